"""The inquiry list: what it finds, what it says, and what it leaves in its place."""

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible

from qpost.desktop.inquiries.list import MINUTE_MS
from qpost.desktop.inquiries.list_lines import Entry, Header
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.navigation import ShowInquiries
from qpost.domain.inquiries import Grouping, InquiryFilter, Source, Status
from qpost.engine.ports import SCREENFUL
from tests import examples as eg
from tests.desktop.inquiries.conftest import FRESH, LATE
from tests.desktop.qt import Drawn, click, commit, compose, press
from tests.desktop.screens import Room


def keys(page: InquiriesPage) -> list[str]:
    """The inquiries in the list, from the top."""
    return [line.key for line in page.list.model.lines if isinstance(line, Entry)]


def said(page: InquiriesPage) -> list[str]:
    """What a screen reader finds in the list, through the accessibility tree."""
    tree = QAccessible.queryAccessibleInterface(page.list.view)
    return [tree.child(row).text(QAccessible.Text.Name) for row in range(tree.childCount())]


async def test_the_usual_search_is_the_last_30_days_with_the_most_urgent_first(inbox: InquiriesPage) -> None:
    assert keys(inbox) == ["i-late", "i-fresh", "i-done"]
    headers = [line.group for line in inbox.list.model.lines if isinstance(line, Header)]
    assert [str(group) for group in headers] == ["overdue", "later", "done"]


async def test_a_row_speaks_one_sentence_with_its_status_first(inbox: InquiriesPage) -> None:
    row = next(sentence for sentence in said(inbox) if "いつ発送されますか" in sentence)
    assert row.startswith("未回答、期限切れ20分、公開、配送、【配送】いつ発送されますか。、sh7*****")
    assert "11/19 09:40" in row


async def test_a_group_speaks_its_name_and_its_count(inbox: InquiriesPage) -> None:
    assert said(inbox)[0] == "期限切れ、1件"


async def test_a_question_asked_at_the_backend_comes_into_the_list_by_itself(
    inbox: InquiriesPage, room: Room
) -> None:
    await room.happen(inbox, eg.inquiry("i-new", title="再入荷の予定はありますか？"))
    assert "i-new" in keys(inbox)


async def test_the_row_being_read_keeps_its_place_when_it_is_answered_elsewhere(
    inbox: InquiriesPage, room: Room
) -> None:
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    answered = eg.inquiry(
        "i-late",
        title=LATE.title,
        kind=LATE.kind,
        status=Status.DONE,
        received_at=LATE.received_at,
        version=2,
    )
    await room.happen(inbox, answered)
    assert keys(inbox)[0] == "i-late"
    assert inbox.list.view.current is not None
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)
    assert keys(inbox)[0] == "i-fresh"


async def test_keys_go_from_inquiry_to_inquiry_and_pass_over_the_headers(inbox: InquiriesPage) -> None:
    view = inbox.list.view
    view.setFocus()
    press(view, Qt.Key.Key_J)
    first = view.current
    press(view, Qt.Key.Key_Down)
    second = view.current
    press(view, Qt.Key.Key_K)
    assert first is not None
    assert second is not None
    assert (first.key, second.key) == ("i-late", "i-fresh")
    assert view.current == first


async def test_n_goes_to_the_next_unanswered_and_begins_again_at_the_top(inbox: InquiriesPage) -> None:
    view = inbox.list.view
    view.choose("i-done")
    press(view, Qt.Key.Key_N)
    assert view.current is not None
    assert view.current.key == "i-late"


async def test_a_digit_in_the_list_chooses_the_status(inbox: InquiriesPage, room: Room) -> None:
    press(inbox.list.view, Qt.Key.Key_3)
    await room.calm(inbox)
    assert inbox.list.bar.wanted.status is Status.DONE
    assert keys(inbox) == ["i-done"]
    press(inbox.list.view, Qt.Key.Key_0)
    await room.calm(inbox)
    assert len(keys(inbox)) == 3


async def test_words_are_looked_for_only_once_they_are_committed(inbox: InquiriesPage, room: Room) -> None:
    box = inbox.list.bar.search
    compose(box, "いろみ")
    await room.calm(inbox)
    assert len(keys(inbox)) == 3
    commit(box, "色味")
    await room.calm(inbox)
    assert keys(inbox) == ["i-fresh"]


