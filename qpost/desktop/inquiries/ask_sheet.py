"""Qoo10に問い合わせる: the form of a new inquiry to the marketplace (spec.md §6.1, Qoo10ヘルプ)."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.cover import Cover
from qpost.desktop.inquiries.ask_fields import BodyField, CategoryField, OrderField
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import PrimaryButton, SecondaryButton
from qpost.desktop.widgets.field import Field
from qpost.desktop.widgets.fitting import Fitting
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import of, say
from qpost.domain.commands import AskMarketplace, check
from qpost.domain.ids import OrderNo, Version
from qpost.domain.inquiries import Category
from qpost.domain.orders import Order
from qpost.domain.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Asked:
    """What is written in the form."""

    title: str = ""
    body: str = ""
    category: Category | None = None
    order_no: OrderNo | None = None


LookUp = Callable[[OrderNo, Callable[[Order | None], None]], None]
"""Asks for an order of the shop, and hands it over once it is known that there is one or none."""


class AskSheet(Cover):
    """What is written stays in it, closed or not, until it is sent.

    Signals:
        edited(): other words stand in it now.
    """

    edited = Signal()

    def __init__(self, window: QWidget, look_up: LookUp, send: Callable[[Asked], None]) -> None:
        super().__init__(window)
        self._look_up, self._send = look_up, send
        self._undo_seconds = 0
        self._heading = PlainLabel("", Role.SECTION)
        self._about = PlainLabel("", Role.CONTROL, tone="quiet", wrap=True)
        self._channel = PlainLabel("", Role.CONTROL, tone="quiet")
        self._help = PlainLabel("", Role.UI_STRONG)
        self.order = OrderField()
        self.category = CategoryField()
        self.title = Field(ImeLineEdit())
        self.words = BodyField()
        self._undo = PlainLabel("", Role.META, tone="quiet")
        self.send, self.close_ = PrimaryButton("", "send"), SecondaryButton()
        self._build()
        self.title.edit.textChanged.connect(lambda _text: self.edited.emit())
        self.words.edit.textChanged.connect(self.edited)
        self.order.wanted.connect(lambda: self._find(lambda _order: None))
        self.words.edit.send_requested.connect(lambda _keep_open: self._on_send())
        self.send.clicked.connect(self.words.edit.request_send)
        self.close_.clicked.connect(self.leave)
        self.escaped.connect(self.leave)
        self.retranslate()

    @property
    def asked(self) -> Asked:
        """What is written in it."""
        return Asked(
            self.title.edit.text(), self.words.edit.toPlainText(), self.category.value(), self.order.number()
        )

    def show_form(self, *, undo_seconds: int) -> None:
        """Let the seller write, or go on writing."""
        self._undo_seconds = undo_seconds
        self.retranslate()
        self.open(self.order.edit)
        announce(self, self.accessibleName())

    def put(self, asked: Asked) -> None:
        """Replace all that is written; an order is asked for again."""
        self.title.edit.setText(asked.title)
        self.words.edit.setPlainText(asked.body)
        self.category.choose(asked.category)
        self.order.put(asked.order_no)
        self._forgive()
        if asked.order_no is not None:
            self._find(lambda _order: None)

    def refuse(self, refusal: Refusal) -> None:
        """Say what stands in the way, at the field where it can be mended."""
        in_title = refusal in (Refusal.EMPTY_TITLE, Refusal.TITLE_TOO_LONG)
        field = self.title if in_title else self.words
        field.set_error(of(refusal))
        field.edit.setFocus()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._heading.setText(say("many.ask"))
        self._about.setText(say("many.ask.about"))
        self._channel.setText(say("many.ask.channel"))
        self._help.setText(say("many.ask.help"))
        self.order.reword()
        self.category.reword()
        self.title.set_label(say("many.ask.title"))
        self.words.reword()
        self._undo.setText(say("many.undo.hint", self._undo_seconds) if self._undo_seconds else "")
        self.send.setText(say("many.ask.send"))
        self.close_.setText(say("many.close"))
        self.setAccessibleName(self._heading.text())

    def _build(self) -> None:
        channel = QHBoxLayout()
        channel.setSpacing(12)
        channel.addWidget(self._channel)
        channel.addWidget(self._help, 1)
        halves = QHBoxLayout()
        halves.setSpacing(16)
        for half in (self.order, self.category):
            upper = QVBoxLayout()
            upper.addWidget(half)
            upper.addStretch(1)
            halves.addLayout(upper, 1)
        fitting = Fitting(self)
        fitting.column.addWidget(self._about)
        fitting.column.addLayout(channel)
        fitting.column.addLayout(halves)
        fitting.column.addWidget(self.title)
        fitting.column.addWidget(self.words)
        self.body.addWidget(self._heading)
        self.body.addWidget(fitting)
        self.buttons.insertWidget(0, self._undo)
        for button in (self.close_, self.send):
            self.buttons.addWidget(button)
        order, title, body = self.order, self.title.edit, self.words.edit
        stops = (order.edit, order.look_up, self.category.list, title, body, self.close_, self.send)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _find(self, then: Callable[[Order | None], None]) -> None:
        number = self.order.number()
        if number is None:
            self.order.show_order(None, asked=False)
            then(None)
            return

        def found(order: Order | None) -> None:
            if self.order.number() == number:  # not another one, typed meanwhile
                self.order.show_order(order, asked=True)
                then(order)

        self._look_up(number, found)

    def _on_send(self) -> None:
        if self.title.edit.is_composing() or self.order.edit.is_composing() or not self.isVisible():
            return
        self._forgive()
        self._find(self._send_about)

    def _send_about(self, order: Order | None) -> None:
        asked = self.asked
        if asked.order_no is not None and order is None:
            self.order.edit.setFocus()
            return
        if asked.category is None:
            self.category.set_error(say("many.ask.no_category"))
            self.category.list.setFocus()
            return
        command = AskMarketplace(asked.title, asked.body, asked.category, asked.order_no, Version(0))
        refusal = check(command)
        if refusal is not None:
            self.refuse(refusal)
            return
        self._send(asked)

    def _forgive(self) -> None:
        for field in (self.title, self.words, self.category):
            field.set_error("")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
