"""Saved replies as lists show them: what waits in the outbox is there already."""

from dataclasses import replace
from datetime import timedelta

import pytest

from qpost.domain.commands import Command, DropCanned
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CannedId, CommandKey, Version
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Accepted
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import open_store, page


async def queue(store: LocalStore, key: str, command: Command, hold: timedelta = timedelta()) -> CommandKey:
    """Put a command into the outbox."""
    await store.enqueue(eg.envelope(key, command), "名前", eg.NOW, hold)
    return CommandKey(key)


async def names(store: LocalStore) -> list[str]:
    """What the list shows, in order."""
    return [one.name for one in await store.canned_replies()]


async def test_pinned_ones_stand_first_then_those_that_are_used_most(store: LocalStore) -> None:
    await store.apply(
        page(
            eg.canned("a", name="い", uses=3),
            eg.canned("b", name="ろ", uses=40),
            eg.canned("c", name="は", pinned=True),
            eg.canned("d", name="あ", uses=3),
        )
    )
    assert await names(store) == ["は", "ろ", "あ", "い"]


async def test_a_deleted_one_is_not_shown(store: LocalStore) -> None:
    await store.apply(page(eg.canned()))
    await store.apply(page(eg.canned(deleted=True, version=2), cursor=2))
    assert await store.canned_replies() == ()


async def test_one_that_waits_to_be_added_is_there_at_once(store: LocalStore) -> None:
    await queue(store, "k-1", eg.keep_canned())
    assert await store.canned_replies() == (eg.canned(version=0),)


async def test_a_change_that_waits_is_shown_with_the_uses_and_the_version_it_was_made_from(
    store: LocalStore,
) -> None:
    await store.apply(page(eg.canned(uses=7, version=3)))
    await queue(store, "k-1", eg.keep_canned(eg.canned(body="新しい文"), base_version=3))
    assert await store.canned_replies() == (eg.canned(body="新しい文", uses=7, version=3),)


@pytest.mark.parametrize("hold", [timedelta(), timedelta(seconds=12)])
async def test_one_that_is_being_deleted_is_gone_at_once_and_back_when_that_is_undone(
    store: LocalStore, hold: timedelta
) -> None:
    await store.apply(page(eg.canned()))
    key = await queue(store, "k-1", DropCanned(CannedId("cr-1"), Version(1)), hold)
    assert await store.canned_replies() == ()
    assert await store.take_back(key, eg.NOW)
    assert await store.canned_replies() == (eg.canned(),)


async def test_what_was_refused_is_not_shown_as_if_it_stood_but_its_text_is_kept(store: LocalStore) -> None:
    await store.apply(page(eg.canned()))
    key = await queue(store, "k-1", eg.keep_canned(eg.canned(body="自分の文"), base_version=1))
    await store.begin_sending(key)
    await store.refuse(key, Refusal.ENTRY_MOVED)
    assert await store.canned_replies() == (eg.canned(),)
    (item,) = await store.outbox()
    assert (item.state, item.refusal) == (DeliveryState.REFUSED, Refusal.ENTRY_MOVED)
    assert item.envelope.command == eg.keep_canned(eg.canned(body="自分の文"), base_version=1)


async def test_insisting_sends_the_own_words_over_what_the_colleague_wrote(store: LocalStore) -> None:
    await store.apply(page(eg.canned()))
    key = await queue(store, "k-1", eg.keep_canned(eg.canned(body="自分の文"), base_version=1))
    await store.begin_sending(key)
    await store.refuse(key, Refusal.ENTRY_MOVED)
    await store.apply(page(eg.canned(body="同僚の文", version=2), cursor=2))
    await store.insist(key, eg.NOW)
    (item,) = await store.outbox()
    assert item.envelope.command.base_version == 2
    assert [one.body for one in await store.canned_replies()] == ["自分の文"]


async def test_a_second_change_is_made_from_the_first_once_that_is_settled(store: LocalStore) -> None:
    first = await queue(store, "k-1", eg.keep_canned())
    await queue(store, "k-2", eg.keep_canned(eg.canned(body="二つ目")))
    await store.begin_sending(first)
    await store.settle(first, Accepted(canned_reply=eg.canned()), eg.NOW)
    (waiting,) = [item for item in await store.outbox() if item.state is DeliveryState.QUEUED]
    assert waiting.envelope.command.base_version == 1
    assert await store.canned_replies() == (replace(eg.canned(body="二つ目")),)


async def test_what_is_typed_and_not_kept_is_there_after_the_next_start(store: LocalStore) -> None:
    typed = eg.keep_canned(eg.canned(name="", body="書きかけ"), base_version=3)
    await store.save_canned_draft(typed.canned_id, typed)
    await store.save_canned_draft(CannedId("other"), typed)
    await store.save_canned_draft(CannedId("other"), None)
    await store.close()
    await open_store(store)
    assert await store.canned_drafts() == (typed,)
    assert await store.canned_replies() == ()
