"""Every table, keyed by its shop first so that a shop can live on any machine of a cluster."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

from qpost.server.columns import Files, Instant

metadata = MetaData()

backend = Table(
    "backend",
    metadata,
    Column("epoch", String, primary_key=True),
    Column(
        "clock_ahead",
        BigInteger,
        nullable=False,
        server_default="0",
        comment="Seconds by which a sandbox's clock was pushed ahead.",
    ),
    comment="One row: names this life of the data; a restored backup gets another.",
)

accounts = Table(
    "accounts",
    metadata,
    Column("account_id", String, primary_key=True),
    Column("login", String, nullable=False),
    Column("login_key", String, nullable=False, unique=True),
    Column("email", String, nullable=False),
    Column("email_key", String, nullable=False, unique=True),
    Column("name", String, nullable=False),
    Column("password_hash", String, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("session_id", String, primary_key=True),
    Column("account_id", String, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("generation", Integer, nullable=False, comment="The newest pair of tokens that was used."),
    Column("ended_at", Instant),
    ForeignKeyConstraint(["account_id"], ["accounts.account_id"]),
    Index("sessions_of_account", "account_id"),
)

tokens = Table(
    "tokens",
    metadata,
    Column("sha256", String, primary_key=True),
    Column("session_id", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("superseded", Boolean, nullable=False),
    ForeignKeyConstraint(["session_id"], ["sessions.session_id"]),
    Index("tokens_of_session", "session_id", "generation"),
)

attempts = Table(
    "attempts",
    metadata,
    Column(
        "subject", String, primary_key=True, comment="Hash of an account, an unknown login, or an address."
    ),
    Column("failures", Integer, nullable=False),
    Column("first_at", Instant, nullable=False),
    Column("blocked_until", Instant),
)

shops = Table(
    "shops",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("chip", Integer, nullable=False),
    Column("country", String, nullable=False),
    Column("capabilities", String, nullable=False, comment="Words of domain.shops.Capability, with spaces."),
    Column("rev", BigInteger, nullable=False, comment="The end of the shop's stream of changes."),
)

memberships = Table(
    "memberships",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("account_id", String, primary_key=True),
    Column("member_name", String, nullable=False),
    Column("last_used_at", Instant),
    ForeignKeyConstraint(["shop_id"], ["shops.shop_id"]),
    ForeignKeyConstraint(["account_id"], ["accounts.account_id"]),
    Index("memberships_of_account", "account_id"),
)

customers = Table(
    "customers",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("customer_id", String, primary_key=True),
    Column("masked", String, nullable=False),
    Column("name", String, nullable=False),
    Column("email", String, nullable=False),
    Column("language", String, nullable=False),
    Column("country", String, nullable=False),
)

products = Table(
    "products",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("product_code", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("category", String, nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("stock", Integer, nullable=False),
    Column("page_url", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("rev", BigInteger, nullable=False),
    # Which products changed after a cursor?
    Index("products_by_rev", "shop_id", "rev", unique=True),
)

orders = Table(
    "orders",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("order_no", String, primary_key=True),
    Column("cart_no", String, nullable=False),
    Column("product_code", String, nullable=False),
    Column("product_name", String, nullable=False),
    Column("seller_code", String, nullable=False),
    Column("options", String, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("state", String, nullable=False),
    Column("reserved", Boolean, nullable=False),
    Column("delivery_method", String, nullable=False),
    Column("carrier", String, nullable=False),
    Column("tracking_no", String, nullable=False),
    Column("ordered_at", Instant, nullable=False),
    Column("ship_by", Date),
    Column("shipped_at", Instant),
    Column("customer_id", String, nullable=False),
    Column("buyer", String, nullable=False),
    Column("receiver", String, nullable=False),
    Column("country", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("receiver_phone", String, nullable=False, server_default=""),
    Column("postcode", String, nullable=False, server_default=""),
    Column("address", String, nullable=False, server_default=""),
    Column("rev", BigInteger, nullable=False),
    Column("folded", Text, nullable=False, comment="The product's name as a search compares it."),
    # Which orders changed after a cursor?
    Index("orders_by_rev", "shop_id", "rev", unique=True),
    # The order list, newest first.
    Index("orders_by_time", "shop_id", "ordered_at", "order_no"),
    # The orders of one cart.
    Index("orders_by_cart", "shop_id", "cart_no"),
    # The counted groups of the order list.
    Index("orders_by_state", "shop_id", "state", "ordered_at", "order_no"),
    # The orders of one customer, newest first, for My page.
    Index("orders_by_customer", "shop_id", "customer_id", "ordered_at", "order_no"),
)

inquiries = Table(
    "inquiries",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("inquiry_id", String, primary_key=True),
    Column("source", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("category", String, nullable=False),
    Column("status", String, nullable=False),
    Column("title", String, nullable=False),
    Column("excerpt", String, nullable=False),
    Column("customer_id", String),
    Column("sender", String, nullable=False),
    Column("country", String, nullable=False),
    Column("product_code", String),
    Column("product_name", String, nullable=False),
    Column("order_no", String),
    Column("asked_at", Instant, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("answered_at", Instant),
    Column("hidden_at", Instant),
    Column("unread", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("snoozed_until", Instant),
    Column("rev", BigInteger, nullable=False),
    Column("folded", Text, nullable=False, comment="What free text is looked for in, folded."),
    # Which inquiries changed after a cursor?
    Index("inquiries_by_rev", "shop_id", "rev", unique=True),
    # The search with its status, and the count of unanswered ones.
    Index("inquiries_by_status", "shop_id", "source", "status", "received_at", "inquiry_id"),
    # The search without one, newest first.
    Index("inquiries_by_time", "shop_id", "source", "received_at", "inquiry_id"),
    # 詳細の追加: by product code, by order number.
    Index("inquiries_by_product", "shop_id", "product_code", "received_at", "inquiry_id"),
    Index("inquiries_by_order", "shop_id", "order_no", "received_at", "inquiry_id"),
    # The threads of one customer, newest first, for My page.
    Index("inquiries_by_customer", "shop_id", "customer_id", "received_at", "inquiry_id"),
)

messages = Table(
    "messages",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("message_id", String, primary_key=True),
    Column("inquiry_id", String, nullable=False),
    Column("author", String, nullable=False),
    Column("author_name", String, nullable=False),
    Column("title", String, nullable=False),
    Column("body", Text, nullable=False),
    Column("sent_at", Instant, nullable=False),
    Column("mail", String, nullable=False),
    Column("status_set", String),
    Column("files", Files, nullable=False, server_default="[]"),
    Column("rev", BigInteger, nullable=False),
    # Which messages changed after a cursor?
    Index("messages_by_rev", "shop_id", "rev", unique=True),
    # The history of one inquiry, in order.
    Index("messages_of_inquiry", "shop_id", "inquiry_id", "sent_at"),
)

claims = Table(
    "claims",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("claim_id", String, primary_key=True),
    Column("order_no", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("state", String, nullable=False),
    Column("reason", Text, nullable=False),
    Column("product_name", String, nullable=False),
    Column("buyer", String, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("requested_at", Instant, nullable=False),
    Column("finished_at", Instant),
    Column("version", Integer, nullable=False),
    Column("rev", BigInteger, nullable=False),
    # Which claims changed after a cursor?
    Index("claims_by_rev", "shop_id", "rev", unique=True),
    # The board, oldest first, and the count of delayed ones.
    Index("claims_by_time", "shop_id", "requested_at", "claim_id"),
)

commands = Table(
    "commands",
    metadata,
    Column("account_id", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("shop_id", String, nullable=False),
    Column("fingerprint", String, nullable=False, comment="Of method, path, If-Match and body."),
    Column("answer", LargeBinary, nullable=False, comment="The stored answer, replayed byte for byte."),
    Column("happened_at", Instant, nullable=False),
)

mails = Table(
    "mails",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("message_id", String, primary_key=True),
    Column("staged_at", Instant, nullable=False),
    Column("released_at", Instant),
    # Which mails still wait in the staging folder?
    Index("mails_waiting", "released_at"),
)

bars = Table(
    "bars",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("customer_id", String, primary_key=True),
    Column("product_code", String, primary_key=True),
    Column("inquiry_id", String, nullable=False, comment="The hidden inquiry that it came of."),
    Column("barred_at", Instant, nullable=False),
    comment="Who may not ask about which product any more (spec.md §5.2).",
)

faq = Table(
    "faq",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("faq_id", String, primary_key=True),
    Column("product_code", String, nullable=False),
    Column("inquiry_id", String, comment="The inquiry that it was made of."),
    Column("question", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("published_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
    Column("version", Integer, nullable=False),
    Column("rev", BigInteger, nullable=False),
    # Which entries changed after a cursor?
    Index("faq_by_rev", "shop_id", "rev", unique=True),
    # The entries of one product page, in the order in which they were published.
    Index("faq_of_product", "shop_id", "product_code", "published_at"),
)

canned_replies = Table(
    "canned_replies",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("canned_id", String, primary_key=True),
    Column("folder", String, nullable=False),
    Column("name", String, nullable=False),
    Column("abbreviation", String, nullable=False),
    Column("language", String, nullable=False),
    Column("body", Text, nullable=False),
    Column("public_safe", Boolean, nullable=False),
    Column("pinned", Boolean, nullable=False),
    Column("uses", Integer, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("rev", BigInteger, nullable=False),
    # Which saved replies changed after a cursor?
    Index("canned_replies_by_rev", "shop_id", "rev", unique=True),
)

notes = Table(
    "notes",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("note_id", String, primary_key=True),
    Column("inquiry_id", String, nullable=False),
    Column("author_name", String, nullable=False),
    Column("body", Text, nullable=False),
    Column("written_at", Instant, nullable=False),
    Column("rev", BigInteger, nullable=False),
    # Which notes changed after a cursor?
    Index("notes_by_rev", "shop_id", "rev", unique=True),
)

visits = Table(
    "visits",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("sha256", String, primary_key=True, comment="Of the token in the visitor's cookie."),
    Column("customer_id", String, nullable=False),
    Column("expires_at", Instant, nullable=False),
    comment="Who is signed in to a sandbox shop's pages.",
)

files = Table(
    "files",
    metadata,
    Column("shop_id", String, primary_key=True),
    Column("file_id", String, primary_key=True),
    Column("account_id", String, comment="Who of the shop sent it; nobody where a customer did."),
    Column("name", String, nullable=False, comment="As its sender called it; never a path."),
    Column("media_type", String, nullable=False, comment="By content, never by name."),
    Column("size", BigInteger, nullable=False),
    Column("sent_size", BigInteger, nullable=False, comment="As it came, which is what the limit counts."),
    Column("sent_sha256", String, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("inquiry_id", String),
    Column("message_id", String, comment="What carries it; nothing while its message is not there yet."),
    # The files of a thread, in order.
    Index("files_of_inquiry", "shop_id", "inquiry_id", "message_id", "file_id"),
    # Which were never carried by anything?
    Index("files_waiting", "message_id", "received_at"),
)
