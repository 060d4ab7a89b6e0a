"""What an order is called on the screen: its state with picture and tone, and its sentence."""

from dataclasses import dataclass
from datetime import date

from qpost.desktop.words import count, of, say, short_day
from qpost.domain.moments import shop_day
from qpost.domain.orders import UNSHIPPED, Order, OrderGroup, OrderState

_PICTURES = {
    OrderState.AWAITING_PAYMENT: "wallet",
    OrderState.NEW: "package-plus",
    OrderState.PREPARING: "package",
    OrderState.IN_TRANSIT: "truck",
    OrderState.DELIVERED: "check",
    OrderState.CANCELLED: "circle-x",
}


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order as the table shows it on one day, and how it stands to its neighbours of the same cart."""

    order: Order
    today: date
    above: bool
    below: bool

    @property
    def overdue(self) -> bool:
        """Whether its day of dispatch has passed."""
        return self.order.overdue(self.today)

    @property
    def reserved(self) -> bool:
        """Whether it waits for a day that was agreed when it was ordered."""
        return self.order.reserved and self.order.state in UNSHIPPED


def rows_of(orders: tuple[Order, ...], today: date) -> tuple[OrderRow, ...]:
    """Rows with the bracket of each cart: above and below say whether the neighbour belongs to it."""
    carts = [None, *(order.cart_no for order in orders), None]
    return tuple(
        OrderRow(order, today, carts[place] == order.cart_no, carts[place + 2] == order.cart_no)
        for place, order in enumerate(orders)
    )


def state_words(row: OrderRow) -> str:
    """配送状態, in the words of the group that the order is counted in."""
    if row.overdue:
        return of(OrderGroup.OVERDUE)
    if row.reserved:
        return of(OrderGroup.RESERVED)
    return of(row.order.state)


def state_picture(row: OrderRow) -> str:
    """The picture before it."""
    if row.overdue:
        return "alarm-clock"
    return "calendar-clock" if row.reserved else _PICTURES[row.order.state]


def tone(row: OrderRow) -> str:
    """Red is for what is late."""
    return "danger" if row.overdue else ""


def ship_by(row: OrderRow) -> str:
    """発送予定日."""
    return short_day(row.order.ship_by) if row.order.ship_by else "—"


def shipped(row: OrderRow) -> str:
    """発送日."""
    return short_day(shop_day(row.order.shipped_at)) if row.order.shipped_at else "—"


def sentence(row: OrderRow) -> str:
    """What a screen reader says of a row, state first."""
    order = row.order
    parts = (
        state_words(row),
        say("orders.spoken.order", number=order.order_no),
        say("orders.spoken.cart", number=order.cart_no),
        say("orders.spoken.same_cart") if row.above or row.below else "",
        order.product_name,
        count(order.quantity),
        order.options,
        say("orders.spoken.ship_by", day=ship_by(row)) if order.ship_by else "",
        order.carrier,
        order.tracking_no,
        order.receiver,
    )
    return say("orders.pause").join(part for part in parts if part)
