"""The only door between the screens and the engine: questions with an answer, and one signal of Changes."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from qpost.domain.changes import Changes
from qpost.domain.failures import Failure, NoShopOpen, StoreDamaged
from qpost.engine.engine import Engine

T = TypeVar("T")


class Bridge(QObject):
    """Asks the engine on behalf of widgets.

    Signals:
        changed(Changes): something may look different.
        failed(Failure): the world refused a question whose asker named nobody to tell.
        damaged(StoreDamaged): a local file cannot be trusted; whoever asked is told as well.
    """

    changed = Signal(object)
    failed = Signal(object)
    damaged = Signal(object)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine = engine
        self._tasks: set[asyncio.Task[None]] = set()
        self._sleeping: set[asyncio.Task[None]] = set()
        self._unsubscribe = engine.subscribe(self._tell)

    def ask(
        self,
        owner: QObject,
        question: Coroutine[Any, Any, T],
        then: Callable[[T], None],
        otherwise: Callable[[Failure], None] | None = None,
    ) -> None:
        """Run a coroutine of the engine; the answer is dropped where its owner is gone by then."""
        task = asyncio.get_event_loop().create_task(self._answer(owner, question, then, otherwise))
        self._tasks.add(task)
        task.add_done_callback(lambda _task: question.close())  # one dropped before its first step
        task.add_done_callback(self._tasks.discard)

    def after(self, owner: QObject, seconds: float, do: Callable[[], None]) -> None:
        """Do something later by the engine's clock, unless its owner is gone by then."""
        task = asyncio.get_event_loop().create_task(self._sleep(owner, seconds, do))
        self._sleeping.add(task)
        task.add_done_callback(self._sleeping.discard)

    def when_idle(self, owner: QObject, do: Callable[[], None]) -> None:
        """Do something once no question is open, unless its owner is gone by then."""
        task = asyncio.get_event_loop().create_task(self._rest(owner, do))
        self._sleeping.add(task)
        task.add_done_callback(self._sleeping.discard)

    async def idle(self) -> None:
        """Wait until no question is open; for orderly ends and for tests. Who sleeps is not waited for."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    def close(self) -> None:
        """Hear nothing more, and drop every open question."""
        self._unsubscribe()
        for task in self._tasks | self._sleeping:
            task.cancel()

    async def _answer(
        self,
        owner: QObject,
        question: Coroutine[Any, Any, T],
        then: Callable[[T], None],
        otherwise: Callable[[Failure], None] | None,
    ) -> None:
        try:
            answer = await question
        except NoShopOpen:
            return  # the window that asked is being left
        except Failure as failure:
            if isinstance(failure, StoreDamaged):
                self.damaged.emit(failure)
            if shiboken6.isValid(owner):
                (otherwise or self.failed.emit)(failure)
        else:
            if shiboken6.isValid(owner):
                then(answer)

    async def _sleep(self, owner: QObject, seconds: float, do: Callable[[], None]) -> None:
        await self.engine.clock.sleep(seconds)
        if shiboken6.isValid(owner):
            do()

    async def _rest(self, owner: QObject, do: Callable[[], None]) -> None:
        await self.idle()
        if shiboken6.isValid(owner):
            do()

    def _tell(self, changes: Changes) -> None:
        self.changed.emit(changes)
