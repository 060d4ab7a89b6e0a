"""翻訳 of the settings: the own language, and a consent that can be seen and withdrawn."""

import pytest
from pytestqt.qtbot import QtBot

from qpost.desktop.settings.translation import TranslationSection
from qpost.desktop.words import say
from qpost.domain.settings import Language
from qpost.domain.translation import Service
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, show, spoken_name

DEEPL = Service("DeepL", "api-free.deepl.com")


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> TranslationSection:
    """The page, with consent given."""
    seat.engine.translations.agree(DEEPL)
    made = TranslationSection(seat.bridge)
    show(qtbot, made)
    return made


def test_the_consent_names_who_gets_texts_and_is_withdrawn_by_a_button(
    seat: Seat, page: TranslationSection
) -> None:
    withdraw = page.withdraw
    assert spoken_name(withdraw) == "同意を取り消す"
    assert withdraw.accessibleDescription() == say("translation.setting.given", service=DEEPL.name)
    click(withdraw)
    assert seat.engine.settings.current.translation_consent == ""
    assert not withdraw.isVisible()
    assert withdraw.accessibleDescription() == say("translation.setting.none")


def test_the_own_language_is_that_of_the_screens_until_another_is_chosen(
    seat: Seat, page: TranslationSection
) -> None:
    own = page.own
    assert own.value() is None
    assert own.currentText() == "画面の言語と同じ"
    own.open_menu().rows()[2].click()
    assert seat.engine.settings.current.translation_own is Language.KOREAN
    assert own.currentText() == "한국어"
