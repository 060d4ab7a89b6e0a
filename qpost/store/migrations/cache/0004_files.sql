-- Contents of files that were looked at or sent, as far as there is room for them.
CREATE TABLE file_content (
    file_id TEXT PRIMARY KEY,
    content BLOB NOT NULL,
    used_at INTEGER NOT NULL
) STRICT;

-- Which was not used for longest?
CREATE INDEX file_content_by_use ON file_content (used_at);
