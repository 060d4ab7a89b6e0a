"""The Qt application: its name and sign, and its looks and language as they are set."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from qpost.desktop import announcer, icons, notices, theme, words
from qpost.desktop.bridge import Bridge
from qpost.desktop.widgets.focus_frame import Framing
from qpost.desktop.widgets.window import speak_in_reading_order
from qpost.domain.changes import Changes, Noun
from qpost.domain.settings import Appearance, Language


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, undressed yet: `Looks` dresses it once the settings are known."""
    policy = Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(policy)
    app = QApplication(list(arguments))
    speak_in_reading_order()
    app.setApplicationName("qpost")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("qpost")
    app.setWindowIcon(icons.program_icon())
    return app


def dress(app: QApplication, language: Language, appearance: Appearance, percent: int = 100) -> None:
    """Speak a language, and wear an appearance and a size of text from now on."""
    words.use(app, language)
    theme.apply(app, appearance, percent)


class Looks(QObject):
    """Keeps language and appearance as they are set, while the program runs."""

    def __init__(self, app: QApplication, bridge: Bridge, first_language: Language | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._bridge = bridge
        if first_language is not None:
            # Set, not laid over the settings: 言語設定 shows what is spoken, and can still change it.
            bridge.engine.settings.change(language=first_language)
        self._framing = Framing(app, self)
        self._follow()
        bridge.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Noun.SETTINGS):
            self._follow()

    def _follow(self) -> None:
        current = self._bridge.engine.settings.current
        dress(self._app, current.language, current.appearance, current.text_percent)
        announcer.speak(current.spoken)
        notices.stay(current.toast_seconds)
