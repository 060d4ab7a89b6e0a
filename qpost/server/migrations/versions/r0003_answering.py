"""Everything an answer needs: saved replies, FAQ in the stream, notes, files, rest, and where goods go."""

import sqlalchemy as sa
from alembic import op

from qpost.server.columns import Files, Instant

revision = "r0003"
down_revision = "r0002"
branch_labels = None
depends_on = None

ABLE = " hide canned_replies faq files notes snooze presence ask_marketplace"
"""What every backend of this program can do from now on."""


def upgrade() -> None:
    """One step forward."""
    op.add_column("messages", sa.Column("files", Files(), nullable=False, server_default="[]"))
    op.add_column("inquiries", sa.Column("snoozed_until", Instant(), nullable=True))
    for name in ("receiver_phone", "postcode", "address"):
        op.add_column("orders", sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.execute(f"UPDATE shops SET capabilities = capabilities || '{ABLE}'")
    # No program wrote an entry before, and a place in the stream cannot be made up.
    op.drop_index("faq_of_product", table_name="faq")
    op.drop_table("faq")
    op.create_table(
        "faq",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("faq_id", sa.String(), nullable=False),
        sa.Column("product_code", sa.String(), nullable=False),
        sa.Column("inquiry_id", sa.String(), nullable=True, comment="The inquiry that it was made of."),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("published_at", Instant(), nullable=False),
        sa.Column("withdrawn_at", Instant(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "faq_id"),
    )
    op.create_index("faq_of_product", "faq", ["shop_id", "product_code", "published_at"], unique=False)
    op.create_index("faq_by_rev", "faq", ["shop_id", "rev"], unique=True)
    op.create_table(
        "canned_replies",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("canned_id", sa.String(), nullable=False),
        sa.Column("folder", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("abbreviation", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("public_safe", sa.Boolean(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "canned_id"),
    )
    op.create_index("canned_replies_by_rev", "canned_replies", ["shop_id", "rev"], unique=True)
    op.create_table(
        "notes",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("note_id", sa.String(), nullable=False),
        sa.Column("inquiry_id", sa.String(), nullable=False),
        sa.Column("author_name", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("written_at", Instant(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "note_id"),
    )
    op.create_index("notes_by_rev", "notes", ["shop_id", "rev"], unique=True)

    # Only the sandbox's guests sent files before, and nobody took out of them what they tell besides.
    op.drop_index("uploads_of_inquiry", table_name="uploads")
    op.drop_table("uploads")
    op.create_table(
        "files",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column(
            "account_id",
            sa.String(),
            nullable=True,
            comment="Who of the shop sent it; nobody where a customer did.",
        ),
        sa.Column("name", sa.String(), nullable=False, comment="As its sender called it; never a path."),
        sa.Column("media_type", sa.String(), nullable=False, comment="By content, never by name."),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column(
            "sent_size",
            sa.BigInteger(),
            nullable=False,
            comment="As it came, which is what the limit counts.",
        ),
        sa.Column("sent_sha256", sa.String(), nullable=False),
        sa.Column("received_at", Instant(), nullable=False),
        sa.Column("inquiry_id", sa.String(), nullable=True),
        sa.Column(
            "message_id",
            sa.String(),
            nullable=True,
            comment="What carries it; nothing while its message is not there yet.",
        ),
        sa.PrimaryKeyConstraint("shop_id", "file_id"),
    )
    op.create_index(
        "files_of_inquiry", "files", ["shop_id", "inquiry_id", "message_id", "file_id"], unique=False
    )
    op.create_index("files_waiting", "files", ["message_id", "received_at"], unique=False)


def downgrade() -> None:
    """One step back."""
    op.drop_table("files")
    op.create_table(
        "uploads",
        sa.Column("shop_id", sa.String(), nullable=False),
        sa.Column("upload_id", sa.String(), nullable=False),
        sa.Column("inquiry_id", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "upload_id"),
    )
    op.create_index(
        "uploads_of_inquiry",
        "uploads",
        ["shop_id", "inquiry_id", "message_id", "upload_id"],
        unique=False,
    )
    op.drop_table("notes")
    op.drop_table("canned_replies")
    op.drop_index("faq_by_rev", table_name="faq")
    op.drop_column("faq", "rev")
    op.drop_column("faq", "version")
    op.drop_column("faq", "inquiry_id")
    op.execute(f"UPDATE shops SET capabilities = replace(capabilities, '{ABLE}', '')")
    for name in ("receiver_phone", "postcode", "address"):
        op.drop_column("orders", name)
    op.drop_column("inquiries", "snoozed_until")
    op.drop_column("messages", "files")