async def test_an_order_number_in_full_width_digits_finds_its_inquiry(
    inbox: InquiriesPage, room: Room
) -> None:
    inbox.list.bar.search.setText("３２６３１６７０３")
    await room.calm(inbox)
    assert keys(inbox) == ["i-done"]


async def test_nothing_found_says_what_was_looked_for(inbox: InquiriesPage, room: Room) -> None:
    inbox.list.bar.search.setText("ありえない言葉")
    await room.calm(inbox)
    assert inbox.list.empty_words() == "「ありえない言葉」に合うお問い合わせはありません"


async def test_the_view_by_customer_names_each_customer_once(inbox: InquiriesPage, room: Room) -> None:
    inbox.show_request(ShowInquiries(InquiryFilter(), Grouping.CUSTOMER))
    await room.calm(inbox)
    names = [line.name for line in inbox.list.model.lines if isinstance(line, Header)]
    assert sorted(names) == sorted({LATE.sender, FRESH.sender, "om2*****"})


async def test_messages_of_the_marketplace_are_a_list_of_their_own(inbox: InquiriesPage, room: Room) -> None:
    await room.happen(inbox, eg.inquiry("i-cs", source=Source.MARKETPLACE, sender="Qoo10", unread=True))
    assert "i-cs" not in keys(inbox)
    inbox.show_request(ShowInquiries(InquiryFilter(source=Source.MARKETPLACE)))
    await room.calm(inbox)
    assert keys(inbox) == ["i-cs"]
    assert inbox.list.source.currentText() == "CS Center/Qoo10メッセージ"


async def test_opening_a_message_of_the_marketplace_marks_it_read(inbox: InquiriesPage, room: Room) -> None:
    await room.happen(inbox, eg.inquiry("i-cs", source=Source.MARKETPLACE, sender="Qoo10", unread=True))
    inbox.show_request(ShowInquiries(InquiryFilter(source=Source.MARKETPLACE)))
    await room.calm(inbox)
    inbox.list.view.choose("i-cs")
    await room.calm(inbox)
    assert [type(effect.command).__name__ for effect in room.seat.remote.effects] == ["MarkRead"]


async def test_a_row_that_its_own_answer_took_out_of_the_search_stays_and_shows_the_answer(
    inbox: InquiriesPage, room: Room
) -> None:
    inbox.show_request(ShowInquiries(InquiryFilter(status=Status.UNANSWERED)))
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    inbox.conversation.composer.editor.setPlainText("本日発送いたします。")
    click(inbox.conversation.composer.send)
    await room.calm(inbox)
    assert keys(inbox) == ["i-late", "i-fresh"]
    row = next(sentence for sentence in said(inbox) if "いつ発送されますか" in sentence)
    assert row.startswith("処理完了、")
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)
    assert keys(inbox) == ["i-fresh"]


async def test_the_heading_has_the_room_that_its_words_need(inbox: InquiriesPage, room: Room) -> None:
    for source in Source:
        inbox.show_request(ShowInquiries(InquiryFilter(source=source)))
        await room.calm(inbox)
        assert inbox.list.source.width() >= inbox.list.source.sizeHint().width()


async def test_a_search_shows_its_first_screenful_at_once_and_the_rest_after_a_pause(
    inbox: InquiriesPage, room: Room
) -> None:
    many = [
        eg.inquiry(f"i-{n}", title="色について", received_at=eg.NOW - timedelta(minutes=n))
        for n in range(SCREENFUL + 30)
    ]
    await room.happen(inbox, *many)
    commit(inbox.list.bar.search, "色に")
    await room.seat.settle()
    assert len(keys(inbox)) == SCREENFUL
    (header,) = [line for line in inbox.list.model.lines if isinstance(line, Header)]
    assert header.count == 0
    assert said(inbox)[0] == "あす以降"
    await room.calm(inbox)  # waits for the pause
    assert len(keys(inbox)) == SCREENFUL + 30
    assert said(inbox)[0] == f"あす以降、{SCREENFUL + 30}件"


async def test_the_times_that_are_left_are_drawn_anew_each_minute(inbox: InquiriesPage, room: Room) -> None:
    drawn = Drawn(inbox.list.view.viewport())
    room.clock.jump(60)
    (minute,) = (one for one in inbox.list.findChildren(QTimer) if one.interval() == MINUTE_MS)
    minute.timeout.emit()
    await room.calm(inbox)
    assert drawn.places
