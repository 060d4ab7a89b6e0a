"""The rows of the outbox: order within a lane, freedom between, and every step durable."""

from datetime import timedelta
from pathlib import Path

import pytest

from qpost.domain.delivery import DeliveryState, IllegalStep
from qpost.domain.ids import CommandKey, InquiryId
from qpost.domain.inquiries import Grouping, InquiryFilter, Status
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Accepted, Draft
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import open_store, page

K1, K2 = CommandKey("k-1"), CommandKey("k-2")
LATER = eg.NOW + timedelta(seconds=30)


async def keys(store: LocalStore) -> list[str]:
    """What is due now."""
    return [item.envelope.key for item in await store.due(eg.NOW)]


async def test_queueing_a_reply_clears_the_draft_in_the_same_transaction(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry()))
    await store.save_draft(InquiryId("i-1"), Draft("題", "本文", eg.NOW))
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta())
    thread = await store.thread(InquiryId("i-1"))
    assert thread is not None and thread.draft is None
    assert [item.state for item in await store.outbox()] == [DeliveryState.QUEUED]


async def test_a_key_is_queued_once(store: LocalStore) -> None:
    await store.enqueue(eg.envelope("k-1"), "題", eg.NOW, timedelta())
    with pytest.raises(Exception, match="UNIQUE"):
        await store.enqueue(eg.envelope("k-1"), "題", eg.NOW, timedelta())
    assert await keys(store) == ["k-1"]


async def test_one_lane_keeps_its_order_while_others_go_on(store: LocalStore) -> None:
    await store.enqueue(eg.envelope("a-1", eg.reply("i-1")), "題", eg.NOW, timedelta())
    await store.enqueue(eg.envelope("a-2", eg.reply("i-1")), "題", eg.NOW, timedelta())
    await store.enqueue(eg.envelope("b-1", eg.reply("i-2")), "題", eg.NOW, timedelta())
    assert await keys(store) == ["a-1", "b-1"]
    await store.begin_sending(CommandKey("a-1"))
    assert await keys(store) == ["b-1"]


async def test_a_command_that_waits_holds_back_its_own_lane_only(store: LocalStore) -> None:
    await store.enqueue(eg.envelope("a-1", eg.reply("i-1")), "題", eg.NOW, timedelta())
    await store.enqueue(eg.envelope("a-2", eg.reply("i-1")), "題", eg.NOW, timedelta())
    await store.begin_sending(CommandKey("a-1"))
    await store.wait_again(CommandKey("a-1"), LATER)
    assert await keys(store) == []
    assert await store.next_due() == LATER
    assert [item.envelope.key for item in await store.due(LATER)] == ["a-1"]


async def test_what_was_being_sent_at_the_end_is_asked_about_and_not_sent_blindly(
    store: LocalStore, tmp_path: Path
) -> None:
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta())
    await store.begin_sending(K1)
    await store.close()
    again = LocalStore(tmp_path / "stores")
    await open_store(again)
    await again.recover()
    (item,) = await again.due(eg.NOW)
    assert (item.envelope, item.state) == (eg.envelope(), DeliveryState.UNVERIFIED)
    await again.close()
    await open_store(store)


async def test_held_to_queued_when_its_time_has_come(store: LocalStore) -> None:
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta(seconds=12))
    assert await keys(store) == []
    assert await store.next_due() == eg.NOW + timedelta(seconds=12)
    (item,) = await store.due(LATER)
    assert item.state is DeliveryState.HELD
    await store.release(K1, eg.NOW)
    await store.release(K1, eg.NOW)
    assert [item.state for item in await store.due(eg.NOW)] == [DeliveryState.QUEUED]


@pytest.mark.parametrize("hold", [timedelta(), timedelta(seconds=12)], ids=["queued", "held"])
async def test_taken_back_it_is_withdrawn_and_a_draft_again_with_everything(
    store: LocalStore, hold: timedelta
) -> None:
    await store.apply(page(eg.inquiry()))
    reply = eg.reply(body="改行\nあり", status=Status.IN_PROGRESS, mail=False)
    await store.enqueue(eg.envelope(command=reply), "題", eg.NOW, hold)
    assert await store.take_back(K1, eg.NOW) is True
    assert await store.outbox() == ()
    thread = await store.thread(InquiryId("i-1"))
    assert thread is not None
    assert thread.draft == Draft(reply.title, reply.body, eg.NOW, reply.status, reply.mail)
    assert thread.inquiry.status is Status.UNANSWERED


