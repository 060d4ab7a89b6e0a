-- What the seller has written and the backend has not confirmed. Never deleted by the program itself.
CREATE TABLE draft (
    inquiry_id TEXT PRIMARY KEY,
    title      TEXT NOT NULL,
    body       TEXT NOT NULL,
    saved_at   INTEGER NOT NULL,           -- microseconds since 1970, UTC, as every time here
    status     TEXT NOT NULL,
    mail       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    seq        INTEGER PRIMARY KEY,        -- the order in which its author decided; never wall clock
    key        TEXT NOT NULL UNIQUE,       -- idempotency key, made when 送信 was pressed
    lane       TEXT NOT NULL,
    inquiry_id TEXT NOT NULL,
    status     TEXT,                       -- what a reply will set; NULL for commands that set none
    envelope   BLOB NOT NULL,              -- the whole command as JSON; never rewritten
    base       INTEGER NOT NULL,           -- the thread's version its author has seen, which may move on
    subject    TEXT NOT NULL,
    state      TEXT NOT NULL,
    refusal    TEXT,
    attempts   INTEGER NOT NULL DEFAULT 0,
    queued_at  INTEGER NOT NULL,
    due_at     INTEGER NOT NULL,
    settled_at INTEGER
) STRICT;

-- Who works here and for which shops: a saved session opens without a network.
CREATE TABLE account (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    body BLOB NOT NULL
) STRICT;

-- Which reply of this thread is on its way? (projection of lists and conversations)
CREATE INDEX outbox_by_inquiry ON outbox (inquiry_id, state);
-- What is due next?
CREATE INDEX outbox_by_due ON outbox (state, due_at);

INSERT INTO draft VALUES ('i-1', '題', 'むかしの下書き', 0, 'done', 1);

-- What a draft carries besides its words: ids of files, and of the saved replies it was written with.
ALTER TABLE draft ADD COLUMN files TEXT NOT NULL DEFAULT '[]';
ALTER TABLE draft ADD COLUMN canned TEXT NOT NULL DEFAULT '[]';

-- Which kind of command is it? (overlays of saved replies, FAQ, notes, hiding)
ALTER TABLE outbox ADD COLUMN kind TEXT NOT NULL DEFAULT 'reply';
UPDATE outbox SET kind = CASE WHEN status IS NULL THEN 'mark_read' ELSE 'reply' END;
CREATE INDEX outbox_by_kind ON outbox (kind, state);

-- Until when a waiting snooze lets its inquiry rest; 0 wakes it, NULL is no snooze.
ALTER TABLE outbox ADD COLUMN snooze INTEGER;

-- A note that is being typed: as safe from a crash as an answer is.
CREATE TABLE note_draft (
    inquiry_id TEXT PRIMARY KEY,
    body       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is typed for a saved reply and not kept yet, as the command that keeping it would be.
CREATE TABLE canned_draft (
    canned_id TEXT PRIMARY KEY,
    command   BLOB NOT NULL
) STRICT, WITHOUT ROWID;
-- Files that drafts and commands carry, until their message is sent. Nothing of them lies outside this file.
CREATE TABLE file (
    file_id     TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    media_type  TEXT NOT NULL,
    size        INTEGER NOT NULL,
    content     BLOB NOT NULL,
    kept_at     INTEGER NOT NULL,
    uploaded_at INTEGER                    -- NULL until the backend has it
) STRICT;
-- What became of each command, a line a step, also when the command itself is gone. It holds nobody's words,
-- is never rewritten, and its instants are of this computer's clock: nothing is decided by them.
CREATE TABLE audit (
    line       INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    key        TEXT NOT NULL,
    kind       TEXT NOT NULL,
    inquiry_id TEXT NOT NULL,
    state      TEXT NOT NULL,
    refusal    TEXT
) STRICT;

-- In the transaction of the step itself, whoever makes it.
CREATE TRIGGER audit_of_beginning AFTER INSERT ON outbox BEGIN
    INSERT INTO audit (at, key, kind, inquiry_id, state)
    VALUES (CAST(unixepoch('subsec') * 1000000 AS INTEGER), NEW.key, NEW.kind, NEW.inquiry_id, NEW.state);
END;
CREATE TRIGGER audit_of_step AFTER UPDATE OF state ON outbox
WHEN NEW.state <> OLD.state AND NEW.state <> 'refused' BEGIN
    INSERT INTO audit (at, key, kind, inquiry_id, state)
    VALUES (CAST(unixepoch('subsec') * 1000000 AS INTEGER), NEW.key, NEW.kind, NEW.inquiry_id, NEW.state);
END;
CREATE TRIGGER audit_of_refusal AFTER UPDATE OF refusal ON outbox WHEN NEW.refusal IS NOT NULL BEGIN
    INSERT INTO audit (at, key, kind, inquiry_id, state, refusal)
    VALUES (CAST(unixepoch('subsec') * 1000000 AS INTEGER), NEW.key, NEW.kind, NEW.inquiry_id, 'refused', NEW.refusal);
END;
