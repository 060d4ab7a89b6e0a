"""Changes: which nouns, and which of them, may look different now; the one event that screens hear."""

from dataclasses import dataclass
from enum import StrEnum

from qpost.domain.canned_replies import CannedReply
from qpost.domain.claims import Claim
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import Cursor, InquiryId
from qpost.domain.inquiries import Inquiry, Message
from qpost.domain.notes import Note
from qpost.domain.orders import Order, Product


class Noun(StrEnum):
    """A kind of thing a screen shows."""

    SESSION = "session"
    SYNC = "sync"
    INQUIRIES = "inquiries"
    MESSAGES = "messages"
    ORDERS = "orders"
    CLAIMS = "claims"
    PRODUCTS = "products"
    OUTBOX = "outbox"
    DRAFTS = "drafts"
    CANNED_REPLIES = "canned_replies"
    FAQ = "faq"
    NOTES = "notes"
    FILES = "files"
    PRESENCE = "presence"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Changes:
    """What may look different; an empty set of inquiries means any of them."""

    nouns: frozenset[Noun]
    inquiries: frozenset[InquiryId] = frozenset()

    def touches(self, *nouns: Noun) -> bool:
        """Whether a screen that shows these should read again."""
        return not self.nouns.isdisjoint(nouns)


@dataclass(frozen=True, slots=True)
class Page:
    """Changed entities in their newest form, in order, and the cursor they lead to."""

    cursor: Cursor
    more: bool
    epoch: str
    """Names this life of the backend's data; another one means it was restored from a backup."""
    inquiries: tuple[Inquiry, ...] = ()
    messages: tuple[Message, ...] = ()
    orders: tuple[Order, ...] = ()
    claims: tuple[Claim, ...] = ()
    products: tuple[Product, ...] = ()
    canned_replies: tuple[CannedReply, ...] = ()
    faq: tuple[FaqEntry, ...] = ()
    notes: tuple[Note, ...] = ()
