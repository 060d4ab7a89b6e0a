"""Tests of what makes the program installable."""
