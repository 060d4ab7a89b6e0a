"""Another language of the screens while something is going on: whatever is on the screen says it anew."""

from PySide6.QtWidgets import QApplication

from qpost.desktop.application import dress
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.domain.settings import Appearance, Language
from tests import examples as eg
from tests.desktop.inquiries.conftest import LATE
from tests.desktop.leftovers import left_in_japanese
from tests.desktop.qt import click
from tests.desktop.screens import Room


async def open_(inbox: InquiriesPage, room: Room) -> None:
    """Open the late question."""
    inbox.list.view.choose("i-late")
    await room.calm(inbox)


async def speak_korean(inbox: InquiriesPage, room: Room) -> None:
    """Change the language of the screens."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert left_in_japanese(inbox), "the looking sees nothing at all"
    dress(app, Language.KOREAN, Appearance.LIGHT)
    await room.calm(inbox)


async def test_while_an_answer_is_written_and_the_guard_objects(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room)
    inbox.conversation.composer.editor.insertPlainText("090-0000-1234へお電話ください。")
    await room.calm(inbox)
    assert inbox.conversation.composer.saved_words()
    await speak_korean(inbox, room)
    assert left_in_japanese(inbox) == {}


async def test_while_a_saved_reply_lacks_something(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room)
    inbox.conversation.composer.editor.insertPlainText("送り状番号は{送り状番号}です。")
    await room.calm(inbox)
    await speak_korean(inbox, room)
    assert left_in_japanese(inbox) == {}


async def test_while_somebody_wrote_in_between(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room)
    inbox.conversation.composer.editor.insertPlainText("本日発送いたします。")
    again = eg.inquiry("i-late", title=LATE.title, kind=LATE.kind, version=2)
    await room.happen(inbox, again, eg.message("m-more", inquiry_id="i-late", body="Hello", sent_at=eg.NOW))
    await speak_korean(inbox, room)
    assert inbox.beside.moved.words()
    assert left_in_japanese(inbox) == {}


async def test_after_an_answer_went_out(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room)
    inbox.conversation.composer.editor.insertPlainText("本日発送いたします。")
    click(inbox.conversation.composer.send)
    await room.calm(inbox)
    assert inbox.conversation.outcome_words().startswith("メッセージ送信完了")
    await speak_korean(inbox, room)
    assert inbox.conversation.outcome_words().startswith("메시지 발송 완료")
    assert left_in_japanese(inbox) == {}
