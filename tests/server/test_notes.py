"""社内メモ at the backend: kept once, told to the members, and refused where there is nothing to keep."""

import pytest
from httpx import Response

from qpost.domain.changes import Page
from qpost.domain.commands import BODY_LIMIT
from qpost.protocol import paths
from qpost.protocol.commands import Accepted
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller, code_of, decoded

TOLD = "倉庫に確認済みです。"


async def write(
    caller: Caller, inquiry_id: str = "i-1", *, key: str | None = "k-note", **changed: object
) -> Response:
    """POST a note that passes every rule, but for what the test changes."""
    headers = {} if key is None else {paths.IDEMPOTENCY_KEY: key}
    return await caller.client.post(
        f"{paths.SHOPS}/{eg.SHOP}/inquiries/{inquiry_id}/notes",
        json={"note_id": "n-1", "body": TOLD} | changed,
        headers=caller.authorization | headers,
    )


async def test_a_note_stands_under_its_authors_name_and_reaches_the_members(
    hana: Caller, clock: HandClock
) -> None:
    before = decoded(await hana.of_shop("changes"), Page)
    accepted = decoded(await write(hana), Accepted)
    note = accepted.note
    assert note is not None
    assert (note.note_id, note.inquiry_id, note.author_name) == ("n-1", "i-1", "花子")
    assert (note.body, note.written_at) == (TOLD, clock.now())
    news = decoded(await hana.of_shop("changes", after=before.cursor), Page)
    assert news.notes == (note,)
    assert (news.inquiries, news.messages) == ((), ())


async def test_the_same_note_again_is_answered_alike_and_stands_once(hana: Caller) -> None:
    first = await write(hana)
    assert (await write(hana)).content == first.content
    assert len(decoded(await hana.of_shop("changes"), Page).notes) == 1


async def test_a_name_that_another_note_has_is_refused(hana: Caller) -> None:
    await write(hana)
    assert code_of(await write(hana, key="k-other", body="別のメモ")) == "invalid"
    (note,) = decoded(await hana.of_shop("changes"), Page).notes
    assert note.body == TOLD


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"body": " \n"}, "empty_body"),
        ({"body": "あ" * (BODY_LIMIT + 1)}, "body_too_long"),
        ({"body": "\0"}, "invalid"),
        ({"note_id": ""}, "invalid"),
        ({"note_id": "n" * 65}, "invalid"),
        ({"note_id": "メモ"}, "invalid"),
        ({"author_name": "他人"}, "invalid"),
        ({"inquiry_id": "i-none"}, "not_found"),
        ({"inquiry_id": "i-9"}, "not_found"),
        ({"key": None}, "key_missing"),
    ],
)
async def test_a_note_that_cannot_stand_is_refused_and_leaves_nothing(
    hana: Caller, changed: dict[str, str], code: str
) -> None:
    before = await hana.of_shop("changes")
    assert code_of(await write(hana, **changed)) == code
    assert (await hana.of_shop("changes")).content == before.content


async def test_a_stranger_can_neither_write_nor_read_one(hana: Caller, stranger: Caller) -> None:
    assert code_of(await write(stranger)) == "not_found"
    await write(hana)
    theirs = await stranger.get(f"{paths.SHOPS}/{eg.OTHER_SHOP}/changes")
    assert decoded(theirs, Page).notes == ()
