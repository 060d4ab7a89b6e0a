"""What became of every command, step by step, as it happened; triggers write it (0004_audit.sql)."""

import apsw

from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey, InquiryId, OrderNo
from qpost.domain.refusals import Refusal
from qpost.engine.ports import AuditLine
from qpost.store import codec

_LINES = """
SELECT a.at, a.key, a.kind, a.inquiry_id, i.order_no, a.state, a.refusal
FROM main.audit AS a LEFT JOIN cache.inquiry AS i ON i.inquiry_id = a.inquiry_id ORDER BY a.line
"""


def lines(connection: apsw.Connection) -> tuple[AuditLine, ...]:
    """Every step of every command that was ever given here for this shop, the first one first."""
    return tuple(
        AuditLine(
            codec.instant(at),
            CommandKey(key),
            kind,
            InquiryId(inquiry_id),
            OrderNo(order_no) if order_no else None,
            DeliveryState(state),
            Refusal(refusal) if refusal else None,
        )
        for at, key, kind, inquiry_id, order_no, state, refusal in connection.execute(_LINES)
    )
