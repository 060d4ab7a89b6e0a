"""The sections of the context pane: one order, one customer, one product, each as a title and its facts."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.inquiries.fact_rows import Fact, FactRows
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import IconButton, LinkButton
from qpost.desktop.widgets.flow import FlowLayout
from qpost.desktop.widgets.labels import PlainLabel, Tag
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.words import of, say, short_day, yen
from qpost.domain.inquiries import Inquiry, Status
from qpost.domain.orders import Order, Product
from qpost.domain.personal_data import PersonalKind
from qpost.engine.ports import CustomerSummary


class Section(QWidget):
    """A title and facts; a hairline above sets it off where it is not the first."""

    def __init__(self, parent: QWidget | None = None, *, line: bool = True) -> None:
        super().__init__(parent)
        self.title = PlainLabel("", Role.UI_STRONG)
        self.facts = FactRows()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        if line:
            self.column.addWidget(Hairline())
        self.inside = QVBoxLayout()
        self.inside.setContentsMargins(16, 14 if line else 4, 16, 14)
        self.inside.setSpacing(8)
        self.inside.addWidget(self.title)
        self.inside.addWidget(self.facts)
        self.column.addLayout(self.inside)


class OrderSection(Section):
    """The order's number, ready to copy, its state, and what is known of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, line=False)
        self._number = PlainLabel("", Role.SECTION)
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = IconButton("", "copy")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._number.text()))
        self._state = Tag()
        self.title.hide()
        row = QHBoxLayout()
        row.setSpacing(4)
        for part in (self._number, self._copy):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._state)
        self.inside.insertLayout(0, row)

    def show_order(self, order: Order | None) -> None:
        """Show an order, or go away."""
        self.setVisible(order is not None)
        if order is None:
            return
        self._number.setText(order.order_no)
        self._copy.set_name(say("inquiries.context.copy_order"))
        self._state.show_words(of(order.state), "package")
        self.facts.show_facts(_order_facts(order))


class CustomerSection(Section):
    """What the shop's own post says of the customer, and the way to everything else they asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others = PlainLabel("", Role.CONTROL, tone="warn")
        self.together = LinkButton()
        self.together.set_size("small")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._others)
        row.addWidget(self.together)
        row.addStretch(1)
        self.inside.addLayout(row)

    def show_customer(self, inquiry: Inquiry | None, customer: CustomerSummary | None) -> None:
        """Show a customer, or go away."""
        self.setVisible(customer is not None)
        if inquiry is None or customer is None:
            return
        self.title.setText(say("inquiries.context.customer"))
        self.facts.show_facts(_customer_facts(inquiry, customer))
        others = customer.unanswered - (inquiry.status is Status.UNANSWERED)
        for part in (self._others, self.together):
            part.setVisible(others > 0)
        self._others.setText(say("team.customer.others", others))
        self.together.setText(say("team.customer.together"))


class ProductSection(Section):
    """The product's facts and the way to its page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._url = QUrl()
        self._page = LinkButton("", "external-link")
        self._page.set_flush()
        self._page.clicked.connect(lambda: QDesktopServices.openUrl(self._url))
        ways = QWidget()
        self.links = FlowLayout(ways, gap=4)
        self.links.addWidget(self._page)
        self.inside.addWidget(ways)

    def show_product(self, product: Product | None, server: str) -> None:
        """Show a product, or go away; its page may be named from the backend's root."""
        self.setVisible(product is not None)
        if product is None:
            return
        self._url = QUrl(server).resolved(QUrl(product.page_url))
        self._page.setVisible(bool(product.page_url) and self._url.scheme() in ("https", "http"))
        self._page.setText(say("inquiries.context.product_page"))
        self.title.setText(say("inquiries.context.product"))
        self.facts.show_facts(_product_facts(product))


def _order_facts(order: Order) -> Iterator[Fact]:
    missing = say("inquiries.context.not_registered")
    yield Fact(say("inquiries.context.cart_no"), order.cart_no, copied=True)
    yield Fact(say("inquiries.context.ship_by"), short_day(order.ship_by) if order.ship_by else "—")
    yield Fact(say("inquiries.context.carrier"), order.carrier or missing)
    tracked = bool(order.tracking_no)
    yield Fact(say("inquiries.context.tracking_no"), order.tracking_no or missing, copied=tracked)
    yield Fact(say("inquiries.context.options"), f"{order.options} ×{order.quantity}".strip())
    yield Fact(say("inquiries.context.amount"), yen(order.amount))
    yield Fact(say("inquiries.context.receiver"), order.receiver)
    yield from _place_facts(order)


def _place_facts(order: Order) -> Iterator[Fact]:
    """Where the goods go, as far as the backend tells it; a person's own data is not copied by a press."""
    facts = (
        Fact(of(PersonalKind.PHONE), order.receiver_phone),
        Fact(of(PersonalKind.POSTCODE), order.postcode),
        Fact(of(PersonalKind.ADDRESS), order.address),
    )
    return (fact for fact in facts if fact.value)


def _customer_facts(inquiry: Inquiry, customer: CustomerSummary) -> Iterator[Fact]:
    counts = say(
        "inquiries.context.customer_counts",
        total=f"{customer.inquiries:,}",
        unanswered=f"{customer.unanswered:,}",
    )
    yield Fact(say("inquiries.context.buyer"), inquiry.sender)
    yield Fact(say("inquiries.context.inquiries"), counts)
    yield Fact(say("inquiries.context.orders"), _n(customer.orders))
    yield Fact(say("inquiries.context.claims"), _n(customer.claims))


def _product_facts(product: Product) -> Iterator[Fact]:
    yield Fact(say("inquiries.context.product_name"), product.name)
    yield Fact(say("inquiries.context.product_code"), product.product_code, copied=True)
    yield Fact(say("inquiries.context.price"), yen(product.price))
    yield Fact(say("inquiries.context.stock"), f"{product.stock:,}")


def _n(number: int) -> str:
    return say("inquiries.context.n", number) if number else say("inquiries.context.nothing")
