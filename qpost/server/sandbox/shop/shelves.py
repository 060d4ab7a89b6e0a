"""The goods of the shop as its pages show them: products, what can be chosen, and FAQ entries."""

from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, select

from qpost.domain.ids import ProductCode, ShopId
from qpost.domain.orders import Product
from qpost.protocol.errors import Code
from qpost.server import tables
from qpost.server.columns import entity
from qpost.server.problems import Refused
from qpost.server.sandbox.catalogue import Goods
from qpost.server.sandbox.reading import Table, read, strings


@dataclass(frozen=True, slots=True)
class Faq:
    """A question that the shop answered for everybody (spec.md §4.6)."""

    question: str
    answer: str


def products(connection: Connection, shop_id: ShopId) -> tuple[Product, ...]:
    """Everything on sale, newest code last."""
    c = tables.products.c
    wanted = select(tables.products).where(c.shop_id == shop_id).order_by(c.product_code)
    return tuple(entity(row, Product) for row in connection.execute(wanted))


def product(connection: Connection, shop_id: ShopId, code: ProductCode) -> Product:
    """One product; refused where the shop has none of that code."""
    c = tables.products.c
    wanted = select(tables.products).where(c.shop_id == shop_id, c.product_code == code)
    row = connection.execute(wanted).first()
    if row is None:
        raise Refused(Code.NOT_FOUND)
    return entity(row, Product)


def faq(connection: Connection, shop_id: ShopId, code: ProductCode) -> tuple[Faq, ...]:
    """What is published on a product's page, in the order in which it was."""
    c = tables.faq.c
    wanted = (
        select(c.question, c.answer)
        .where(c.shop_id == shop_id, c.product_code == code, c.withdrawn_at.is_(None))
        .order_by(c.published_at, c.faq_id)
    )
    return tuple(Faq(row.question, row.answer) for row in connection.execute(wanted))


def choices(name: str) -> dict[str, tuple[str, ...]]:
    """What a buyer can choose, by kind: カラー → 01 ピーチ, 03 ローズ; the sandbox knows it by name."""
    found: dict[str, dict[str, None]] = {}
    for option in strings(_entries().get(name, {}), "options"):
        for part in option.split(" / "):
            kind, _, value = part.partition(":")
            found.setdefault(kind, {})[value] = None
    return {kind: tuple(values) for kind, values in found.items()}


def goods(name: str) -> Goods:
    """What sort of thing a product is, as the sandbox knows it by name."""
    return Goods(_entries().get(name, {}).get("goods", Goods.TEST))


@cache
def _entries() -> dict[str, Table]:
    return {
        entry["name"]: entry for text in ("products.toml", "manuals.toml") for entry in read(text)["product"]
    }
