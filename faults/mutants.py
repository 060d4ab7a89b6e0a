"""Seeded mistakes in the protocol, each of which some component must notice."""
