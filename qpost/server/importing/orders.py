"""One row of an exported order list as an order (spec.md §6.3)."""

import hashlib
from datetime import datetime

from qpost.domain.ids import CartNo, CustomerId, OrderNo, ProductCode, Version
from qpost.domain.inquiries import fold
from qpost.domain.moments import shop_day
from qpost.domain.orders import DeliveryMethod, Order, OrderState
from qpost.server.importing import cells
from qpost.server.importing.headings import Layout
from qpost.server.importing.reading import read, required
from qpost.server.importing.sheets import Row

STATES = {
    "入金待ち": OrderState.AWAITING_PAYMENT,
    "配送待ち": OrderState.AWAITING_PAYMENT,
    "新規注文": OrderState.NEW,
    "配送要請": OrderState.NEW,
    "配送準備": OrderState.PREPARING,
    "配送中": OrderState.IN_TRANSIT,
    "配送完了": OrderState.DELIVERED,
    "キャンセル完了": OrderState.CANCELLED,
}


def order(layout: Layout, row: Row) -> Order:
    """The order a row tells of; raises BadCell."""
    buyer = read(layout, row, "buyer", cells.line)
    receiver = read(layout, row, "receiver", cells.line)
    ship_by = read(layout, row, "ship_by", cells.instant)
    return Order(
        order_no=OrderNo(required(layout, row, "order_no", cells.code)),
        cart_no=CartNo(required(layout, row, "cart_no", cells.code)),
        product_code=ProductCode(read(layout, row, "product_code", cells.code)),
        product_name=required(layout, row, "product_name", cells.line),
        seller_code=read(layout, row, "seller_code", cells.line),
        options=read(layout, row, "options", cells.line),
        quantity=read(layout, row, "quantity", cells.number) or 1,
        amount=read(layout, row, "amount", cells.number),
        state=_state(layout, row),
        reserved=False,
        delivery_method=_method(read(layout, row, "delivery_method", cells.line)),
        carrier=read(layout, row, "carrier", cells.line),
        tracking_no=read(layout, row, "tracking_no", cells.line),
        ordered_at=_ordered_at(layout, row),
        ship_by=None if ship_by is None else shop_day(ship_by),
        shipped_at=read(layout, row, "shipped_at", cells.instant),
        customer_id=CustomerId("j" + hashlib.sha256(fold(buyer or receiver).encode()).hexdigest()[:12]),
        buyer=buyer,
        receiver=receiver,
        country=read(layout, row, "country", cells.line),
        version=Version(1),
    )


def _state(layout: Layout, row: Row) -> OrderState:
    state = STATES.get(required(layout, row, "state", cells.line))
    if state is None:
        raise cells.BadCell(f"{layout.heading('state')} is none of {'・'.join(STATES)}")
    return state


def _method(said: str) -> DeliveryMethod:
    """一般配送(郵便-X) unless the row says otherwise."""
    if "エクスプレス" in said:
        return DeliveryMethod.EXPRESS
    return DeliveryMethod.POST if "郵便-O" in said else DeliveryMethod.PARCEL


def _ordered_at(layout: Layout, row: Row) -> datetime:
    """注文日, which the list shows only on request; else the nearest day that the row names."""
    for name in ("ordered_at", "shipped_at", "ship_by"):
        found = read(layout, row, name, cells.instant)
        if found is not None:
            return found
    raise cells.BadCell("注文日, 発送日 and 発送予定日 are all empty")
