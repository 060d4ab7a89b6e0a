"""One client's line to a backend in memory, on which every call can be made to go wrong in a named way."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from datetime import datetime, timedelta
from enum import StrEnum

from qpost.domain.changes import Page
from qpost.domain.commands import Envelope
from qpost.domain.failures import Failure, NotQpost, NotSent, ServerTrouble, SignInNeeded, Unreachable
from qpost.domain.files import File
from qpost.domain.ids import Cursor, FileId, InquiryId, ShopId
from qpost.domain.presence import Doing, Presence
from qpost.domain.refusals import Refusal, SignInRefusal
from qpost.domain.settings import Language
from qpost.domain.shops import Account, Location, SavedSession, Shop
from qpost.domain.translation import Service, Translation, TranslationRefusal
from qpost.engine.ports import Accepted, Clock, SignedIn
from tests.fakes.scripted_remote import ScriptedRemote


class Fault(StrEnum):
    """What becomes of one send."""

    NO_CONNECTION = "no connection"
    LOST_BEFORE = "lost before the backend"
    LOST_AFTER = "answer lost after the commit"
    TROUBLE_BEFORE = "503 before the commit"
    TROUBLE_AFTER = "500 after the commit"
    BUSY = "429"
    PAGE_AFTER = "HTML after the commit"
    SESSION_OVER = "401"


FAILURES: dict[Fault, Callable[[], Failure]] = {
    Fault.NO_CONNECTION: NotSent,
    Fault.LOST_BEFORE: Unreachable,
    Fault.LOST_AFTER: Unreachable,
    Fault.TROUBLE_BEFORE: lambda: ServerTrouble(503, timedelta(seconds=20)),
    Fault.TROUBLE_AFTER: lambda: ServerTrouble(500),
    Fault.BUSY: lambda: ServerTrouble(429, timedelta(seconds=30)),
    Fault.PAGE_AFTER: lambda: NotQpost("html"),
    Fault.SESSION_OVER: SignInNeeded,
}
AFTER = {Fault.LOST_AFTER, Fault.TROUBLE_AFTER, Fault.PAGE_AFTER}


class Wire:
    """Implements `engine.ports.Remote` for one client; several may lead to one backend."""

    def __init__(self, backend: ScriptedRemote, clock: Clock | None = None) -> None:
        """With a clock every answer tells what time it is at the backend."""
        self._backend = backend
        self._clock = clock
        self._hear_time: Callable[[datetime], None] | None = None
        self._online = True
        self._cut = asyncio.Event()
        self.plan: list[Fault] = []
        """What the next sends meet, one each."""
        self.questions_lost = 0
        """So many of the next questions for an outcome get no answer."""
        self.gate: asyncio.Event | None = None
        """While set, an answer waits here after the commit: the client is caught in the middle."""

    @property
    def online(self) -> bool:
        """Whether anything arrives."""
        return self._online

    def go(self, *, online: bool) -> None:
        """Connect or cut the line."""
        self._online = online
        if online:
            self._cut.clear()
        else:
            self._cut.set()

    async def sign_in(
        self, server: str, location: Location, login: str, password: str
    ) -> SignedIn | SignInRefusal:
        self._reach()
        return await self._backend.sign_in(server, location, login, password)

    async def resume(self, saved: SavedSession) -> None:
        """The shared backend knows only one session, which stays open."""

    async def sign_out(self) -> None:
        """The shared backend's session stays open for the others."""

    def on_rotation(self, keep: Callable[[str], Awaitable[None]]) -> None:
        """Tokens never rotate here."""

    async def shops(self) -> tuple[Account, tuple[Shop, ...]]:
        self._reach()
        return await self._backend.shops()

    async def changes(self, shop_id: ShopId, after: Cursor) -> Page:
        self._reach()
        return await self._backend.changes(shop_id, after)

    async def wakes(self, shop_id: ShopId) -> AsyncGenerator[Cursor, None]:
        self._reach()
        async with aclosing(self._backend.wakes(shop_id)) as wakes:
            while True:
                woken = asyncio.ensure_future(anext(wakes))
                cut = asyncio.ensure_future(self._cut.wait())
                try:
                    await asyncio.wait({woken, cut}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    cut.cancel()
                    if not woken.done():
                        woken.cancel()
                        await asyncio.gather(woken, return_exceptions=True)
                if woken.cancelled():
                    raise Unreachable
                yield woken.result()

    def on_presence(self, hear: Callable[[Presence], None]) -> None:
        self._backend.on_presence(hear)

    def on_time(self, hear: Callable[[datetime], None]) -> None:
        self._hear_time = hear

    async def announce(self, shop_id: ShopId, inquiry_id: InquiryId, doing: Doing) -> None:
        self._reach()
        await self._backend.announce(shop_id, inquiry_id, doing)

    async def send(self, envelope: Envelope) -> Accepted | Refusal:
        self._reach()
        fault = self.plan.pop(0) if self.plan else None
        if fault is not None and fault not in AFTER:
            raise FAILURES[fault]()
        answer = await self._backend.send(envelope)
        if self.gate is not None:
            await self.gate.wait()
        if fault is not None:
            raise FAILURES[fault]()
        return answer

    async def outcome(self, envelope: Envelope) -> Accepted | None:
        self._reach()
        if self.questions_lost:
            self.questions_lost -= 1
            raise Unreachable
        return await self._backend.outcome(envelope)

    async def put_file(self, shop_id: ShopId, file: File, content: bytes) -> Refusal | None:
        self._reach()
        return await self._backend.put_file(shop_id, file, content)

    async def file(self, shop_id: ShopId, file_id: FileId) -> bytes | None:
        self._reach()
        return await self._backend.file(shop_id, file_id)

    async def translation_service(self, shop_id: ShopId) -> Service | TranslationRefusal:
        self._reach()
        return await self._backend.translation_service(shop_id)

    async def translate(
        self,
        shop_id: ShopId,
        text: str,
        *,
        source: Language | None,
        target: Language,
        service: Service,
    ) -> Translation | TranslationRefusal:
        self._reach()
        return await self._backend.translate(shop_id, text, source=source, target=target, service=service)

    async def close(self) -> None:
        """Nothing is held open."""

    def _reach(self) -> None:
        if not self._online:
            raise NotSent
        if self._clock is not None and self._hear_time is not None:
            self._hear_time(self._clock.now())
