"""Looks and language follow what is set, from the start and whenever it changes."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qpost.desktop import theme, words
from qpost.desktop.application import Looks
from qpost.desktop.tokens import DARK
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.domain.settings import Appearance, Language
from tests.desktop.conftest import Seat
from tests.desktop.qt import show


async def test_looks_and_language_follow_the_settings(seat: Seat) -> None:
    seat.engine.settings.change(language=Language.KOREAN, appearance=Appearance.DARK)
    assert words.say("app.nav.settings") == "설정"
    assert theme.tokens() == DARK


async def test_a_language_named_at_the_start_is_spoken_and_can_be_changed(
    seat: Seat, qapp: QApplication
) -> None:
    looks = Looks(qapp, seat.bridge, Language.CHINESE)
    assert words.language() is Language.CHINESE
    assert seat.engine.settings.current.language is Language.CHINESE
    seat.engine.settings.change(language=Language.ENGLISH)
    assert words.language() is Language.ENGLISH
    looks.deleteLater()


async def test_qt_speaks_the_same_language(seat: Seat, qapp: QApplication) -> None:
    seat.engine.settings.change(language=Language.JAPANESE)
    assert qapp.translate("QPlatformTheme", "Cancel") == "キャンセル"


class Polished(QObject):
    """Counts how often a widget was given a font or a style again."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass."""
        self.count += event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange)
        return super().eventFilter(watched, event)


async def test_a_setting_that_is_not_about_looks_leaves_every_widget_as_it_is(
    seat: Seat, qtbot: QtBot
) -> None:
    button = SecondaryButton("検索")
    show(qtbot, button)
    polished = Polished(button)
    button.installEventFilter(polished)
    seat.engine.settings.change(mail_copy=not seat.engine.settings.current.mail_copy)
    assert polished.count == 0
    seat.engine.settings.change(text_percent=150)
    assert polished.count > 0
