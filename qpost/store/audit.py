"""What became of every command, step by step, as it happened; triggers write it (0004_audit.sql)."""

import apsw

from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey, InquiryId
from qpost.domain.refusals import Refusal
from qpost.engine.ports import AuditLine
from qpost.store import codec

_LINES = "SELECT at, key, kind, inquiry_id, state, refusal FROM main.audit ORDER BY line"


def lines(connection: apsw.Connection) -> tuple[AuditLine, ...]:
    """Every step of every command that was ever given here for this shop, the first one first."""
    return tuple(
        AuditLine(
            codec.instant(at),
            CommandKey(key),
            kind,
            InquiryId(inquiry_id),
            DeliveryState(state),
            Refusal(refusal) if refusal else None,
        )
        for at, key, kind, inquiry_id, state, refusal in connection.execute(_LINES)
    )