async def test_once_it_is_being_sent_it_cannot_be_taken_back(store: LocalStore) -> None:
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta())
    await store.begin_sending(K1)
    assert await store.take_back(K1, eg.NOW) is False
    await store.doubt(K1, LATER)
    assert await store.take_back(K1, eg.NOW) is False
    assert await store.discard(K1, eg.NOW) is False
    assert [item.state for item in await store.outbox()] == [DeliveryState.UNVERIFIED]


async def test_taking_back_keeps_what_was_typed_since_and_loses_neither_text(store: LocalStore) -> None:
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta(seconds=12))
    newer = Draft("題", "あとから書いた文", eg.NOW)
    await store.save_draft(InquiryId("i-1"), newer)
    await store.apply(page(eg.inquiry()))
    await store.take_back(K1, eg.NOW)
    thread = await store.thread(InquiryId("i-1"))
    assert thread is not None and thread.draft is not None
    assert thread.draft.body == f"{eg.reply().body}\n\nあとから書いた文"


async def test_own_words_that_a_text_is_the_translation_of_are_kept_and_survive_taking_back(
    store: LocalStore,
) -> None:
    await store.apply(page(eg.inquiry()))
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta(seconds=12))
    await store.save_draft(InquiryId("i-1"), Draft("題", "", eg.NOW, own="오늘 발송합니다."))
    await store.take_back(K1, eg.NOW)
    thread = await store.thread(InquiryId("i-1"))
    assert thread is not None and thread.draft is not None
    assert (thread.draft.body, thread.draft.own) == (eg.reply().body, "오늘 발송합니다.")


async def test_trying_now_never_makes_what_may_have_arrived_something_that_can_be_taken_back(
    store: LocalStore,
) -> None:
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta())
    await store.begin_sending(K1)
    await store.try_now(K1, eg.NOW)
    assert [item.state for item in await store.outbox()] == [DeliveryState.SENDING]
    await store.doubt(K1, LATER)
    await store.try_now(K1, eg.NOW)
    (item,) = await store.due(eg.NOW)
    assert item.state is DeliveryState.UNVERIFIED
    assert await store.take_back(K1, eg.NOW) is False


async def test_insisting_leaves_alone_what_is_on_its_way(store: LocalStore) -> None:
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta())
    await store.begin_sending(K1)
    await store.insist(K1, eg.NOW)
    assert [item.state for item in await store.outbox()] == [DeliveryState.SENDING]


async def test_buttons_for_what_is_no_longer_there_do_nothing(store: LocalStore) -> None:
    await store.release(K1, eg.NOW)
    await store.try_now(K1, eg.NOW)
    await store.insist(K1, eg.NOW)
    assert await store.take_back(K1, eg.NOW) is False
    assert await store.discard(K1, eg.NOW) is False


async def test_unverified_to_settled_and_unverified_to_queued(store: LocalStore) -> None:
    for key in (K1, K2):
        await store.enqueue(eg.envelope(key, eg.reply(f"i-{key}")), "題", eg.NOW, timedelta())
        await store.begin_sending(key)
        await store.doubt(key, eg.NOW)
    await store.settle(K1, Accepted(eg.inquiry(), None), eg.NOW)
    await store.wait_again(K2, eg.NOW)
    states = {item.envelope.key: item.state for item in await store.outbox()}
    assert states == {K1: DeliveryState.SETTLED, K2: DeliveryState.QUEUED}


async def test_a_second_reply_written_after_the_first_moves_on_with_it(store: LocalStore) -> None:
    for key in (K1, K2):
        await store.enqueue(eg.envelope(key, eg.reply(base_version=1)), "題", eg.NOW, timedelta())
    await store.begin_sending(K1)
    await store.settle(K1, Accepted(eg.inquiry(version=2), None), eg.NOW)
    (item,) = await store.due(eg.NOW)
    assert item.envelope.command.base_version == 2


async def test_a_refused_head_holds_its_own_lane_until_its_author_decides(store: LocalStore) -> None:
    await store.enqueue(eg.envelope("k-1", eg.reply("i-1")), "題", eg.NOW, timedelta())
    await store.enqueue(eg.envelope("k-2", eg.reply("i-1")), "題", eg.NOW, timedelta())
    await store.enqueue(eg.envelope("k-3", eg.reply("i-3")), "題", eg.NOW, timedelta())
    await store.begin_sending(K1)
    await store.refuse(K1, Refusal.THREAD_MOVED)
    assert await keys(store) == ["k-3"]
    await store.discard(K1, eg.NOW)
    assert await keys(store) == ["k-2", "k-3"]


