"""Tests of qpost.host."""
