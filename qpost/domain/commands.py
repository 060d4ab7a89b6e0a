"""The closed set of what a seller can ask for, and the rules each intent must pass before it is sent."""

from dataclasses import dataclass

from qpost.domain.ids import CommandKey, InquiryId, ShopId, Version
from qpost.domain.inquiries import REPLY_STATUSES, Status
from qpost.domain.refusals import Refusal

BODY_LIMIT = 1000
"""Characters of a reply, counted as `length` counts (spec.md §4.1)."""

TITLE_LIMIT = 100


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


Command = Reply | MarkRead


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
    if not reply.title.strip():
        return Refusal.EMPTY_TITLE
    if length(reply.title) > TITLE_LIMIT:
        return Refusal.TITLE_TOO_LONG
    if not reply.body.strip():
        return Refusal.EMPTY_BODY
    if length(reply.body) > BODY_LIMIT:
        return Refusal.BODY_TOO_LONG
    if reply.status not in REPLY_STATUSES:
        return Refusal.STATUS_NOT_ALLOWED
    return None


def check(command: Command) -> Refusal | None:
    """What stands in the way of a command by its own words alone."""
    match command:
        case Reply():
            return check_reply(command)
        case MarkRead():
            return None


def reply_title(title: str) -> str:
    """タイトル preset of a reply: [Re] and the inquiry's title, once, within the limit."""
    preset = title if title.startswith("[Re]") else f"[Re] {title}"
    while length(preset) > TITLE_LIMIT:
        preset = preset[:-1]
    return preset
