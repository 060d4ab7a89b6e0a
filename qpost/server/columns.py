"""Column types that keep instants in UTC on every database, and rows turned into domain values."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, DateTime, Dialect, Row, Select, Text
from sqlalchemy.types import TypeDecorator

from qpost.domain.files import File

T = TypeVar("T")

AnyRow = Row[*tuple[Any, ...]]


class Instant(TypeDecorator[datetime]):
    """An aware instant; SQLite keeps it as UTC without saying so, PostgreSQL as timestamptz."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From UTC."""
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


class Files(TypeDecorator[tuple[File, ...]]):
    """What a message carries, as JSON: it is written once, with its message, and read with it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[File, ...] | None, dialect: Dialect) -> str | None:
        """To JSON."""
        return None if value is None else msgspec.json.encode(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[File, ...] | None:
        """From JSON."""
        return None if value is None else msgspec.json.decode(value, type=tuple[File, ...])


def entity(row: AnyRow, kind: type[T]) -> T:
    """A row as the domain value whose fields its columns are named after; other columns are left out."""
    return msgspec.convert(row, kind, from_attributes=True)


def entities(wanted: Select[Any], kind: type[T]) -> Callable[[Connection], tuple[T, ...]]:
    """The question for all rows of a statement, as domain values."""

    def ask(connection: Connection) -> tuple[T, ...]:
        return tuple(entity(row, kind) for row in connection.execute(wanted))

    return ask


def fields(value: Any) -> dict[str, Any]:
    """A frozen domain value as the row it is stored as."""
    return {name: getattr(value, name) for name in value.__dataclass_fields__}
