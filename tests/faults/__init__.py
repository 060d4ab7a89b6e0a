"""The harness of faults: that each part runs, and that it notices a seeded mistake."""
