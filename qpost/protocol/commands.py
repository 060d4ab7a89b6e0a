"""Commands on the wire: bodies, and the answer that echoes key and payload so that no answer is mistaken."""

import hashlib
from datetime import datetime

import msgspec

from qpost.domain.canned_replies import CannedReply
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import (
    CannedId,
    CommandKey,
    Cursor,
    FileId,
    InquiryId,
    NoteId,
    OrderNo,
    ProductCode,
)
from qpost.domain.inquiries import Category, Inquiry, Message, Status
from qpost.domain.notes import Note
from qpost.domain.settings import Language


class ReplyBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of POST …/replies; Idempotency-Key and If-Match (thread version) travel as headers."""

    title: str
    body: str
    status: Status
    mail: bool
    files: tuple[FileId, ...] = ()
    canned: tuple[CannedId, ...] = ()


class AutoReplyBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of POST …/auto-reply; Idempotency-Key and If-Match (thread version) travel as headers."""

    title: str
    mail: bool


class HideBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of POST …/hide; Idempotency-Key and If-Match (thread version) travel as headers."""

    title: str
    reason: str
    seller_mail: str
    bar_customer: bool


class SnoozeBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of POST …/snooze: until when the inquiry rests; null wakes it."""

    until: datetime | None


class NoteBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of POST …/notes; the caller names the note."""

    note_id: NoteId
    body: str


class MarketplaceInquiryBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of POST …/marketplace-inquiries."""

    title: str
    body: str
    category: Category
    order_no: OrderNo | None
    files: tuple[FileId, ...] = ()


class CannedReplyBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of POST …/canned-replies/{id}; If-Match "0" adds it."""

    folder: str
    name: str
    abbreviation: str
    language: Language
    body: str
    public_safe: bool
    pinned: bool


class FaqBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of POST …/faq/{id}; If-Match "0" adds it."""

    product_code: ProductCode
    inquiry_id: InquiryId | None
    question: str
    answer: str


class Accepted(msgspec.Struct, frozen=True):
    """The command happened, once; a repeated key gets this same answer, byte for byte."""

    key: CommandKey
    payload_sha256: str
    cursor: Cursor
    inquiry: Inquiry | None = None
    message: Message | None = None
    note: Note | None = None
    canned_reply: CannedReply | None = None
    faq_entry: FaqEntry | None = None


def payload_sha256(payload: bytes) -> str:
    """The fingerprint of a request body, in lower-case hexadecimal."""
    return hashlib.sha256(payload).hexdigest()
