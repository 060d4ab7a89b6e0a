"""The list as a table: the columns of お問い合わせ管理, over the whole width, and back again."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt

from qpost.desktop.inquiries.arrangement import EXTRA_LARGE, arrangement
from qpost.desktop.inquiries.columns import COLUMNS, TableRow
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.words import say
from qpost.domain.inquiries import Grouping, InquiryFilter, Source
from qpost.engine.ports import InquiryRow
from tests import examples as eg
from tests.desktop.qt import click, press, spoken_name
from tests.desktop.screens import Room

HEADINGS = (
    *("発送日", "タイプ", "状態", "送信人", "送信", "受信", "カテゴリ"),
    *("受信人", "タイトル", "商品コード", "注文番号", "商品名", "注文日", "国名"),
)


def shown(row: TableRow) -> dict[str, str]:
    """Every cell of a row by its heading."""
    return {say(column.word): column.text(row) for column in COLUMNS}


def row_of(source: Source) -> TableRow:
    """A row of somebody's post."""
    found = InquiryRow(
        eg.inquiry("i-1", source=source, sender="Qoo10" if source is not Source.CUSTOMER else "sh7*****"),
        draft=False,
        sending=False,
        refused=False,
        same_customer=0,
        ordered_at=eg.NOW - timedelta(days=2),
    )
    return TableRow(found, "はなコスメ", eg.NOW)


@pytest.fixture
async def table(inbox: InquiriesPage, room: Room) -> InquiriesPage:
    """The inbox with its table shown."""
    click(inbox.list.as_table)
    await room.calm(inbox)
    return inbox


def test_the_columns_are_those_of_the_manual_in_its_order() -> None:
    assert [say(column.word) for column in COLUMNS] == list(HEADINGS)


@pytest.mark.parametrize(
    ("source", "sides"),
    [
        (Source.CUSTOMER, ("sh7*****", "Customer", "QSM", "はなコスメ")),
        (Source.MARKETPLACE, ("Qoo10", "Qoo10", "QSM", "はなコスメ")),
        (Source.OWN, ("はなコスメ", "QSM", "Qoo10", "Qoo10")),
    ],
)
def test_who_wrote_to_whom_is_told_for_each_kind_of_post(
    source: Source, sides: tuple[str, str, str, str]
) -> None:
    cells = shown(row_of(source))
    assert (cells["送信人"], cells["送信"], cells["受信"], cells["受信人"]) == sides
    assert cells["注文日"] == "11/18"


def test_what_is_not_known_is_a_dash() -> None:
    row = row_of(Source.CUSTOMER)
    bare = replace(row.found.inquiry, product_code=None, product_name="", order_no=None, country="")
    cells = shown(replace(row, found=replace(row.found, inquiry=bare, ordered_at=None)))
    assert [cells[name] for name in ("商品コード", "注文番号", "商品名", "注文日", "国名")] == ["—"] * 5


async def test_the_table_shows_the_rows_of_the_list_in_its_order_and_each_speaks_its_sentence(
    table: InquiriesPage, room: Room
) -> None:
    table.show_request(ShowInquiries(InquiryFilter(), Grouping.BASIC))
    await room.calm(table)
    rows = table.list.table.rows
    assert [row.found.inquiry.inquiry_id for row in rows.rows()] == [
        line.key for line in table.list.model.lines
    ]
    sentences = [
        str(rows.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(rows.rowCount())
    ]
    late = next(sentence for sentence in sentences if "いつ発送されますか" in sentence)
    assert late.startswith("未回答、")


async def test_it_has_the_page_for_itself_until_a_row_is_opened(table: InquiriesPage, room: Room) -> None:
    assert (table.list.isVisible(), table.conversation.isVisible(), table.context.isVisible()) == (
        True,
        False,
        False,
    )
    view = table.list.table
    view.setCurrentIndex(view.model().index(0, 0, QModelIndex()))
    press(view, Qt.Key.Key_Return)
    await room.calm(table)
    assert (table.list.isVisible(), table.conversation.isVisible(), table.context.isVisible()) == (
        False,
        True,
        True,
    )
    table.conversation.header.back.emit()
    assert (table.list.isVisible(), table.context.isVisible()) == (True, False)
    assert view.currentIndex().row() == 0


async def test_a_new_question_comes_into_the_table_and_the_row_under_the_eyes_stays_chosen(
    table: InquiriesPage, room: Room
) -> None:
    view = table.list.table
    view.setCurrentIndex(view.model().index(1, 0, QModelIndex()))
    before = view.rows.at(1)
    assert before is not None
    await room.happen(table, eg.inquiry("i-new", received_at=eg.NOW - timedelta(days=9)))
    now = view.rows.at(view.currentIndex().row())
    assert now is not None and now.found.inquiry.inquiry_id == before.found.inquiry.inquiry_id
    assert "i-new" in [row.found.inquiry.inquiry_id for row in view.rows.rows()]


async def test_the_choice_stays_set_and_one_more_press_brings_the_list_back(
    table: InquiriesPage, room: Room
) -> None:
    assert room.seat.engine.settings.current.as_table
    assert spoken_name(table.list.as_table) == "表で見る"
    click(table.list.as_table)
    await room.calm(table)
    assert (table.list.view.isVisible(), table.list.table.isVisible()) == (True, False)
    assert room.seat.engine.settings.current == replace(room.seat.engine.settings.current, as_table=False)


def test_a_table_takes_turns_with_the_conversation_at_any_width() -> None:
    wide = arrangement(1920, as_table=True)
    assert (wide.one_pane, wide.context_docked) == (True, EXTRA_LARGE.context_docked)
