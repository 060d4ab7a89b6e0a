"""What a text may name: the words put in place of {order}, {ship_by} and the like, in each language."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

from qpost.domain.moments import shop_day
from qpost.server.sandbox.buying import Purchase
from qpost.server.sandbox.catalogue import Item
from qpost.server.sandbox.people import Buyer
from qpost.server.sandbox.situations import manners

Facts = Mapping[str, str]

_AHEAD = {"yesterday": -1, "today": 0, "tomorrow": 1, "soon": 3, "need_by": 6, "deadline": 8, "month_end": 20}


def item_facts(shop_name: str, item: Item, language: str) -> dict[str, str]:
    """What can be said of a product."""
    return {
        "shop": shop_name,
        "product": item.short_name,
        "code": item.product.product_code,
        "price": yen(item.product.price, language),
        **_colour_facts(item),
    }


def _colour_facts(item: Item) -> dict[str, str]:
    """What can be said of the choices on a product page: the first two colours, whatever the size."""
    colours = list(dict.fromkeys(_spoken(option.split(" / ")[0]) for option in item.options))
    return {"option": colours[0], "other_option": colours[1]} if colours else {}


def _option_facts(item: Item, chosen: str) -> dict[str, str]:
    """What can be said of a choice and of another one, for items that offer any."""
    if not chosen:
        return {}
    place = item.options.index(chosen)
    return {"option": _spoken(chosen), "other_option": _spoken(item.options[place - 1])}


def _spoken(option: str) -> str:
    """カラー:ブラック / サイズ:M as people say it: ブラック M."""
    return " ".join(part.split(":")[-1] for part in option.split(" / "))


def purchase_facts(shop_name: str, purchase: Purchase, now: int) -> dict[str, str]:
    """What can be said of an order; the dates of a dispatch are there once it happened."""
    order, course, language = purchase.order, purchase.course, purchase.buyer.language
    promised = max(course.ship_by, shop_day(order.shipped_at)) if order.shipped_at else course.ship_by
    return {
        **item_facts(shop_name, purchase.item, language),
        **_option_facts(purchase.item, order.options),
        "order": order.order_no,
        "cart": order.cart_no,
        "quantity": str(order.quantity),
        "amount": yen(order.amount, language),
        "carrier": order.carrier,
        "tracking": order.tracking_no,
        "ordered": day(shop_day(order.ordered_at), language),
        "ship_by": day(course.ship_by, language),
        "promise": day(promised + timedelta(days=0 if order.shipped_at else 6), language),
        "shipped": day(shop_day(order.shipped_at), language) if order.shipped_at else "",
        "arrives": day(shop_day(order.shipped_at) + timedelta(days=3), language) if order.shipped_at else "",
    }


def person_facts(buyer: Buyer) -> dict[str, str]:
    """What a careless customer leaves behind; no such number, street or domain exists."""
    tail = buyer.customer_id[-4:]
    return {
        "name": buyer.name,
        "phone": f"090-0000-{tail}",
        "email": buyer.email,
        "house": str(int(tail) % 30 + 1),
    }


@lru_cache(maxsize=1000)
def day_facts(today: date, language: str) -> dict[str, str]:
    """The days that a message written today may name."""
    return {name: day(today + timedelta(days=ahead), language) for name, ahead in _AHEAD.items()}


@lru_cache(maxsize=2000)
def day(value: date, language: str) -> str:
    """A day as people write it: 11月17日, 11월 17일, 17 Nov."""
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return manners(language).date.format(month=value.month, day=value.day, name=months[value.month - 1])


def yen(amount: int, language: str) -> str:
    """An amount as people write it: 1,680円, 1,680엔, ¥1,680."""
    return manners(language).yen.format(amount=f"{amount:,}")
