"""The second window: which of the shops to work for."""
