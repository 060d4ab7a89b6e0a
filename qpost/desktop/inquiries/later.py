"""あとで: lets an inquiry rest until a moment that is chosen from a small list, or brings it back."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from qpost.desktop import notices
from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.later_choices import Rest, choices
from qpost.desktop.inquiries.later_sheet import LaterSheet
from qpost.desktop.widgets.buttons import QuietButton
from qpost.desktop.widgets.offer import Deed, Offer, Value
from qpost.desktop.words import moment, say
from qpost.domain.inquiries import Inquiry, Source, Status
from qpost.domain.shops import Capability
from qpost.engine.ports import Thread
from qpost.engine.session import Working


class LaterButton(QuietButton):
    """The button in the head of a conversation, and whatever else asks for the same list."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__("", "clock", parent)
        self.set_size("small")  # as high as the title: the head stays as high without it
        self._bridge = bridge
        self._inquiry: Inquiry | None = None
        self._sheet: LaterSheet | None = None
        self.clicked.connect(self._on_pressed)
        self.retranslate()

    def show_thread(self, thread: Thread | None) -> None:
        """Be there for an inquiry that can rest."""
        self._inquiry = thread.inquiry if thread is not None else None
        self.setVisible(self._inquiry is not None and self.can_rest(self._inquiry))

    def can_rest(self, inquiry: Inquiry) -> bool:
        """Whether it waits for somebody, at a shop whose backend can let it rest."""
        state = self._bridge.engine.session.state
        able = isinstance(state, Working) and Capability.SNOOZE in state.shop.capabilities
        return able and inquiry.source is Source.CUSTOMER and inquiry.status is not Status.DONE

    def offer(self, owner: QWidget, inquiries: Sequence[Inquiry]) -> Offer | None:
        """Offer the moments below a control, for one inquiry or several; None where none can rest."""
        able = tuple(inquiry for inquiry in inquiries if self.can_rest(inquiry))
        if not able:
            return None
        now = self._bridge.engine.shop_clock.now()
        moments = choices(now)
        entries: list[Value | Deed] = [Value(_choice(rest, when, now), False) for rest, when in moments]
        entries.append(Deed(say("team.later.own"), "calendar-clock"))
        if any(inquiry.rests(now) for inquiry in able):
            entries.append(Deed(say("team.later.wake"), "undo-2"))
        return Offer(owner, say("team.later"), entries, partial(self._on_picked, owner, able, moments))

    def sheet(self) -> LaterSheet | None:
        """Where a day and a time are typed, once that was asked for."""
        return self._sheet

    def _on_pressed(self) -> None:
        if self._inquiry is not None:
            self.offer(self, (self._inquiry,))

    def _on_picked(
        self,
        owner: QWidget,
        inquiries: Sequence[Inquiry],
        moments: Sequence[tuple[Rest, datetime]],
        place: int,
    ) -> None:
        if place < len(moments):
            self._rest(inquiries, moments[place][1])
        elif place == len(moments):
            self._ask(owner).ask(partial(self._rest, inquiries))
        else:
            self._rest(inquiries, None)

    def _ask(self, owner: QWidget) -> LaterSheet:
        window = owner.window()
        if self._sheet is None or self._sheet.parent() is not window:
            self._sheet = LaterSheet(window, self._bridge.engine.shop_clock)
            self.destroyed.connect(self._sheet.deleteLater)  # the window outlives the page
        return self._sheet

    def _rest(self, inquiries: Sequence[Inquiry], until: datetime | None) -> None:
        self._bridge.ask(self, self._snooze(inquiries, until), lambda _none: self._tell(inquiries, until))

    async def _snooze(self, inquiries: Sequence[Inquiry], until: datetime | None) -> None:
        for inquiry in inquiries:
            await self._bridge.engine.inquiries.snooze(inquiry, until)

    def _tell(self, inquiries: Sequence[Inquiry], until: datetime | None) -> None:
        if until is None:
            notices.tell(self, say("team.later.awake"))
            return
        back = notices.Action(say("team.later.wake"), partial(self._rest, inquiries, None))
        told = say("team.later.spoken", when=moment(until, self._bridge.engine.shop_clock.now()))
        notices.tell(self, told, back)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setText(say("team.later.button"))

    def changeEvent(self, event: QEvent) -> None:
        """React to a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _choice(rest: Rest, when: datetime, now: datetime) -> str:
    return say("team.later.choice", name=say(f"team.later.{rest}"), when=moment(when, now))
