"""Asking the marketplace: from the button through the form to the outbox, and back when it is undone."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.ask_sheet import Asked, AskSheet
from qpost.desktop.inquiries.drafts import Drafts, Typed
from qpost.desktop.inquiries.list import InquiryList
from qpost.domain.commands import AskMarketplace
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey, OrderNo
from qpost.domain.orders import Order
from qpost.domain.refusals import Refusal
from qpost.engine.inquiries import ASKING
from qpost.engine.ports import Draft, SendResult


class Asking(QObject):
    """Keeps the form, which keeps what is written in it."""

    def __init__(self, bridge: Bridge, shown: InquiryList) -> None:
        super().__init__(shown)
        self._bridge = bridge
        self._list = shown
        self._sheet: AskSheet | None = None
        self._titles: dict[CommandKey, str] = {}
        self._drafts = Drafts(bridge, self)
        self._read = False
        """Whether the words of the run before were looked for."""
        shown.asking.ask.clicked.connect(lambda: self.open())
        leave = bridge.engine.outbox.on_result(self._on_result)
        self.destroyed.connect(lambda: leave())

    @property
    def sheet(self) -> AskSheet:
        """The form; it is made once it is wanted, in the window that there is by then."""
        if self._sheet is None:
            self._sheet = AskSheet(self._list.window(), self._look_up, self._send)
            self._sheet.edited.connect(self._on_edited)
        return self._sheet

    def open(self) -> None:
        """Let the seller write to the marketplace."""
        self.sheet.show_form(undo_seconds=self._bridge.engine.settings.current.undo_seconds)
        if not self._read:
            self._read = True
            self._bridge.ask(self, self._bridge.engine.inquiries.begun_question(), self._on_begun)

    def save_draft(self) -> None:
        """Save what is written without waiting."""
        self._drafts.save_now()

    def _on_begun(self, draft: Draft | None) -> None:
        """What was written in the run before, unless something is written already."""
        if draft is not None and self.sheet.asked == Asked():
            self.sheet.put(Asked(draft.title, draft.body))

    def _on_edited(self) -> None:
        asked = self.sheet.asked
        self._drafts.edit(ASKING, Typed(asked.title, asked.body))

    def take_up(self, command: AskMarketplace) -> None:
        """Go on writing what was taken back; what was begun since then stays below it."""
        begun = self.sheet.asked
        back = Asked(command.title, command.body, command.category, command.order_no)
        if begun.body.strip():
            back = replace(back, body=f"{back.body}\n\n{begun.body}")
        self.sheet.put(back)
        self._list.asking.show_state(command.title, DeliveryState.WITHDRAWN)
        self.open()

    def typed(self) -> str:
        """What is written and not sent."""
        return "" if self._sheet is None else self._sheet.asked.body

    def _look_up(self, number: OrderNo, then: Callable[[Order | None], None]) -> None:
        self._bridge.ask(self, self._bridge.engine.orders.order(number), then)

    def _send(self, asked: Asked) -> None:
        assert asked.category is not None
        question = self._bridge.engine.inquiries.ask_marketplace(
            title=asked.title.strip(), body=asked.body, category=asked.category, order_no=asked.order_no
        )
        self._bridge.ask(self, question, partial(self._on_answer, asked))

    def _on_answer(self, asked: Asked, answer: CommandKey | Refusal) -> None:
        if isinstance(answer, Refusal):
            self.sheet.refuse(answer)
            return
        self.sheet.put(Asked())
        self._drafts.save_now()  # the outbox holds the words now
        self.sheet.leave()
        self._titles[answer] = asked.title
        held = self._bridge.engine.settings.current.undo_seconds > 0
        self._list.asking.show_state(asked.title, DeliveryState.HELD if held else DeliveryState.SENDING)

    def _on_result(self, result: SendResult) -> None:
        title = self._titles.get(result.key)
        if title is not None:
            self._list.asking.show_state(title, result.state, result.refusal)
