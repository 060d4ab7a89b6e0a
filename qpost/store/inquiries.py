"""The inquiry list and one conversation, read from the projected views."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import assert_never

import apsw

from qpost.domain.commands import AUTO_REPLY, AutoReply, Hide, Reply, files_of
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CustomerId, InquiryId, MessageId
from qpost.domain.inquiries import (
    Author,
    DetailKind,
    Grouping,
    Inquiry,
    InquiryFilter,
    MailOutcome,
    Message,
    Status,
    digits,
    fold,
)
from qpost.domain.refusals import Refusal
from qpost.engine.ports import LISTED, CustomerSummary, InquiryRow, Thread, ThreadMessage
from qpost.store import codec, drafts, files, notes, orders
from qpost.store.database import one
from qpost.store.listed import Listed, overlaid
from qpost.store.overlay import waiting
from qpost.store.search import NEWEST, line_with, question

GLANCE = 4_000
"""The newest rows that are looked through for a single character before its index is asked."""

MATCHES_SHOWN = 200
"""As many as a list shows at first."""

_ROWS = """
SELECT i.body, i.status, i.snoozed_until, i.unread,
       EXISTS (SELECT 1 FROM main.draft AS d WHERE d.inquiry_id = i.inquiry_id),
       EXISTS (SELECT 1 FROM waiting AS w WHERE w.inquiry_id = i.inquiry_id AND w.state <> 'refused'),
       EXISTS (SELECT 1 FROM waiting AS w WHERE w.inquiry_id = i.inquiry_id AND w.state = 'refused'),
       CASE WHEN i.customer_id IS NULL THEN 0 ELSE
         (SELECT count(*) FROM cache.inquiry AS o WHERE o.customer_id = i.customer_id
          AND o.status = 'unanswered' AND o.inquiry_id <> i.inquiry_id) END,
       EXISTS (SELECT 1 FROM main.outbox AS h WHERE h.inquiry_id = i.inquiry_id AND h.kind = 'hide'
               AND h.state NOT IN ('settled', 'withdrawn', 'refused')),
       (SELECT o.ordered_at FROM cache.orders AS o WHERE o.order_no = i.order_no)
