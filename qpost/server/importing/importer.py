"""The import as a whole: every row taken once however often it runs, every other reported with its reason."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from qpost.domain.ids import ShopId
from qpost.server import tables
from qpost.server.config import Config
from qpost.server.database import Database
from qpost.server.importing import inquiries, orders
from qpost.server.importing.cells import BadCell
from qpost.server.importing.headings import SEARCHED, Layout, ListKind, layout, no_headings
from qpost.server.importing.sheets import Row, Unreadable, rows
from qpost.server.members import opened
from qpost.server.orders import order_row
from qpost.server.sync import advance
from qpost.server.threads import inquiry_row, message_row

BATCH = 500


@dataclass(slots=True)
class Report:
    """What became of the rows of one file."""

    taken: int = 0
    known: int = 0
    """Rows that an earlier run had taken."""
    refused: list[tuple[int, str]] = field(default_factory=list)
    """The number of each row that was not taken, and why."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to store, under its natural key; its rows lack only their place in the stream."""

    key: str
    rows: tuple[tuple[Table, dict[str, Any]], ...]


def import_file(path: Path, config: Config, shop: str, encoding: str | None = None) -> Report:
    """Take a J·QSM export into a shop; raises Unreadable where the file or the shop is none."""
    shop_id = ShopId(shop)
    with opened(config) as database:
        _require_shop(database, shop_id)
        found = rows(path, encoding)
        columns = _find_headings(found)
        report = Report()
        entries = _entries(columns, shop_id, found, report)
        while batch := list(islice(entries, BATCH)):
            with database.writing() as connection:
                _store(connection, shop_id, columns.kind, batch, report)
    report.refused.sort()
    return report


def _require_shop(database: Database, shop_id: ShopId) -> None:
    c = tables.shops.c
    with database.reading() as connection:
        if connection.execute(select(c.shop_id).where(c.shop_id == shop_id)).first() is None:
            raise Unreadable("there is no such shop")


def _find_headings(found: Iterator[Row]) -> Layout:
    for row in islice(found, SEARCHED):
        columns = layout(row)
        if columns is not None:
            return columns
    raise no_headings()


def _entries(columns: Layout, shop_id: ShopId, found: Iterator[Row], report: Report) -> Iterator[Entry]:
    """The rows that make sense, each key once; the others go into the report."""
    first_seen: dict[str, int] = {}
    for row in found:
        try:
            if row.fault is not None:
                raise BadCell(row.fault)
            entry = _entry(columns, shop_id, row)
            if entry.key in first_seen:
                raise BadCell(f"the same as row {first_seen[entry.key]}")
        except BadCell as wrong:
            report.refused.append((row.number, str(wrong)))
            continue
        first_seen[entry.key] = row.number
        yield entry


def _entry(columns: Layout, shop_id: ShopId, row: Row) -> Entry:
    match columns.kind:
        case ListKind.INQUIRIES:
            inquiry, message = inquiries.thread(columns, row)
            stored = (
                (tables.inquiries, inquiry_row(shop_id, inquiry, 0)),
                (tables.messages, message_row(shop_id, message, 0)),
            )
            return Entry(inquiry.inquiry_id, stored)
        case ListKind.ORDERS:
            order = orders.order(columns, row)
            return Entry(order.order_no, ((tables.orders, order_row(shop_id, order, 0)),))


def _store(
    connection: Connection, shop_id: ShopId, kind: ListKind, batch: list[Entry], report: Report
) -> None:
    known = _known(connection, shop_id, kind, batch)
    fresh = [stored for entry in batch if entry.key not in known for stored in entry.rows]
    report.known += len(known)
    report.taken += len(batch) - len(known)
    if not fresh:
        return
    place = advance(connection, shop_id, len(fresh)) - len(fresh)
    by_table: dict[Table, list[dict[str, Any]]] = {}
    for number, (table, row) in enumerate(fresh, 1):
        by_table.setdefault(table, []).append(row | {"rev": place + number})
    for table, table_rows in by_table.items():
        connection.execute(insert(table), table_rows)


def _known(connection: Connection, shop_id: ShopId, kind: ListKind, batch: list[Entry]) -> set[str]:
    table, key = {
        ListKind.INQUIRIES: (tables.inquiries, tables.inquiries.c.inquiry_id),
        ListKind.ORDERS: (tables.orders, tables.orders.c.order_no),
    }[kind]
    wanted = select(key).where(table.c.shop_id == shop_id, key.in_([entry.key for entry in batch]))
    return set(connection.execute(wanted).scalars())
