"""The guard over a real copy: forms, this order, other customers', and the shop's own contact."""

from dataclasses import replace

from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Source
from qpost.domain.personal_data import Origin, PersonalKind
from qpost.engine.engine import Engine
from qpost.engine.guard import LOOKED_AT
from tests import examples as eg
from tests.engine.conftest import work
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import ScriptedRemote

MINE = replace(
    eg.order(), receiver_phone="090-0000-1234", postcode="150-0041", address="東京都渋谷区神南1-19-11"
)
THEIRS = replace(eg.order("327294799", customer_id="c-2"), receiver="鈴木 花子")


async def looked(engine: Engine, text: str, inquiry_id: str = "i-1") -> list[tuple[str, str]]:
    """Kinds and origins, in order."""
    found = await engine.guard.look(InquiryId(inquiry_id), text)
    return [(finding.kind, finding.origin) for finding in found]


async def stocked(engine: Engine, remote: ScriptedRemote, clock: HandClock) -> None:
    """A shop with two customers' orders, and an inquiry of the first."""
    remote.insert(eg.inquiry(), eg.inquiry("i-help", source=Source.OWN, customer_id=None), MINE, THEIRS)
    await work(engine, clock)


async def test_an_answer_is_compared_with_its_order_and_all_others(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await stocked(engine, remote, clock)
    text = "佐藤様、注文327294742は神南1-19-11へ。09000001234。別のご注文327294799、鈴木花子様。070-0000-1111"
    assert await looked(engine, text) == [
        (PersonalKind.NAME, Origin.THIS_ORDER),
        (PersonalKind.ADDRESS, Origin.THIS_ORDER),
        (PersonalKind.PHONE, Origin.THIS_ORDER),
        (PersonalKind.ORDER_NO, Origin.OTHER_ORDER),
        (PersonalKind.NAME, Origin.OTHER_ORDER),
        (PersonalKind.PHONE, Origin.PATTERN),
    ]


async def test_the_shops_own_address_and_login_may_be_written(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await stocked(engine, remote, clock)
    account = remote.account
    assert await looked(engine, f"{account.email}まで。SELLER ID：{account.login}") == []


async def test_the_marketplace_may_be_told_of_any_order(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await stocked(engine, remote, clock)
    assert await looked(engine, "注文327294799について", "i-help") == []


async def test_forms_are_found_even_where_nothing_is_known(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await stocked(engine, remote, clock)
    assert await looked(engine, "070-0000-1111", "i-none") == [(PersonalKind.PHONE, Origin.PATTERN)]


async def test_no_more_is_looked_at_than_any_answer_can_hold(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await stocked(engine, remote, clock)
    assert await looked(engine, "あ" * LOOKED_AT + "070-0000-1111") == []
