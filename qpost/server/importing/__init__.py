"""Taking a seller's own J·QSM exports: sheets, their headings, their cells, and what the rows mean."""
