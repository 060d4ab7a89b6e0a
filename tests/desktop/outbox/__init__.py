"""Tests of the outbox screen."""
