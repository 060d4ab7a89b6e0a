"""How well the personal-information guard judges labelled answers: precision and recall of each kind."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bench import corpus
from bench.corpus import Line
from qpost.domain.folded_text import squeezed
from qpost.domain.guard import find
from qpost.domain.known_data import Known, name_key, phone_key, tracking_key
from qpost.domain.personal_data import Finding, PersonalKind


@dataclass(frozen=True, slots=True)
class Score:
    """What was found, what was found wrongly, what was missed."""

    right: int
    wrong: int
    missed: int

    @property
    def f1(self) -> float:
        """Both in one number."""
        both = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / both if both else 1.0

    @property
    def precision(self) -> float:
        """The share of findings that are right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def known_of(language: str) -> Known:
    """What the answers of a language are about."""
    table = corpus.known()[language]
    others = {(PersonalKind.ORDER_NO, squeezed(one)) for one in table["others_orders"]}
    others |= {(PersonalKind.TRACKING_NO, tracking_key(one)) for one in table["others_tracking"]}
    others |= {(PersonalKind.NAME, name_key(one)) for one in table["others_receivers"]}
    others |= {(PersonalKind.PHONE, phone_key(one)) for one in table["others_phones"]}
    return Known(
        receiver=table["receiver"],
        phone=table["phone"],
        postcode=table["postcode"],
        address=table["address"],
        tracking_no=table["tracking_no"],
        others=frozenset(others),
        allowed=frozenset(squeezed(one) for one in (table["order_no"], *table["allowed"])),
    )


def judged(lines: Iterable[Line]) -> dict[PersonalKind, Score]:
    """The score of each kind: a finding is right where it touches a label of its kind."""
    right: Counter[PersonalKind] = Counter()
    wrong: Counter[PersonalKind] = Counter()
    missed: Counter[PersonalKind] = Counter()
    knowns = {language: known_of(language) for language in corpus.known()}
    for line in lines:
        for kind, good, bad, lacking in _compared(line, find(line.text, knowns[line.language])):
            right[kind] += good
            wrong[kind] += bad
            missed[kind] += lacking
    return {kind: Score(right[kind], wrong[kind], missed[kind]) for kind in PersonalKind}


def _compared(line: Line, findings: tuple[Finding, ...]) -> Iterable[tuple[PersonalKind, int, int, int]]:
    for kind in PersonalKind:
        labels = [(one.start, one.end) for one in line.labels if one.kind == kind]
        found = [(one.start, one.end) for one in findings if one.kind is kind]
        met = sum(any(_touch(label, one) for one in found) for label in labels)
        stray = sum(not any(_touch(label, one) for label in labels) for one in found)
        yield kind, met, stray, len(labels) - met


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
