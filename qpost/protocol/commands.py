"""Commands on the wire: bodies, and the answer that echoes key and payload so that no answer is mistaken."""

import hashlib

import msgspec

from qpost.domain.ids import CommandKey, Cursor
from qpost.domain.inquiries import Inquiry, Message, Status


class ReplyBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of POST …/replies; Idempotency-Key and If-Match (thread version) travel as headers."""

    title: str
    body: str
    status: Status
    mail: bool


class HideBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of POST …/hide; Idempotency-Key and If-Match (thread version) travel as headers."""

    title: str
    reason: str
    seller_mail: str
    bar_customer: bool


class Accepted(msgspec.Struct, frozen=True):
    """The command happened, once; a repeated key gets this same answer, byte for byte."""

    key: CommandKey
    payload_sha256: str
    cursor: Cursor
    inquiry: Inquiry
    message: Message | None = None


def payload_sha256(payload: bytes) -> str:
    """The fingerprint of a request body, in lower-case hexadecimal."""
    return hashlib.sha256(payload).hexdigest()
