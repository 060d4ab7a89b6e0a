"""Exports as J·QSM writes them, in each of its forms."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

INQUIRY_HEADINGS = (
    *("発送日", "タイプ", "状態", "送信人", "送信(Customer)", "受信(QSM)", "カテゴリ", "受信人", "タイトル"),
    *("商品コード", "注文番号", "商品名", "注文日", "国名"),
)
ORDER_HEADINGS = (
    *(
        "配送状態",
        "注文番号",
        "カート番号",
        "配送会社",
        "送り状番号",
        "発送日",
        "発送予定日",
        "商品名",
        "数量",
    ),
    *("オプション情報", "販売者商品コード", "受取人"),
)

Cells = Sequence[object]


def inquiry(**changed: object) -> Cells:
    """A row of the inquiry list; named cells are changed."""
    cells = {
        "sent_at": "2018-08-03 14:46:49",
        "kind": "一般",
        "status": "未回答",
        "sender": "sh7*****",
        "sent_from": "Customer",
        "sent_to": "QSM",
        "category": "配送",
        "recipient": "hana-cosme01",
        "title": "いつ発送されますか。",
        "product_code": "593128689",
        "order_no": "327294742",
        "product_name": "しっとり化粧水①",
        "ordered_at": "2018/08/01",
        "country": "日本",
    } | changed
    return tuple(cells.values())


def order(**changed: object) -> Cells:
    """A row of the order list; named cells are changed."""
    cells = {
        "state": "配送準備",
        "order_no": "427294742",
        "cart_no": "136423692",
        "carrier": "佐川急便",
        "tracking_no": "123-456",
        "shipped_at": "",
        "ship_by": "2018/08/06",
        "product_name": "しっとり化粧水①",
        "quantity": "2",
        "options": "Color:白",
        "seller_code": "HC-200",
        "receiver": "佐藤 真理",
    } | changed
    return tuple(cells.values())


def write_csv(path: Path, rows: Sequence[Cells], encoding: str) -> Path:
    """A CSV file."""
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def write_xlsx(path: Path, rows: Sequence[Cells]) -> Path:
    """A workbook with one sheet."""
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path
