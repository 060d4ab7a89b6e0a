"""A hidden product question is hidden on every page that anybody else can reach, and only that.

The pages are found by asking the application for its routes: a new one is visited too, or fails here.
"""

import asyncio
import itertools
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from litestar.routes import HTTPRoute
from litestar.testing import AsyncTestClient

from qpost.protocol.inquiries import Thread
from qpost.server import backend as backends
from qpost.server.app import SANDBOX, application
from qpost.server.config import config_in
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server import shelves
from tests.server.callers import Caller, decoded, signed_in
from tests.server.sandbox.shop.conftest import PRODUCT, SHOP, Browser
from tests.server.sandbox.shop.test_uploads import links, one

QUIET = "非公開のお問い合わせです"


class Counter:
    """A shop with questions, each of which says words that nothing else says."""

    def __init__(self, browser: Browser, hana: Caller) -> None:
        self.browser = browser
        self.hana = hana
        self.numbers: list[str] = []
        self.files: list[str] = []

    def words(self, place: int) -> tuple[str, ...]:
        """What gives a question away: title, body, answer, reason, file and its content."""
        return tuple(f"{kind}{place}の秘密" for kind in ("題", "文", "答", "理由", "名", "中身"))

    async def ask(self, place: int) -> None:
        """The buyer c-1 asks with a file, and the shop answers."""
        title, body, answer, _, name, content = self.words(place)
        file = one(b"%PDF-" + content.encode() + b"%%EOF", f"{name}.pdf")
        assert (await self.browser.ask(title, body, files=file)).status_code == 303
        found = await self.hana.of_shop("inquiries", text=title)
        number = found.json()["inquiries"][0]["inquiry_id"]
        self.numbers.append(number)
        answered = await self.hana.reply(number, key=f"r-{place}", body=_reply(answer))
        assert answered.status_code == 200
        self.files = links((await self.browser.open(PRODUCT)).text)

    async def hide(self, place: int) -> None:
        """Take one off the page."""
        number = self.numbers[place]
        version = decoded(await self.hana.of_shop(f"inquiries/{number}"), Thread).inquiry.version
        reason = self.words(place)[3]
        answer = await self.hana.hide(
            number, key=f"h-{place}", version=f'"{version}"', title=f"{reason}の題", reason=reason
        )
        assert answer.status_code == 200, answer.text

    def surfaces(self) -> Iterator[str]:
        """Every address that a browser can GET, with every value that could matter in it."""
        values: dict[str, list[str]] = {
            "shop_id": [eg.SHOP],
            "product_code": ["593128689", "598405570"],
            "view": ["0"],
            "rest": ["/nowhere"],
            "order_no": ["327294742"],
            "inquiry_id": self.numbers,
            "file_id": [file.rpartition("/")[2] for file in self.files],
        }
        for route in self.browser.client.app.routes:
            if isinstance(route, HTTPRoute) and "GET" in route.methods and not route.path.startswith("/v1"):
                names: list[str] = list(route.path_parameters)
                choices = [values[name] for name in names]
                for chosen in itertools.product(*choices):
                    path = route.path_format
                    for name, value in zip(names, chosen, strict=True):
                        path = path.replace(f"{{{name}}}", value)
                    yield path

    async def seen(self) -> dict[str, str]:
        """Everything there is to see, headers and all, for whoever looks now."""
        found = {}
        for path in self.surfaces():
            answer = await self.browser.open(path)
            assert answer.status_code < 500
            found[path] = f"{dict(answer.headers)} {answer.content.decode('utf-8', 'replace')}"
        return found


def _reply(body: str) -> bytes:
    return f'{{"title":"t","body":"{body}","status":"done","mail":true}}'.encode()


def test_the_shop_has_pages_to_visit() -> None:
    assert len(SANDBOX) > 1


@given(hiding=st.lists(st.booleans(), min_size=1, max_size=4))
@settings(max_examples=12)
def test_what_is_hidden_is_seen_by_nobody_else_and_nothing_else_is_lost(
    stocked: Path, hiding: list[bool]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_scene(Path(folder), stocked, hiding))


async def _scene(folder: Path, stocked: Path, hiding: list[bool]) -> None:
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
        for place, hide in enumerate(hiding):
            if hide:
                await counter.hide(place)
        await _owner_still_reads(counter, hiding)
        client.cookies.clear()
        await _judge(counter, hiding)
        await browser.sign_in("c-2")
        await _judge(counter, hiding)


async def _owner_still_reads(counter: Counter, hiding: list[bool]) -> None:
    for place in range(len(hiding)):
        page = await counter.browser.read(f"{SHOP}/me/threads/{counter.numbers[place]}")
        assert counter.words(place)[1] in page


async def _judge(counter: Counter, hiding: list[bool]) -> None:
    """Whoever looks now sees the open ones on the page, the hidden ones nowhere."""
    seen = await counter.seen()
    for place, hidden in enumerate(hiding):
        title, body, answer, *_ = words = counter.words(place)
        if hidden:
            leaks = [(path, word) for path, page in seen.items() for word in words if word in page]
            assert leaks == []
            assert not [
                path for path, page in seen.items() if path == PRODUCT and counter.numbers[place] in page
            ]
        else:
            assert all(word in seen[PRODUCT] for word in (title, body, answer))
    assert seen[PRODUCT].count(QUIET) == sum(hiding)


@pytest.mark.parametrize("words", ["回答完了", QUIET, "2026-11-20"])
async def test_a_hidden_question_is_one_quiet_line_with_its_day(
    buyer: Browser, hana: Caller, words: str
) -> None:
    counter = Counter(buyer, hana)
    await counter.ask(0)
    await counter.hide(0)
    page = (await buyer.open(PRODUCT)).text
    line = page.partition('<li class="hidden">')[2].partition("</li>")[0]
    assert words in line


async def test_hiding_one_changes_nothing_else(buyer: Browser, hana: Caller) -> None:
    counter = Counter(buyer, hana)
    for place in range(2):
        await counter.ask(place)
    buyer.client.cookies.clear()
    await buyer.open(PRODUCT)  # takes the cookie that its forms need, once
    before = await counter.seen()
    await counter.hide(0)
    after = await counter.seen()
    assert [path for path in before if before[path] != after[path]] == [PRODUCT]


async def test_the_reason_is_in_the_mailbox_and_the_barred_customer_is_told_so(
    buyer: Browser, hana: Caller
) -> None:
    counter = Counter(buyer, hana)
    await counter.ask(0)
    number = counter.numbers[0]
    version = decoded(await hana.of_shop(f"inquiries/{number}"), Thread).inquiry.version
    hidden = await hana.hide(number, version=f'"{version}"', bar_customer=True)
    assert hidden.status_code == 200
    mailbox = await buyer.read(f"{SHOP}/mailbox")
    assert eg.hide().reason in mailbox
    assert "hana@shop.example" in mailbox
    refused = await buyer.ask("もう一度", "聞きたい。")
    assert refused.status_code == 403
    assert "ショップが受け付けていません" in refused.text
    assert "聞きたい。" in refused.text
