"""Signing in, keeping and ending a session, and the shops it may work for."""

from datetime import datetime

import msgspec

from qpost.domain.shops import Account, Location, Shop


class SignInRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who wants to sign in; the password is used once and never stored."""

    login: str
    password: str
    location: Location


class RefreshRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A refresh token to be exchanged; the old one works again until the new one was used."""

    refresh_token: str


class Tokens(msgspec.Struct, frozen=True):
    """A short-lived access token and the refresh token that follows it."""

    access_token: str
    access_expires_at: datetime
    refresh_token: str


class SignInAnswer(msgspec.Struct, frozen=True):
    """A new session."""

    account: Account
    tokens: Tokens
    server_time: datetime


class ShopList(msgspec.Struct, frozen=True):
    """The shops that the signed-in account is a member of, by name."""

    account: Account
    shops: tuple[Shop, ...]
