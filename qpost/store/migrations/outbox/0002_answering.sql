-- What a draft carries besides its words: ids of files, and of the saved replies it was written with.
ALTER TABLE draft ADD COLUMN files TEXT NOT NULL DEFAULT '[]';
ALTER TABLE draft ADD COLUMN canned TEXT NOT NULL DEFAULT '[]';
-- The seller's own words, of which the body is the translation.
ALTER TABLE draft ADD COLUMN own    TEXT NOT NULL DEFAULT '';

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
