"""社内メモ stand on nothing that a customer can reach: no page, no file, no mail, no answer to a form."""

import asyncio
import shutil
import tempfile
from email import message_from_bytes, policy
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from litestar.testing import AsyncTestClient

from qpost.domain.changes import Page
from qpost.protocol import paths
from qpost.server import backend as backends
from qpost.server.app import application
from qpost.server.config import config_in
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server import shelves
from tests.server.callers import Caller, decoded, signed_in
from tests.server.sandbox.shop.conftest import SHOP, Browser
from tests.server.sandbox.shop.test_hidden_questions import Counter

SECRET = "社外秘のメモ"
"""Words that every note holds and nothing else does."""


async def _write(hana: Caller, number: str, place: int) -> None:
    answer = await hana.client.post(
        f"{paths.SHOPS}/{eg.SHOP}/inquiries/{number}/notes",
        json={"note_id": f"n-{place}", "body": f"{SECRET}{place}"},
        headers=hana.authorization | {paths.IDEMPOTENCY_KEY: f"n-{place}"},
    )
    assert answer.status_code == 200, answer.text


async def _ask_in_private(counter: Counter) -> None:
    order = f"{SHOP}/me/orders/327294742"
    asked = await counter.browser.send(f"{order}/questions", title="相談", body="届け先", category="other")
    assert asked.status_code == 303
    counter.numbers.append(asked.headers["Location"].rpartition("/")[2].partition("?")[0])


@given(hiding=st.lists(st.booleans(), min_size=1, max_size=3), again=st.booleans())
@settings(max_examples=10)
def test_no_surface_of_a_customer_ever_shows_a_note(stocked: Path, hiding: list[bool], again: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_scene(Path(folder), stocked, hiding, again=again))


async def _scene(folder: Path, stocked: Path, hiding: list[bool], *, again: bool) -> None:
    shutil.copy(stocked, folder / stocked.name)
    clock = HandClock()
    backend = backends.build(config_in(folder, sandbox=True, clock=clock.now))
    async with AsyncTestClient(application(backend), raise_server_exceptions=False) as client:
        browser = Browser(client)
        counter = Counter(browser, await signed_in(client, shelves.HANA.login))
        await browser.sign_in()
        for place in range(len(hiding)):
            await counter.ask(place)
            await clock.advance(1)
        await _ask_in_private(counter)
        for place, number in enumerate(counter.numbers):
            await _write(counter.hana, number, place)
        for place, hide in enumerate(hiding):
            if hide:
                await counter.hide(place)
        if again:
            await _write_again(counter)
        await _nobody_sees(counter)
        await _members_do(counter)
    letters = [_letter(file.read_bytes()) for file in folder.rglob("*.eml")]
    assert len(letters) >= len(hiding)
    assert not [letter for letter in letters if SECRET in letter]


def _letter(raw: bytes) -> str:
    """All that a mail says."""
    mail = message_from_bytes(raw, policy=policy.default)
    body = mail.get_body(("plain",))
    return f"{mail.items()} {body.get_content() if body is not None else raw.decode()}"


async def _write_again(counter: Counter) -> None:
    """The customer's own further words come back to them without the shop's notes."""
    number = counter.numbers[-1]
    question = {"title": "まだですか", "body": "まだですか。", "inquiry_id": number}
    answer = await counter.browser.client.post(f"/sandbox/shops/{eg.SHOP}/questions", json=question)
    assert answer.status_code == 201
    assert SECRET not in answer.text


async def _nobody_sees(counter: Counter) -> None:
    """Neither the one who asked, nor another buyer, nor anybody who just comes by."""
    for customer_id in ("c-1", "c-2", None):
        counter.browser.client.cookies.clear()
        if customer_id is not None:
            await counter.browser.sign_in(customer_id)
        seen = await counter.seen()
        assert len(seen) > 10
        assert [path for path, page in seen.items() if SECRET in page] == []


async def _members_do(counter: Counter) -> None:
    """The walk would notice: the same words do reach the members."""
    page = decoded(await counter.hana.of_shop("changes"), Page)
    assert len([note for note in page.notes if note.body.startswith(SECRET)]) == len(counter.numbers)