FROM inquiry_projected AS i
WHERE {conditions}
ORDER BY {order}
LIMIT {most}
"""

_ORDERS = {
    Grouping.BASIC: "i.received_at DESC",
    Grouping.DUE: """CASE i.status WHEN 'unanswered' THEN 0 WHEN 'in_progress' THEN 1 ELSE 2 END,
                     CASE i.status WHEN 'unanswered' THEN i.received_at ELSE -i.received_at END""",
    Grouping.CUSTOMER: """max(i.received_at) OVER (PARTITION BY coalesce(i.customer_id, i.inquiry_id)) DESC,
                          coalesce(i.customer_id, i.inquiry_id), i.received_at DESC""",
    Grouping.PRODUCT: """i.product_code IS NULL,
                         max(i.received_at) OVER (PARTITION BY i.product_code) DESC,
                         i.product_code, i.received_at DESC""",
}

RESTING = """i.snoozed_until > :resting_at AND i.inquiry_id IN (
    SELECT inquiry_id FROM cache.inquiry WHERE snoozed_until > :resting_at
    UNION ALL
    SELECT inquiry_id FROM main.outbox
    WHERE kind = 'snooze' AND state NOT IN ('settled', 'withdrawn', 'refused'))"""
"""Which rest at an instant: the few candidates are found first, then what waits is laid over them."""

_SCANNED = """(instr(i.search, :text) > 0 OR i.inquiry_id IN
    (SELECT m.inquiry_id FROM cache.message AS m WHERE instr(m.search, :text) > 0))"""

_IN_INQUIRIES = """
SELECT h.inquiry_id FROM cache.inquiry_index AS x JOIN cache.inquiry AS h ON h.rowid = x.rowid
WHERE x.inquiry_index MATCH :question AND instr(h.search, :text) > 0
ORDER BY x.rowid DESC LIMIT :newest
"""
_IN_MESSAGES = """
SELECT m.inquiry_id FROM cache.message_index AS x JOIN cache.message AS m ON m.rowid = x.rowid
WHERE x.message_index MATCH :question AND instr(m.search, :text) > 0
ORDER BY x.rowid DESC LIMIT :newest
"""
_IN_NEWEST_INQUIRIES = f"""
SELECT inquiry_id FROM (SELECT inquiry_id, search FROM cache.inquiry ORDER BY rowid DESC LIMIT {GLANCE})
WHERE instr(search, :text) > 0
"""
_IN_NEWEST_MESSAGES = f"""
SELECT inquiry_id FROM (SELECT inquiry_id, search FROM cache.message ORDER BY rowid DESC LIMIT {GLANCE})
WHERE instr(search, :text) > 0
"""
"""A single character stands nearly everywhere, where its index would gather every place first, or is rare."""

_FOUND = """
SELECT body FROM cache.message WHERE inquiry_id = ? AND instr(search, ?) > 0 ORDER BY sent_at DESC LIMIT 1
"""


_DRAFTED = "i.inquiry_id IN (SELECT inquiry_id FROM main.draft)"


def rows(
    connection: apsw.Connection,
    listed: Listed,
    wanted: InquiryFilter,
    grouping: Grouping,
    most: int = LISTED,
) -> tuple[InquiryRow, ...]:
    """What a search finds, in the order of its view; fewer rows than `most` are all there are."""
    text = fold(wanted.text)
    asked = question(text)
    if not asked:
        return _rows(connection, listed, wanted, grouping, most, None)
    found, cut = _holding(connection, text, asked, most)
    rows = _rows(connection, listed, wanted, grouping, most, found)
    if cut and len(rows) < most < LISTED:  # the newest were of another kind than is wanted
        found, _ = _holding(connection, text, asked, LISTED)
        rows = _rows(connection, listed, wanted, grouping, most, found)
    return rows


def _rows(
    connection: apsw.Connection,
    listed: Listed,
    wanted: InquiryFilter,
    grouping: Grouping,
    most: int,
    found: Iterable[str] | None,
) -> tuple[InquiryRow, ...]:
    conditions, values = _conditions(wanted)
    if found is not None:
        conditions.append("i.inquiry_id IN (SELECT value FROM json_each(:found))")
        values["found"] = codec.encode(list(found)).decode()
    elif wanted.text and (text := fold(wanted.text)):
        conditions.append(_SCANNED)  # signs alone stand in no index
        values["text"] = text
    if wanted.among:
        conditions.append("i.inquiry_id IN (SELECT value FROM json_each(:among))")
        values["among"] = codec.encode(sorted(wanted.among)).decode()
    sql = _ROWS.format(conditions=" AND ".join(conditions), order=_ORDERS[grouping], most=most)
    rows = listed.rows(connection.execute(sql, values))
    text = fold(wanted.text)
    return _with_matches(connection, rows, text) if text else rows


def _holding(connection: apsw.Connection, text: str, asked: str, most: int) -> tuple[frozenset[str], bool]:
    """The inquiries with the newest places of a text, so many of each index; whether there may be more."""
    values = {"text": text, "question": asked, "newest": NEWEST}
    found: set[str] = set()
    cut = False
    for indexed, newest in ((_IN_INQUIRIES, _IN_NEWEST_INQUIRIES), (_IN_MESSAGES, _IN_NEWEST_MESSAGES)):
        holding: set[str] = set()
        if len(text) == 1 and most < LISTED:
            holding = _first(connection, newest, values, most)
        if len(holding) < most:
            holding = _first(connection, indexed, values, most)
        cut = cut or len(holding) >= min(most, NEWEST)
        found |= holding
    return frozenset(found), cut


def _first(connection: apsw.Connection, sql: str, values: dict[str, object], most: int) -> set[str]:
    """The first so many different ones; the others are not even read."""
    found: set[str] = set()
    cursor = connection.execute(sql, values)
    for (inquiry_id,) in cursor:
        found.add(inquiry_id)
        if len(found) >= most:
            break
    cursor.close(True)
    return found


def _with_matches(
    connection: apsw.Connection, rows: tuple[InquiryRow, ...], text: str
) -> tuple[InquiryRow, ...]:
    """The line in which the words stand, for the rows that are seen first."""
    shown = tuple(replace(row, match=_match(connection, row.inquiry, text)) for row in rows[:MATCHES_SHOWN])
    return shown + rows[MATCHES_SHOWN:]


def _match(connection: apsw.Connection, inquiry: Inquiry, text: str) -> str:
    shown = (inquiry.title, inquiry.sender, inquiry.product_name, inquiry.product_code, inquiry.order_no)
    if any(text in fold(part or "") for part in shown):
        return ""
    row = connection.execute(_FOUND, (inquiry.inquiry_id, text)).fetchone()
    return line_with(text, codec.message(row[0]).body) if row else ""


def _conditions(wanted: InquiryFilter) -> tuple[list[str], dict[str, object]]:
    text = fold(wanted.text)
    rare = text or wanted.customer_id or wanted.resting_at or wanted.drafted
    plus = "+" if rare else ""  # words are rarer than anything else: the pairs lead, no other index does
    conditions = [f"{plus}i.source = :source"]
    values: dict[str, object] = {"source": wanted.source}
    if wanted.period is not None:
        conditions.append(f"{plus}i.received_at >= :begins AND {plus}i.received_at < :ends")
        values |= {"begins": codec.stamp(wanted.period.begins), "ends": codec.stamp(wanted.period.ends)}
    if wanted.status is not None:
        conditions.append("i.status = :status")
        values["status"] = wanted.status
    if wanted.kind is not None:
        conditions.append("i.kind = :kind")
        values["kind"] = wanted.kind
    marks = {"i.unread = 1": wanted.unread_only, _DRAFTED: wanted.drafted}
    conditions += [condition for condition, holds in marks.items() if holds]
    if wanted.received_from is not None:
        conditions.append(f"{plus}i.received_at >= :from_instant")
        values["from_instant"] = codec.stamp(wanted.received_from)
    if wanted.received_until is not None:
        conditions.append(f"{plus}i.received_at < :until_instant")
        values["until_instant"] = codec.stamp(wanted.received_until)
    if wanted.customer_id is not None:
        conditions.append("i.customer_id = :customer_id")
        values["customer_id"] = wanted.customer_id
    if wanted.resting_at is not None:
        conditions.append(f"i.status <> 'done' AND {RESTING}")
        values["resting_at"] = codec.stamp(wanted.resting_at)
    if number := digits(wanted.detail_value):
        conditions.append(_detail(wanted.detail))
        values["number"] = number
    return conditions, values


def _detail(detail: DetailKind) -> str:
    match detail:
        case DetailKind.ALL:
            return "(i.product_code = :number OR i.order_no = :number)"
        case DetailKind.PRODUCT_CODE:
            return "i.product_code = :number"
        case DetailKind.ORDER_NO:
            return "i.order_no = :number"
        case _:
            assert_never(detail)


_ONE = "SELECT body, status, snoozed_until, unread FROM inquiry_projected WHERE inquiry_id = ?"
_MESSAGES = "SELECT body FROM cache.message WHERE inquiry_id = ? ORDER BY sent_at, message_id"
_OURS = """
SELECT envelope, state, refusal, queued_at FROM main.outbox
WHERE inquiry_id = ? AND status IS NOT NULL AND state NOT IN ('settled', 'withdrawn') ORDER BY seq
"""


def thread(connection: apsw.Connection, inquiry_id: InquiryId) -> Thread | None:
    """One conversation: the backend's messages, and after them what is still on its way."""
    row = connection.execute(_ONE, (inquiry_id,)).fetchone()
    if row is None:
        return None
    inquiry = overlaid(*row)
    truth = tuple(
        ThreadMessage(codec.message(body), None, None)
        for (body,) in connection.execute(_MESSAGES, (inquiry_id,))
    )
    ours = tuple(_ours(connection, *row) for row in list(connection.execute(_OURS, (inquiry_id,))))
    return Thread(
        inquiry,
        truth + ours,
        orders.order(connection, inquiry.order_no) if inquiry.order_no else None,
        orders.product(connection, inquiry.product_code) if inquiry.product_code else None,
        customer(connection, inquiry.customer_id) if inquiry.customer_id else None,
        drafts.draft(connection, inquiry_id),
        notes.of_inquiry(connection, inquiry_id),
        notes.draft(connection, inquiry_id),
        hiding=any(waiting(connection, Hide, inquiry_id)),
    )


