"""Entries of product pages as lists show them: what waits in the outbox is there already."""

from dataclasses import replace
from datetime import timedelta

import pytest

from qpost.domain.commands import Command, WithdrawFaq
from qpost.domain.delivery import DeliveryState
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import CommandKey, ProductCode, Version
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Accepted
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import page

CODE = ProductCode("593128689")


async def apply(store: LocalStore, *entries: FaqEntry, cursor: int = 1) -> None:
    """Let a page with these entries arrive."""
    await store.apply(replace(page(cursor=cursor), faq=entries))


async def queue(store: LocalStore, key: str, command: Command, hold: timedelta = timedelta()) -> CommandKey:
    """Put a command into the outbox."""
    await store.enqueue(eg.envelope(key, command), "質問", eg.NOW, hold)
    return CommandKey(key)


async def shown(store: LocalStore, code: ProductCode | None = CODE) -> list[str]:
    """The questions of the list, in order."""
    return [entry.question for entry in await store.faq(code)]


async def test_the_newest_stands_first_and_each_product_for_itself(store: LocalStore) -> None:
    await apply(
        store,
        eg.faq_entry("a", question="古い", published_at=eg.NOW - timedelta(days=2)),
        eg.faq_entry("b", question="新しい"),
        eg.faq_entry("c", question="別の商品", product_code="598405570"),
    )
    assert await shown(store) == ["新しい", "古い"]
    assert len(await store.faq(None)) == 3


async def test_a_withdrawn_one_is_not_shown(store: LocalStore) -> None:
    await apply(store, eg.faq_entry())
    await apply(store, eg.faq_entry(withdrawn_at=eg.NOW, version=2), cursor=2)
    assert await shown(store) == []


async def test_an_older_form_never_replaces_a_newer_one(store: LocalStore) -> None:
    await apply(store, eg.faq_entry(question="後", version=3))
    await apply(store, eg.faq_entry(question="前", version=2), cursor=2)
    assert await shown(store) == ["後"]


@pytest.mark.parametrize("hold", [timedelta(), timedelta(seconds=12)])
async def test_one_that_waits_to_be_published_is_there_at_once(store: LocalStore, hold: timedelta) -> None:
    await queue(store, "k-1", eg.publish_faq(), hold)
    assert await store.faq(CODE) == (eg.faq_entry(version=0),)


async def test_a_change_that_waits_is_shown_with_the_version_it_was_made_from(store: LocalStore) -> None:
    await apply(store, eg.faq_entry(version=3, published_at=eg.NOW - timedelta(days=1)))
    changed = eg.faq_entry(answer="翌日です。", version=3, published_at=eg.NOW - timedelta(days=1))
    await queue(store, "k-1", eg.publish_faq(changed, base_version=3))
    assert await store.faq(CODE) == (changed,)


async def test_one_that_waits_to_be_withdrawn_is_gone_and_comes_back_when_that_is_undone(
    store: LocalStore,
) -> None:
    await apply(store, eg.faq_entry())
    command = WithdrawFaq(eg.faq_entry().faq_id, Version(1))
    key = await queue(store, "k-1", command, timedelta(seconds=12))
    assert await shown(store) == []
    assert await store.take_back(key, eg.NOW)
    assert await shown(store) == ["発送までの日数は？"]


async def test_a_refused_change_shows_the_truth_again(store: LocalStore) -> None:
    await apply(store, eg.faq_entry())
    key = await queue(store, "k-1", eg.publish_faq(eg.faq_entry(question="変えた"), base_version=1))
    await store.begin_sending(key)
    await store.refuse(key, Refusal.ENTRY_MOVED)
    assert await shown(store) == ["発送までの日数は？"]
    (item,) = await store.outbox()
    assert (item.state, item.envelope.command) == (
        DeliveryState.REFUSED,
        eg.publish_faq(eg.faq_entry(question="変えた"), base_version=1),
    )


async def test_the_backends_answer_takes_the_place_of_what_waited(store: LocalStore) -> None:
    key = await queue(store, "k-1", eg.publish_faq())
    await store.begin_sending(key)
    await store.settle(key, Accepted(faq_entry=eg.faq_entry()), eg.NOW)
    assert await store.faq(CODE) == (eg.faq_entry(),)
