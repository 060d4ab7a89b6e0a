"""Whose order a number or a name belongs to."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import apsw

from qpost.domain.ids import CustomerId, InquiryId, OrderNo
from qpost.domain.order_tokens import keys
from qpost.domain.orders import Order
from qpost.domain.personal_data import PersonalKind
from qpost.store.database import open_files
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import KEY, page

THEIRS = replace(
    eg.order("327294799", customer_id="c-2"),
    receiver="鈴木 花子",
    receiver_phone="080-0000-7777",
    tracking_no="7788-9900-1122",
)
ANSWER = "注文327294799、327294742、送り状778899001122、080-0000-7777、鈴木花子様、佐藤真理様"


async def others(store: LocalStore, text: str = ANSWER, inquiry_id: str = "i-1") -> set[tuple[str, str]]:
    """What in a text belongs to other customers only."""
    around = await store.surroundings(InquiryId(inquiry_id), keys(text))
    assert around is not None
    return {(str(kind), key) for kind, key in around.others}


async def test_what_belongs_to_another_customer_is_told_and_nothing_else(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(), eg.order(), THEIRS))
    assert await others(store) == {
        (PersonalKind.ORDER_NO, "327294799"),
        (PersonalKind.TRACKING_NO, "778899001122"),
        (PersonalKind.PHONE, "8000007777"),
        (PersonalKind.NAME, "鈴木花子"),
    }


async def test_what_this_customer_has_as_well_is_nobody_elses(store: LocalStore) -> None:
    mine = replace(THEIRS, order_no=OrderNo("327294743"), customer_id=CustomerId("c-1"))
    await store.apply(page(eg.inquiry(), eg.order(), THEIRS, mine))
    assert await others(store) == {(PersonalKind.ORDER_NO, "327294799")}


async def test_an_order_that_changed_is_known_by_its_new_number(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(), replace(THEIRS, tracking_no="")))
    assert (PersonalKind.TRACKING_NO, "778899001122") not in await others(store)
    await store.apply(page(THEIRS, cursor=2))
    assert (PersonalKind.TRACKING_NO, "778899001122") in await others(store)


async def test_the_order_is_the_inquirys_own_or_its_customers_newest(store: LocalStore) -> None:
    newer = eg.order("327294750", ordered_at=eg.NOW)
    older = eg.order("327294740", ordered_at=eg.NOW - timedelta(days=9))
    await store.apply(page(eg.inquiry(), eg.inquiry("i-2", order_no=None), older, eg.order(), newer))
    assert await order_of(store, "i-1") == eg.order()
    assert await order_of(store, "i-2") == newer


async def test_an_inquiry_of_nobody_known_has_no_order(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(customer_id=None, order_no=None), eg.order()))
    assert await order_of(store, "i-1") is None
    assert await store.surroundings(InquiryId("i-none"), frozenset()) is None
    assert (PersonalKind.ORDER_NO, "327294742") in await others(store)


async def order_of(store: LocalStore, inquiry_id: str) -> Order | None:
    """What an answer to an inquiry is compared with."""
    around = await store.surroundings(InquiryId(inquiry_id), frozenset())
    assert around is not None
    return around.order


def test_every_question_is_answered_by_an_index(tmp_path: Path) -> None:
    connection = open_files(tmp_path, KEY)
    for column, index in (
        ("receiver_key", "orders_by_receiver"),
        ("phone_key", "orders_by_phone"),
        ("tracking_key", "orders_by_tracking"),
    ):
        plan = connection.execute(
            f"EXPLAIN QUERY PLAN SELECT 1 FROM cache.orders AS o"
            f" WHERE o.{column} = ? AND o.{column} <> '' AND o.customer_id <> ?",
            ("x", "y"),
        ).fetchall()
        assert index in str(plan)
    connection.close()


def test_orders_of_an_earlier_program_are_known_as_far_as_sql_can_fold(tmp_path: Path) -> None:
    open_files(tmp_path, KEY).close()
    (tmp_path / "cache.db").unlink()
    connection = apsw.Connection(str(tmp_path / "cache.db"))
    connection.pragma("key", f"raw:{KEY.hex()}")
    connection.pragma("journal_mode", "wal")
    schema = Path(__file__).parent / "schemas" / "cache_2.sql"
    connection.execute(schema.read_text("utf-8"))
    connection.execute(
        "INSERT INTO orders VALUES ('1', '2', '3', 'c-2', 'new', 0, NULL, 0, '', CAST(? AS BLOB))",
        ('{"receiver": "鈴木　花子", "tracking_no": "em 12-34 jp"}',),
    )
    connection.pragma("user_version", 2)
    connection.close()
    opened = open_files(tmp_path, KEY)
    found = opened.execute("SELECT receiver_key, phone_key, tracking_key FROM cache.orders").fetchall()
    assert found == [("鈴木花子", "", "EM1234JP")]
    opened.close()
