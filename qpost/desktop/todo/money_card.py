"""Claims that hold back the settlement: how much, which one is the most urgent, and five counts."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.todo.card import Card
from qpost.desktop.todo.card_grid import CardGrid
from qpost.desktop.todo.figures import CLAIMS, Counted
from qpost.desktop.widgets.buttons import PrimaryButton
from qpost.desktop.widgets.labels import ElidedLabel, Picture, PlainLabel
from qpost.desktop.widgets.surfaces import Card as Plane
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.words import claim_state, clock, say, short_day, yen
from qpost.domain.claims import DELAY, Claim
from qpost.domain.moments import shop_day

_SOON_HOURS = 24


class MoneyCard(Plane):
    """Amount, nearest deadline, one button, and the cells below.

    Signals:
        claim_asked(Claim): its list is wanted.
    """

    claim_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim: Claim | None = None
        self._caption = PlainLabel("", Role.META, tone="quiet")
        self._amount = PlainLabel("", Role.FIGURE)
        self._picture = Picture("alarm-clock", "danger")
        self._urgency = PlainLabel("", Role.UI_STRONG)
        self._which = ElidedLabel("", Role.UI)
        self._since = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self._go = PrimaryButton("", "arrow-right")
        self._go.clicked.connect(self._on_go)
        self.cells = CardGrid([Card(figure, bare=True) for figure in CLAIMS], gap=0)
        self._build()

    def show_counts(self, counted: Counted) -> None:
        """Show what holds money back now."""
        todo = counted.todo
        self._claim = todo.most_urgent
        self._caption.setText(say("todo.blocked"))
        self._amount.setText(yen(todo.blocked_amount))
        self._go.setText(say("todo.act"))
        for part in (self._picture, self._urgency, self._which, self._since, self._go):
            part.setVisible(self._claim is not None)
        if self._claim is not None:
            self._show_claim(self._claim, todo.counted_at)
        for cell in self.cells.cards:
            cell.show_count(counted)
        self.cells.relay()

    def _show_claim(self, claim: Claim, now: datetime) -> None:
        left = claim.requested_at + DELAY - now
        hours = int(left.total_seconds()) // 3600
        late, soon = claim.delayed(now), hours < _SOON_HOURS
        tone = "danger" if late or soon else ""
        self._picture.show_picture("alarm-clock" if tone else "clock", tone or "text2")
        self._urgency.setText(_urgency(hours, late=late))
        self._urgency.set_tone(tone)
        which = claim_state(claim.kind, claim.state)
        self._which.setText(say("todo.claim", state=which, order=claim.order_no, amount=yen(claim.amount)))
        asked = f"{short_day(shop_day(claim.requested_at))} {clock(claim.requested_at)}"
        self._since.setText(say("todo.claim.since", asked=asked))
        self._go.setAccessibleDescription(self._which.text())

    def _build(self) -> None:
        money = QVBoxLayout()
        money.setSpacing(0)
        money.addWidget(self._caption)
        money.addWidget(self._amount)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._picture)
        first.addWidget(self._urgency)
        first.addWidget(self._which, 1)
        urgent = QVBoxLayout()
        urgent.setSpacing(4)
        urgent.addStretch(1)
        urgent.addLayout(first)
        urgent.addWidget(self._since)
        urgent.addStretch(1)
        top = QHBoxLayout()
        top.setContentsMargins(20, 14, 20, 14)
        top.setSpacing(28)
        top.addLayout(money)
        top.addLayout(urgent, 1)
        top.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline())
        column.addWidget(self.cells)

    def _on_go(self) -> None:
        if self._claim is not None:
            self.claim_asked.emit(self._claim)


def _urgency(hours: int, *, late: bool) -> str:
    if late:
        return say("todo.claim.late", max(1, -hours // 24))
    if hours < _SOON_HOURS:
        return say("todo.claim.hours", max(1, hours))
    return say("todo.claim.days", hours // 24)
