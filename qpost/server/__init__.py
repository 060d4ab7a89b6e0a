"""The reference backend: the API of a marketplace's side, on SQLite or PostgreSQL."""
