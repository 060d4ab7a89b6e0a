"""Where a buyer's goods go: invented phones, post codes and addresses, the same for all of their orders."""

from dataclasses import dataclass

from qpost.server.sandbox.people import Buyer
from qpost.server.sandbox.reading import read, strings


@dataclass(frozen=True, slots=True)
class Place:
    """What a parcel's label says besides the name."""

    phone: str
    postcode: str
    address: str


def place_of(buyer: Buyer) -> Place:
    """A buyer's place, made of the customer's number alone, so that nothing else of the sandbox changes."""
    form = read("places.toml")[buyer.country]
    number = int(buyer.customer_id[-4:])
    addresses = strings(form, "address")
    facts = {
        "tail": f"{number:04}",
        "two": f"{number % 100:02}",
        "house": str(number % 30 + 1),
        "room": str(number % 9 * 100 + number % 12 + 101),
    }
    return Place(
        phone=form["phone"].format(**facts),
        postcode=form["postcode"],
        address=addresses[number % len(addresses)].format(**facts),
    )
