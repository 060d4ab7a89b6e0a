"""What customers write about and how the shop answers: situations and manners read from the text files."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product

from qpost.domain.inquiries import Category
from qpost.server.sandbox.buying import Phase
from qpost.server.sandbox.catalogue import Goods
from qpost.server.sandbox.people import LANGUAGES
from qpost.server.sandbox.reading import Table, names, read, strings

AUTO_REPLY = (
    "お問い合わせの件はご対応させていただきました。\n"
    "その他ご不明点がございましたら、お気軽にお問い合わせ下さい。"
)
"""The fixed text of 自動応答, always Japanese (spec.md §4.4)."""


@dataclass(frozen=True, slots=True)
class Situation:
    """One thing that makes customers write, in one language, with several ways of saying it."""

    topic: str
    language: str
    phases: tuple[Phase, ...]
    goods: tuple[Goods, ...]
    """Of what goods people ask this; none named means of all."""
    category: Category
    weight: int
    sorry: bool
    """Whether the shop begins with an apology."""
    personal: bool
    """Whether the customer leaves personal data in it."""
    thanks: bool
    """Whether nothing is asked at all."""
    choice: bool
    """Whether it speaks of the option that was chosen, so that the item must offer some."""
    titles: tuple[str, ...]
    asks: tuple[str, ...]
    answers: tuple[str, ...]
    follows: tuple[str, ...]
    closings: tuple[str, ...]
    pairs: tuple[int, ...]
    """Which answer belongs to each way of asking; none where any will do."""
    follow_pairs: tuple[int, ...]
    """The same for what is written next."""


@dataclass(frozen=True, slots=True)
class Manners:
    """The phrases of one language that go with any situation."""

    openers: tuple[str, ...]
    enders: tuple[str, ...]
    greetings: tuple[str, ...]
    apologies: tuple[str, ...]
    farewells: tuple[str, ...]
    holds: tuple[str, ...]
    nudges: tuple[str, ...]
    thanks: tuple[str, ...]
    welcomes: tuple[str, ...]
    brackets: Mapping[str, str]
    """The category in front of a title: 【配送】."""
    date: str
    yen: str


Shelf = Mapping[tuple[str, Phase, Goods, bool], tuple[Situation, ...]]
"""Situations by language, phase, goods and whether the item offers options, each as often as it weighs."""


@cache
def manners(language: str) -> Manners:
    """The manners of a language."""
    table = read("manners.toml")[language]
    phrases = {name: strings(table, name) for name in _PHRASES}
    return Manners(**phrases, brackets=table["brackets"], date=table["date"], yen=table["yen"])


_PHRASES = (
    "openers",
    "enders",
    "greetings",
    "apologies",
    "farewells",
    "holds",
    "nudges",
    "thanks",
    "welcomes",
)


@cache
def situations(language: str) -> tuple[Situation, ...]:
    """Every situation of a language, file by file."""
    return tuple(_situation(language, entry) for name in names(language) for entry in read(name)["situation"])


@cache
def shelf() -> Shelf:
    """Every situation of every language where it can be found fast."""
    return {
        (language, phase, goods, choice): _fitting(language, phase, goods, choice=choice)
        for language, phase, goods, choice in product(LANGUAGES, Phase, Goods, (False, True))
    }


@cache
def notices() -> Mapping[tuple[str, Phase], tuple[Situation, ...]]:
    """What the shop writes of its own accord about an order, by language and phase."""
    return {
        (language, phase): tuple(
            notice
            for notice in (_situation(language, entry) for entry in read("notices.toml")[language])
            if phase in notice.phases
        )
        for language, phase in product(LANGUAGES, Phase)
    }


def _fitting(language: str, phase: Phase, goods: Goods, *, choice: bool) -> tuple[Situation, ...]:
    return tuple(
        situation
        for situation in situations(language)
        if phase in situation.phases
        and (not situation.goods or goods in situation.goods)
        and (choice or not situation.choice)
        for _ in range(situation.weight)
    )


def _situation(language: str, entry: Table) -> Situation:
    spoken = [text for key in ("asks", "answers", "follows", "closings") for text in strings(entry, key)]
    return Situation(
        topic=entry["topic"],
        language=language,
        phases=tuple(map(Phase, entry["phases"])),
        goods=tuple(map(Goods, strings(entry, "goods"))),
        category=Category(entry["category"]),
        weight=entry.get("weight", 3),
        sorry=entry.get("sorry", False),
        personal=entry.get("personal", False),
        thanks=entry.get("thanks", False),
        choice=any("option}" in text for text in spoken),
        titles=strings(entry, "titles"),
        asks=strings(entry, "asks"),
        answers=strings(entry, "answers"),
        follows=strings(entry, "follows"),
        closings=strings(entry, "closings"),
        pairs=tuple(entry.get("pairs", ())),
        follow_pairs=tuple(entry.get("follow_pairs", ())),
    )
