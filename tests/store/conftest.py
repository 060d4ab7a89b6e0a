"""A real encrypted store in a folder of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from qpost.domain.canned_replies import CannedReply
from qpost.domain.changes import Page
from qpost.domain.claims import Claim
from qpost.domain.ids import AccountId, Cursor
from qpost.domain.inquiries import Inquiry, Message
from qpost.domain.orders import Order, Product
from qpost.store.store import LocalStore
from tests import examples as eg

KEY = bytes(range(32))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[LocalStore]:
    """An open, empty store."""
    local = LocalStore(tmp_path / "stores")
    await open_store(local)
    yield local
    await local.close()


async def open_store(local: LocalStore, key: bytes | None = KEY) -> None:
    """Open the files of the example shop."""
    await local.open("https://qpost.example", AccountId("a-1"), eg.SHOP, key)


Thing = Inquiry | Message | Order | Claim | Product | CannedReply


def page(*things: Thing, cursor: int = 1, epoch: str = "first") -> Page:
    """A page of changes with these things in it."""
    return Page(
        cursor=Cursor(cursor),
        more=False,
        epoch=epoch,
        inquiries=tuple(thing for thing in things if isinstance(thing, Inquiry)),
        messages=tuple(thing for thing in things if isinstance(thing, Message)),
        orders=tuple(thing for thing in things if isinstance(thing, Order)),
        claims=tuple(thing for thing in things if isinstance(thing, Claim)),
        products=tuple(thing for thing in things if isinstance(thing, Product)),
        canned_replies=tuple(thing for thing in things if isinstance(thing, CannedReply)),
    )
