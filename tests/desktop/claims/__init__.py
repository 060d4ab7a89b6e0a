"""Tests of the claims screen."""
