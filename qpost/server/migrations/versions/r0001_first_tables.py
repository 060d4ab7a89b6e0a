"""The first tables: accounts and sessions, shops, their post and orders, commands and mails."""

import secrets

import sqlalchemy as sa
from alembic import op

from qpost.server.columns import Instant

revision = "r0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One step forward."""
    op.create_table(
        "accounts",
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("login", sa.String(), nullable=False),
        sa.Column("login_key", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("email_key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("account_id"),
        sa.UniqueConstraint("email_key"),
        sa.UniqueConstraint("login_key"),
    )
    op.create_table(
        "attempts",
        sa.Column(
            "subject",
            sa.String(),
            nullable=False,
            comment="Hash of an account, an unknown login, or an address.",
        ),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("first_at", Instant(), nullable=False),
        sa.Column("blocked_until", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("subject"),
    )
    op.create_table(
        "backend",
        sa.Column("epoch", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("epoch"),
        comment="One row: names this life of the data; a restored backup gets another.",
    )
    op.create_table(
        "claims",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("claim_id", sa.String(), nullable=False),
        sa.Column("order_no", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("product_name", sa.String(), nullable=False),
        sa.Column("buyer", sa.String(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("requested_at", Instant(), nullable=False),
        sa.Column("finished_at", Instant(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "claim_id"),
    )
    op.create_index("claims_by_rev", "claims", ["shop_id", "rev"], unique=True)
    op.create_index("claims_by_time", "claims", ["shop_id", "requested_at", "claim_id"], unique=False)
    op.create_table(
        "commands",
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False, comment="Of method, path, If-Match and body."),
        sa.Column(
            "answer", sa.LargeBinary(), nullable=False, comment="The stored answer, replayed byte for byte."
        ),
        sa.Column("happened_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "key"),
    )
    op.create_table(
        "customers",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("customer_id", sa.String(), nullable=False),
        sa.Column("masked", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "customer_id"),
    )
    op.create_table(
        "inquiries",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("inquiry_id", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("excerpt", sa.String(), nullable=False),
        sa.Column("customer_id", sa.String(), nullable=True),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("product_code", sa.String(), nullable=True),
        sa.Column("product_name", sa.String(), nullable=False),
        sa.Column("order_no", sa.String(), nullable=True),
        sa.Column("asked_at", Instant(), nullable=False),
        sa.Column("received_at", Instant(), nullable=False),
        sa.Column("answered_at", Instant(), nullable=True),
        sa.Column("hidden_at", Instant(), nullable=True),
        sa.Column("unread", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False, comment="What free text is looked for in, folded."),
        sa.PrimaryKeyConstraint("shop_id", "inquiry_id"),
    )
    op.create_index(
        "inquiries_by_order", "inquiries", ["shop_id", "order_no", "received_at", "inquiry_id"], unique=False
    )
    op.create_index(
        "inquiries_by_product",
        "inquiries",
        ["shop_id", "product_code", "received_at", "inquiry_id"],
        unique=False,
    )
    op.create_index("inquiries_by_rev", "inquiries", ["shop_id", "rev"], unique=True)
    op.create_index(
        "inquiries_by_status",
        "inquiries",
        ["shop_id", "source", "status", "received_at", "inquiry_id"],
        unique=False,
    )
    op.create_index(
        "inquiries_by_time", "inquiries", ["shop_id", "source", "received_at", "inquiry_id"], unique=False
    )
    op.create_table(
        "mails",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("staged_at", Instant(), nullable=False),
        sa.Column("released_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("shop_id", "message_id"),
    )
    op.create_index("mails_waiting", "mails", ["released_at"], unique=False)
    op.create_table(
        "messages",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("inquiry_id", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("author_name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("sent_at", Instant(), nullable=False),
        sa.Column("mail", sa.String(), nullable=False),
        sa.Column("status_set", sa.String(), nullable=True),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "message_id"),
    )
    op.create_index("messages_by_rev", "messages", ["shop_id", "rev"], unique=True)
    op.create_index("messages_of_inquiry", "messages", ["shop_id", "inquiry_id", "sent_at"], unique=False)
    op.create_table(
        "orders",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("order_no", sa.String(), nullable=False),
        sa.Column("cart_no", sa.String(), nullable=False),
        sa.Column("product_code", sa.String(), nullable=False),
        sa.Column("product_name", sa.String(), nullable=False),
        sa.Column("seller_code", sa.String(), nullable=False),
        sa.Column("options", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reserved", sa.Boolean(), nullable=False),
        sa.Column("delivery_method", sa.String(), nullable=False),
        sa.Column("carrier", sa.String(), nullable=False),
        sa.Column("tracking_no", sa.String(), nullable=False),
        sa.Column("ordered_at", Instant(), nullable=False),
        sa.Column("ship_by", sa.Date(), nullable=True),
        sa.Column("shipped_at", Instant(), nullable=True),
        sa.Column("customer_id", sa.String(), nullable=False),
        sa.Column("buyer", sa.String(), nullable=False),
        sa.Column("receiver", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False, comment="The product's name as a search compares it."),
        sa.PrimaryKeyConstraint("shop_id", "order_no"),
    )
    op.create_index("orders_by_cart", "orders", ["shop_id", "cart_no"], unique=False)
    op.create_index("orders_by_rev", "orders", ["shop_id", "rev"], unique=True)
    op.create_index("orders_by_state", "orders", ["shop_id", "state", "ordered_at", "order_no"], unique=False)
    op.create_index("orders_by_time", "orders", ["shop_id", "ordered_at", "order_no"], unique=False)
    op.create_table(
        "products",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("product_code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("stock", sa.Integer(), nullable=False),
        sa.Column("page_url", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "product_code"),
    )
    op.create_index("products_by_rev", "products", ["shop_id", "rev"], unique=True)
    op.create_table(
        "shops",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("chip", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column(
            "capabilities",
            sa.String(),
            nullable=False,
            comment="Words of domain.shops.Capability, with spaces.",
        ),
        sa.Column("rev", sa.BigInteger(), nullable=False, comment="The end of the shop's stream of changes."),
        sa.PrimaryKeyConstraint("shop_id"),
    )
    op.create_table(
        "memberships",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("member_name", sa.String(), nullable=False),
        sa.Column("last_used_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["accounts.account_id"],
        ),
        sa.ForeignKeyConstraint(
            ["shop_id"],
            ["shops.shop_id"],
        ),
        sa.PrimaryKeyConstraint("shop_id", "account_id"),
    )
    op.create_index("memberships_of_account", "memberships", ["account_id"], unique=False)
    op.create_table(
        "sessions",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("opened_at", Instant(), nullable=False),
        sa.Column(
            "generation", sa.Integer(), nullable=False, comment="The newest pair of tokens that was used."
        ),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["accounts.account_id"],
        ),
        sa.PrimaryKeyConstraint("session_id"),
    )
    op.create_index("sessions_of_account", "sessions", ["account_id"], unique=False)
    op.create_table(
        "tokens",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.Column("superseded", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.session_id"],
        ),
        sa.PrimaryKeyConstraint("sha256"),
    )
    op.create_index("tokens_of_session", "tokens", ["session_id", "generation"], unique=False)
    life = sa.table("backend", sa.column("epoch", sa.String))
    op.bulk_insert(life, [{"epoch": secrets.token_hex(8)}])


def downgrade() -> None:
    """One step back."""
    op.drop_index("tokens_of_session", table_name="tokens")
    op.drop_table("tokens")
    op.drop_index("sessions_of_account", table_name="sessions")
    op.drop_table("sessions")
    op.drop_index("memberships_of_account", table_name="memberships")
    op.drop_table("memberships")
    op.drop_table("shops")
    op.drop_index("products_by_rev", table_name="products")
    op.drop_table("products")
    op.drop_index("orders_by_time", table_name="orders")
    op.drop_index("orders_by_state", table_name="orders")
    op.drop_index("orders_by_rev", table_name="orders")
    op.drop_index("orders_by_cart", table_name="orders")
    op.drop_table("orders")
    op.drop_index("messages_of_inquiry", table_name="messages")
    op.drop_index("messages_by_rev", table_name="messages")
    op.drop_table("messages")
    op.drop_index("mails_waiting", table_name="mails")
    op.drop_table("mails")
    op.drop_index("inquiries_by_time", table_name="inquiries")
    op.drop_index("inquiries_by_status", table_name="inquiries")
    op.drop_index("inquiries_by_rev", table_name="inquiries")
    op.drop_index("inquiries_by_product", table_name="inquiries")
    op.drop_index("inquiries_by_order", table_name="inquiries")
    op.drop_table("inquiries")
    op.drop_table("customers")
    op.drop_table("commands")
    op.drop_index("claims_by_time", table_name="claims")
    op.drop_index("claims_by_rev", table_name="claims")
    op.drop_table("claims")
    op.drop_table("backend")
    op.drop_table("attempts")
    op.drop_table("accounts")
