"""Tests of qpost.remote."""
