"""Headings: which row holds the names of the columns, what they mean, and which of the two lists it is."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from qpost.server.importing.sheets import Cell, Row, Unreadable


class ListKind(StrEnum):
    """Which list of J·QSM was exported."""

    INQUIRIES = "inquiries"
    ORDERS = "orders"


INQUIRY_HEADINGS = {
    "sent_at": ("発送日",),
    "kind": ("タイプ",),
    "status": ("状態", "処理状態"),
    "sender": ("送信人",),
    "sent_from": ("送信",),
    "sent_to": ("受信",),
    "category": ("カテゴリ", "カテゴリー"),
    "recipient": ("受信人",),
    "title": ("タイトル",),
    "product_code": ("商品コード", "商品番号"),
    "order_no": ("注文番号",),
    "product_name": ("商品名",),
    "ordered_at": ("注文日",),
    "country": ("国名",),
    "body": ("内容", "お問い合わせ内容"),
}
"""The columns of spec.md §3.3, and the text where an export has it."""

ORDER_HEADINGS = {
    "state": ("配送状態",),
    "order_no": ("注文番号",),
    "cart_no": ("カート番号",),
    "carrier": ("配送会社",),
    "tracking_no": ("送り状番号",),
    "shipped_at": ("発送日",),
    "ship_by": ("発送予定日",),
    "product_name": ("商品名",),
    "quantity": ("数量",),
    "options": ("オプション情報",),
    "seller_code": ("販売者商品コード",),
    "receiver": ("受取人", "受取人名"),
    "ordered_at": ("注文日",),
    "product_code": ("商品コード", "商品番号"),
    "amount": ("金額", "総購入額", "購入者の決済金額"),
    "buyer": ("購入者", "購入者名", "購入者ID"),
    "delivery_method": ("配送方法",),
    "country": ("国名", "発送国"),
}
"""The columns of spec.md §6.3, and those an export may have besides."""

NEEDED = {
    ListKind.INQUIRIES: ("sent_at", "status", "sender", "title"),
    ListKind.ORDERS: ("state", "order_no", "cart_no", "product_name"),
}
_HEADINGS: Mapping[ListKind, Mapping[str, tuple[str, ...]]] = {
    ListKind.INQUIRIES: INQUIRY_HEADINGS,
    ListKind.ORDERS: ORDER_HEADINGS,
}
SEARCHED = 20
"""Rows in which the headings may stand; some exports begin with a title."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Which list it is, and where its columns stand."""

    kind: ListKind
    places: Mapping[str, int]

    def cell(self, row: Row, name: str) -> Cell:
        """One cell of a row; None where the file has no such column."""
        place = self.places.get(name)
        return row.cells[place] if place is not None and place < len(row.cells) else None

    def heading(self, name: str) -> str:
        """How the export calls a column."""
        return _HEADINGS[self.kind][name][0]


def layout(row: Row) -> Layout | None:
    """The layout, where this row holds the headings."""
    titles = [_heading(cell) for cell in row.cells]
    for kind, headings in _HEADINGS.items():
        places = {
            name: titles.index(alias)
            for name, aliases in headings.items()
            for alias in reversed(aliases)
            if alias in titles
        }
        if all(name in places for name in NEEDED[kind]):
            return Layout(kind, places)
    return None


def no_headings() -> Unreadable:
    """Neither list was recognised."""
    names = " / ".join("・".join(_HEADINGS[kind][name][0] for name in NEEDED[kind]) for kind in ListKind)
    return Unreadable(f"no row holds the headings {names}")


def _heading(cell: Cell) -> str:
    plain = "".join(unicodedata.normalize("NFKC", str(cell or "")).split())
    return plain.partition("(")[0]
