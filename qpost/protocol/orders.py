"""Orders, carts and products on the wire."""

import msgspec

from qpost.domain.ids import CartNo, ProductCode
from qpost.domain.orders import Order, Product


class OrderList(msgspec.Struct, frozen=True):
    """One page of orders, newest first; next is passed back as `before`, absent on the last page."""

    orders: tuple[Order, ...]
    next: str | None


class Cart(msgspec.Struct, frozen=True):
    """One checkout of one customer: every order in it."""

    cart_no: CartNo
    orders: tuple[Order, ...]


class ProductList(msgspec.Struct, frozen=True):
    """One page of products, by code; next is passed back as `after`, absent on the last page."""

    products: tuple[Product, ...]
    next: ProductCode | None
