"""The closed set of what a seller can ask for, and the rules each intent must pass before it is sent."""

import re
from dataclasses import dataclass
from datetime import datetime

from qpost.domain.canned_replies import ABBREVIATION_LIMIT, FOLDER_LIMIT, NAME_LIMIT
from qpost.domain.faq import QUESTION_LIMIT
from qpost.domain.files import MOST_FILES
from qpost.domain.ids import (
    CannedId,
    CommandKey,
    FaqId,
    FileId,
    InquiryId,
    NoteId,
    OrderNo,
    ProductCode,
    ShopId,
    Version,
)
from qpost.domain.inquiries import REPLY_STATUSES, Category, Status
from qpost.domain.refusals import Refusal
from qpost.domain.settings import Language

BODY_LIMIT = 1000
"""Characters of a reply, counted as `length` counts (spec.md §4.1)."""

TITLE_LIMIT = 100

AUTO_REPLY = (
    "お問い合わせの件はご対応させていただきました。\n"
    "その他ご不明点がございましたら、お気軽にお問い合わせ下さい。"
)
"""The text of 自動応答, in Japanese whatever the language of the screens (ux.md F13)."""

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
    files: tuple[FileId, ...] = ()
    canned: tuple[CannedId, ...] = ()
    """The saved replies that it was written with, for the order by use."""


@dataclass(frozen=True, slots=True)
class AutoReply:
    """自動応答: AUTO_REPLY goes out and 処理完了 is set (spec.md §4.4)."""

    inquiry_id: InquiryId
    title: str
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


@dataclass(frozen=True, slots=True)
class Snooze:
    """あとで対応: let an inquiry rest until an instant, or wake it with None."""

    inquiry_id: InquiryId
    until: datetime | None
    base_version: Version


@dataclass(frozen=True, slots=True)
class WriteNote:
    """社内メモ: tell the other members something about an inquiry."""

    inquiry_id: InquiryId
    note_id: NoteId
    body: str
    base_version: Version


@dataclass(frozen=True, slots=True)
class AskMarketplace:
    """Qoo10ヘルプ: a new inquiry of the shop's own to the marketplace (spec.md §6.1)."""

    title: str
    body: str
    category: Category
    order_no: OrderNo | None
    base_version: Version
    files: tuple[FileId, ...] = ()


@dataclass(frozen=True, slots=True)
class KeepCanned:
    """Add or change a saved reply (spec.md §4.3); base_version 0 adds it."""

    canned_id: CannedId
    folder: str
    name: str
    abbreviation: str
    language: Language
    body: str
    public_safe: bool
    pinned: bool
    base_version: Version


@dataclass(frozen=True, slots=True)
class DropCanned:
    """Delete a saved reply."""

    canned_id: CannedId
    base_version: Version


@dataclass(frozen=True, slots=True)
class PublishFaq:
    """Put an entry on its product's page, or change one that stands there; base_version 0 adds it."""

    faq_id: FaqId
    product_code: ProductCode
    inquiry_id: InquiryId | None
    question: str
    answer: str
    base_version: Version


@dataclass(frozen=True, slots=True)
class WithdrawFaq:
    """Take an entry off its product's page."""

    faq_id: FaqId
    base_version: Version


InThread = Reply | AutoReply | MarkRead | Hide | Snooze | WriteNote
"""Commands about an inquiry that is there."""

Command = InThread | AskMarketplace | KeepCanned | DropCanned | PublishFaq | WithdrawFaq


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


def thread_of(command: Command) -> InquiryId | None:
    """The inquiry that a command is about; None for what is about none that is there."""
    return command.inquiry_id if isinstance(command, InThread) else None


def files_of(command: Command) -> tuple[FileId, ...]:
    """The files that must be at the backend before a command is."""
    return command.files if isinstance(command, Reply | AskMarketplace) else ()


def check_reply(reply: Reply) -> Refusal | None:
    """What stands in the way of a reply, before anything is sent; the backend asks the same."""
    refusal = _check_words(reply.title, reply.body)
    if refusal is not None:
        return refusal
    if reply.status not in REPLY_STATUSES:
        return Refusal.STATUS_NOT_ALLOWED
    return _check_files(reply.files)


def check_hide(hide: Hide) -> Refusal | None:
    """What stands in the way of hiding, before anything is sent; the backend asks the same."""
    refusal = _check_words(hide.title, hide.reason)
    if refusal is not None:
        return refusal
    return None if is_mail_address(hide.seller_mail) else Refusal.INVALID_MAIL


def check_canned(canned: KeepCanned) -> Refusal | None:
    """What stands in the way of a saved reply; the backend asks the same."""
    if not canned.name.strip():
        return Refusal.EMPTY_NAME
    if (
        length(canned.name) > NAME_LIMIT
        or length(canned.folder) > FOLDER_LIMIT
        or length(canned.abbreviation) > ABBREVIATION_LIMIT
    ):
        return Refusal.NAME_TOO_LONG
    return _check_body(canned.body)


def check_faq(entry: PublishFaq) -> Refusal | None:
    """What stands in the way of an entry of a product page; the backend asks the same."""
    if not entry.question.strip():
        return Refusal.EMPTY_QUESTION
    if length(entry.question) > QUESTION_LIMIT:
        return Refusal.QUESTION_TOO_LONG
    return _check_body(entry.answer)


def is_mail_address(text: str) -> bool:
    """Whether a text can be an e-mail address that mail systems take."""
    return len(text) <= MAIL_LIMIT and _MAIL_ADDRESS.fullmatch(text) is not None


def _check_words(title: str, body: str) -> Refusal | None:
    if not title.strip():
        return Refusal.EMPTY_TITLE
    if length(title) > TITLE_LIMIT:
        return Refusal.TITLE_TOO_LONG
    return _check_body(body)


def _check_body(body: str) -> Refusal | None:
    if not body.strip():
        return Refusal.EMPTY_BODY
    if length(body) > BODY_LIMIT:
        return Refusal.BODY_TOO_LONG
    return None


def _check_files(files: tuple[FileId, ...]) -> Refusal | None:
    return Refusal.TOO_MANY_FILES if len(files) > MOST_FILES else None


def check(command: Command) -> Refusal | None:
    """What stands in the way of a command by its own words alone."""
    match command:
        case Reply():
            return check_reply(command)
        case AutoReply():
            return _check_words(command.title, AUTO_REPLY)
        case MarkRead() | Snooze() | DropCanned() | WithdrawFaq():
            return None
        case Hide():
            return check_hide(command)
        case WriteNote():
            return _check_body(command.body)
        case AskMarketplace():
            return _check_words(command.title, command.body) or _check_files(command.files)
        case KeepCanned():
            return check_canned(command)
        case PublishFaq():
            return check_faq(command)


def reply_title(title: str) -> str:
    """タイトル preset of a reply: [Re] and the inquiry's title, once, within the limit."""
    preset = title if title.startswith("[Re]") else f"[Re] {title}"
    while length(preset) > TITLE_LIMIT:
        preset = preset[:-1]
    return preset
