"""The order of the objections to an answer."""

from qpost.desktop.inquiries.send_gate import Rank, SendGate

ORDER = [
    "EMPTY",
    "COMPOSING",
    "TOO_LONG",
    "UNRESOLVED",
    "FILES",
    "FOREIGN",
    "PERSONAL",
    "LANGUAGE",
    "MOVED",
]
"""The checks of ux.md §2.7, as it names them."""


def test_the_ranks_stand_in_the_order_of_the_specification() -> None:
    assert [rank.name for rank in Rank if rank.name in ORDER] == ORDER


def test_whatever_objects_the_first_of_the_order_is_told_until_it_is_taken_back() -> None:
    gate = SendGate()
    for rank in reversed(Rank):
        gate.hinder(rank, lambda rank=rank: rank.name, bad=rank is Rank.UNRESOLVED)  # type: ignore[misc]
    told = []
    while (first := gate.first()) is not None:
        told.append((first.words, first.bad))
        gate.hinder(first.rank, None)
    assert told == [(rank.name, rank is Rank.UNRESOLVED) for rank in Rank]


def test_another_answer_begins_without_objections() -> None:
    gate = SendGate()
    gate.hinder(Rank.FOREIGN, lambda: "ほかのお客様の注文番号")
    gate.clear()
    assert gate.first() is None
