"""Facts beside a conversation: numbers of the trade can be copied, a person's data is only read."""

from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from qpost.desktop.inquiries.context_sections import OrderSection
from qpost.desktop.inquiries.fact_rows import Fact, FactRows
from qpost.desktop.widgets.buttons import IconButton
from tests import examples as eg
from tests.desktop.qt import click, show, spoken_name


def buttons(rows: FactRows) -> dict[str, IconButton]:
    """The buttons that can be seen, by name."""
    return {spoken_name(one): one for one in rows.findChildren(IconButton) if one.isVisible()}


def test_a_number_is_copied_by_the_button_behind_it(qtbot: QtBot) -> None:
    rows = FactRows()
    rows.show_facts((Fact("商品コード", "598405570", copied=True), Fact("在庫", "30")))
    show(qtbot, rows)
    assert list(buttons(rows)) == ["商品コードをコピー"]
    click(buttons(rows)["商品コードをコピー"])
    assert QGuiApplication.clipboard().text() == "598405570"


def test_a_row_that_is_filled_anew_loses_its_button(qtbot: QtBot) -> None:
    rows = FactRows()
    rows.show_facts((Fact("カート番号", "136423692", copied=True), Fact("金額", "100円")))
    show(qtbot, rows)
    rows.show_facts((Fact("商品名", "テスト商品"),))
    assert buttons(rows) == {}


def test_of_an_order_cart_and_parcel_are_copied_and_nothing_of_its_receiver(qtbot: QtBot) -> None:
    section = OrderSection()
    show(qtbot, section)
    section.show_order(replace(eg.order(), tracking_no="400012340056", receiver="例田 一郎"))
    assert set(buttons(section.facts)) == {"カート番号をコピー", "送り状番号をコピー"}
