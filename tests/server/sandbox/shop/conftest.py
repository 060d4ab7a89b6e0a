"""A browser without a window: keeps cookies, follows forms, and reads what a page says."""

import re
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from httpx import Cookies, Response
from litestar import Litestar
from litestar.testing import AsyncTestClient

from qpost.server import backend as backends
from qpost.server.app import application
from qpost.server.backend import Backend
from qpost.server.config import config_in
from tests import examples as eg

SHOP = f"/shop/{eg.SHOP}"
PRODUCT = f"{SHOP}/products/593128689"


class Browser:
    """One visitor with cookies of their own."""

    def __init__(self, client: AsyncTestClient[Litestar]) -> None:
        self.client = client

    async def open(self, path: str, **headers: str) -> Response:
        """GET a page."""
        return await self.client.get(path, headers=headers, follow_redirects=False)

    async def read(self, path: str) -> str:
        """What a page says, tags left out."""
        answer = await self.open(path)
        assert answer.status_code == 200, answer.text
        return said(answer)

    async def token(self) -> str:
        """What the forms of this visitor carry."""
        page = (await self.open(f"{SHOP}/sign-in")).text
        found = re.search(r'name="_csrf_token" value="([^"]+)"', page)
        assert found is not None
        return found[1]

    async def send(self, path: str, files: Any = None, **fields: str) -> Response:
        """POST a form as its page would."""
        filled = {"_csrf_token": await self.token(), **fields}
        return await self.client.post(path, data=filled, files=files, follow_redirects=False)

    async def sign_in(self, customer_id: str = "c-1", to: str = "") -> Response:
        """Be a buyer."""
        return await self.send(f"{SHOP}/sign-in", customer_id=customer_id, to=to)

    async def ask(self, title: str = "色", body: str = "他の色は？", **more: Any) -> Response:
        """Ask about the product, for all to see."""
        return await self.send(f"{PRODUCT}/questions", title=title, body=body, category="other", **more)


def said(page: Response) -> str:
    """The words of a page, tags left out."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", page.text)).split())


Browsers = Callable[[], AbstractContextManager[Browser]]


@pytest.fixture
async def browser(backend: Backend) -> AsyncIterator[Browser]:
    """Somebody who has just come in."""
    async with AsyncTestClient(application(backend), raise_server_exceptions=False) as client:
        yield Browser(client)


@pytest.fixture
async def buyer(browser: Browser) -> Browser:
    """The buyer c-1, signed in."""
    assert (await browser.sign_in()).status_code == 303
    return browser


@pytest.fixture
def another(browser: Browser) -> Browsers:
    """One more visitor, with cookies of their own; the first one waits meanwhile."""

    @contextmanager
    def opened() -> Iterator[Browser]:
        cookies = browser.client.cookies
        kept = Cookies(cookies)
        cookies.clear()
        yield Browser(browser.client)
        cookies.clear()
        cookies.update(kept)

    return opened


@pytest.fixture
async def hidden_shop(tmp_path: Path, stocked: Path) -> AsyncIterator[Browser]:
    """The same data behind a backend that was not started as a sandbox."""
    shutil.copy(stocked, tmp_path / stocked.name)
    backend = backends.build(config_in(tmp_path))
    async with AsyncTestClient(application(backend), raise_server_exceptions=False) as client:
        yield Browser(client)
