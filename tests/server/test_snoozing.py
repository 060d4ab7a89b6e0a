"""あとで対応 at the backend: it lasts until its hour, until all is done, or until the customer writes."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from httpx import Response
from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.commands import Snooze
from qpost.domain.ids import InquiryId, Version
from qpost.domain.inquiries import Inquiry, Status
from qpost.protocol import paths
from qpost.protocol.commands import Accepted
from qpost.protocol.inquiries import Thread
from qpost.server.snoozing import decide
from tests import examples as eg
from tests.server.callers import Caller, code_of, decoded

TOMORROW = eg.NOW + timedelta(days=1)


async def snooze(
    caller: Caller,
    until: datetime | str | None = TOMORROW,
    inquiry_id: str = "i-1",
    *,
    key: str | None = "k-rest",
    version: str | None = '"1"',
) -> Response:
    """POST that an inquiry is to rest."""
    named = {paths.IDEMPOTENCY_KEY: key, paths.IF_MATCH: version}
    said: Any = until.isoformat() if isinstance(until, datetime) else until
    return await caller.client.post(
        f"{paths.SHOPS}/{eg.SHOP}/inquiries/{inquiry_id}/snooze",
        json={"until": said},
        headers=caller.authorization | {name: value for name, value in named.items() if value is not None},
    )


async def stands(caller: Caller, inquiry_id: str = "i-1") -> Inquiry:
    """The inquiry as the backend has it."""
    return decoded(await caller.of_shop(f"inquiries/{inquiry_id}"), Thread).inquiry


async def test_an_inquiry_rests_until_its_hour_and_keeps_version_and_status(hana: Caller) -> None:
    accepted = decoded(await snooze(hana), Accepted)
    assert accepted.inquiry == await stands(hana)
    after = eg.inquiry_of(accepted)
    assert (after.snoozed_until, after.version, after.status) == (TOMORROW, 1, Status.UNANSWERED)


async def test_it_is_woken_with_nothing(hana: Caller) -> None:
    await snooze(hana)
    await snooze(hana, None, key="k-wake")
    assert (await stands(hana)).snoozed_until is None


async def test_its_customer_writing_ends_it(hana: Caller) -> None:
    await snooze(hana)
    question = {"title": "まだですか", "body": "まだですか。", "inquiry_id": "i-1"}
    await hana.client.post(f"/sandbox/shops/{eg.SHOP}/questions", json=question)
    assert (await stands(hana)).snoozed_until is None


async def test_a_rest_decided_before_the_customers_last_words_does_not_begin(hana: Caller) -> None:
    question = {"title": "まだですか", "body": "まだですか。", "inquiry_id": "i-1"}
    await hana.client.post(f"/sandbox/shops/{eg.SHOP}/questions", json=question)
    assert eg.inquiry_of(decoded(await snooze(hana), Accepted)).snoozed_until is None
    assert (await stands(hana)).snoozed_until is None


@pytest.mark.parametrize(("status", "ends"), [(Status.DONE, True), (Status.IN_PROGRESS, False)])
async def test_an_answer_ends_it_where_nothing_is_left_to_do(
    hana: Caller, status: Status, ends: bool
) -> None:
    await snooze(hana)
    await hana.reply(status=status)
    assert ((await stands(hana)).snoozed_until is None) is ends


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"until": "2026-11-24T09:00:00"}, "invalid"),
        ({"until": "tomorrow"}, "invalid"),
        ({"until": "0001-01-01T00:00:00+09:00"}, "invalid"),
        ({"until": "9999-12-31T23:59:59-09:00"}, "invalid"),
        ({"inquiry_id": "i-none"}, "not_found"),
        ({"inquiry_id": "i-9"}, "not_found"),
        ({"version": None}, "version_missing"),
        ({"version": "x"}, "invalid"),
        ({"key": None}, "key_missing"),
    ],
)
async def test_what_makes_no_sense_is_refused_and_changes_nothing(
    hana: Caller, asked: dict[str, Any], code: str
) -> None:
    before = await hana.of_shop("changes")
    assert code_of(await snooze(hana, **asked)) == code
    assert (await hana.of_shop("changes")).content == before.content


@given(seen=st.integers(1, 3), now=st.integers(1, 3), rest=st.booleans())
def test_a_rest_never_begins_over_words_its_author_has_not_seen(seen: int, now: int, rest: bool) -> None:
    inquiry = eg.inquiry(version=now)
    until = TOMORROW if rest else None
    after = decide(Snooze(InquiryId("i-1"), until, Version(seen)), inquiry)
    assert after.version == inquiry.version
    assert (after.snoozed_until is not None) == (rest and seen == now)
