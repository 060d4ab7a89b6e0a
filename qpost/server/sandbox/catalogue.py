"""The goods of the sandbox shops: products with what their buyers can choose and ask about."""

import random
from dataclasses import dataclass
from enum import StrEnum

from qpost.domain.ids import ProductCode, ShopId, Version
from qpost.domain.orders import Product
from qpost.server.sandbox.reading import Table, read, strings


class Goods(StrEnum):
    """What sort of thing an item is, which decides what people ask about it."""

    MAKEUP = "makeup"
    SKINCARE = "skincare"
    HAIR = "hair"
    APPAREL = "apparel"
    ACCESSORY = "accessory"
    HOME = "home"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Item:
    """A product with the parts of it that only the sandbox knows."""

    product: Product
    short_name: str
    """How a customer calls it: the name without brackets."""
    goods: Goods
    seller_code: str
    options: tuple[str, ...]


def make_items(rng: random.Random, shop_id: ShopId, *, sold_out_share: float) -> tuple[Item, ...]:
    """The items of one shop, with codes that grow down the list."""
    code = 601_000_000 if shop_id.endswith("main") else 642_000_000
    items = []
    for entry in read("products.toml")["product"]:
        code += rng.randrange(40_000, 900_000)
        if shop_id in entry["shops"]:
            stock = 0 if rng.random() < sold_out_share else rng.randrange(2, 240)
            items.append(item(shop_id, f"{code}", entry, stock))
    return tuple(items)


def item(shop_id: ShopId, code: str, entry: Table, stock: int) -> Item:
    """One item from its entry in the text file."""
    product = Product(
        product_code=ProductCode(code),
        name=entry["name"],
        category=entry["category"],
        price=entry["price"],
        stock=stock,
        page_url=f"/shop/{shop_id}/products/{code}",
        version=Version(1),
    )
    return Item(
        product=product,
        short_name=str(entry.get("short", entry["name"])),
        goods=Goods(entry["goods"]),
        seller_code=entry["seller_code"],
        options=strings(entry, "options"),
    )
