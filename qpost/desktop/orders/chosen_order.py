"""The order that is chosen in the table, and the way to what its customer asked."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import LinkButton, SecondaryButton
from qpost.desktop.widgets.labels import ElidedLabel, PlainLabel
from qpost.desktop.widgets.surfaces import on_plane
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.inquiries import DetailKind, Grouping, InquiryFilter
from qpost.domain.moments import Period
from qpost.domain.orders import Order

FIRST_DAY = date(2000, 1, 1)
LAST_DAY = date(2999, 12, 31)


class ChosenOrder(Worded):
    """Hidden while nothing is chosen.

    Signals:
        navigate(Request): the inquiries of the order are wanted.
    """

    navigate = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: Order | None = None
        self._number = PlainLabel("", Role.UI_STRONG)
        self._what = ElidedLabel("", Role.CONTROL, tone="quiet")
        self._copy = LinkButton("", "copy")
        self._copy.clicked.connect(self._on_copy)
        self._inquiries = SecondaryButton("", "inbox")
        self._inquiries.clicked.connect(lambda: self.ask())
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 10, 32, 10)
        row.setSpacing(12)
        row.addWidget(self._number)
        row.addWidget(self._what, 1)
        row.addWidget(self._copy)
        row.addWidget(self._inquiries)
        on_plane(self, "surface")
        self.hide()
        self.retranslate()

    def show_order(self, order: Order | None) -> None:
        """Name the order, or go away."""
        self._order = order
        self.setVisible(order is not None)
        if order is not None:
            self._number.setText(say("orders.spoken.order", number=order.order_no))
            self._what.setText(order.product_name)

    def ask(self) -> None:
        """Go to what the customer asked about it, whenever that was."""
        if self._order is not None:
            wanted = InquiryFilter(
                period=Period(FIRST_DAY, LAST_DAY),
                detail=DetailKind.ORDER_NO,
                detail_value=self._order.order_no,
            )
            self.navigate.emit(ShowInquiries(wanted, Grouping.BASIC))

    def _on_copy(self) -> None:
        if self._order is not None:
            QGuiApplication.clipboard().setText(self._order.order_no)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._copy.setText(say("orders.copy"))
        self._inquiries.setText(say("orders.inquiries"))
        self.show_order(self._order)
