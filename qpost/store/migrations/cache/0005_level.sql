-- When the copy was last known to be complete, in microseconds since 1970; NULL before it ever was. A saved
-- session that opens without a network says so.
ALTER TABLE stream ADD COLUMN level_at INTEGER;
