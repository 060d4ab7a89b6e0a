"""Tests of the sandbox generator."""
