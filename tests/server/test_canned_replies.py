"""Saved replies at the backend: two members share them, none overwrites the other, deletion leaves a mark."""

import asyncio
from dataclasses import replace

import pytest

from qpost.domain.canned_replies import CannedReply
from qpost.domain.changes import Page
from qpost.domain.commands import DropCanned, KeepCanned
from qpost.domain.ids import CannedId, Version
from qpost.domain.refusals import Refusal
from qpost.protocol.commands import Accepted
from qpost.server.canned_replies import decide, kept
from tests import examples as eg
from tests.server import shelves
from tests.server.callers import Caller, code_of, decoded, signed_in
from tests.server.conftest import Client

KEPT = eg.canned()
NEW = eg.keep_canned()


@pytest.mark.parametrize(
    ("command", "present", "refusal"),
    [
        (NEW, None, None),
        (eg.keep_canned(base_version=1), KEPT, None),
        (eg.keep_canned(replace(KEPT, name=" ")), None, Refusal.EMPTY_NAME),
        (eg.keep_canned(replace(KEPT, name="あ" * 61)), None, Refusal.NAME_TOO_LONG),
        (eg.keep_canned(replace(KEPT, folder="あ" * 41)), None, Refusal.NAME_TOO_LONG),
        (eg.keep_canned(replace(KEPT, abbreviation="a" * 21)), None, Refusal.NAME_TOO_LONG),
        (eg.keep_canned(replace(KEPT, body="\n")), None, Refusal.EMPTY_BODY),
        (eg.keep_canned(replace(KEPT, body="あ" * 1001)), None, Refusal.BODY_TOO_LONG),
        (eg.keep_canned(base_version=1), None, Refusal.NOT_FOUND),
        (eg.keep_canned(eg.canned(body="別の文"), base_version=1), eg.canned(version=2), Refusal.ENTRY_MOVED),
        (eg.keep_canned(base_version=1), eg.canned(version=2, deleted=True), Refusal.ENTRY_MOVED),
        (DropCanned(KEPT.canned_id, Version(1)), KEPT, None),
        (DropCanned(KEPT.canned_id, Version(1)), None, Refusal.NOT_FOUND),
        (DropCanned(KEPT.canned_id, Version(1)), eg.canned(version=2), Refusal.ENTRY_MOVED),
    ],
)
def test_what_stands_in_the_way(
    command: KeepCanned | DropCanned, present: CannedReply | None, refusal: Refusal | None
) -> None:
    assert decide(command, present) is refusal


def test_the_words_that_stand_there_already_may_be_kept_again() -> None:
    assert decide(NEW, eg.canned(version=3, uses=7)) is None


def test_one_that_was_deleted_can_be_added_again_and_keeps_its_uses() -> None:
    gone = eg.canned(version=4, deleted=True, uses=9)
    assert decide(NEW, gone) is None
    assert kept(NEW, gone) == eg.canned(version=5, uses=9)


async def _entries(caller: Caller) -> dict[CannedId, CannedReply]:
    found: dict[CannedId, CannedReply] = {}
    after, more = 0, True
    while more:
        page = decoded(await caller.of_shop("changes", after=after), Page)
        found |= {one.canned_id: one for one in page.canned_replies}
        after, more = page.cursor, page.more
    return found


async def test_what_one_member_keeps_the_other_gets(client: Client, hana: Caller) -> None:
    accepted = decoded(await hana.keep_canned(), Accepted)
    assert accepted.canned_reply == KEPT
    taro = await signed_in(client, shelves.TARO.login)
    assert await _entries(taro) == {KEPT.canned_id: KEPT}


async def test_of_two_who_change_the_same_the_second_is_told(client: Client, hana: Caller) -> None:
    taro = await signed_in(client, shelves.TARO.login)
    await hana.keep_canned()
    mine, theirs = eg.canned(body="花子の文"), eg.canned(body="太郎の文")
    answers = await asyncio.gather(
        hana.keep_canned(mine, key="k-h", version='"1"'), taro.keep_canned(theirs, key="k-t", version='"1"')
    )
    first = next(answer for answer in answers if answer.is_success)
    (second,) = [answer for answer in answers if answer is not first]
    assert code_of(second) == "entry_moved"
    stands = (await _entries(hana))[KEPT.canned_id]
    assert stands == decoded(first, Accepted).canned_reply
    assert stands.version == 2


async def test_who_changes_what_a_colleague_deleted_is_told(client: Client, hana: Caller) -> None:
    taro = await signed_in(client, shelves.TARO.login)
    await hana.keep_canned()
    await taro.drop_canned(KEPT.canned_id, version='"1"')
    answer = await hana.keep_canned(eg.canned(body="新しい文"), key="k-2", version='"1"')
    assert code_of(answer) == "entry_moved"


async def test_a_deleted_one_stays_as_a_mark_for_every_computer(hana: Caller) -> None:
    await hana.keep_canned()
    dropped = decoded(await hana.drop_canned(KEPT.canned_id, version='"1"'), Accepted)
    assert dropped.canned_reply == replace(KEPT, deleted=True, version=Version(2))
    assert (await _entries(hana))[KEPT.canned_id].deleted


async def test_the_same_key_keeps_once(hana: Caller) -> None:
    first = await hana.keep_canned()
    again = await hana.keep_canned()
    assert again.content == first.content
    assert (await _entries(hana))[KEPT.canned_id].version == 1


async def test_an_answer_counts_each_saved_reply_that_it_was_written_with_once(hana: Caller) -> None:
    await hana.keep_canned()
    await hana.keep_canned(eg.canned("cr-2", name="お礼"), key="k-b")
    assert (await hana.reply(key="k-r", canned=["cr-1", "cr-1", "gone"])).is_success
    entries = await _entries(hana)
    assert {name: (one.uses, one.version) for name, one in entries.items()} == {
        CannedId("cr-1"): (1, 1),
        CannedId("cr-2"): (0, 1),
    }


async def test_a_refused_answer_counts_nothing(hana: Caller) -> None:
    await hana.keep_canned()
    assert not (await hana.reply(key="k-r", version='"9"', canned=["cr-1"])).is_success
    assert (await _entries(hana))[KEPT.canned_id].uses == 0


async def test_counting_changes_no_word_so_nobody_collides_with_it(hana: Caller) -> None:
    await hana.keep_canned()
    await hana.reply(key="k-r", canned=["cr-1"])
    changed = await hana.keep_canned(eg.canned(body="新しい文"), key="k-2", version='"1"')
    assert decoded(changed, Accepted).canned_reply == eg.canned(body="新しい文", version=2, uses=1)


async def test_shops_do_not_see_one_anothers(hana: Caller, stranger: Caller) -> None:
    await hana.keep_canned()
    assert (await stranger.keep_canned(key="k-s", shop_id=eg.SHOP)).status_code in (403, 404)
    assert (await stranger.drop_canned(KEPT.canned_id, key="k-d", version='"1"')).status_code in (403, 404)
    assert not (await _entries(hana))[KEPT.canned_id].deleted


@pytest.mark.parametrize("text", ["\x00", "\ud800"])
async def test_text_that_no_database_keeps_is_refused(hana: Caller, text: str) -> None:
    words = b'{"folder":"","name":"n","abbreviation":"","language":"ja","body":"%b"'
    body = words + b',"public_safe":false,"pinned":false}'
    escaped = f"\\u{ord(text):04x}".encode()
    answer = await hana.keep_canned(content=body % escaped)
    assert answer.status_code in (400, 422)
