"""Who signs in and for which shop: accounts, shops, members, and what a shop's backend can do."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qpost.domain.ids import AccountId, ShopId


class Location(StrEnum):
    """ログイン位置: the seller's home country, or another (spec.md §1.1)."""

    HOME = "home"
    OTHER = "other"


class Capability(StrEnum):
    """Something a shop's backend can do; what it cannot do is absent from the screen (design.md §7)."""

    REPLY = "reply"
    ORDERS = "orders"
    CLAIMS = "claims"
    MARKETPLACE_MESSAGES = "marketplace_messages"
    HIDE = "hide"
    CANNED_REPLIES = "canned_replies"
    FAQ = "faq"
    FILES = "files"
    NOTES = "notes"
    SNOOZE = "snooze"
    PRESENCE = "presence"
    ASK_MARKETPLACE = "ask_marketplace"
    TRANSLATION = "translation"
    """A translation provider is configured at the backend."""
    SHOP_PAGE = "shop_page"
    """The customers' side can be opened in a browser at `/shop/{shop_id}`, as a sandbox offers it."""


@dataclass(frozen=True, slots=True)
class Account:
    """The seller who is signed in."""

    account_id: AccountId
    login: str
    email: str
    name: str


@dataclass(frozen=True, slots=True)
class Shop:
    """A 販売店 of the account, as the chooser shows it (spec.md §1.4)."""

    shop_id: ShopId
    name: str
    chip: int
    """Which of the fixed identity colours the shop wears, from 0."""
    country: str
    member_name: str
    """How the signed-in member is named to colleagues (担当者名)."""
    members: int
    unanswered: int
    delayed_claims: int
    last_used_at: datetime | None
    capabilities: tuple[Capability, ...]


@dataclass(frozen=True, slots=True)
class SavedSession:
    """What outlives the program when ログイン情報保存 is ticked: never the password (spec.md §1.2)."""

    server: str
    login: str
    refresh_token: str
