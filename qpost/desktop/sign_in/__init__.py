"""The first window: who signs in, from where, and in which language."""