def _ours(
    connection: apsw.Connection, envelope: bytes, state: str, refusal: str | None, queued_at: int
) -> ThreadMessage:
    sealed = codec.unseal(envelope)
    command = sealed.command
    if isinstance(command, AutoReply):
        body, status = AUTO_REPLY, Status.DONE
    else:
        assert isinstance(command, Reply)
        body, status = command.body, command.status
    message = Message(
        message_id=MessageId(sealed.key),
        inquiry_id=command.inquiry_id,
        author=Author.SHOP,
        author_name="",
        title=command.title,
        body=body,
        sent_at=codec.instant(queued_at),
        mail=MailOutcome.NOT_REQUESTED,
        status_set=status,
        files=files.listed(connection, files_of(command)),
    )
    return ThreadMessage(message, DeliveryState(state), Refusal(refusal) if refusal else None)


_CUSTOMER = """
SELECT count(*), count(*) FILTER (WHERE status = 'unanswered')
FROM inquiry_projected WHERE customer_id = ?
"""
_NEXT_WAKING = f"""
SELECT min(i.snoozed_until) FROM inquiry_projected AS i WHERE i.status <> 'done' AND {RESTING}
"""
_CUSTOMER_ORDERS = "SELECT count(*) FROM cache.orders WHERE customer_id = ?"
_CUSTOMER_CLAIMS = """
SELECT count(*) FROM cache.claim AS c JOIN cache.orders AS o USING (order_no) WHERE o.customer_id = ?
"""


def customer(connection: apsw.Connection, customer_id: CustomerId) -> CustomerSummary:
    """What the copy says of one customer."""
    inquiries, unanswered = one(connection, _CUSTOMER, (customer_id,))
    (ordered,) = one(connection, _CUSTOMER_ORDERS, (customer_id,))
    (claimed,) = one(connection, _CUSTOMER_CLAIMS, (customer_id,))
    return CustomerSummary(inquiries, unanswered, ordered, claimed)


def next_waking(connection: apsw.Connection, now: datetime) -> datetime | None:
    """When the next rest ends; None where nothing rests."""
    (at,) = one(connection, _NEXT_WAKING, {"resting_at": codec.stamp(now)})
    return None if at is None else codec.instant(at)