async def test_insisting_sends_the_same_key_for_the_thread_as_it_is_now(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(version=7)))
    await store.enqueue(eg.envelope(command=eg.reply(base_version=3)), "題", eg.NOW, timedelta())
    await store.begin_sending(K1)
    await store.refuse(K1, Refusal.THREAD_MOVED)
    await store.insist(K1, eg.NOW)
    (item,) = await store.due(eg.NOW)
    assert (item.envelope.key, item.envelope.command.base_version, item.refusal) == (K1, 7, None)


async def test_settling_takes_over_the_backends_answer(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry()))
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta())
    await store.begin_sending(K1)
    answered = eg.inquiry(status=Status.DONE, version=2)
    await store.settle(K1, Accepted(answered, eg.message("m-2", body="本日発送")), eg.NOW)
    thread = await store.thread(InquiryId("i-1"))
    assert thread is not None
    assert thread.inquiry == answered
    assert [m.message.body for m in thread.messages] == ["本日発送"]
    assert [item.state for item in await store.outbox()] == [DeliveryState.SETTLED]


async def test_an_answer_older_than_what_sync_brought_does_not_overwrite_it(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(version=5, title="新しい")))
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta())
    await store.begin_sending(K1)
    await store.settle(K1, Accepted(eg.inquiry(version=2, title="古い"), None), eg.NOW)
    (row,) = await store.inquiries(InquiryFilter(), Grouping.BASIC)
    assert row.inquiry.title == "新しい"


async def test_a_refused_command_keeps_its_text_until_its_author_decides(store: LocalStore) -> None:
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta())
    await store.begin_sending(K1)
    await store.refuse(K1, Refusal.NOT_FOUND)
    (item,) = await store.outbox()
    assert (item.state, item.refusal, item.envelope) == (
        DeliveryState.REFUSED,
        Refusal.NOT_FOUND,
        eg.envelope(),
    )
    await store.wait_again(K1, eg.NOW)
    (item,) = await store.outbox()
    assert (item.state, item.refusal) == (DeliveryState.QUEUED, None)
    await store.begin_sending(K1)
    await store.refuse(K1, Refusal.NOT_FOUND)
    assert await store.discard(K1, eg.NOW) is True
    assert await store.outbox() == ()


async def test_a_step_along_no_arrow_is_a_bug_and_changes_nothing(store: LocalStore) -> None:
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta())
    with pytest.raises(IllegalStep):
        await store.refuse(K1, Refusal.INVALID)
    (item,) = await store.outbox()
    assert item.state is DeliveryState.QUEUED


async def test_settled_commands_are_forgotten_after_a_day(store: LocalStore) -> None:
    for key, at in ((K1, eg.NOW), (K2, eg.NOW + timedelta(days=2))):
        await store.enqueue(eg.envelope(key), "題", at, timedelta())
        await store.begin_sending(key)
        await store.settle(key, Accepted(eg.inquiry(), None), at)
    assert [item.envelope.key for item in await store.outbox()] == [K2]


@pytest.mark.parametrize("ending", ["taken back", "discarded"])
async def test_what_was_withdrawn_keeps_its_words_for_a_day_and_no_longer(
    store: LocalStore, ending: str
) -> None:
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta())
    end = store.take_back if ending == "taken back" else store.discard
    assert await end(K1, eg.NOW + timedelta(days=3))
    for days, left in ((3.5, 1), (4.1, 0)):
        await store.forget_ended(eg.NOW + timedelta(days=days))
        rows = await store._database.run(lambda c: c.execute("SELECT key FROM main.outbox").fetchall())
        assert len(rows) == left


async def test_what_waits_is_never_forgotten_however_long(store: LocalStore) -> None:
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta())
    await store.forget_ended(eg.NOW + timedelta(days=3650))
    assert len(await store.outbox()) == 1


async def test_a_clock_set_back_by_years_holds_nothing_back(store: LocalStore) -> None:
    await store.enqueue(eg.envelope(), "題", eg.NOW, timedelta(seconds=12))
    assert await store.due(eg.NOW - timedelta(seconds=30)) == ()
    (item,) = await store.due(eg.NOW - timedelta(days=3650))
    assert item.envelope.key == K1
