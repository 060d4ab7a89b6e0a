"""Rereading: asks again when what a screen shows may have changed; bursts are one, the newest answer wins."""

from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.pacing import PACE_MS
from qpost.domain.changes import Changes, Noun
from qpost.domain.failures import Failure
from qpost.engine.sync import SyncPhase

T = TypeVar("T")

GATHER_MS = 50
"""Changes that come within this time lead to one reading; while a copy comes in, `PACE_MS`."""


class Rereading(QObject, Generic[T]):
    """Keeps one screen true: reads on demand and on changes, but never for a screen nobody sees."""

    def __init__(
        self,
        owner: QWidget,
        bridge: Bridge,
        *,
        nouns: tuple[Noun, ...],
        read: Callable[[], Coroutine[Any, Any, T]],
        show: Callable[[T], None],
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        super().__init__(owner)
        self._owner, self._bridge = owner, bridge
        self._nouns, self._read, self._show, self._failed = nouns, read, show, failed
        self._open = self._again = self._stale = False
        self._timer = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._timer.timeout.connect(self.now)
        bridge.changed.connect(self._on_changes)
        owner.installEventFilter(self)

    def now(self) -> None:
        """Read at once; while a reading is open the next one waits for it, and only the newest is shown."""
        self._timer.stop()
        self._stale = False
        self._again = self._open
        if not self._open:
            self._open = True
            self._bridge.ask(self._owner, self._read_once(), self._answered, self._could_not)

    def soon(self) -> None:
        """Read once the present burst is over, or when the screen is next seen."""
        if not self._owner.isVisible():
            self._stale = True
        elif not self._timer.isActive():
            loading = self._bridge.engine.sync.state.phase is SyncPhase.LOADING
            self._timer.start(PACE_MS if loading else GATHER_MS)

    def waiting(self) -> bool:
        """Whether a burst is being gathered."""
        return self._timer.isActive()

    async def _read_once(self) -> T:
        try:
            return await self._read()
        finally:
            self._open = False

    def _answered(self, answer: T) -> None:
        if self._again:
            self.now()
        else:
            self._show(answer)

    def _could_not(self, failure: Failure) -> None:
        if self._again:
            self.now()
        elif self._failed is not None:
            self._failed(failure)
        else:
            self._bridge.failed.emit(failure)

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(*self._nouns):
            self.soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read what went stale while the screen was hidden."""
        if event.type() == QEvent.Type.Show and self._stale:
            self.now()
        return super().eventFilter(watched, event)
