"""Who may write about what at which moment: orders found by the phase they were in, and product questions."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from qpost.server.sandbox.buying import DAY, HOUR, Phase, Purchase
from qpost.server.sandbox.catalogue import Goods, Item
from qpost.server.sandbox.facts import Facts, item_facts, person_facts, purchase_facts
from qpost.server.sandbox.people import Buyer
from qpost.server.sandbox.situations import Situation, shelf

_SLOT = 6 * HOUR
_CHANCES = {Phase.WAITING: 4, Phase.MOVING: 4, Phase.ARRIVED: 5, Phase.LATE: 2, Phase.ANY: 3}
"""How often each phase makes people write, where there is an order in it; 1 for the others."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What one thread is about: who writes, about which item, and the order it was bought with, if any."""

    buyer: Buyer
    item: Item
    purchase: Purchase | None
    phase: Phase
    facts: Facts


class Subjects:
    """Every possible subject of a shop, by the moment at which somebody might write about it."""

    def __init__(
        self,
        *,
        shop_name: str,
        now: int,
        purchases: Sequence[Purchase],
        buyers: Sequence[Buyer],
        items: Sequence[Item],
    ) -> None:
        self._now = now
        self._buyers = tuple(buyers)
        self._asked = tuple(
            (item, {language: item_facts(shop_name, item, language) for language in ("ja", "ko", "zh", "en")})
            for item in items
            if item.goods is not Goods.TEST
        )
        self._slots = _by_slot(shop_name, now, purchases)

    def about_order(self, rng: random.Random, at: int) -> Subject | None:
        """A subject of somebody whose order stood in some phase then."""
        choices = self._slots.get((self._now - at) // _SLOT)
        if not choices:
            return None
        phase = choices[int(rng.random() * len(choices))]
        return phase[int(rng.random() * len(phase))]

    def in_phase(
        self, rng: random.Random, at: int, *, language: str, phases: Sequence[Phase]
    ) -> Subject | None:
        """A subject in a given language and phase, if anybody stood there then."""
        choices = self._slots.get((self._now - at) // _SLOT, ())
        fitting = [
            subject
            for choice in choices
            for subject in choice
            if subject.phase in phases and subject.buyer.language == language
        ]
        return rng.choice(fitting) if fitting else None

    def about_product(self, rng: random.Random, language: str | None = None) -> Subject:
        """A subject of somebody who looks at a product page."""
        buyer = self._buyers[int(rng.random() * len(self._buyers))]
        while language is not None and buyer.language != language:
            buyer = rng.choice(self._buyers)
        item, facts = self._asked[int(rng.random() * len(self._asked))]
        return Subject(
            buyer=buyer, item=item, purchase=None, phase=Phase.PRODUCT, facts=facts[buyer.language]
        )


def fitting_for(subject: Subject) -> Sequence[Situation]:
    """Everything that people in that place write about, each as often as it weighs."""
    return shelf()[subject.buyer.language, subject.phase, subject.item.goods, bool(subject.item.options)]


def situation_for(rng: random.Random, subject: Subject) -> Situation:
    """Something that people in that place write about."""
    fitting = fitting_for(subject)
    return fitting[int(rng.random() * len(fitting))]


def _by_slot(
    shop_name: str, now: int, purchases: Sequence[Purchase]
) -> dict[int, tuple[tuple[Subject, ...], ...]]:
    """For each stretch of time the subjects that last through it, each phase as often as its chance."""
    slots: dict[int, dict[Phase, list[Subject]]] = {}
    for purchase in purchases:
        facts = purchase_facts(shop_name, purchase, now) | person_facts(purchase.buyer)
        for phase, begins, ends in purchase.course.spans(now):
            if not _spoken(purchase, phase) or ends - begins < _SLOT or now - ends > 100 * DAY:
                continue
            subject = Subject(purchase.buyer, purchase.item, purchase, phase, facts)
            for slot in range(-(-(now - ends) // _SLOT), (now - begins) // _SLOT):
                slots.setdefault(slot, {}).setdefault(phase, []).append(subject)
    return {slot: _weighed(phases) for slot, phases in slots.items()}


def _spoken(purchase: Purchase, phase: Phase) -> bool:
    return bool(shelf()[purchase.buyer.language, phase, purchase.item.goods, bool(purchase.item.options)])


def _weighed(phases: dict[Phase, list[Subject]]) -> tuple[tuple[Subject, ...], ...]:
    weighed: list[tuple[Subject, ...]] = []
    for phase, subjects in phases.items():
        weighed += [tuple(subjects)] * _CHANCES.get(phase, 1)
    return tuple(weighed)
