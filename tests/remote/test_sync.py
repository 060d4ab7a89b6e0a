"""Pages of changes as they are decoded: what is none is said to be none, and the screens go on meanwhile."""

import asyncio
from itertools import pairwise

import msgspec
import pytest

from qpost.domain.changes import Page
from qpost.domain.failures import NotQpost
from qpost.domain.ids import Cursor, InquiryId, NoteId
from qpost.domain.notes import Note
from qpost.remote.sync import page_of
from tests import examples as eg

WHOLE = Page(
    Cursor(7),
    True,
    "epoch",
    inquiries=(eg.inquiry(),),
    messages=(eg.message(), eg.message("m-2")),
    orders=(eg.order(),),
    claims=(eg.claim(),),
    products=(eg.product(),),
    canned_replies=(eg.canned(),),
    faq=(eg.faq_entry(),),
    notes=(Note(NoteId("n-1"), InquiryId("i-1"), "受付A", "至急です。", eg.NOW),),
)


def test_a_page_is_what_was_encoded() -> None:
    assert page_of(msgspec.json.encode(WHOLE)) == WHOLE


def test_every_kind_of_entity_is_in_the_page_above() -> None:
    assert all(getattr(WHOLE, name) for name in Page.__dataclass_fields__)


def test_a_page_of_another_backend_may_say_more() -> None:
    more = msgspec.json.decode(msgspec.json.encode(WHOLE)) | {"coupons": [{"code": "x"}]}
    assert page_of(msgspec.json.encode(more)) == WHOLE


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b'{"cursor": 1}',
        b'{"cursor": 1, "more": false, "epoch": "e", "inquiries": {}}',
        b'{"cursor": 1, "more": false, "epoch": "e", "inquiries": [{"inquiry_id": 3}]}',
        b'{"cursor": 1, "more": false, "epoch": "e", "messages": [null]}',
        b'{"cursor": 1, "more": false, "epoch": "e", "notes": [{"note_id": "\xff"}]}',
        b'{"cursor": 1, "more": false, "epoch": "e", "orders": [' + b"[" * 100_000,
    ],
)
def test_what_is_no_page_is_said_to_be_none(body: bytes) -> None:
    with pytest.raises(NotQpost):
        page_of(body)


async def test_the_loop_goes_on_while_a_page_is_decoded() -> None:
    many = Page(Cursor(1), False, "e", messages=tuple(eg.message(f"m-{n}") for n in range(40_000)))
    body = msgspec.json.encode(many)
    loop = asyncio.get_running_loop()
    decoding = asyncio.create_task(asyncio.to_thread(page_of, body))
    turns = [loop.time()]
    while not decoding.done():
        await asyncio.sleep(0)
        turns.append(loop.time())
    longest = max(later - earlier for earlier, later in pairwise(turns))
    assert len((await decoding).messages) == 40_000
    assert longest < (turns[-1] - turns[0]) / 2  # decoded in one call, it is nearly all of it
