"""Tests of qpost.store."""
