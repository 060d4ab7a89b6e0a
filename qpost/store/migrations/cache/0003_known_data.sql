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
