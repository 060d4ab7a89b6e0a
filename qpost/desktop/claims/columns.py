"""The columns of the claim table (ux.md §2.13)."""

from qpost.desktop.claims.claim_words import ClaimRow, asked, state, urgency, urgency_picture, urgency_tone
from qpost.desktop.widgets.table import Column
from qpost.desktop.words import yen

COLUMNS: tuple[Column[ClaimRow], ...] = (
    Column("claims.column.urgency", urgency, 140, picture=urgency_picture, tone=urgency_tone),
    Column("claims.column.state", state, 150),
    Column("claims.column.order_no", lambda row: row.claim.order_no, 120),
    Column("claims.column.amount", lambda row: yen(row.claim.amount), 120, numeric=True),
    Column("claims.column.reason", lambda row: row.claim.reason, 220),
    Column("claims.column.product", lambda row: row.claim.product_name, 220, stretch=True),
    Column("claims.column.buyer", lambda row: row.claim.buyer, 110),
    Column("claims.column.asked", asked, 120),
)
