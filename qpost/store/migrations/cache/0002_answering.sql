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
