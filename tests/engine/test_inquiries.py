"""Intents that are no replies: drafts, opening, automatic replies, asking the marketplace."""

from qpost.domain.changes import Changes, Noun
from qpost.domain.delivery import together
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Category, Grouping, InquiryFilter, Source, Status
from qpost.domain.refusals import Refusal
from qpost.engine.engine import Engine
from tests import examples as eg
from tests.engine.conftest import pass_time, until_idle, work
from tests.fakes.hand_clock import HandClock
from tests.fakes.host import MemorySettings
from tests.fakes.scripted_remote import ScriptedRemote


async def test_a_draft_is_kept_until_its_text_is_gone(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    await engine.inquiries.save_draft(InquiryId("i-1"), title="題", body="書きかけ")
    thread = await engine.inquiries.thread(InquiryId("i-1"))
    assert thread is not None and thread.draft is not None
    assert (thread.draft.body, thread.draft.saved_at) == ("書きかけ", clock.now())
    await engine.inquiries.save_draft(InquiryId("i-1"), title="題", body="")
    thread = await engine.inquiries.thread(InquiryId("i-1"))
    assert thread is not None and thread.draft is None


async def test_further_letters_of_a_draft_let_no_list_be_read_again(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    told: list[Changes] = []
    engine.subscribe(told.append)
    for body in ("書", "書き", "書きかけ", "", ""):
        await engine.inquiries.save_draft(InquiryId("i-1"), title="題", body=body)
    assert [changes.nouns for changes in told] == [{Noun.DRAFTS}, {Noun.DRAFTS}]


async def test_opening_an_unread_message_of_the_marketplace_is_noted_once(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry(source=Source.MARKETPLACE, unread=True))
    await work(engine, clock)
    thread = await engine.inquiries.thread(InquiryId("i-1"))
    assert thread is not None
    await engine.inquiries.opened(thread.inquiry)
    await until_idle(engine, clock)
    again = await engine.inquiries.thread(InquiryId("i-1"))
    assert again is not None and not again.inquiry.unread
    await engine.inquiries.opened(again.inquiry)
    await until_idle(engine, clock)
    assert len(remote.effects) == 1


async def test_opening_a_customers_inquiry_sends_nothing(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry(unread=True))
    await work(engine, clock)
    await engine.inquiries.opened(eg.inquiry(unread=True))
    await until_idle(engine, clock)
    assert remote.effects == []


async def test_automatic_replies_are_one_decision_and_commands_of_their_own(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry("i-1"), eg.inquiry("i-2"))
    await work(engine, clock)
    engine.settings.change(undo_seconds=10)
    keys = await engine.inquiries.auto_reply((eg.inquiry("i-1"), eg.inquiry("i-2")), mail=False)
    items = await engine.outbox.items()
    assert [item.envelope.key for item in items] == list(keys)
    assert together(items, items[1]) == items
    await engine.inquiries.auto_reply((eg.inquiry("i-2", version=2),), mail=False)
    items = await engine.outbox.items()
    assert together(items, items[2]) == items[2:]
    await pass_time(engine, clock, 15)
    assert len({effect.key for effect in remote.effects}) == 3


async def test_taking_several_back_says_how_many_were_not_gone(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry("i-1"), eg.inquiry("i-2"))
    await work(engine, clock)
    engine.settings.change(undo_seconds=10)
    keys = await engine.inquiries.auto_reply((eg.inquiry("i-1"), eg.inquiry("i-2")), mail=True)
    await engine.outbox.send_now(keys[0])
    await until_idle(engine, clock)
    assert await engine.outbox.take_back_all(keys) == 1
    await pass_time(engine, clock, 15)
    assert [effect.key for effect in remote.effects] == [keys[0]]


async def test_a_question_to_the_marketplace_waits_offline_and_is_a_thread_once_it_went(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await work(engine, clock)
    ask = eg.ask_marketplace(order_no=None)
    with remote.offline():
        await until_idle(engine, clock)
        key = await engine.inquiries.ask_marketplace(
            title=ask.title, body=ask.body, category=ask.category, order_no=None
        )
        await until_idle(engine, clock)
        assert [item.envelope.key for item in await engine.outbox.items()] == [key]
    engine.sync.retry_now()
    await pass_time(engine, clock, 60)
    (row,) = await engine.inquiries.rows(InquiryFilter(source=Source.OWN), Grouping.BASIC)
    assert (row.inquiry.title, row.inquiry.status) == (ask.title, Status.IN_PROGRESS)
    assert len(remote.effects) == 1


async def test_a_question_without_words_is_refused_at_once(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await work(engine, clock)
    answer = await engine.inquiries.ask_marketplace(
        title="題", body=" ", category=Category.OTHER, order_no=None
    )
    assert answer is Refusal.EMPTY_BODY
    assert await engine.outbox.items() == ()


async def test_what_came_after_the_opening_is_still_unread_when_the_opening_arrives(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry(source=Source.MARKETPLACE, unread=True))
    await work(engine, clock)
    seen = eg.inquiry(source=Source.MARKETPLACE, unread=True)
    with remote.offline():
        await engine.inquiries.opened(seen)
        await until_idle(engine, clock)
        thread = await engine.inquiries.thread(seen.inquiry_id)
        assert thread is not None and not thread.inquiry.unread
        remote.insert(eg.inquiry(source=Source.MARKETPLACE, unread=True, version=2))
    engine.sync.retry_now()
    await pass_time(engine, clock, 60)
    thread = await engine.inquiries.thread(seen.inquiry_id)
    assert thread is not None and thread.inquiry.unread


async def test_a_note_leaves_at_once_without_a_hold_and_what_was_typed_is_gone(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, settings_file: MemorySettings
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    engine.settings.change(undo_seconds=10)
    await engine.inquiries.save_note_draft(InquiryId("i-1"), "倉庫に確認")
    await engine.inquiries.write_note(eg.inquiry(), " 倉庫に確認済みです。\n")
    await until_idle(engine, clock)
    thread = await engine.inquiries.thread(InquiryId("i-1"))
    assert thread is not None
    (told,) = thread.notes
    assert (told.note.body, told.delivery) == ("倉庫に確認済みです。", None)
    assert thread.note_draft == ""
    assert len(remote.effects) == 1


async def test_a_note_that_says_nothing_is_refused_and_stays_as_it_is_typed(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    await engine.inquiries.save_note_draft(InquiryId("i-1"), " ")
    assert await engine.inquiries.write_note(eg.inquiry(), " ") is Refusal.EMPTY_BODY
    assert remote.effects == []
