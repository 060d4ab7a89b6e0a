"""The heading of the list: every kind of post is reached from it, also where the rail has no words."""

import pytest
from PySide6.QtCore import Qt

from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.inquiries.source_choice import Post, post_of
from qpost.desktop.navigation import ShowInquiries
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import InquiryFilter, Source
from qpost.domain.shops import Capability
from tests import examples as eg
from tests.desktop.qt import click, press, spoken_name
from tests.desktop.screens import Room


def offered(inbox: InquiriesPage) -> list[str]:
    """What the open heading offers."""
    menu = inbox.list.source.open_menu()
    names = [spoken_name(row) for row in menu.rows()]
    menu.close()
    return names


@pytest.mark.parametrize(
    ("wanted", "post"),
    [
        (InquiryFilter(), Post.CUSTOMER),
        (InquiryFilter(source=Source.MARKETPLACE), Post.MARKETPLACE),
        (InquiryFilter(source=Source.OWN), Post.OWN),
        (InquiryFilter(resting_at=eg.NOW), Post.RESTING),
        (InquiryFilter(drafted=True), Post.DRAFTED),
    ],
)
def test_a_search_is_about_one_kind_of_post(wanted: InquiryFilter, post: Post) -> None:
    assert (post_of(wanted), post.source) == (post, wanted.source)


async def test_everything_that_the_shop_can_do_is_offered(inbox: InquiriesPage) -> None:
    assert offered(inbox) == [
        "顧客からの質問",
        "CS Center/Qoo10メッセージ",
        "Qoo10お問い合わせ履歴",
        "あとで対応",
        "下書き",
    ]


async def test_what_the_backend_cannot_do_is_not_offered_and_no_key_leads_there(
    inbox: InquiriesPage, room: Room
) -> None:
    inbox.list.source.show_able(frozenset({Capability.REPLY}))
    assert offered(inbox) == ["顧客からの質問", "下書き"]
    press(inbox.list.source, Qt.Key.Key_Down)
    await room.calm(inbox)
    assert inbox.list.bar.wanted.drafted


async def test_the_heading_leads_to_what_is_being_written_and_the_chip_leads_back(
    inbox: InquiriesPage, room: Room
) -> None:
    await room.seat.engine.inquiries.save_draft(InquiryId("i-old"), title="題", body="書きかけ")
    inbox.list.source.chosen.emit(Post.DRAFTED)
    await room.calm(inbox)
    assert [line.key for line in inbox.list.model.lines][-1] == "i-old"
    assert inbox.list.source.currentText() == "下書き"
    click(inbox.list.bar.drafted)
    await room.calm(inbox)
    assert inbox.list.source.currentText() == "顧客からの質問"


async def test_a_request_from_elsewhere_changes_the_heading(inbox: InquiriesPage, room: Room) -> None:
    inbox.show_request(ShowInquiries(resting=True))
    await room.calm(inbox)
    assert inbox.list.source.currentText() == "あとで対応"
