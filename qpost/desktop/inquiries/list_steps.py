"""The smallest steps that turn one window of lines into another, by key, for a model that views follow."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Remove:
    """Take away the rows from first to last, both included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Insert:
    """Put in the new window's rows from first to last, both included, at the same places."""

    first: int
    last: int


def steps(old: Sequence[str], new: Sequence[str]) -> tuple[Remove | Insert, ...]:
    """Removals from the bottom up, then insertions from the top down; rows that keep their order stay."""
    staying = _staying(old, new)
    removals = [i for i, key in enumerate(old) if key not in staying]
    insertions = [i for i, key in enumerate(new) if key not in staying]
    taken = [Remove(first, last) for first, last in _runs(removals)]
    return (*reversed(taken), *(Insert(first, last) for first, last in _runs(insertions)))


def _staying(old: Sequence[str], new: Sequence[str]) -> frozenset[str]:
    """The largest set of keys whose order is the same in both: a longest increasing subsequence."""
    place = {key: i for i, key in enumerate(new)}
    ends: list[int] = []
    tails: list[str] = []
    before: dict[str, str | None] = {}
    for key in old:
        if key not in place:
            continue
        length = bisect_left(ends, place[key])
        before[key] = tails[length - 1] if length else None
        ends[length : length + 1] = [place[key]]
        tails[length : length + 1] = [key]
    return frozenset(_back(tails[-1] if tails else None, before))


def _back(key: str | None, before: dict[str, str | None]) -> Iterator[str]:
    while key is not None:
        yield key
        key = before[key]


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    for _, run in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
        members = [place for _, place in run]
        yield members[0], members[-1]
