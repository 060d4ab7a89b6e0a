"""Carries what happens to the batcher, its cards to the computer, and a press on one back to a screen."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import Request
from qpost.desktop.notification_words import card_of
from qpost.desktop.notifications import Attention, Batch, Batcher, Rest, rest_until
from qpost.domain.changes import Changes, Noun
from qpost.domain.happenings import Happening
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Grouping, InquiryFilter, Source, Status
from qpost.domain.settings import Settings
from qpost.engine.notifier import Answer, Card, Notifier
from qpost.engine.ports import InquiryRow
from qpost.engine.session import Working


class Notifying(QObject):
    """Shows cards while nobody looks, and takes them away once their matter is settled elsewhere.

    Signals:
        wanted(Request): a card was pressed; None where it leads nowhere but to the window.
        unshown(Card): the computer shows no cards of this kind; the tray may show it.
    """

    wanted = Signal(object)
    unshown = Signal(object)

    def __init__(
        self, bridge: Bridge, notifier: Notifier, attention: Callable[[], Attention], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._notifier = notifier
        self._attention = attention
        self._batcher = Batcher()
        self._waiting = False
        self._shown: dict[int, Request | None] = {}
        self._told_of: dict[int, frozenset[InquiryId]] = {}
        self._last: Request | None = None
        self.covered = False
        """Whether customers' words are hidden just now: then no card says any, whatever is set."""
        self._leave = bridge.engine.happenings.on_happening(self._on_happening)
        notifier.on_answer(self._on_answer)
        bridge.changed.connect(self._on_changed)

    def close(self) -> None:
        """Hear nothing more; closing again changes nothing."""
        leave, self._leave = self._leave, lambda: None
        leave()

    def tell(
        self, card: Card, request: Request | None = None, among: frozenset[InquiryId] = frozenset()
    ) -> None:
        """Show a card at once; a press on it leads to the request."""

        def shown(number: int | None) -> None:
            if number is None:
                self._last = request
                self.unshown.emit(card)
            else:
                self._shown[number], self._told_of[number] = request, among

        self._bridge.ask(self, self._notifier.show(card), shown)

    def pressed_in_tray(self) -> None:
        """The tray's own message was pressed; it does not say which: the newest is meant."""
        self.wanted.emit(self._last)

    def rest(self, rest: Rest | None) -> None:
        """通知を止める, or go on with None."""
        settings, now = self._bridge.engine.settings, self._bridge.engine.clock.now()
        settings.change(rest_until=None if rest is None else rest_until(rest, now, settings.current))

    def _settings(self) -> Settings:
        current = self._bridge.engine.settings.current
        return replace(current, hide_content=True) if self.covered else current

    def _on_happening(self, happening: Happening) -> None:
        now = self._bridge.engine.clock.now()
        self._batcher.take(happening, now, self._settings(), self._attention())
        self._wait()

    def _wait(self) -> None:
        due, clock = self._batcher.due(), self._bridge.engine.clock
        if due is None or self._waiting:
            return
        self._waiting = True
        seconds = max(0.0, (due - clock.now()).total_seconds())
        self._bridge.after(self, seconds, self._on_time)

    def _on_time(self) -> None:
        self._waiting = False
        if not isinstance(self._bridge.engine.session.state, Working):
            self._batcher = Batcher()
            return
        if among := self._batcher.among():
            self._bridge.ask(self, self._rows(among), self._show)
        else:
            self._show(())

    async def _rows(self, among: frozenset[InquiryId]) -> tuple[InquiryRow, ...]:
        """The threads as they stand now, whichever list each of them is in."""
        found: tuple[InquiryRow, ...] = ()
        for source in Source:
            wanted = InquiryFilter(source=source, among=among)
            found += await self._bridge.engine.inquiries.rows(wanted, Grouping.BASIC)
        return found

    def _show(self, rows: tuple[InquiryRow, ...]) -> None:
        state = self._bridge.engine.session.state
        now, settings = self._bridge.engine.clock.now(), self._settings()
        batch = self._batcher.card(now, settings, self._attention(), _settled(rows))
        if batch is not None and isinstance(state, Working):
            self._tell_batch(batch, card_of(batch, state.shop, settings))
        self._wait()

    def _tell_batch(self, batch: Batch, card: Card) -> None:
        self.tell(card, batch.request, batch.among)

    def _on_answer(self, number: int, answer: Answer) -> None:
        if number not in self._shown:
            return  # another program's card: its answers are told to everyone
        request = self._shown.pop(number)
        self._told_of.pop(number)
        if answer is Answer.REST:
            self.rest(Rest.HOUR)
        else:
            self.wanted.emit(request)

    def _on_changed(self, changes: Changes) -> None:
        working = isinstance(self._bridge.engine.session.state, Working)
        if changes.touches(Noun.SESSION) and not working:
            self._withdraw(frozenset(self._shown))
            self._batcher = Batcher()
        elif changes.touches(Noun.INQUIRIES) and working:
            told = {one for among in self._told_of.values() for one in among}
            if told:
                self._bridge.ask(self, self._rows(frozenset(told)), self._on_rows)

    def _on_rows(self, rows: tuple[InquiryRow, ...]) -> None:
        """A card all of whose inquiries are settled has nothing to say any more."""
        settled = _settled(rows)
        over = {number for number, among in self._told_of.items() if among and among <= settled}
        self._withdraw(frozenset(over))

    def _withdraw(self, numbers: frozenset[int]) -> None:
        for number in numbers:
            self._shown.pop(number)
            self._told_of.pop(number)
            self._bridge.ask(self, self._notifier.withdraw(number), lambda _none: None)


def _settled(rows: tuple[InquiryRow, ...]) -> frozenset[InquiryId]:
    """Those that were answered or read in the meantime, here or elsewhere."""
    return frozenset(
        row.inquiry.inquiry_id
        for row in rows
        if (
            row.inquiry.status is not Status.UNANSWERED
            if row.inquiry.source is Source.CUSTOMER
            else not row.inquiry.unread
        )
    )
