"""Tests of qpost.media."""
