"""Intents about entries of product pages: there at once, held like an answer, sent once."""

from qpost.domain.commands import PublishFaq, WithdrawFaq
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey, ProductCode, Version
from qpost.domain.refusals import Refusal
from qpost.engine.engine import Engine
from tests import examples as eg
from tests.engine.conftest import pass_time, until_idle, work
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import ScriptedRemote

CODE = ProductCode("593128689")


async def publish(
    engine: Engine, question: str = "発送までの日数は？", *, version: int = 0
) -> CommandKey | Refusal:
    """Publish as the editor does."""
    return await engine.faq.publish(
        eg.faq_entry().faq_id if version else None,
        product_code=CODE,
        inquiry_id=None,
        question=question,
        answer="二日以内に発送いたします。",
        base_version=Version(version),
    )


async def test_one_made_offline_is_in_the_list_at_once_and_goes_out_once(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await work(engine, clock)
    with remote.offline():
        await publish(engine)
        await until_idle(engine, clock)
        (row,) = await engine.faq.rows(CODE)
        assert (row.question, row.version) == ("発送までの日数は？", 0)
        await pass_time(engine, clock, 120)
        assert remote.effects == []
    await pass_time(engine, clock, 300)
    (sent,) = [envelope.command for envelope in remote.effects]
    assert isinstance(sent, PublishFaq)
    assert sent.faq_id == row.faq_id
    (row,) = await engine.faq.rows(CODE)
    assert row.version == 1


async def test_it_can_be_undone_within_its_seconds_and_nothing_leaves(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    engine.settings.change(undo_seconds=10)
    await work(engine, clock)
    key = await publish(engine)
    assert not isinstance(key, Refusal)
    (item,) = await engine.outbox.items()
    assert item.state is DeliveryState.HELD
    assert await engine.outbox.take_back(key)
    await pass_time(engine, clock, 60)
    assert (remote.effects, await engine.faq.rows()) == ([], ())


async def test_an_entry_withdrawn_before_it_went_out_is_put_up_and_taken_off_in_that_order(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await work(engine, clock)
    with remote.offline():
        await publish(engine)
        (row,) = await engine.faq.rows(CODE)
        await engine.faq.withdraw(row)
        assert await engine.faq.rows(CODE) == ()
    await pass_time(engine, clock, 300)
    assert [type(envelope.command) for envelope in remote.effects] == [PublishFaq, WithdrawFaq]
    assert await engine.faq.rows(CODE) == ()


async def test_what_a_colleague_changed_meanwhile_is_refused_and_the_words_are_kept(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.faq_entry())
    await work(engine, clock)
    with remote.offline():
        await publish(engine, "自分の質問", version=1)
        remote.insert(eg.faq_entry(question="同僚の質問", version=2))
    await pass_time(engine, clock, 300)
    assert [row.question for row in await engine.faq.rows(CODE)] == ["同僚の質問"]
    (item,) = await engine.outbox.items()
    assert (item.state, item.refusal) == (DeliveryState.REFUSED, Refusal.ENTRY_MOVED)
    assert isinstance(item.envelope.command, PublishFaq)
    assert item.envelope.command.question == "自分の質問"


async def test_what_its_own_words_forbid_is_refused_at_once(engine: Engine, clock: HandClock) -> None:
    await work(engine, clock)
    assert await publish(engine, " ") is Refusal.EMPTY_QUESTION
    assert await publish(engine, "あ" * 201) is Refusal.QUESTION_TOO_LONG
    assert await engine.outbox.items() == ()
