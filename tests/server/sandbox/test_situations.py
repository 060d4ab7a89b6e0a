"""The hand-written texts: enough of them in every language, each usable wherever it may be drawn."""

from itertools import product

import pytest

from qpost.server.sandbox.buying import Phase
from qpost.server.sandbox.catalogue import Goods
from qpost.server.sandbox.people import LANGUAGES
from qpost.server.sandbox.situations import Situation, shelf, situations

EVERY = [situation for language in LANGUAGES for situation in situations(language)]


@pytest.mark.parametrize(("language", "fewest"), [("ja", 45), ("ko", 15), ("zh", 15), ("en", 15)])
def test_a_language_has_its_share_of_situations(language: str, fewest: int) -> None:
    topics = [situation.topic for situation in situations(language)]
    assert len(topics) == len(set(topics)) >= fewest


@pytest.mark.parametrize("situation", EVERY, ids=lambda s: f"{s.language}-{s.topic}")
def test_a_situation_can_be_said_in_several_ways(situation: Situation) -> None:
    assert len(set(situation.asks)) >= 3
    assert len(set(situation.answers)) >= 2
    assert situation.titles
    assert bool(situation.follows) == bool(situation.closings)


@pytest.mark.parametrize(("language", "goods"), list(product(LANGUAGES, Goods)))
def test_anything_can_be_asked_about(language: str, goods: Goods) -> None:
    assert shelf()[language, Phase.PRODUCT, goods, False]


@pytest.mark.parametrize("situation", EVERY, ids=lambda s: f"{s.language}-{s.topic}")
def test_every_pairing_names_texts_that_are_there(situation: Situation) -> None:
    assert len(situation.pairs) in (0, len(situation.asks))
    assert len(situation.follow_pairs) in (0, len(situation.follows))
    assert set(situation.pairs) in (set(), set(range(len(situation.answers))))
    assert set(situation.follow_pairs) in (set(), set(range(len(situation.closings))))
