"""Tests of the inquiries screen."""
