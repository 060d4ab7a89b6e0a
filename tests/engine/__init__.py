"""Tests of qpost.engine."""
