"""The audit: a line for each step of a command, kept when the command is gone, with nobody's words in it."""

from datetime import timedelta

from qpost.domain.delivery import DeliveryState
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Accepted
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import page

LONG = timedelta(days=3)


async def _steps(store: LocalStore) -> list[tuple[str, str, Refusal | None]]:
    return [(line.key, line.state, line.refusal) for line in await store.audit()]


async def test_each_step_of_an_answer_leaves_a_line(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(), eg.message()))
    envelope = eg.envelope("k-1")
    await store.enqueue(envelope, "題", eg.NOW, timedelta(seconds=12))
    await store.release(envelope.key, eg.NOW)
    await store.begin_sending(envelope.key)
    await store.settle(envelope.key, Accepted(eg.inquiry(version=2), eg.message("m-2")), eg.NOW)
    lines = await store.audit()
    steps = (DeliveryState.HELD, DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.SETTLED)
    assert tuple(line.state for line in lines) == steps
    assert {(line.key, line.kind, line.inquiry_id) for line in lines} == {("k-1", "reply", "i-1")}
    assert sorted(line.at for line in lines) == [line.at for line in lines]


async def test_a_refusal_is_one_line_with_its_reason(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(), eg.message()))
    await store.enqueue(eg.envelope("k-1"), "題", eg.NOW, timedelta())
    await store.begin_sending(eg.envelope("k-1").key)
    await store.refuse(eg.envelope("k-1").key, Refusal.THREAD_MOVED)
    assert (await _steps(store))[1:] == [
        ("k-1", DeliveryState.SENDING, None),
        ("k-1", DeliveryState.REFUSED, Refusal.THREAD_MOVED),
    ]


async def test_the_lines_outlive_the_command_and_hold_nothing_that_was_written(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(), eg.message()))
    for key in ("k-1", "k-2"):
        envelope = eg.envelope(key)
        at = eg.NOW if key == "k-1" else eg.NOW + LONG
        await store.enqueue(envelope, "題", at, timedelta())
        await store.begin_sending(envelope.key)
        await store.settle(envelope.key, Accepted(eg.inquiry(version=2), eg.message("m-2")), at)
    assert [item.envelope.key for item in await store.outbox()] == ["k-2"], "the older one was forgotten"
    told = repr(await store.audit())
    assert [key for key, state, _ in await _steps(store) if state == DeliveryState.SETTLED] == ["k-1", "k-2"]
    assert eg.reply().body not in told
