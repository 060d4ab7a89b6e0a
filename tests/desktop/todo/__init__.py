"""Tests of the todo screen."""
