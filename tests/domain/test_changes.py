"""Changes: what touches a screen."""

from qpost.domain.changes import Changes, Noun


def test_a_screen_reads_again_when_one_of_its_nouns_changed() -> None:
    changes = Changes(frozenset({Noun.CLAIMS, Noun.ORDERS}))
    assert changes.touches(Noun.ORDERS, Noun.INQUIRIES)


def test_a_screen_stays_when_only_other_nouns_changed() -> None:
    assert not Changes(frozenset({Noun.SETTINGS})).touches(Noun.INQUIRIES, Noun.MESSAGES)


def test_nothing_touches_a_screen_of_no_nouns() -> None:
    assert not Changes(frozenset(Noun)).touches()
