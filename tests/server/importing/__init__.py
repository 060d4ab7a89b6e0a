"""Taking J·QSM exports."""
