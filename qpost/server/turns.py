"""Who writes when: on SQLite one thread, whose turns share commits; on PostgreSQL several at once."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

T = TypeVar("T")

Work = Callable[[Connection], T]

WRITERS = 8
"""Transactions of one process that PostgreSQL carries out at the same time."""

TRIES = 5

IN_THE_WAY = frozenset({"40001", "40P01", "23505"})
"""What PostgreSQL calls a transaction that met another: serialization, deadlock, the same unique value."""

TOGETHER = 64
"""Turns that share one commit at most, so that the first of them is not kept waiting by the last."""


class Turns(Protocol):
    """The order in which transactions take place."""

    def take(self, work: Work[T]) -> Future[T]:
        """Have work done in a transaction; done once that is committed, or with what it raised undone."""
        ...

    def alone(self) -> AbstractContextManager[Connection]:
        """A transaction on the caller's own thread."""
        ...

    def close(self) -> None:
        """Finish what waits, and let the threads go."""
        ...


class SeveralWriters:
    """The database keeps transactions apart by itself; here they get threads, and another try.

    Where two of them wait for one another, or wrote the same thing first, PostgreSQL undoes one: it happens
    anew, after the other.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(WRITERS, "writer")

    def take(self, work: Work[T]) -> Future[T]:
        """A transaction of its own."""
        return self._threads.submit(self._alone, work)

    def alone(self) -> AbstractContextManager[Connection]:
        """A transaction of its own."""
        return self._engine.begin()

    def close(self) -> None:
        """Finish what waits."""
        self._threads.shutdown()

    def _alone(self, work: Work[T]) -> T:
        for _ in range(TRIES - 1):
            try:
                return self._try(work)
            except DBAPIError as failure:
                if getattr(failure.orig, "sqlstate", None) not in IN_THE_WAY:
                    raise
        return self._try(work)

    def _try(self, work: Work[T]) -> T:
        with self.alone() as connection:
            return work(connection)


@dataclass(slots=True)
class _Turn:
    work: Work[Any]
    done: Future[Any] = field(default_factory=Future)
    answer: Any = None
    failure: Exception | None = None

    def tell(self) -> None:
        """The transaction is over."""
        if self.failure is None:
            self.done.set_result(self.answer)
        else:
            self.done.set_exception(self.failure)


class OneWriter:
    """A single thread that writes: a commit waits for the disk once, for all who came meanwhile.

    Each of several turns has a savepoint, so that what one raises undoes its own statements only. Nobody
    hears of an outcome before the commit; where that fails, it fails for all of them.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(writing=True)
        self._thread = ThreadPoolExecutor(1, "writer")
        self._waiting: deque[_Turn] = deque()
        # Waiting here is fair, waiting in SQLite's busy handler is not.
        self._only = Lock()

    def take(self, work: Work[T]) -> Future[T]:
        """A turn at the end of the queue."""
        turn = _Turn(work)
        self._waiting.append(turn)
        self._thread.submit(self._serve)
        return turn.done

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """A transaction of its own, between those of the thread."""
        with self._only, self._engine.begin() as connection:
            yield connection

    def close(self) -> None:
        """Finish what waits."""
        self._thread.shutdown()

    def _serve(self) -> None:
        # There are as many calls of this as turns: those whose turn was served along find nothing.
        turns = [turn for turn in self._next() if turn.done.set_running_or_notify_cancel()]
        if not turns:
            return
        try:
            with self.alone() as connection:
                _carry_out(connection, turns)
        except Exception as failure:  # noqa: BLE001 -- whoever waits for a turn is told
            for turn in turns:
                turn.failure = failure
        for turn in turns:
            turn.tell()

    def _next(self) -> Iterator[_Turn]:
        for _ in range(min(len(self._waiting), TOGETHER)):
            yield self._waiting.popleft()


def _carry_out(connection: Connection, turns: list[_Turn]) -> None:
    if len(turns) == 1:
        turns[0].answer = turns[0].work(connection)
        return
    for turn in turns:
        connection.exec_driver_sql("SAVEPOINT turn")
        try:
            turn.answer = turn.work(connection)
        except Exception as failure:  # noqa: BLE001 -- the same, and the others go on
            turn.failure = failure
            connection.exec_driver_sql("ROLLBACK TO turn")
        connection.exec_driver_sql("RELEASE turn")
