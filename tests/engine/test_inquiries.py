"""Intents about inquiries that are not replies: drafts, and noting what was opened."""

from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Source
from qpost.domain.refusals import Refusal
from qpost.engine.engine import Engine
from tests import examples as eg
from tests.engine.conftest import until_idle, work
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
