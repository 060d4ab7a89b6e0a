"""The page that takes the window's place when a local file cannot be trusted: what happened, what to do."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.cover import Cover
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import PrimaryButton, SecondaryButton
from qpost.desktop.widgets.ime import ImePlainTextEdit
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.window import Window
from qpost.desktop.words import say

_SENTENCES = ("app.damaged.what", "app.damaged.kept", "app.damaged.todo")
_TEXT_HEIGHT = 160


class DamagedCover(Cover):
    """Nothing can be sent or saved any more, but what is typed can be copied.

    Signals:
        quit_wanted(): the program shall end.
    """

    quit_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._title = PlainLabel("", Role.SECTION, tone="danger", wrap=True)
        self._sentences = [PlainLabel("", Role.UI, wrap=True) for _ in _SENTENCES]
        self._label = PlainLabel("", Role.CONTROL, tone="quiet")
        self.text: QPlainTextEdit = ImePlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.copy, self.quit = SecondaryButton("", "copy"), PrimaryButton()
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.quit.clicked.connect(self.quit_wanted)
        self.body.addWidget(Picture("triangle-alert", "danger", 20))
        self._frame = QFrame()
        self._frame.setProperty("note", "plain")
        framed = QVBoxLayout(self._frame)
        framed.setContentsMargins(1, 1, 1, 1)
        framed.addWidget(self.text)
        for part in (self._title, *self._sentences, self._label, self._frame):
            self.body.addWidget(part)
        for button in (self.copy, self.quit):
            self.buttons.addWidget(button)
        self.retranslate()

    def tell(self, texts: tuple[str, ...]) -> None:
        """Take the window's place, with the texts that are typed and kept nowhere else."""
        self.text.setPlainText("\n\n".join(texts))
        for part in (self._label, self._frame, self.copy):
            part.setVisible(bool(texts))
        self.open(self.copy if texts else self.quit)
        announce(self, self.accessibleName(), urgent=True)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._title.setText(say("app.damaged"))
        for label, word in zip(self._sentences, _SENTENCES, strict=True):
            label.setText(say(word))
        self._label.setText(say("app.damaged.texts"))
        self.text.setAccessibleName(say("app.damaged.texts"))
        self.copy.setText(say("app.damaged.copy"))
        self.quit.setText(say("app.damaged.quit"))
        self.setAccessibleName(f"{self._title.text()} {self._sentences[0].text()}")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class DamagedWindow(Window):
    """The same where no shop could be opened at all."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(640, 480)
        QVBoxLayout(self)
        self.cover = DamagedCover(self)
        self.cover.quit_wanted.connect(self.close)
        self.cover.tell(())
        self.retranslate()

    def retranslate(self) -> None:
        """Name the window."""
        self.setWindowTitle(say("app.damaged"))
