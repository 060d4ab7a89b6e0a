"""配送管理: the orders of the shop, counted by group, found by number, those of one cart tied together."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import ShowOrders
from qpost.desktop.orders.cart_bracket import CartBracket
from qpost.desktop.orders.chosen_order import ChosenOrder
from qpost.desktop.orders.columns import CART, COLUMNS
from qpost.desktop.orders.group_chip import GroupChip
from qpost.desktop.orders.order_words import OrderRow, rows_of, sentence
from qpost.desktop.orders.tabs import Tabs
from qpost.desktop.rereading import Rereading
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.empty import EmptyState
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Hairline, on_plane
from qpost.desktop.widgets.table import Rows, Table
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import count, say
from qpost.domain.changes import Noun
from qpost.domain.moments import shop_day
from qpost.domain.orders import Order, OrderFilter, OrderGroup, OrderState
from qpost.domain.todo import Todo


class Stage(StrEnum):
    """The tabs: still to be dispatched, on its way or there, and everything."""

    REQUESTED = "requested"
    SHIPPED = "shipped"
    ALL = "all"


STATES = {
    Stage.REQUESTED: frozenset({OrderState.AWAITING_PAYMENT, OrderState.NEW, OrderState.PREPARING}),
    Stage.SHIPPED: frozenset({OrderState.IN_TRANSIT, OrderState.DELIVERED}),
    Stage.ALL: frozenset(OrderState),
}


@dataclass(frozen=True, slots=True)
class _Found:
    orders: tuple[Order, ...]
    todo: Todo


class OrdersPage(Worded):
    """Read only for now.

    Signals:
        navigate(Request): the inquiries of an order are wanted.
    """

    navigate = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._title = PlainLabel("", Role.PAGE_TITLE)
        self.tabs: Tabs[Stage] = Tabs(tuple(Stage))
        self.chips = tuple(GroupChip(group) for group in OrderGroup)
        self.search = ImeLineEdit()
        self._find = SecondaryButton()
        self.rows: Rows[OrderRow] = Rows(COLUMNS, sentence)
        self.table = Table(self.rows)
        self._bracket = CartBracket(self.rows)
        self.table.setItemDelegateForColumn(CART, self._bracket)
        self._empty = EmptyState("package")
        self.chosen = ChosenOrder()
        self._foot = PlainLabel("", Role.META, tone="quiet")
        self._build()
        self._reading = Rereading(self, bridge, nouns=(Noun.ORDERS,), read=self._read, show=self._show)
        self._connect()
        self.retranslate()

    def show_request(self, request: ShowOrders) -> None:
        """Take over a search."""
        self.search.blockSignals(True)
        self.search.setText(request.filter.text)
        self.search.blockSignals(False)
        self._check(request.filter.group)
        self._reading.now()

    def focus_search(self) -> None:
        """Ctrl+F."""
        self.search.setFocus()
        self.search.selectAll()

    @property
    def wanted(self) -> OrderFilter:
        """The search that the controls mean now."""
        group = next((chip.counts for chip in self.chips if chip.isChecked()), None)
        return OrderFilter(group=group, text=self.search.text().strip())

    async def _read(self) -> _Found:
        engine = self._bridge.engine
        return _Found(await engine.orders.rows(self.wanted), await engine.todo.count())

    def _show(self, found: _Found) -> None:
        stage = STATES[self.tabs.value()]
        orders = tuple(order for order in found.orders if order.state in stage)
        chosen = self.rows.at(self.table.currentIndex().row())
        self.rows.replace(rows_of(orders, shop_day(self._bridge.engine.shop_clock.now())))
        self._choose_again(chosen)
        for chip in self.chips:
            chip.show_count(found.todo.orders.get(chip.counts, 0))
        self._stack.setCurrentIndex(0 if orders else 1)
        self._foot.setText(count(len(orders)))
        self._say_empty(elsewhere=len(found.orders))

    def _choose_again(self, chosen: OrderRow | None) -> None:
        if chosen is None:
            return
        for place, row in enumerate(self.rows.rows()):
            if row.order.order_no == chosen.order.order_no:
                self.table.selectRow(place)
                return

    def _say_empty(self, *, elsewhere: int) -> None:
        if elsewhere:
            self._empty.say(say("orders.empty"), "", say("orders.empty.elsewhere", elsewhere))
        elif self.wanted.text:
            title = say("orders.empty.no_match", text=self.wanted.text)
            self._empty.say(title, "", say("orders.empty.clear"))
        else:
            self._empty.say(say("orders.empty"))

    def _check(self, group: OrderGroup | None) -> None:
        for chip in self.chips:
            chip.setChecked(chip.counts is group)
        if group is not None:
            self.tabs.set_value(Stage.REQUESTED)

    def _build(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(8)
        for chip in self.chips:
            chips.addWidget(chip)
        chips.addStretch(1)
        finding = QHBoxLayout()
        finding.setSpacing(8)
        finding.addWidget(self.search)
        finding.addWidget(self._find)
        finding.addStretch(1)
        self.search.setFixedWidth(320)
        place = QWidget()
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        top = QVBoxLayout()
        top.setContentsMargins(32, 16, 32, 12)
        top.setSpacing(12)
        top.addLayout(chips)
        top.addLayout(finding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(0)
        self._title.setContentsMargins(32, 0, 32, 8)
        self.tabs.setContentsMargins(12, 0, 32, 0)
        self._foot.setContentsMargins(32, 8, 32, 8)
        column.addWidget(self._title)
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 22, 0)
        row.addWidget(self.tabs)
        column.addLayout(row)
        column.addWidget(Hairline())
        column.addLayout(top)
        indented = QHBoxLayout()
        indented.setContentsMargins(24, 0, 0, 0)
        indented.addWidget(place)
        column.addLayout(indented, 1)
        column.addWidget(self.chosen)
        column.addWidget(Hairline())
        column.addWidget(self._foot)
        on_plane(self, "page")

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._on_stage)
        for chip in self.chips:
            chip.clicked.connect(lambda checked, chip=chip: self._on_chip(chip, checked=checked))
        self.search.textChanged.connect(lambda _text: self._reading.now())
        self.search.returnPressed.connect(self._reading.now)
        self._find.clicked.connect(lambda: self._reading.now())
        self._empty.acted.connect(self.look_everywhere)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._on_row(now.row()))
        self.rows.modelReset.connect(lambda: self.chosen.show_order(None))
        self.table.opened.connect(lambda _row: self.chosen.ask())
        self.chosen.navigate.connect(self.navigate)

    def _on_stage(self, stage: Stage) -> None:
        if stage is not Stage.REQUESTED:
            self._check(None)
        self._reading.now()

    def _on_chip(self, pressed: GroupChip, *, checked: bool) -> None:
        self._check(pressed.counts if checked else None)
        self._reading.now()

    def look_everywhere(self) -> None:
        """The way on from an empty list: every stage, or else every word."""
        if self.tabs.value() is Stage.ALL:
            self.search.clear()
        else:
            self.tabs.set_value(Stage.ALL)
            self._reading.now()

    def _on_row(self, place: int) -> None:
        row = self.rows.at(place)
        self.chosen.show_order(row.order if row else None)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("orders.title"))
        self._title.setText(say("orders.title"))
        self.tabs.set_words(say("orders.tabs"), [say(f"orders.tab.{stage}") for stage in Stage])
        for chip in self.chips:
            chip.reword()
        self.search.setAccessibleName(say("orders.find"))
        self.search.setPlaceholderText(say("orders.search"))
        self._find.setText(say("orders.find"))
        self.table.setAccessibleName(say("orders.title"))
        self.rows.headerDataChanged.emit(self.table.horizontalHeader().orientation(), 0, len(COLUMNS) - 1)
