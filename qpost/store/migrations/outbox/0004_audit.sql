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
