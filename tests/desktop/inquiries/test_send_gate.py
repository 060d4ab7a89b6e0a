"""The order of the objections to an answer."""

from qpost.desktop.inquiries.send_gate import Rank, SendGate


def test_the_first_objection_in_the_order_of_the_ranks_is_told() -> None:
    gate = SendGate()
    gate.hinder(Rank.PERSONAL, "個人情報", bad=True)
    gate.hinder(Rank.UNRESOLVED, "差し込み", bad=True)
    objection = gate.first()
    assert objection is not None
    assert (objection.words, objection.bad) == ("差し込み", True)


def test_an_objection_without_words_is_taken_back() -> None:
    gate = SendGate()
    gate.hinder(Rank.FILES, "4MBを超えています")
    gate.hinder(Rank.FILES, "")
    assert gate.first() is None


def test_another_answer_begins_without_objections() -> None:
    gate = SendGate()
    gate.hinder(Rank.FOREIGN, "ほかのお客様の注文番号")
    gate.clear()
    assert gate.first() is None
