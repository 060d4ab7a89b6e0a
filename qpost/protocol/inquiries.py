"""Inquiries on the wire for callers that read without following the stream of changes."""

import msgspec

from qpost.domain.inquiries import Inquiry, Message


class InquiryList(msgspec.Struct, frozen=True):
    """One page of a search, newest first; next is passed back as `before`, absent on the last page."""

    inquiries: tuple[Inquiry, ...]
    next: str | None


class Thread(msgspec.Struct, frozen=True):
    """An inquiry with its whole history, oldest message first."""

    inquiry: Inquiry
    messages: tuple[Message, ...]
