"""The closed set of what a seller can ask for, and the rules each intent must pass before it is sent."""

import re
from dataclasses import dataclass

from qpost.domain.ids import CommandKey, InquiryId, ShopId, Version
from qpost.domain.inquiries import REPLY_STATUSES, Status
from qpost.domain.refusals import Refusal

BODY_LIMIT = 1000
"""Characters of a reply, counted as `length` counts (spec.md §4.1)."""

TITLE_LIMIT = 100

MAIL_LIMIT = 254
"""Characters of an e-mail address (RFC 5321)."""

_WORD = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_MAIL_ADDRESS = re.compile(rf"{_WORD}(?:\.{_WORD})*@(?:{_LABEL}\.)+[A-Za-z]{{2,63}}")


@dataclass(frozen=True, slots=True)
class Reply:
    """Answer an inquiry (spec.md §4.1); base_version is the thread as its author saw it."""

    inquiry_id: InquiryId
    title: str
    body: str
    status: Status
    mail: bool
    base_version: Version


@dataclass(frozen=True, slots=True)
class MarkRead:
    """Note that a message of the marketplace was opened, which ends 未読メッセージ (ux.md §1.3)."""

    inquiry_id: InquiryId
    base_version: Version


@dataclass(frozen=True, slots=True)
class Hide:
    """Take a product question off its page, and tell its customer why by e-mail (spec.md §5)."""

    inquiry_id: InquiryId
    title: str
    reason: str
    seller_mail: str
    """出店者メール: where the customer's answer to the reason goes."""
    bar_customer: bool
    """お問い合わせの制限: this customer may not ask about this product again."""
    base_version: Version


Command = Reply | MarkRead | Hide


@dataclass(frozen=True, slots=True)
class Envelope:
    """A command with the key under which it happens at most once, and the shop it was written for."""

    key: CommandKey
    shop_id: ShopId
    command: Command


def length(text: str) -> int:
    """UTF-16 units with a line break counting two, the strict reading of the manuals' n/1000 (ux.md F09)."""
    breaks = text.replace("\r\n", "\n").count("\n")
    return len(text.replace("\r\n", "\n").encode("utf-16-le")) // 2 + breaks


def check_reply(reply: Reply) -> Refusal | None:
    """What stands in the way of a reply, before anything is sent; the backend asks the same."""
    refusal = _check_words(reply.title, reply.body)
    if refusal is not None:
        return refusal
    if reply.status not in REPLY_STATUSES:
        return Refusal.STATUS_NOT_ALLOWED
    return None


def check_hide(hide: Hide) -> Refusal | None:
    """What stands in the way of hiding, before anything is sent; the backend asks the same."""
    refusal = _check_words(hide.title, hide.reason)
    if refusal is not None:
        return refusal
    return None if is_mail_address(hide.seller_mail) else Refusal.INVALID_MAIL


def is_mail_address(text: str) -> bool:
    """Whether a text can be an e-mail address that mail systems take."""
    return len(text) <= MAIL_LIMIT and _MAIL_ADDRESS.fullmatch(text) is not None


def _check_words(title: str, body: str) -> Refusal | None:
    if not title.strip():
        return Refusal.EMPTY_TITLE
    if length(title) > TITLE_LIMIT:
        return Refusal.TITLE_TOO_LONG
    if not body.strip():
        return Refusal.EMPTY_BODY
    if length(body) > BODY_LIMIT:
        return Refusal.BODY_TOO_LONG
    return None


def check(command: Command) -> Refusal | None:
    """What stands in the way of a command by its own words alone."""
    match command:
        case Reply():
            return check_reply(command)
        case MarkRead():
            return None
        case Hide():
            return check_hide(command)


def reply_title(title: str) -> str:
    """タイトル preset of a reply: [Re] and the inquiry's title, once, within the limit."""
    preset = title if title.startswith("[Re]") else f"[Re] {title}"
    while length(preset) > TITLE_LIMIT:
        preset = preset[:-1]
    return preset
