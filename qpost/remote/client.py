"""The backend as the engine sees it: one open session at a time, over one connection."""

from collections.abc import AsyncGenerator, Awaitable, Callable

from qpost.domain.changes import Page
from qpost.domain.commands import Envelope
from qpost.domain.failures import Failure, SignInNeeded
from qpost.domain.ids import Cursor, InquiryId, ShopId
from qpost.domain.presence import Doing, Presence
from qpost.domain.refusals import Refusal, SignInRefusal
from qpost.domain.settings import Language
from qpost.domain.shops import Account, Location, SavedSession, Shop
from qpost.domain.translation import Service, Translation, TranslationRefusal
from qpost.engine.ports import Accepted, SignedIn
from qpost.protocol import paths
from qpost.remote import commands, presence, session, sync, translation
from qpost.remote.connection import Connection


class HttpRemote:
    """Implements engine.ports.Remote over HTTP."""

    def __init__(self) -> None:
        self._connection: Connection | None = None
        self._session: session.RemoteSession | None = None
        self._keep: Callable[[str], Awaitable[None]] = _keep_nothing
        self._hear: Callable[[Presence], None] = _hear_nothing

    def on_rotation(self, keep: Callable[[str], Awaitable[None]]) -> None:
        """Name who keeps each new refresh token."""
        self._keep = keep

    async def sign_in(
        self, server: str, location: Location, login: str, password: str
    ) -> SignedIn | SignInRefusal:
        """Open a session at a backend."""
        connection = await self._connect(server)
        answer = await session.sign_in(connection, location, login, password, self._kept)
        if isinstance(answer, SignInRefusal):
            return answer
        self._session, signed_in = answer
        return signed_in

    async def resume(self, saved: SavedSession) -> None:
        """Go on with a saved session; the first call opens it."""
        connection = await self._connect(saved.server)
        self._session = session.resume(connection, saved, self._kept)

    async def sign_out(self) -> None:
        """End the session at the backend, if it can be reached; here it ends either way."""
        open_session, self._session = self._session, None
        if open_session is None:
            return
        try:
            await open_session.call("DELETE", paths.SESSION)
        except Failure:
            return  # the tokens are forgotten here, and run out there
        finally:
            await self.close()

    async def shops(self) -> tuple[Account, tuple[Shop, ...]]:
        """The account that is signed in, and its shops."""
        return await session.shops(self._open())

    async def changes(self, shop_id: ShopId, after: Cursor) -> Page:
        """The next page after a cursor."""
        return await sync.changes(self._open(), shop_id, after)

    def wakes(self, shop_id: ShopId) -> AsyncGenerator[Cursor, None]:
        """Cursors as the backend announces them."""
        return sync.wakes(self._open(), shop_id, self._seen)

    def on_presence(self, hear: Callable[[Presence], None]) -> None:
        """Name who hears what members are doing."""
        self._hear = hear

    async def announce(self, shop_id: ShopId, inquiry_id: InquiryId, doing: Doing) -> None:
        """Tell the other members what this one is doing."""
        await presence.announce(self._open(), shop_id, inquiry_id, doing)

    async def send(self, envelope: Envelope) -> Accepted | Refusal:
        """Carry out a command."""
        return await commands.send(self._open(), envelope)

    async def outcome(self, envelope: Envelope) -> Accepted | None:
        """What became of a command whose answer was lost."""
        return await commands.outcome(self._open(), envelope)

    async def translation_service(self, shop_id: ShopId) -> Service | TranslationRefusal:
        """Who translates for this backend."""
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
        return await translation.translate(
            self._open(), shop_id, text, source=source, target=target, service=service
        )

    async def close(self) -> None:
        """Let go of every connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()

    async def _connect(self, server: str) -> Connection:
        connection = Connection(server)
        await self.close()
        self._connection = connection
        return connection

    def _open(self) -> session.RemoteSession:
        if self._session is None:
            raise SignInNeeded
        return self._session

    def _seen(self, who: Presence) -> None:
        self._hear(who)

    async def _kept(self, refresh_token: str) -> None:
        await self._keep(refresh_token)


async def _keep_nothing(refresh_token: str) -> None:
    """Until somebody is named, a new token lives in memory only."""


def _hear_nothing(_who: Presence) -> None:
    """Until somebody is named, nobody is told."""
