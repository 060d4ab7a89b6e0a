"""Intents about saved replies: there at once, sent when it can be, deletion held like an answer."""

from dataclasses import replace

from qpost.domain.canned_replies import CannedReply
from qpost.domain.commands import KeepCanned
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey, Version
from qpost.domain.inquiries import Status
from qpost.domain.refusals import Refusal
from qpost.engine.engine import Engine
from tests import examples as eg
from tests.engine.conftest import pass_time, until_idle, work
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import ScriptedRemote


async def keep(engine: Engine, entry: CannedReply, *, new: bool = False) -> CommandKey | Refusal:
    """Save an entry as the editor does."""
    return await engine.canned_replies.keep(
        None if new else entry.canned_id,
        folder=entry.folder,
        name=entry.name,
        abbreviation=entry.abbreviation,
        language=entry.language,
        body=entry.body,
        public_safe=entry.public_safe,
        pinned=entry.pinned,
        base_version=entry.version,
    )


async def bodies(engine: Engine) -> list[str]:
    """The bodies of the list."""
    return [one.body for one in await engine.canned_replies.rows()]


async def test_one_added_offline_is_in_the_list_at_once_and_sent_when_the_line_is_back(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await work(engine, clock)
    with remote.offline():
        await keep(engine, eg.canned(name=" 発送遅延のお詫び ", abbreviation=";okure", version=0), new=True)
        await until_idle(engine, clock)
        (row,) = await engine.canned_replies.rows()
        assert (row.name, row.abbreviation, row.version) == ("発送遅延のお詫び", "okure", 0)
        assert remote.effects == []
    await pass_time(engine, clock, 60)
    (sent,) = [envelope.command for envelope in remote.effects]
    assert isinstance(sent, KeepCanned) and sent.canned_id == row.canned_id
    assert await engine.canned_replies.rows() == (replace(row, version=Version(1)),)


async def test_what_its_own_words_forbid_is_refused_at_once(engine: Engine, clock: HandClock) -> None:
    await work(engine, clock)
    assert await keep(engine, eg.canned(name=" "), new=True) is Refusal.EMPTY_NAME
    assert await keep(engine, eg.canned(body=""), new=True) is Refusal.EMPTY_BODY
    assert await engine.outbox.items() == ()


async def test_two_changes_in_a_row_made_offline_both_arrive(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.canned())
    await work(engine, clock)
    with remote.offline():
        await keep(engine, eg.canned(body="一つ目"))
        await keep(engine, eg.canned(body="二つ目"))
    await pass_time(engine, clock, 60)
    assert await bodies(engine) == ["二つ目"]
    assert [type(item.refusal) for item in await engine.outbox.items()] == [type(None)] * 2


async def test_deleting_is_undone_within_its_seconds(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    engine.settings.change(undo_seconds=10)
    remote.insert(eg.canned())
    await work(engine, clock)
    key = await engine.canned_replies.drop(eg.canned())
    assert not isinstance(key, Refusal)
    assert await engine.canned_replies.rows() == ()
    await pass_time(engine, clock, 5)
    assert await engine.outbox.take_back(key)
    await pass_time(engine, clock, 30)
    assert await engine.canned_replies.rows() == (eg.canned(),)
    assert remote.effects == []


async def test_deleting_happens_when_it_is_not_undone(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    engine.settings.change(undo_seconds=10)
    remote.insert(eg.canned())
    await work(engine, clock)
    await engine.canned_replies.drop(eg.canned())
    await pass_time(engine, clock, 20)
    assert len(remote.effects) == 1
    assert await engine.canned_replies.rows() == ()


async def test_what_a_colleague_changed_meanwhile_is_not_overwritten_and_the_own_text_is_kept(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.canned())
    await work(engine, clock)
    with remote.offline():
        await keep(engine, eg.canned(body="自分の文"))
        remote.insert(eg.canned(body="同僚の文", version=2))
    await pass_time(engine, clock, 60)
    assert await bodies(engine) == ["同僚の文"]
    (item,) = await engine.outbox.items()
    assert (item.state, item.refusal) == (DeliveryState.REFUSED, Refusal.ENTRY_MOVED)
    await engine.outbox.insist(item.envelope.key)
    await until_idle(engine, clock)
    assert await bodies(engine) == ["自分の文"]


async def test_an_answer_tells_which_saved_replies_it_was_written_with(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry(), eg.canned())
    await work(engine, clock)
    entry = eg.canned()
    await engine.inquiries.reply(
        eg.inquiry().inquiry_id,
        title="題",
        body="文",
        status=Status.DONE,
        mail=False,
        base_version=eg.inquiry().version,
        canned=(entry.canned_id,),
    )
    await until_idle(engine, clock)
    (sent,) = remote.effects
    assert getattr(sent.command, "canned", None) == (entry.canned_id,)
