"""Notes of an inquiry in the store: the copy, what is on its way or refused, and what is being typed."""

from dataclasses import replace
from datetime import timedelta

from qpost.domain.commands import WriteNote
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey, InquiryId, NoteId, Version
from qpost.domain.notes import Note
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Accepted, Thread, ThreadNote
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import page

I1 = InquiryId("i-1")
KEY = CommandKey("k-note")
OURS = WriteNote(I1, NoteId("n-ours"), "倉庫に確認済みです。", Version(1))


def note(note_id: str, *, body: str = "至急です。", minutes: int = 0) -> Note:
    """A note of the other member."""
    return Note(NoteId(note_id), I1, "太郎", body, eg.NOW + timedelta(minutes=minutes))


async def thread(store: LocalStore) -> Thread:
    """The conversation as it is shown."""
    found = await store.thread(I1)
    assert found is not None
    return found


async def queue(store: LocalStore) -> None:
    """Put a note of ours into the outbox."""
    await store.enqueue(eg.envelope(KEY, OURS), "題", eg.NOW, timedelta())


async def test_notes_stand_oldest_first_with_ours_on_its_way_after_them(store: LocalStore) -> None:
    told = page(eg.inquiry())
    await store.apply(replace(told, notes=(note("n-2", minutes=2), note("n-1"))))
    await queue(store)
    first, second, third = (await thread(store)).notes
    assert (first, second) == (ThreadNote(note("n-1")), ThreadNote(note("n-2", minutes=2)))
    assert (third.note.body, third.note.author_name, third.note.written_at) == (OURS.body, "", eg.NOW)
    assert (third.delivery, third.key) == (DeliveryState.QUEUED, KEY)


async def test_a_note_that_arrived_stands_once_although_its_answer_is_still_out(store: LocalStore) -> None:
    arrived = Note(OURS.note_id, I1, "花子", OURS.body, eg.NOW)
    await store.apply(page(eg.inquiry()))
    await queue(store)
    await store.begin_sending(KEY)
    await store.apply(replace(page(cursor=2), notes=(arrived,)))
    assert (await thread(store)).notes == (ThreadNote(arrived),)
    await store.settle(KEY, Accepted(note=arrived), eg.NOW)
    assert (await thread(store)).notes == (ThreadNote(arrived),)


async def test_a_refused_note_stays_with_its_reason_and_its_text_can_be_taken_up(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry()))
    await queue(store)
    await store.begin_sending(KEY)
    await store.refuse(KEY, Refusal.NOT_FOUND)
    (refused,) = (await thread(store)).notes
    assert (refused.delivery, refused.refusal) == (DeliveryState.REFUSED, Refusal.NOT_FOUND)
    assert await store.take_back(KEY, eg.NOW)
    again = await thread(store)
    assert (again.notes, again.note_draft) == ((), OURS.body)


async def test_what_is_typed_is_kept_and_goes_with_its_own_note_into_the_outbox(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(), eg.inquiry("i-2")))
    await store.save_note_draft(I1, "書きか")
    await store.save_note_draft(I1, "書きかけ")
    assert (await thread(store)).note_draft == "書きかけ"
    other = await store.thread(InquiryId("i-2"))
    assert other is not None
    assert other.note_draft == ""
    await queue(store)
    assert (await thread(store)).note_draft == "書きかけ"
    await store.save_note_draft(I1, "倉庫に確認")  # the last letters were not saved yet
    await store.enqueue(eg.envelope("k-second", OURS), "題", eg.NOW, timedelta())
    assert (await thread(store)).note_draft == ""


async def test_a_note_taken_back_stands_above_what_was_typed_since(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry()))
    await queue(store)
    await store.save_note_draft(I1, "つづき")
    await store.take_back(KEY, eg.NOW)
    assert (await thread(store)).note_draft == f"{OURS.body}\n\nつづき"
    await store.save_note_draft(I1, "")
    assert (await thread(store)).note_draft == ""
