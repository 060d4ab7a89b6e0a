"""What is outside the seller's computer: the backend, the line to it, and a colleague who looks."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from installer.windows.judge import Judge
from qpost.domain.inquiries import Inquiry
from qpost.server.sandbox.accounts import MAIN
from tests.backend import Backend, Line

T = TypeVar("T")
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class World:
    """Lives on an event loop, which carries the line; the proof asks it from a thread of its own."""

    backend: Backend
    line: Line
    judge: Judge
    loop: asyncio.AbstractEventLoop

    @classmethod
    async def begin(cls, scratch: Path) -> "World":
        """A backend on loopback with its sample data, and the line to it."""
        backend = Backend(scratch / "backend")
        await asyncio.to_thread(backend.start)
        line, judge = Line(backend.url), Judge()
        await line.open()
        await judge.sign_in(backend.url)
        return cls(backend, line, judge, asyncio.get_running_loop())

    async def end(self) -> None:
        """Stop everything."""
        await self.judge.close()
        await self.line.cut()
        await asyncio.to_thread(self.backend.stop)

    @property
    def url(self) -> str:
        """The backend as the seller's computer reaches it: by the line."""
        return self.line.url

    def ask(self, title: str) -> None:
        """A customer asks on a product page."""
        question = {"title": title, "body": "When?", "kind": "product_qa", "category": "other"}
        self.backend.ask(MAIN, product_code="598405570", **question)

    def cut(self) -> None:
        """No network any more."""
        self._done(self.line.cut())

    def open(self) -> None:
        """The network is back."""
        self._done(self.line.open())

    def used(self) -> bool:
        """Whether any program is connected by the line."""
        return self.line.used

    def answers(self, text: str) -> int:
        """How many messages of the shop say this."""
        return self._done(self.judge.answers(text))

    def inquiry(self, title: str) -> Inquiry:
        """One inquiry by its title."""
        return self._done(self.judge.inquiry(title))

    def _done(self, act: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(act, self.loop).result(PATIENCE)
