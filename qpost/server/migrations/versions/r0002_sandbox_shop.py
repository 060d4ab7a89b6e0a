"""The customers' side: bars, FAQ entries, visits, uploads, and a clock that can be pushed ahead."""

import sqlalchemy as sa
from alembic import op

from qpost.server.columns import Instant

revision = "r0002"
down_revision = "r0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One step forward."""
    op.add_column(
        "backend",
        sa.Column(
            "clock_ahead",
            sa.BigInteger(),
            nullable=False,
            server_default="0",
            comment="Seconds by which a sandbox's clock was pushed ahead.",
        ),
    )
    op.create_index(
        "orders_by_customer", "orders", ["shop_id", "customer_id", "ordered_at", "order_no"], unique=False
    )
    op.create_index(
        "inquiries_by_customer",
        "inquiries",
        ["shop_id", "customer_id", "received_at", "inquiry_id"],
        unique=False,
    )
    op.create_table(
        "bars",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("customer_id", sa.String(), nullable=False),
        sa.Column("product_code", sa.String(), nullable=False),
        sa.Column("inquiry_id", sa.String(), nullable=False, comment="The hidden inquiry that it came of."),
        sa.Column("barred_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "customer_id", "product_code"),
        comment="Who may not ask about which product any more (spec.md §5.2).",
    )
    op.create_table(
        "faq",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("faq_id", sa.String(), nullable=False),
        sa.Column("product_code", sa.String(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("published_at", Instant(), nullable=False),
        sa.Column("withdrawn_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("shop_id", "faq_id"),
    )
    op.create_index("faq_of_product", "faq", ["shop_id", "product_code", "published_at"], unique=False)
    op.create_table(
        "visits",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False, comment="Of the token in the visitor's cookie."),
        sa.Column("customer_id", sa.String(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "sha256"),
        comment="Who is signed in to a sandbox shop's pages.",
    )
    op.create_table(
        "uploads",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("upload_id", sa.String(), nullable=False, comment="Also the name of its file."),
        sa.Column("inquiry_id", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False, comment="As its sender called it; never a path."),
        sa.Column("media_type", sa.String(), nullable=False, comment="By content, never by name."),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "upload_id"),
    )
    op.create_index(
        "uploads_of_inquiry",
        "uploads",
        ["shop_id", "inquiry_id", "message_id", "upload_id"],
        unique=False,
    )


def downgrade() -> None:
    """One step back."""
    op.drop_index("uploads_of_inquiry", table_name="uploads")
    op.drop_table("uploads")
    op.drop_table("visits")
    op.drop_index("faq_of_product", table_name="faq")
    op.drop_table("faq")
    op.drop_table("bars")
    op.drop_index("inquiries_by_customer", table_name="inquiries")
    op.drop_index("orders_by_customer", table_name="orders")
    op.drop_column("backend", "clock_ahead")
