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
