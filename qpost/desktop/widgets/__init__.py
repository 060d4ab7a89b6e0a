"""Small parts that know nothing of shops: buttons, fields, labels, tables, empty states."""
