"""Products, orders and the carts they were bought in (spec.md §6.3)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from qpost.domain.ids import CartNo, CustomerId, OrderNo, ProductCode, Version


class OrderState(StrEnum):
    """配送状態: 入金待ち, 新規注文, 配送準備, 配送中, 配送完了; キャンセル完了 for one that ended before."""

    AWAITING_PAYMENT = "awaiting_payment"
    NEW = "new"
    PREPARING = "preparing"
    IN_TRANSIT = "in_transit"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


UNSHIPPED = (OrderState.NEW, OrderState.PREPARING)
"""States in which the shop still owes the dispatch."""


class DeliveryMethod(StrEnum):
    """配送方法: 一般配送(郵便-X), 一般配送(郵便-O), エクスプレス."""

    PARCEL = "parcel"
    POST = "post"
    EXPRESS = "express"


class OrderGroup(StrEnum):
    """The counted groups of 配送管理 (spec.md §2.2); an order may stand in several."""

    AWAITING_PAYMENT = "awaiting_payment"
    NEW = "new"
    PREPARING = "preparing"
    OVERDUE = "overdue"
    RESERVED = "reserved"


@dataclass(frozen=True, slots=True)
class Product:
    """An item of the shop, with its page."""

    product_code: ProductCode
    name: str
    category: str
    price: int
    """Whole yen."""
    stock: int
    page_url: str
    version: Version


@dataclass(frozen=True, slots=True)
class Order:
    """One line of a cart; the cart is one checkout of one customer at one shop."""

    order_no: OrderNo
    cart_no: CartNo
    product_code: ProductCode
    product_name: str
    seller_code: str
    """販売者商品コード."""
    options: str
    quantity: int
    amount: int
    """What the buyer paid for the line, in whole yen."""
    state: OrderState
    reserved: bool
    delivery_method: DeliveryMethod
    carrier: str
    tracking_no: str
    ordered_at: datetime
    ship_by: date | None
    """発送予定日."""
    shipped_at: datetime | None
    customer_id: CustomerId
    buyer: str
    """The masked buyer ID."""
    receiver: str
    country: str
    version: Version
    receiver_phone: str = ""
    postcode: str = ""
    address: str = ""
    """Where the goods go, as the buyer wrote it."""

    def overdue(self, today: date) -> bool:
        """配送遅延: the shop still owes the dispatch and its day has passed."""
        return self.state in UNSHIPPED and self.ship_by is not None and self.ship_by < today

    def groups(self, today: date) -> frozenset[OrderGroup]:
        """Which counts of 配送管理 the order is part of."""
        found = {_GROUP_OF_STATE[self.state]} if self.state in _GROUP_OF_STATE else set()
        if self.overdue(today):
            found.add(OrderGroup.OVERDUE)
        if self.reserved and self.state in UNSHIPPED:
            found.add(OrderGroup.RESERVED)
        return frozenset(found)


_GROUP_OF_STATE = {
    OrderState.AWAITING_PAYMENT: OrderGroup.AWAITING_PAYMENT,
    OrderState.NEW: OrderGroup.NEW,
    OrderState.PREPARING: OrderGroup.PREPARING,
}


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """What a search of the order list asks for; the defaults ask for everything."""

    group: OrderGroup | None = None
    text: str = ""
    """An order number, cart number or product code, or part of a product's name."""
