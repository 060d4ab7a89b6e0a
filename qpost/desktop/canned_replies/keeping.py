"""Keeps what is typed for saved replies on this computer within a second: no end of the program loses it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from qpost.desktop.bridge import Bridge
from qpost.desktop.canned_replies.unsaved import Unsaved
from qpost.domain.failures import Failure
from qpost.domain.ids import CannedId

SAVE_MS = 500
"""From the first change that is not kept; a second is the promise (ux.md §0.3)."""


class Keeping(QObject):
    """Follows the forms of one page."""

    def __init__(self, bridge: Bridge, unsaved: Unsaved, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._unsaved = bridge, unsaved
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.now)

    def soon(self) -> None:
        """Something may have been typed."""
        if self._unsaved.touched and not self._timer.isActive():
            self._timer.start()

    def now(self) -> None:
        """Keep whatever is not kept yet."""
        self._timer.stop()
        touched = tuple(self._unsaved.touched)
        self._unsaved.touched.clear()
        for canned_id in touched:
            draft = self._unsaved.draft(canned_id)
            kept = self._bridge.engine.canned_replies.save_draft(canned_id, draft)
            self._bridge.ask(self, kept, lambda _: None, partial(self._on_failed, canned_id))

    def _on_failed(self, canned_id: CannedId, failure: Failure) -> None:
        """It is still here, and is kept with the next change; the window says what is wrong."""
        self._unsaved.touched.add(canned_id)
        self._bridge.failed.emit(failure)
