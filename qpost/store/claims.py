"""Claims, read from the copy."""

from datetime import datetime

import apsw

from qpost.domain.claims import DELAY, Claim, ClaimFilter
from qpost.store import codec


def rows(connection: apsw.Connection, wanted: ClaimFilter, now: datetime) -> tuple[Claim, ...]:
    """What a cell of the board opens; the longest open comes first, finished ones last."""
    conditions = ["1"]
    if wanted.kind is not None:
        conditions.append("kind = :kind")
    if wanted.state is not None:
        conditions.append("state = :state")
    if wanted.kind is None and wanted.state is None:
        conditions.append("state <> 'done'")
    if wanted.delayed_only:
        conditions.append("state <> 'done' AND requested_at < :late")
    sql = f"""
    SELECT body FROM cache.claim WHERE {" AND ".join(conditions)}
    ORDER BY state = 'done', CASE state WHEN 'done' THEN -requested_at ELSE requested_at END
    """
    values = {"kind": wanted.kind, "state": wanted.state, "late": codec.stamp(now - DELAY)}
    return tuple(codec.claim(body) for (body,) in connection.execute(sql, values))
