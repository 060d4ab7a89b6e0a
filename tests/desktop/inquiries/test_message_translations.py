"""訳文 of a conversation: beside the original, which stays, and only where the backend translates."""

import pytest

from qpost.desktop.inquiries.bubble import Bubble
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.inquiries.translation_consent import ConsentSheet
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.words import of, say
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Author
from qpost.domain.settings import Language
from qpost.domain.shops import Capability
from qpost.domain.translation import Service, TranslationRefusal
from tests import examples as eg
from tests.desktop.qt import click, spoken_name
from tests.desktop.screens import Room

SERVICE = Service("LibreTranslate", "t.example")
ASKED = "8월 25일까지 필요합니다."


@pytest.fixture
async def page(room: Room) -> InquiriesPage:
    """A Korean question at a shop whose backend translates, opened, with consent given."""
    room.seat.remote.service = SERVICE
    await room.work(
        eg.inquiry(),
        eg.message("m-1", body=ASKED),
        eg.message("m-2", author=Author.SHOP, body="確認いたします。"),
    )
    page = InquiriesPage(room.seat.bridge)
    page.show_request(ShowInquiries())
    await room.show(page)
    page.conversation.open(InquiryId("i-1"))
    await room.calm(page)
    room.seat.engine.translations.agree(SERVICE)
    return page


def bubble(page: InquiriesPage, message_id: str = "m-1") -> Bubble:
    """A message on screen."""
    bubbles = page.conversation.history.bubbles()
    return next(one for one in bubbles if one.said.message.message_id == message_id)


async def press(room: Room, page: InquiriesPage) -> None:
    """訳文."""
    click(page.beside.messages.button)
    await room.calm(page)


async def test_a_message_gets_its_translation_beside_it(room: Room, page: InquiriesPage) -> None:
    room.seat.remote.phrases[ASKED] = "8/25までに必要です。"
    assert spoken_name(page.beside.messages.button) == "訳文"
    await press(room, page)
    by = say("translation.by", provider="LibreTranslate")
    assert bubble(page).translation() == ("8/25までに必要です。", f"{by}　{say('translation.equal')}")
    assert bubble(page).said.message.body == ASKED
    assert bubble(page, "m-2").translation() == ("", "")
    await press(room, page)
    assert bubble(page).translation() == ("", "")


async def test_a_date_that_went_wrong_is_warned_of(room: Room, page: InquiriesPage) -> None:
    room.seat.remote.phrases[ASKED] = "8/26までに必要です。"
    await press(room, page)
    _, note = bubble(page).translation()
    assert say("translation.differs") in note
    assert "日付 8월 25일" in note and "日付 8/26" in note


async def test_what_is_in_the_own_language_already_is_not_sent_anywhere(
    room: Room, page: InquiriesPage
) -> None:
    room.seat.engine.settings.change(translation_own=Language.KOREAN)
    await press(room, page)
    already = say("translation.already", language=of(Language.KOREAN))
    assert bubble(page).translation() == ("", already)
    assert room.seat.remote.translated == []


async def test_a_message_that_comes_while_translations_are_shown_gets_one_too(
    room: Room, page: InquiriesPage
) -> None:
    await press(room, page)
    await room.happen(page, eg.message("m-3", body="언제 오나요?"))
    assert bubble(page, "m-3").translation()[0] == "[ja] 언제 오나요?"
    assert room.seat.remote.translated == [ASKED, "언제 오나요?"]


async def test_a_refusal_is_said_below_its_message(room: Room, page: InquiriesPage) -> None:
    room.seat.remote.no_translation = TranslationRefusal.QUOTA
    await press(room, page)
    assert bubble(page).translation() == ("", of(TranslationRefusal.QUOTA))


async def test_what_was_refused_is_not_asked_again_with_everything_that_happens(
    room: Room, page: InquiriesPage
) -> None:
    room.seat.remote.no_translation = TranslationRefusal.QUOTA
    await press(room, page)
    room.seat.remote.no_translation = None
    await room.happen(page, eg.message("m-3", author=Author.SHOP, body="確認しました。"))
    assert room.seat.remote.translated == []
    await press(room, page)
    await press(room, page)
    assert room.seat.remote.translated == [ASKED]


async def test_what_is_said_follows_the_language_of_the_screens(room: Room, page: InquiriesPage) -> None:
    room.seat.engine.settings.change(translation_own=Language.JAPANESE)
    await press(room, page)
    room.seat.engine.settings.change(language=Language.ENGLISH)
    await room.calm(page)
    assert "Translated by LibreTranslate" in bubble(page).translation()[1]
    assert page.beside.messages.button.text() == "Translated text"
    assert room.seat.remote.translated == [ASKED]


async def test_withdrawing_consent_takes_the_translations_away(room: Room, page: InquiriesPage) -> None:
    await press(room, page)
    room.seat.engine.translations.withdraw()
    await room.calm(page)
    assert bubble(page).translation() == ("", "")
    assert not page.beside.messages.button.isChecked()
    await press(room, page)
    sheet = next(sheet for sheet in page.findChildren(ConsentSheet) if sheet.isVisible())
    click(sheet.decline)
    await room.calm(page)
    assert bubble(page).translation() == ("", of(TranslationRefusal.CONSENT_NEEDED))
    assert len(room.seat.remote.translated) == 1


async def test_narrow_it_stands_below(room: Room, page: InquiriesPage) -> None:
    await press(room, page)
    made = bubble(page)
    beside = made.height()
    made.limit(400)
    await room.calm(page)
    assert made.height() > beside


async def test_where_nothing_translates_there_is_no_button(room: Room) -> None:
    able = tuple(one for one in Capability if one is not Capability.TRANSLATION)
    room.seat.remote.shop_list = (eg.shop(capabilities=able),)
    await room.work(eg.inquiry(), eg.message("m-1", body=ASKED))
    page = InquiriesPage(room.seat.bridge)
    await room.show(page)
    page.conversation.open(InquiryId("i-1"))
    await room.calm(page)
    assert not page.beside.messages.button.isVisible()
