"""A customer at a real browser: Chromium without a window, driven from a thread beside the program's loop."""

import asyncio
import itertools
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import httpx
from selenium.webdriver import Chrome
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from qpost.server.sandbox.accounts import MAIN
from tests.backend import Backend, Line

T = TypeVar("T")

PATIENCE = 20.0
"""Seconds until a page that does not come has failed."""

QUIETLY = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--accept-lang=ja",
    "--window-size=1280,900",
)
"""Options with which Chromium looks at the backend and talks to nobody else."""


GIVEN_WAY = "return window.pressed === undefined && document.readyState === 'complete'"
"""Whether the page on which something was pressed is gone, and the next one is there."""


_ADDRESSES = itertools.count(2)
_TAKEN = {"sh7*****", "ab3*****", "qp0*****"}
"""Buyers whom no scene gets by chance: the manuals' own, whom those with the manuals' orders name."""


class Customer:
    """Somebody at the shop's pages, in a browser with a fresh profile and at an address of their own.

    The backend is one for all tests, and it counts questions by buyer and by address.
    """

    def __init__(self, profile: Path, line: Line, shop_id: str) -> None:
        self._profile = profile
        self._line = line
        self._shop_id = shop_id
        self._chrome: Chrome | None = None

    async def enter(self) -> None:
        """Start the browser."""
        await self._line.open()
        self._chrome = await asyncio.to_thread(self._start)

    async def leave(self) -> None:
        """End the browser."""
        if self._chrome is not None:
            await asyncio.to_thread(self._chrome.quit)
        await self._line.cut()

    @property
    def _shop(self) -> str:
        return f"{self._line.url}/shop/{self._shop_id}"

    async def be_somebody(self) -> str:
        """Sign in as a buyer who was nobody in any scene yet; gives the mask."""
        await self.open("/sign-in")
        masks = await self._in_thread(_masks)
        mask = next(one for one in masks if one not in _TAKEN)
        _TAKEN.add(mask)
        await self.sign_in(mask)
        return mask

    async def sign_in(self, mask: str) -> None:
        """Pick the buyer of this mask from the list."""
        await self.open(f"/sign-in?q={mask}")
        await self.press("この人になる")
        await self.read("マイページ")

    async def open(self, path: str) -> None:
        """Go to a page of the shop."""
        await self._in_thread(lambda chrome: chrome.get(self._shop + path))

    async def write(self, field: str, text: str) -> None:
        """Type into the field of this label."""
        await self._in_thread(lambda chrome: _field(chrome, field).send_keys(text))

    async def press(self, name: str) -> None:
        """Press the button of this name, and wait until its page has given way to the next."""
        await self._in_thread(lambda chrome: _press(chrome, name))

    async def read(self, words: str = "") -> str:
        """What the page says, once it says these words."""
        return await self._in_thread(
            lambda chrome: WebDriverWait(chrome, PATIENCE).until(lambda _: _said(chrome, words))
        )

    async def read_anew(self, path: str, words: str) -> str:
        """What a page says, opened again until it says these words."""
        return await self._in_thread(
            lambda chrome: WebDriverWait(chrome, PATIENCE).until(
                lambda _: _opened(chrome, self._shop + path, words)
            )
        )

    async def source(self) -> str:
        """The page as it was sent."""
        return await self._in_thread(lambda chrome: chrome.page_source)

    async def pictures(self) -> list[tuple[str, int, int]]:
        """Where the pictures of a conversation come from, and how large the browser found each."""
        return await self._in_thread(lambda chrome: _pictures(chrome))

    async def fetched(self, address: str) -> bytes:
        """What the browser gets from an address of the shop, byte for byte."""
        cookies = await self._in_thread(lambda chrome: chrome.get_cookies())
        async with httpx.AsyncClient(cookies={one["name"]: one["value"] for one in cookies}) as client:
            answer = await client.get(address)
        assert answer.status_code == 200
        return answer.content

    async def _in_thread(self, act: Callable[[Chrome], T]) -> T:
        assert self._chrome is not None
        return await asyncio.to_thread(act, self._chrome)

    def _start(self) -> Chrome:
        browser, driver = (shutil.which(name) for name in ("chromium", "chromedriver"))
        assert browser, "Chromium is missing: python3 run.py test installs it"
        assert driver, "Chromium's driver is missing: python3 run.py test installs it"
        options = Options()
        options.binary_location = browser
        for option in (*QUIETLY, f"--user-data-dir={self._profile}"):
            options.add_argument(option)
        return Chrome(options=options, service=Service(driver))


@asynccontextmanager
async def customer_at(backend: Backend, profile: Path, *, mask: str | None = None) -> AsyncIterator[Customer]:
    """A buyer in a browser, signed in at the main shop: one of this mask, or somebody whom nobody was yet."""
    line = Line(backend.url, f"127.0.0.{next(_ADDRESSES)}")
    customer = Customer(profile, line, MAIN)
    await customer.enter()
    try:
        if mask is None:
            await customer.be_somebody()
        else:
            await customer.sign_in(mask)
        yield customer
    finally:
        await customer.leave()


def _masks(chrome: Chrome) -> list[str]:
    rows = chrome.find_elements(By.CSS_SELECTOR, ".people .meta")
    return [row.text.partition(" · ")[0] for row in rows]


def _field(chrome: Chrome, label: str) -> WebElement:
    named = chrome.find_element(By.XPATH, f"//label[normalize-space()='{label}']").get_attribute("for")
    return chrome.find_element(By.ID, named or "")


def _press(chrome: Chrome, name: str) -> None:
    chrome.execute_script("window.pressed = true")
    chrome.find_element(By.XPATH, f"//button[normalize-space()='{name}']").click()
    WebDriverWait(chrome, PATIENCE).until(lambda _: chrome.execute_script(GIVEN_WAY))


def _pictures(chrome: Chrome) -> list[tuple[str, int, int]]:
    found = chrome.execute_script(
        "return [...document.querySelectorAll('.files img')].map("
        "one => [one.src, one.complete ? one.naturalWidth : 0, one.naturalHeight])"
    )
    return [(str(source), int(width), int(height)) for source, width, height in found]


def _opened(chrome: Chrome, address: str, words: str) -> str:
    chrome.get(address)
    return _said(chrome, words)


def _said(chrome: Chrome, words: str) -> str:
    text = str(chrome.execute_script("return document.body ? document.body.innerText : ''"))
    return text if words in text else ""
