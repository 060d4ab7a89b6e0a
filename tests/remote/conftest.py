"""The account and shop of the sandbox that the client's tests work with."""

from qpost.server.sandbox.accounts import DEMO_LOGIN, DEMO_PASSWORD, MAIN

LOGIN, PASSWORD = DEMO_LOGIN, DEMO_PASSWORD

__all__ = ["LOGIN", "MAIN", "PASSWORD"]
