"""Who else is at the conversation on screen, and what the others hear of this window."""

from PySide6.QtWidgets import QWidget

from qpost.desktop.inquiries.page import InquiriesPage
from qpost.domain.ids import AccountId, InquiryId
from qpost.domain.inquiries import Author, Status
from qpost.domain.presence import LASTS, Doing, Presence
from qpost.domain.settings import Language
from qpost.domain.shops import Capability
from tests import examples as eg
from tests.desktop.inquiries.test_conversation import labels
from tests.desktop.screens import Room

LATE, FRESH = InquiryId("i-late"), InquiryId("i-fresh")


async def open_(inbox: InquiriesPage, room: Room, key: str = "i-late") -> None:
    """Show a conversation."""
    inbox.list.view.choose(key)
    await room.calm(inbox)


async def come(
    inbox: InquiriesPage, room: Room, doing: Doing, *, name: str = "山田", at: InquiryId = LATE
) -> None:
    """Another member does something."""
    room.seat.remote.be_there(Presence(at, AccountId(f"account of {name}"), name, doing))
    await room.calm(inbox)


async def test_who_looks_and_who_writes_is_said_above_the_composer(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room)
    assert inbox.beside.presence.words() == ""
    await come(inbox, room, Doing.VIEWING)
    assert inbox.beside.presence.words() == "山田さんが見ています"
    await come(inbox, room, Doing.WRITING)
    assert inbox.beside.presence.words() == "山田さんが返信中"
    line = inbox.beside.presence.mapTo(inbox, inbox.beside.presence.rect().bottomLeft())
    assert line.y() < inbox.conversation.composer.mapTo(inbox, QWidget().pos()).y()
    await come(inbox, room, Doing.GONE)
    assert inbox.beside.presence.words() == ""


async def test_several_are_named_together_those_who_write_alone(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room)
    await come(inbox, room, Doing.VIEWING)
    await come(inbox, room, Doing.VIEWING, name="佐藤")
    assert inbox.beside.presence.words() == "佐藤さん、山田さんが見ています"
    await come(inbox, room, Doing.WRITING, name="佐藤")
    assert inbox.beside.presence.words() == "佐藤さんが返信中"


async def test_a_name_is_text_whatever_it_holds(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room)
    await come(inbox, room, Doing.WRITING, name="<b>{names}</b>")
    assert "<b>{names}</b>さんが返信中" in labels(inbox)


async def test_it_is_said_at_its_own_conversation_only_and_ends_by_itself(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_(inbox, room)
    await come(inbox, room, Doing.WRITING)
    await open_(inbox, room, "i-fresh")
    assert inbox.beside.presence.words() == ""
    await open_(inbox, room)
    assert inbox.beside.presence.words() == "山田さんが返信中"
    await room.clock.advance(LASTS.total_seconds())
    await room.calm(inbox)
    assert inbox.beside.presence.words() == ""


async def test_it_is_said_in_the_language_of_the_screens(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room)
    await come(inbox, room, Doing.WRITING)
    room.seat.engine.settings.change(language=Language.ENGLISH)
    await room.calm(inbox)
    assert inbox.beside.presence.words() == "山田 is writing a reply"


async def test_the_others_hear_that_this_window_looks_writes_and_goes(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_(inbox, room)
    told = room.seat.remote.announced
    assert told == [(LATE, Doing.VIEWING)]
    await room.clock.advance(3)
    inbox.conversation.composer.editor.insertPlainText("本日")
    await room.calm(inbox)
    assert told[-1] == (LATE, Doing.WRITING)
    await room.clock.advance(3)
    inbox.conversation.composer.editor.clear()
    await room.calm(inbox)
    assert told[-1] == (LATE, Doing.VIEWING)
    await room.clock.advance(3)
    inbox.hide()
    await room.calm(inbox)
    assert told[-1] == (LATE, Doing.GONE)


async def test_an_answer_that_went_out_is_no_longer_being_written(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room)
    composer = inbox.conversation.composer
    composer.editor.setPlainText("本日発送いたします。")
    await room.clock.advance(3)
    await room.calm(inbox)
    assert room.seat.remote.announced[-1] == (LATE, Doing.WRITING)
    composer.send.click()
    await room.calm(inbox)
    await room.clock.advance(3)
    await room.calm(inbox)
    assert room.seat.remote.announced[-1][1] is not Doing.WRITING


async def test_a_backend_without_presence_hears_nothing(inbox: InquiriesPage, room: Room) -> None:
    able = tuple(one for one in Capability if one is not Capability.PRESENCE)
    room.seat.remote.shop_list = (eg.shop(capabilities=able),)
    inbox.hide()
    await room.seat.engine.session.leave_shop()
    await room.seat.work()
    page = InquiriesPage(room.seat.bridge)
    await room.show(page)
    await open_(page, room)
    assert room.seat.remote.announced == []


async def test_an_answer_of_another_member_is_told_while_one_is_being_written(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_(inbox, room)
    inbox.conversation.composer.editor.setPlainText("本日発送いたします。")
    await room.happen(
        inbox,
        eg.inquiry("i-late", status=Status.DONE, version=2),
        eg.message(
            "m-other",
            inquiry_id="i-late",
            author=Author.SHOP,
            author_name="山田",
            body="発送済みです。",
            sent_at=eg.NOW,
            status_set=Status.DONE,
        ),
    )
    assert inbox.beside.moved.words().startswith("山田さんが10:00に回答しました")
    assert inbox.conversation.composer.typed.body == "本日発送いたします。"
