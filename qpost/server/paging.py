"""Keyset paging: a page ends at a row, and the next one begins after it, whatever came in between."""

import base64
import binascii
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy.sql.elements import KeyedColumnElement

from qpost.protocol.errors import Code
from qpost.server.problems import Refused

PAGE = 100
LONGEST_PAGE = 500


@dataclass(frozen=True, slots=True)
class Place:
    """A row of a list that is sorted by an instant, then by name."""

    instant: datetime
    name: str

    def token(self) -> str:
        """The place as a caller carries it."""
        return base64.urlsafe_b64encode(f"{self.instant.isoformat()}~{self.name}".encode()).decode()


def place(token: str) -> Place:
    """The place a caller brought back; refused where it is none of ours."""
    try:
        instant, _, name = base64.urlsafe_b64decode(token).decode().partition("~")
        found = Place(datetime.fromisoformat(instant), name)
    except (binascii.Error, ValueError) as failure:
        raise Refused(Code.INVALID) from failure
    if found.instant.tzinfo is None or not found.name:
        raise Refused(Code.INVALID)
    return found


def older(
    instant: KeyedColumnElement[datetime], name: KeyedColumnElement[str], than: Place
) -> ColumnElement[bool]:
    """Rows that come after a place in the list."""
    # The first half repeats what the second implies, so that the index bounds the search.
    return and_(instant <= than.instant, or_(instant < than.instant, name < than.name))


def younger(
    instant: KeyedColumnElement[datetime], name: KeyedColumnElement[str], than: Place
) -> ColumnElement[bool]:
    """Rows that come after a place in a list that begins with the oldest."""
    return and_(instant >= than.instant, or_(instant > than.instant, name > than.name))


def containing(column: KeyedColumnElement[str], folded: str) -> ColumnElement[bool]:
    """Rows whose text holds this, taken literally."""
    return column.contains(folded, autoescape=True)
