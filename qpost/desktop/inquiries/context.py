"""The context of a conversation: its order, its customer, its product (ux.md §2.6)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from qpost.desktop.inquiries.context_sections import CustomerSection, OrderSection, ProductSection
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import IconButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.engine.ports import Thread


class ContextPane(Worded):
    """Facts beside a conversation, each section only where there is something to say.

    Signals:
        closed(): the pane shall go away.
        together_wanted(): everything of the customer shall be listed.
    """

    closed = Signal()
    together_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._thread: Thread | None = None
        self._server = ""
        self._title = PlainLabel("", Role.SECTION)
        self._close = IconButton("", "x")
        self._close.clicked.connect(lambda: self.closed.emit())
        self._none = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self._none.setContentsMargins(16, 4, 16, 14)
        self._order, self._customer, self._product = OrderSection(), CustomerSection(), ProductSection()
        self._customer.together.clicked.connect(lambda: self.together_wanted.emit())
        self._more = QVBoxLayout()
        self._scroll = QScrollArea()
        self._build()
        self.retranslate()

    def show_thread(self, thread: Thread | None, server: str) -> None:
        """Show what belongs to a conversation."""
        self._thread, self._server = thread, server
        self._order.show_order(thread.order if thread else None)
        self._none.setVisible(thread is not None and thread.order is None)
        self._customer.show_customer(thread.inquiry if thread else None, thread.customer if thread else None)
        self._product.show_product(thread.product if thread else None, server)

    def add_section(self, section: QWidget) -> None:
        """Put another section below those that are there; it comes and goes by its own visibility."""
        self._more.addWidget(section)

    def add_product_link(self, link: QWidget) -> None:
        """Put something beside the way to the product's page."""
        self._product.links.addWidget(link)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 4)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 16)
        inside.setSpacing(0)
        for part in (self._none, self._order, self._customer, self._product):
            inside.addWidget(part)
        inside.addLayout(self._more)
        inside.addStretch(1)
        self._scroll.setWidget(ground)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("inquiries.context"))
        self._scroll.setAccessibleName(say("inquiries.context"))
        self._title.setText(say("inquiries.context.order"))
        self._close.set_name(say("inquiries.context.close"))
        self._none.setText(say("inquiries.context.none"))
        self.show_thread(self._thread, self._server)
