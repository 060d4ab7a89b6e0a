"""What the inquiry list shows line by line: headers and rows, and one row held where it is being read."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import assert_never

from qpost.domain.inquiries import Grouping, Inquiry, Status
from qpost.domain.moments import shop_day
from qpost.domain.todo import due_at
from qpost.engine.ports import InquiryRow


class DueGroup(StrEnum):
    """The groups of the view by due time, most urgent first."""

    OVERDUE = "overdue"
    TODAY = "today"
    LATER = "later"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    RESTING = "resting"


@dataclass(frozen=True, slots=True)
class Header:
    """The line above a group; a due group has words of its own, any other group is named by data."""

    key: str
    group: DueGroup | None
    name: str
    count: int
    """0 while that is not known: only what comes first was read."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The line of one inquiry."""

    key: str
    row: InquiryRow


Line = Header | Entry


def lines(
    rows: Iterable[InquiryRow],
    grouping: Grouping,
    now: datetime,
    *,
    more: bool = False,
    before: Iterable[Line] = (),
) -> tuple[Line, ...]:
    """The list under one view; within a group, what is due first, otherwise the newest first.

    Where there are more rows than these, no group says how many it has. A row that is the same value as
    before keeps its line.
    """
    known = {line.key: line for line in before if isinstance(line, Entry)}
    found = _lines([_entry(row, known) for row in rows], grouping, now)
    return (
        tuple(replace(one, count=0) if isinstance(one, Header) else one for one in found) if more else found
    )


def _lines(entries: Iterable[Entry], grouping: Grouping, now: datetime) -> tuple[Line, ...]:
    match grouping:
        case Grouping.BASIC:
            return tuple(entries)
        case Grouping.DUE:
            return _by_due(entries, now)
        case Grouping.CUSTOMER:
            return _grouped(entries, lambda inquiry: (inquiry.customer_id or "", inquiry.sender))
        case Grouping.PRODUCT:
            return _grouped(entries, lambda inquiry: (inquiry.product_code or "", inquiry.product_name))
        case _:
            assert_never(grouping)


def hold(
    new: tuple[Line, ...], old: tuple[Line, ...], key: str | None, newest: InquiryRow | None = None
) -> tuple[Line, ...]:
    """The new lines with one row left where it stood, so that nothing moves under the reader's eyes.

    A row that the search no longer finds is shown in its newest form where that is known.
    """
    place = next((i for i, line in enumerate(old) if line.key == key), None) if key is not None else None
    if place is None:
        return new
    gone = _entry(newest, {}) if newest is not None and newest.inquiry.inquiry_id == key else old[place]
    held = next((line for line in new if line.key == key), gone)
    others = [line for line in new if line.key != key]
    position = {line.key: i for i, line in enumerate(others)}
    before = next((position[line.key] + 1 for line in reversed(old[:place]) if line.key in position), 0)
    return (*others[:before], held, *others[before:])


def _entry(row: InquiryRow, known: Mapping[str, Entry]) -> Entry:
    key = str(row.inquiry.inquiry_id)
    before = known.get(key)
    return before if before is not None and before.row is row else Entry(key, row)


def _by_due(entries: Iterable[Entry], now: datetime) -> tuple[Line, ...]:
    groups: dict[DueGroup, list[Entry]] = {group: [] for group in DueGroup}
    for entry in entries:
        groups[_due_group(entry.row, now)].append(entry)
    for group in (DueGroup.OVERDUE, DueGroup.TODAY, DueGroup.LATER):
        groups[group].sort(key=lambda entry: entry.row.inquiry.received_at)
    groups[DueGroup.RESTING].sort(key=lambda entry: entry.row.inquiry.snoozed_until or now)
    found: list[Line] = []
    for group, members in groups.items():
        if members:
            found.append(Header(f"header:{group}", group, "", len(members)))
            found.extend(members)
    return tuple(found)


def _due_group(row: InquiryRow, now: datetime) -> DueGroup:
    if row.inquiry.rests(now):
        return DueGroup.RESTING
    match row.inquiry.status:
        case Status.IN_PROGRESS:
            return DueGroup.IN_PROGRESS
        case Status.DONE:
            return DueGroup.DONE
        case Status.UNANSWERED:
            due = due_at(row.inquiry.received_at)
            if due - now < timedelta(0):
                return DueGroup.OVERDUE
            return DueGroup.TODAY if shop_day(due) == shop_day(now) else DueGroup.LATER
        case _:
            assert_never(row.inquiry.status)


def _grouped(entries: Iterable[Entry], naming: Callable[[Inquiry], tuple[str, str]]) -> tuple[Line, ...]:
    groups: dict[str, list[Entry]] = {}
    names: dict[str, str] = {}
    for entry in entries:
        key, name = naming(entry.row.inquiry)
        groups.setdefault(key, []).append(entry)
        names.setdefault(key, name)
    found: list[Line] = []
    for key, members in groups.items():
        found.append(Header(f"header:{key}", None, names[key], len(members)))
        found.extend(members)
    return tuple(found)
