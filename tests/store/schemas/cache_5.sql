-- A copy of the backend's truth: may be dropped and fetched again. Bodies are JSON of domain values.
-- Rowid tables on purpose: long rows in a WITHOUT ROWID tree spill, and scans took four times as long.
CREATE TABLE stream (
    only   INTEGER PRIMARY KEY CHECK (only = 1),
    cursor INTEGER NOT NULL,
    epoch  TEXT NOT NULL
) STRICT;

CREATE TABLE inquiry (
    inquiry_id   TEXT PRIMARY KEY,
    source       TEXT NOT NULL,
    kind         TEXT NOT NULL,
    status       TEXT NOT NULL,
    unread       INTEGER NOT NULL,
    customer_id  TEXT,
    product_code TEXT,
    order_no     TEXT,
    received_at  INTEGER NOT NULL,
    search       TEXT NOT NULL,            -- folded as a search folds what is typed
    body         BLOB NOT NULL
) STRICT;

-- The list of a period, newest first.
CREATE INDEX inquiry_by_time ON inquiry (source, received_at);
-- The counts of the To do list, and a list of one status.
CREATE INDEX inquiry_by_status ON inquiry (source, status, received_at, unread);
-- Others of the same customer; the view by customer.
CREATE INDEX inquiry_by_customer ON inquiry (customer_id, status);
-- 詳細の追加: 商品コード, 注文番号.
CREATE INDEX inquiry_by_product ON inquiry (product_code) WHERE product_code IS NOT NULL;
CREATE INDEX inquiry_by_order ON inquiry (order_no) WHERE order_no IS NOT NULL;

CREATE TABLE message (
    message_id TEXT PRIMARY KEY,
    inquiry_id TEXT NOT NULL,
    sent_at    INTEGER NOT NULL,
    search     TEXT NOT NULL,
    body       BLOB NOT NULL
) STRICT;

-- One conversation in order.
CREATE INDEX message_by_inquiry ON message (inquiry_id, sent_at);

CREATE TABLE orders (
    order_no     TEXT PRIMARY KEY,
    cart_no      TEXT NOT NULL,
    product_code TEXT NOT NULL,
    customer_id  TEXT NOT NULL,
    state        TEXT NOT NULL,
    reserved     INTEGER NOT NULL,
    ship_by      TEXT,                     -- ISO date, in the shop's days
    ordered_at   INTEGER NOT NULL,
    search       TEXT NOT NULL,
    body         BLOB NOT NULL
) STRICT;

-- The groups of 配送管理 and their counts.
CREATE INDEX orders_by_state ON orders (state, ship_by, reserved);
-- The list, newest first, the orders of one cart together.
CREATE INDEX orders_by_time ON orders (ordered_at, cart_no);
-- How many orders a customer has.
CREATE INDEX orders_by_customer ON orders (customer_id);

CREATE TABLE claim (
    claim_id     TEXT PRIMARY KEY,
    order_no     TEXT NOT NULL,
    kind         TEXT NOT NULL,
    state        TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    amount       INTEGER NOT NULL,
    body         BLOB NOT NULL
) STRICT;

-- The board's cells, and which open claim is the oldest.
CREATE INDEX claim_by_state ON claim (kind, state, requested_at);

CREATE TABLE product (
    product_code TEXT PRIMARY KEY,
    body         BLOB NOT NULL
) STRICT;

-- Where does a word stand? Contentless bigram indexes (store/search.py); candidates are verified in `search`.
CREATE VIRTUAL TABLE message_index USING fts5(
    grams, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE inquiry_index USING fts5(
    grams, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0'
);

INSERT INTO stream VALUES (1, 41, 'first');

-- Everything an answer needs besides the inquiry itself. Deleted and withdrawn ones stay: they are news too.
CREATE TABLE canned_reply (
    canned_id TEXT PRIMARY KEY,
    version   INTEGER NOT NULL,
    body      BLOB NOT NULL
) STRICT;

CREATE TABLE faq_entry (
    faq_id       TEXT PRIMARY KEY,
    product_code TEXT NOT NULL,
    version      INTEGER NOT NULL,
    body         BLOB NOT NULL
) STRICT;

-- The entries of one product page.
CREATE INDEX faq_entry_by_product ON faq_entry (product_code);

CREATE TABLE note (
    note_id    TEXT PRIMARY KEY,
    inquiry_id TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    body       BLOB NOT NULL
) STRICT;

-- The notes of one inquiry, in order.
CREATE INDEX note_by_inquiry ON note (inquiry_id, written_at);

-- あとで対応: until when an inquiry rests, in microseconds since 1970; NULL for one that does not.
ALTER TABLE inquiry ADD COLUMN snoozed_until INTEGER;
-- Which inquiries rest, and whose rest ends next?
CREATE INDEX inquiry_by_rest ON inquiry (snoozed_until) WHERE snoozed_until IS NOT NULL;
-- Whose order a number or a name in an answer belongs to (store/known_data.py): folded as domain/known_data.py
-- folds what is typed. Rows that are here already are filled as far as SQL can fold; each is written anew
-- when its order changes. Their phones were never known.
ALTER TABLE orders ADD COLUMN receiver_key TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN phone_key TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN tracking_key TEXT NOT NULL DEFAULT '';

UPDATE orders SET
    receiver_key = lower(replace(replace(json_extract(CAST(body AS TEXT), '$.receiver'), ' ', ''), '　', '')),
    tracking_key = upper(replace(replace(json_extract(CAST(body AS TEXT), '$.tracking_no'), ' ', ''), '-', ''))
WHERE json_valid(CAST(body AS TEXT));

CREATE INDEX orders_by_receiver ON orders (receiver_key, customer_id) WHERE receiver_key <> '';
CREATE INDEX orders_by_phone ON orders (phone_key, customer_id) WHERE phone_key <> '';
CREATE INDEX orders_by_tracking ON orders (tracking_key, customer_id) WHERE tracking_key <> '';
-- Contents of files that were looked at or sent, as far as there is room for them.
CREATE TABLE file_content (
    file_id TEXT PRIMARY KEY,
    content BLOB NOT NULL,
    used_at INTEGER NOT NULL
) STRICT;

-- Which was not used for longest?
CREATE INDEX file_content_by_use ON file_content (used_at);
-- When the copy was last known to be complete, in microseconds since 1970; NULL before it ever was. A saved
-- session that opens without a network says so.
ALTER TABLE stream ADD COLUMN level_at INTEGER;
UPDATE stream SET level_at = 1795150800000000;
