"""The To do list, counted from the projected views."""

from datetime import date, datetime

import apsw

from qpost.domain.claims import DELAY, ClaimKind
from qpost.domain.moments import last_days, shop_day
from qpost.domain.orders import OrderGroup
from qpost.domain.todo import SOON, TARGET, WINDOW_DAYS, Todo, due_at
from qpost.store import codec
from qpost.store.database import one
from qpost.store.inquiries import RESTING
from qpost.store.orders import GROUP_CONDITIONS

_CUSTOMERS = """
SELECT count(*) FILTER (WHERE status = 'unanswered' AND received_at >= :begins),
       count(*) FILTER (WHERE status = 'in_progress' AND received_at >= :begins),
       count(*) FILTER (WHERE status = 'unanswered' AND received_at < :begins),
       count(*) FILTER (WHERE status = 'unanswered' AND received_at < :late),
       count(*) FILTER (WHERE status = 'unanswered' AND received_at >= :late AND received_at < :soon),
       min(received_at) FILTER (WHERE status = 'unanswered' AND received_at < :late),
       min(received_at) FILTER (WHERE status = 'unanswered' AND received_at >= :late AND received_at < :soon)
FROM inquiry_projected WHERE source = 'customer' AND truth IN ('unanswered', 'in_progress')
"""
_MARKETPLACE = """
SELECT count(*) FILTER (WHERE status = 'unanswered'), count(*) FILTER (WHERE unread = 1)
FROM inquiry_projected WHERE source = 'marketplace' AND received_at >= :begins
"""
_OWN = "SELECT count(*) FROM inquiry_projected WHERE source = 'own' AND unread = 1 AND received_at >= :begins"
_REPLIED_DONE = """
SELECT count(*) FROM inquiry_projected
WHERE inquiry_id IN (SELECT inquiry_id FROM waiting)
  AND +source = 'customer' AND +truth = 'done' AND status = 'in_progress' AND +received_at >= :begins
"""
_RESTING = f"""
SELECT count(*) FROM inquiry_projected AS i
WHERE +i.source = 'customer' AND i.status <> 'done' AND {RESTING}
"""
_DRAFTED = """
SELECT count(*) FROM cache.inquiry
WHERE +source = 'customer' AND inquiry_id IN (SELECT inquiry_id FROM main.draft)
"""
_CLAIMS = "SELECT kind, count(*) FROM cache.claim WHERE state = 'requested' GROUP BY kind"
_BLOCKED = """
SELECT coalesce(sum(amount), 0), count(*) FILTER (WHERE requested_at < :late)
FROM cache.claim WHERE state <> 'done'
"""
_URGENT = "SELECT body FROM cache.claim WHERE state <> 'done' ORDER BY requested_at LIMIT 1"


def count(connection: apsw.Connection, now: datetime) -> Todo:
    """Everything that is due at this moment."""
    begins = codec.stamp(last_days(WINDOW_DAYS, now).begins)
    late = codec.stamp(now - TARGET)
    times = {"begins": begins, "late": late, "soon": codec.stamp(now - TARGET + SOON)}
    unanswered, in_progress, older, overdue, soon, longest, first_due = one(connection, _CUSTOMERS, times)
    (again,) = one(connection, _REPLIED_DONE, times)
    (resting,) = one(connection, _RESTING, {"resting_at": codec.stamp(now)})
    (drafted,) = one(connection, _DRAFTED)
    asked, unread = one(connection, _MARKETPLACE, times)
    (answers,) = one(connection, _OWN, times)
    blocked, delayed = one(connection, _BLOCKED, {"late": codec.stamp(now - DELAY)})
    urgent = connection.execute(_URGENT).fetchone()
    return Todo(
        counted_at=now,
        overdue=overdue,
        longest_waiting=None if longest is None else codec.instant(longest),
        due_soon=soon,
        due_next=None if first_due is None else due_at(codec.instant(first_due)),
        unanswered=unanswered,
        in_progress=in_progress + again,
        unanswered_older=older,
        resting=resting,
        drafted=drafted,
        marketplace_unanswered=asked,
        marketplace_unread=unread,
        own_unread=answers,
        orders=_orders(connection, now),
        ship_by_passed=_ship_by_passed(connection, now),
        claims={ClaimKind(kind): counted for kind, counted in connection.execute(_CLAIMS)},
        claims_delayed=delayed,
        blocked_amount=blocked,
        most_urgent=codec.claim(urgent[0]) if urgent else None,
    )


def _orders(connection: apsw.Connection, now: datetime) -> dict[OrderGroup, int]:
    columns = ", ".join(f"count(*) FILTER (WHERE {GROUP_CONDITIONS[group]})" for group in OrderGroup)
    sql = f"SELECT {columns} FROM cache.orders WHERE state IN ('awaiting_payment', 'new', 'preparing')"
    row = one(connection, sql, {"today": shop_day(now).isoformat()})
    return dict(zip(OrderGroup, row, strict=True))


def _ship_by_passed(connection: apsw.Connection, now: datetime) -> date | None:
    sql = f"SELECT min(ship_by) FROM cache.orders WHERE {GROUP_CONDITIONS[OrderGroup.OVERDUE]}"
    (earliest,) = one(connection, sql, {"today": shop_day(now).isoformat()})
    return None if earliest is None else date.fromisoformat(earliest)
