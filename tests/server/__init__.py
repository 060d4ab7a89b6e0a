"""The backend, asked as its clients ask it."""
