"""The backend as the engine sees it: one open session at a time, over one connection.

Routes are imported by the first call that takes them: a start shows its rows before it makes one.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING

from qpost.domain.changes import Page
from qpost.domain.commands import Envelope
from qpost.domain.failures import Failure, SignInNeeded
from qpost.domain.files import File
from qpost.domain.ids import Cursor, FileId, InquiryId, ShopId
from qpost.domain.presence import Doing, Presence
from qpost.domain.refusals import Refusal, SignInRefusal
from qpost.domain.settings import Language
from qpost.domain.shops import Account, Location, SavedSession, Shop
from qpost.domain.translation import Service, Translation, TranslationRefusal
from qpost.engine.ports import Accepted, SignedIn

if TYPE_CHECKING:
    from qpost.remote.connection import Connection
    from qpost.remote.session import RemoteSession


class HttpRemote:
    """Implements engine.ports.Remote over HTTP."""

    def __init__(self) -> None:
        self._connection: Connection | None = None
        self._session: RemoteSession | None = None
        self._saved: SavedSession | None = None
        """A session to go on with, until the first call opens it."""
        self._keep: Callable[[str], Awaitable[None]] = _keep_nothing
        self._hear: Callable[[Presence], None] = _hear_nothing
        self._hear_time: Callable[[datetime], None] = _hear_no_time

    def on_rotation(self, keep: Callable[[str], Awaitable[None]]) -> None:
        """Name who keeps each new refresh token."""
        self._keep = keep

    async def sign_in(
        self, server: str, location: Location, login: str, password: str
    ) -> SignedIn | SignInRefusal:
        """Open a session at a backend."""
        from qpost.remote import session

        connection = await self._connect(server)
        answer = await session.sign_in(connection, location, login, password, self._kept)
        if isinstance(answer, SignInRefusal):
            return answer
        self._session, signed_in = answer
        self._saved = None
        return signed_in

    async def resume(self, saved: SavedSession) -> None:
        """Go on with a saved session; the first call opens it."""
        await self.close()
        self._session, self._saved = None, saved

    async def sign_out(self) -> None:
        """End the session at the backend, if it can be reached; here it ends either way."""
        from qpost.protocol import paths

        try:
            open_session = self._open()
        except Failure:
            return  # nobody is signed in, or at no address that could be asked
        self._session = None
        try:
            await open_session.call("DELETE", paths.SESSION)
        except Failure:
            return  # the tokens are forgotten here, and run out there
        finally:
            await self.close()

    async def shops(self) -> tuple[Account, tuple[Shop, ...]]:
        """The account that is signed in, and its shops."""
        from qpost.remote import session

        return await session.shops(self._open())

    async def changes(self, shop_id: ShopId, after: Cursor) -> Page:
        """The next page after a cursor."""
        from qpost.remote import sync

        return await sync.changes(self._open(), shop_id, after)

    def wakes(self, shop_id: ShopId) -> AsyncGenerator[Cursor, None]:
        """Cursors as the backend announces them."""
        from qpost.remote import sync

        return sync.wakes(self._open(), shop_id, self._seen)

    def on_presence(self, hear: Callable[[Presence], None]) -> None:
        """Name who hears what members are doing."""
        self._hear = hear

    def on_time(self, hear: Callable[[datetime], None]) -> None:
        """Name who hears what time it is at the backend."""
        self._hear_time = hear

    async def announce(self, shop_id: ShopId, inquiry_id: InquiryId, doing: Doing) -> None:
        """Tell the other members what this one is doing."""
        from qpost.remote import presence

        await presence.announce(self._open(), shop_id, inquiry_id, doing)

    async def send(self, envelope: Envelope) -> Accepted | Refusal:
        """Carry out a command."""
        from qpost.remote import commands

        return await commands.send(self._open(), envelope)

    async def outcome(self, envelope: Envelope) -> Accepted | None:
        """What became of a command whose answer was lost."""
        from qpost.remote import commands

        return await commands.outcome(self._open(), envelope)

    async def put_file(self, shop_id: ShopId, file: File, content: bytes) -> Refusal | None:
        """Bring a file for a command that will be sent."""
        from qpost.remote import files

        return await files.put(self._open(), shop_id, file, content)

    async def file(self, shop_id: ShopId, file_id: FileId) -> bytes | None:
        """The content of a file that a message carries."""
        from qpost.remote import files

        return await files.get(self._open(), shop_id, file_id)

    async def translation_service(self, shop_id: ShopId) -> Service | TranslationRefusal:
        """Who translates for this backend."""
        from qpost.remote import translation

        return await translation.service(self._open(), shop_id)

    async def translate(
        self,
        shop_id: ShopId,
        text: str,
        *,
        source: Language | None,
        target: Language,
        service: Service,
    ) -> Translation | TranslationRefusal:
        """A text in another language."""
        from qpost.remote import translation

        return await translation.translate(
            self._open(), shop_id, text, source=source, target=target, service=service
        )

    async def close(self) -> None:
        """Let go of every connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()

    async def _connect(self, server: str) -> "Connection":
        from qpost.remote.connection import Connection

        connection = Connection(server, self._told_time)
        self._session = None  # whoever calls meanwhile is told that a session is needed
        await self.close()
        self._connection = connection
        return connection

    def _open(self) -> "RemoteSession":
        if self._saved is not None:
            from qpost.remote import session
            from qpost.remote.connection import Connection

            saved, self._saved = self._saved, None
            self._connection = Connection(saved.server, self._told_time)
            self._session = session.resume(self._connection, saved, self._kept)
        if self._session is None:
            raise SignInNeeded
        return self._session

    def _seen(self, who: Presence) -> None:
        self._hear(who)

    def _told_time(self, there: datetime) -> None:
        self._hear_time(there)

    async def _kept(self, refresh_token: str) -> None:
        await self._keep(refresh_token)


async def _keep_nothing(refresh_token: str) -> None:
    """Until somebody is named, a new token lives in memory only."""


def _hear_nothing(_who: Presence) -> None:
    """Until somebody is named, nobody is told."""


def _hear_no_time(_there: datetime) -> None:
    """Likewise."""
