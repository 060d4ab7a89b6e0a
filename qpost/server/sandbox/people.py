"""The buyers of the sandbox: invented people in four languages, masked as the marketplace masks them."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from qpost.domain.ids import CustomerId
from qpost.server.sandbox.reading import Table, read, strings

LANGUAGES = ("ja", "ko", "zh", "en")
_LETTERS = "abcdefghijkmnoprstuvwy"


@dataclass(frozen=True, slots=True)
class Buyer:
    """One customer of the marketplace; name and e-mail are never shown to the shop, only the mask is."""

    customer_id: CustomerId
    masked: str
    name: str
    email: str
    language: str
    """ja, ko, zh or en: what this customer writes in."""
    country: str


def make_buyers(rng: random.Random, count: int, *, first: int) -> tuple[Buyer, ...]:
    """Invent buyers, each with a customer number of its own from `first` on and a mask of its own."""
    table = read("people.toml")
    languages = _shares(table, count)
    rng.shuffle(languages)
    masks = rng.sample([a + b + c for a in _LETTERS for b in _LETTERS for c in "0123456789"], count)
    return tuple(
        _buyer(rng, table, language, f"{first + number}", mask)
        for number, (language, mask) in enumerate(zip(languages, masks, strict=True))
    )


def _shares(table: Table, count: int) -> list[str]:
    """The language of every buyer, in the shares that the table gives; Japanese takes what is left."""
    languages = [code for code in LANGUAGES[1:] for _ in range(round(count * table[code]["share"]))]
    return languages + ["ja"] * (count - len(languages))


def _buyer(rng: random.Random, table: Table, language: str, number: str, mask: str) -> Buyer:
    own = table[language]
    name = own["order"].format(
        family=_one(rng, strings(own, "family")), given=_one(rng, strings(own, "given"))
    )
    return Buyer(
        customer_id=CustomerId(number),
        masked=f"{mask}*****",
        name=name,
        email=f"{mask}{number[-4:]}@example.{_one(rng, ('com', 'jp', 'net'))}",
        language=language,
        country=_one(rng, strings(own, "countries")),
    )


def _one(rng: random.Random, choices: Sequence[str]) -> str:
    return choices[int(rng.random() * len(choices))]
