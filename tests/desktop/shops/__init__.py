"""Tests of the shop chooser."""
