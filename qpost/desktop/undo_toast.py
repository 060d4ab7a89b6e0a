"""送信します（10秒）: the newest answer while it can be undone, at the bottom left whatever page is shown."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from qpost.desktop import notices, shortcuts
from qpost.desktop.announcer import announce
from qpost.desktop.bridge import Bridge
from qpost.desktop.notices import Corner
from qpost.desktop.taking_back import take_all_back
from qpost.desktop.undo_window import held_together, newest_held, seconds_left
from qpost.desktop.widgets.buttons import Button
from qpost.desktop.words import count as counted
from qpost.desktop.words import of, say
from qpost.domain.commands import AutoReply, Reply
from qpost.domain.delivery import OutboxItem

TICK_MS = 250


class UndoToast(Corner):
    """Counts down by the clock; it stays while the pointer or the focus rests on it.

    Signals:
        back(ShowInquiries): the answer was taken back, and shall be written on.
    """

    back = Signal(object)

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("undo")
        self._bridge = bridge
        self._item: OutboxItem | None = None
        self._batch: tuple[OutboxItem, ...] = ()
        """What was decided in one go with it, itself among it."""
        self._pressed = False
        """One of the buttons was: there is nothing more to say of this answer here."""
        self._undo, self._now = Button(parent=self), Button(parent=self)
        self._undo.clicked.connect(self.undo)
        self._now.clicked.connect(self._send_now)
        self._buttons = [self._undo, self._now]
        for button in self._buttons:
            self._row.addWidget(button)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self.retranslate()

    def show_items(self, items: Iterable[OutboxItem]) -> None:
        """Speak of the answer that was sent last, or take leave of the one that began to go out."""
        items = tuple(items)
        before, self._item = self._item, newest_held(items)
        self._batch = held_together(items)
        if self._item is not None:
            self._begin(new=before is None or before.envelope.key != self._item.envelope.key)
        elif before is not None:
            gone = any(item.envelope.key == before.envelope.key for item in items)
            self._end(gone_out=gone)

    def undo(self) -> None:
        """Take the answer back; nothing happens where none was sent lately."""
        if self._item is None:
            if self.isVisible():
                notices.tell(self.window(), say("app.undo.too_late"))
        else:
            self._pressed = True
            take_all_back(self.window(), self._bridge, self._batch, self.back.emit)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._undo.setText(say("app.undo"))
        self._undo.setToolTip(shortcuts.UNDO.keys)
        self._now.setText(say("app.undo.now"))
        self._say()

    def _begin(self, *, new: bool) -> None:
        if new:
            self._pressed = False
        self._say()
        self.place()
        self.show()
        self.raise_()
        self._ticking.start()
        if new:
            announce(self.window(), self.sentence())

    def _end(self, *, gone_out: bool) -> None:
        """Whoever is about to press is told that it is too late, instead of finding nothing there."""
        if gone_out and self.in_use() and not self._pressed:
            self._sentence.setText(say("app.undo.gone"))
            return
        self._leave()

    def _leave(self) -> None:
        self._ticking.stop()
        if any(button.hasFocus() for button in self._buttons):
            self.window().setFocus()
        self.hide()

    def _send_now(self) -> None:
        if self._item is None:
            return
        self._pressed = True
        for item in self._batch:
            self._bridge.ask(self, self._bridge.engine.outbox.send_now(item.envelope.key), lambda _none: None)

    def _tick(self) -> None:
        if self._item is not None:
            self._say()
        elif not self.in_use():
            self._leave()

    def _say(self) -> None:
        if self._item is not None:
            now = self._bridge.engine.clock.now()
            self._sentence.setText(_counting(self._item, len(self._batch), now))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _counting(item: OutboxItem, count: int, now: datetime) -> str:
    left, command = seconds_left(item, now), item.envelope.command
    if count > 1:
        word = "many.undo.counting" if left else "many.undo.soon"
        return say(word, left, act=of(command), count=counted(count))
    if isinstance(command, Reply | AutoReply):
        return say("app.undo.counting", left) if left else say("app.undo.soon")
    act = of(command)
    return say("app.undo.act.counting", left, act=act) if left else say("app.undo.act.soon", act=act)
