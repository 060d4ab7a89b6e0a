-- What the screens read: the backend's truth with what waits in the outbox laid over it.
-- Temporary, because it spans the two files.
CREATE TEMP VIEW waiting AS
SELECT inquiry_id, seq, status, state, refusal FROM main.outbox
WHERE state NOT IN ('settled', 'withdrawn') AND status IS NOT NULL;

CREATE TEMP VIEW inquiry_projected AS
SELECT i.inquiry_id, i.source, i.kind, i.customer_id, i.product_code, i.order_no,
       i.received_at, i.search, i.body, i.status AS truth,
       coalesce((SELECT w.status FROM waiting AS w
                 WHERE w.inquiry_id = i.inquiry_id AND w.state <> 'refused'
                 ORDER BY w.seq DESC LIMIT 1), i.status) AS status,
       -- opened here: read at once, but for what was written after it
       i.unread AND NOT EXISTS (SELECT 1 FROM main.outbox AS o
                                WHERE o.inquiry_id = i.inquiry_id AND o.kind = 'mark_read'
                                AND o.state NOT IN ('settled', 'withdrawn', 'refused')
                                AND o.base >= json_extract(CAST(i.body AS TEXT), '$.version')) AS unread,
       nullif(coalesce((SELECT s.snooze FROM main.outbox AS s
                        WHERE s.inquiry_id = i.inquiry_id AND s.kind = 'snooze'
                        AND s.state NOT IN ('settled', 'withdrawn', 'refused')
                        ORDER BY s.seq DESC LIMIT 1), i.snoozed_until), 0) AS snoozed_until
FROM cache.inquiry AS i;
