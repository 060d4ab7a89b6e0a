"""What the backend has, asked by another member over the published API: the proof believes nothing else."""

from qpost.domain.ids import Cursor, InquiryId, ShopId
from qpost.domain.inquiries import Author, Inquiry
from qpost.domain.shops import Location
from qpost.engine.ports import SignedIn
from qpost.remote.client import HttpRemote
from qpost.server.sandbox.accounts import DEMO_PASSWORD, MAIN, MEMBERS

SHOP = ShopId(MAIN)


class Judge:
    """Reads the shop's stream from its beginning to where it is now."""

    def __init__(self) -> None:
        self._remote = HttpRemote()
        self._cursor = Cursor(0)
        self._inquiries: dict[InquiryId, Inquiry] = {}
        self._said: dict[str, str] = {}

    async def sign_in(self, server: str) -> None:
        """As a colleague, who works elsewhere."""
        answer = await self._remote.sign_in(server, Location.HOME, MEMBERS[1].login, DEMO_PASSWORD)
        assert isinstance(answer, SignedIn)

    async def close(self) -> None:
        """Stop."""
        await self._remote.close()

    async def answers(self, text: str) -> int:
        """How many messages of the shop say this."""
        await self._read()
        return sum(text in body for body in self._said.values())

    async def inquiry(self, title: str) -> Inquiry:
        """One inquiry by its title."""
        await self._read()
        (found,) = [one for one in self._inquiries.values() if one.title == title]
        return found

    async def _read(self) -> None:
        more = True
        while more:
            page = await self._remote.changes(SHOP, self._cursor)
            self._cursor, more = page.cursor, page.more
            self._inquiries |= {one.inquiry_id: one for one in page.inquiries}
            self._said |= {m.message_id: m.body for m in page.messages if m.author is Author.SHOP}
