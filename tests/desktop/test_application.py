"""Looks and language follow what is set, from the start and whenever it changes."""

from PySide6.QtWidgets import QApplication

from qpost.desktop import theme, words
from qpost.desktop.application import Looks
from qpost.desktop.tokens import DARK
from qpost.domain.settings import Appearance, Language
from tests.desktop.conftest import Seat


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
