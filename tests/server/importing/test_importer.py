"""The import as a whole: every row once, every refusal with its number and its reason."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from qpost.domain.changes import Page
from qpost.domain.inquiries import Category, Inquiry, Kind, Source, Status
from qpost.domain.moments import JST
from qpost.domain.orders import Order, OrderState
from qpost.server.backend import Backend
from qpost.server.config import Config
from qpost.server.importing.importer import Report, import_file
from qpost.server.importing.sheets import Unreadable
from tests import examples as eg
from tests.server.callers import Caller, decoded
from tests.server.importing import exports
from tests.server.importing.exports import Cells, write_csv, write_xlsx

Write = Callable[[Path, Sequence[Cells]], Path]

WRITERS: dict[str, Write] = {
    "Shift_JIS": partial(write_csv, encoding="cp932"),
    "UTF-8": partial(write_csv, encoding="utf-8"),
    "UTF-8 with its mark": partial(write_csv, encoding="utf-8-sig"),
    "XLSX": write_xlsx,
}


async def _take(config: Config, path: Path) -> Report:
    return import_file(path, config, eg.SHOP)


async def _news(caller: Caller, after: int) -> Page:
    return decoded(await caller.of_shop("changes", after=after), Page)


@pytest.mark.parametrize("form", WRITERS)
async def test_inquiries_are_taken_in_every_form(
    backend: Backend, hana: Caller, tmp_path: Path, form: str
) -> None:
    end = (await _news(hana, 0)).cursor
    rows = [
        exports.INQUIRY_HEADINGS,
        exports.inquiry(),
        exports.inquiry(title="サイズ", kind="商品Q&A", status="処理完了", order_no="", sent_at="2018/08/04"),
    ]
    report = await _take(backend.config, WRITERS[form](tmp_path / "export", rows))
    assert (report.taken, report.known, report.refused) == (2, 0, [])
    page = await _news(hana, end)
    first, second = page.inquiries
    assert _told(first) == (
        "いつ発送されますか。",
        Status.UNANSWERED,
        Kind.GENERAL,
        Category.SHIPPING,
        Source.CUSTOMER,
        "327294742",
        "しっとり化粧水①",
    )
    assert first.received_at == datetime(2018, 8, 3, 14, 46, 49, tzinfo=JST)
    assert (second.kind, second.order_no, second.received_at.hour) == (Kind.PRODUCT_QA, None, 15)
    assert [message.inquiry_id for message in page.messages] == [first.inquiry_id, second.inquiry_id]


def _told(inquiry: Inquiry) -> tuple[object, ...]:
    return (
        inquiry.title,
        inquiry.status,
        inquiry.kind,
        inquiry.category,
        inquiry.source,
        inquiry.order_no,
        inquiry.product_name,
    )


@pytest.mark.parametrize("form", WRITERS)
async def test_orders_are_taken_in_every_form(
    backend: Backend, hana: Caller, tmp_path: Path, form: str
) -> None:
    rows = [exports.ORDER_HEADINGS, exports.order(), exports.order(order_no="427294743", state="配送中")]
    report = await _take(backend.config, WRITERS[form](tmp_path / "export", rows))
    assert (report.taken, report.refused) == (2, [])
    order = decoded(await hana.of_shop("orders/427294742"), Order)
    assert (order.cart_no, order.state, order.quantity) == ("136423692", OrderState.PREPARING, 2)
    assert (str(order.ship_by), order.receiver, order.carrier) == ("2018-08-06", "佐藤 真理", "佐川急便")


@pytest.mark.parametrize("form", WRITERS)
async def test_an_import_run_again_takes_nothing_twice(
    backend: Backend, hana: Caller, tmp_path: Path, form: str
) -> None:
    rows = [exports.INQUIRY_HEADINGS, *(exports.inquiry(title=f"質問{number}") for number in range(600))]
    path = WRITERS[form](tmp_path / "export", rows)
    assert (await _take(backend.config, path)).taken == 600
    end = (await _news(hana, 0)).cursor
    again = await _take(backend.config, path)
    assert (again.taken, again.known, again.refused) == (0, 600, [])
    assert (await _news(hana, end)).inquiries == ()


async def test_the_same_row_has_one_key_in_every_form(backend: Backend, hana: Caller, tmp_path: Path) -> None:
    rows = [exports.INQUIRY_HEADINGS, exports.inquiry()]
    reports = [
        await _take(backend.config, write(tmp_path / str(number), rows))
        for number, write in enumerate(WRITERS.values())
    ]
    assert [report.taken for report in reports] == [1, 0, 0, 0]


async def test_a_list_that_grew_gives_only_what_is_new(
    backend: Backend, hana: Caller, tmp_path: Path
) -> None:
    rows = [exports.ORDER_HEADINGS, exports.order()]
    await _take(backend.config, write_xlsx(tmp_path / "first", rows))
    grown = [*rows, exports.order(order_no="427294799")]
    report = await _take(backend.config, write_xlsx(tmp_path / "second", grown))
    assert (report.taken, report.known) == (1, 1)


async def test_every_row_that_cannot_be_taken_is_named_and_the_rest_is_taken(
    backend: Backend, hana: Caller, tmp_path: Path
) -> None:
    rows = [
        ("お問い合わせ一覧",),
        (),
        exports.INQUIRY_HEADINGS,
        exports.inquiry(title="good"),
        exports.inquiry(title="wrong day", sent_at="2018-13-41"),
        ("", "", ""),
        exports.inquiry(title="no day", sent_at=""),
        exports.inquiry(title="", sender="x"),
        exports.inquiry(title="status", status="考え中"),
        exports.inquiry(title="long ago", sent_at="0001-01-01"),
        exports.inquiry(title="number", order_no="<script>"),
        exports.inquiry(title="good"),
        exports.inquiry(title="huge", product_name="x" * 20_001),
        ("2018-08-03",),
        exports.inquiry(title="good too"),
    ]
    report = await _take(backend.config, write_csv(tmp_path / "export.csv", rows, "utf-8"))
    assert report.taken == 2
    assert report.refused == [
        (5, "発送日 is not a date"),
        (7, "発送日 is empty"),
        (8, "タイトル is empty"),
        (9, "状態 is none of 未回答・処理中・処理完了・回答完了"),
        (10, "発送日 is a day that cannot be meant"),
        (11, "注文番号 is not a number of the marketplace"),
        (12, "the same as row 4"),
        (13, "a cell is too long or its quotes do not close"),
        (14, "タイトル is empty"),
    ]


async def test_a_formula_in_a_workbook_is_refused(backend: Backend, hana: Caller, tmp_path: Path) -> None:
    rows = [exports.INQUIRY_HEADINGS, exports.inquiry(product_name="=1+1"), exports.inquiry()]
    report = await _take(backend.config, write_xlsx(tmp_path / "export.xlsx", rows))
    assert (report.taken, report.refused) == (1, [(2, "a formula stands where a value should")])


async def test_a_formula_in_text_stays_text(backend: Backend, hana: Caller, tmp_path: Path) -> None:
    end = (await _news(hana, 0)).cursor
    rows = [exports.INQUIRY_HEADINGS, exports.inquiry(title="=cmd|' /C calc'!A0", order_no='="327294742"')]
    await _take(backend.config, write_csv(tmp_path / "export.csv", rows, "cp932"))
    (inquiry,) = (await _news(hana, end)).inquiries
    assert (inquiry.title, inquiry.order_no) == ("=cmd|' /C calc'!A0", "327294742")


async def test_days_and_numbers_of_a_workbook_are_read_as_such(
    backend: Backend, hana: Caller, tmp_path: Path
) -> None:
    rows = [
        exports.ORDER_HEADINGS,
        exports.order(order_no=427294742, quantity=3.0, shipped_at=datetime(2018, 8, 5, 9, 30)),  # noqa: DTZ001
    ]
    await _take(backend.config, write_xlsx(tmp_path / "export.xlsx", rows))
    order = decoded(await hana.of_shop("orders/427294742"), Order)
    assert (order.quantity, order.shipped_at) == (3, datetime(2018, 8, 5, 9, 30, tzinfo=JST))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no row holds the headings"),
        (b"a,b,c\n1,2,3\n", "no row holds the headings"),
        (b"PK\x03\x04 not really", "no row holds the headings"),
        (b"\x80\x81\xfd\xfe\xff", "neither UTF-8 nor Shift_JIS"),
    ],
)
async def test_a_file_that_is_no_export_is_refused_as_a_whole(
    backend: Backend, hana: Caller, tmp_path: Path, content: bytes, why: str
) -> None:
    path = tmp_path / "export"
    path.write_bytes(content)
    with pytest.raises(Unreadable, match=why):
        await _take(backend.config, path)


async def test_a_missing_file_or_shop_is_said(backend: Backend, hana: Caller, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="cannot be read"):
        await _take(backend.config, tmp_path / "absent")
    with pytest.raises(Unreadable, match="no such shop"):
        import_file(tmp_path / "absent", backend.config, "s-none")
