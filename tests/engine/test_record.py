"""The record of what was sent: a line for each command, with how it ended, and nothing that was written."""

from pathlib import Path

from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey, InquiryId, Version
from qpost.domain.inquiries import Status
from qpost.domain.refusals import Refusal
from qpost.engine.engine import Engine
from qpost.engine.record import Entry
from tests import examples as eg
from tests.engine.conftest import pass_time, until_idle, work
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import ScriptedRemote

WORDS = "本日発送いたします。"


async def reply(engine: Engine, inquiry_id: str) -> CommandKey:
    """Answer an inquiry as it was at first."""
    key = await engine.inquiries.reply(
        InquiryId(inquiry_id), title="題", body=WORDS, status=Status.DONE, mail=False, base_version=Version(1)
    )
    assert not isinstance(key, Refusal)
    return key


async def test_each_command_is_one_entry_with_its_steps_however_they_were_mixed(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry("i-1"), *(eg.inquiry(one, order_no=None) for one in ("i-2", "i-3")))
    await work(engine, clock)
    remote.refusals = [Refusal.NOT_FOUND]
    refused = await reply(engine, "i-3")
    await until_idle(engine, clock)
    with remote.offline():
        await until_idle(engine, clock)
        first, second = await reply(engine, "i-1"), await reply(engine, "i-2")
        await until_idle(engine, clock)
        await engine.outbox.take_back(second)
    await pass_time(engine, clock, 120)
    found = await engine.record.entries()
    assert [(one.key, one.ended.state, one.ended.refusal) for one in found] == [
        (refused, DeliveryState.REFUSED, Refusal.NOT_FOUND),
        (first, DeliveryState.SETTLED, None),
        (second, DeliveryState.WITHDRAWN, None),
    ]
    assert {step.key for one in found for step in one.steps if one.key == first} == {first}
    assert [one.begun.order_no for one in found] == [None, "327294742", None]
    assert WORDS not in repr(found)


async def test_the_record_outlives_the_copy_and_a_place_that_cannot_be_written_is_told(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, tmp_path: Path
) -> None:
    remote.insert(eg.inquiry("i-1"))
    await work(engine, clock)
    await reply(engine, "i-1")
    await until_idle(engine, clock)

    def line(entry: Entry) -> tuple[str, ...]:
        return (entry.begun.inquiry_id, f"={entry.ended.state}")

    file = tmp_path / "record.csv"
    assert await engine.record.write_out(tmp_path / "no" / "record.csv", ("a", "b"), line) is None
    assert await engine.record.write_out(file, ("a", "b"), line) == 1
    assert file.read_bytes().decode("utf-8-sig").splitlines() == ["a,b", "i-1,'=settled"]
    with remote.offline():
        await until_idle(engine, clock)
        engine.local_copy.erase()
        await pass_time(engine, clock, 120)
        (entry,) = await engine.record.entries()
        assert (entry.begun.order_no, entry.ended.state) == (None, DeliveryState.SETTLED)
