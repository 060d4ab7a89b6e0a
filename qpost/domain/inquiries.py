"""Inquiries and their messages: what was asked, where it stands, and which ones a search means."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from qpost.domain.files import File
from qpost.domain.ids import CustomerId, InquiryId, MessageId, OrderNo, ProductCode, Version
from qpost.domain.moments import Period


class Status(StrEnum):
    """処理状態 (spec.md §3.5): 未回答, 処理中, 処理完了."""

    UNANSWERED = "unanswered"
    IN_PROGRESS = "in_progress"
    DONE = "done"


REPLY_STATUSES = (Status.IN_PROGRESS, Status.DONE)
"""What a reply may set; 未回答 can never be chosen."""


class Source(StrEnum):
    """Whose post it is: the three lists of お問い合わせ管理 (spec.md §3.1)."""

    CUSTOMER = "customer"
    MARKETPLACE = "marketplace"
    OWN = "own"


class Kind(StrEnum):
    """タイプ: a private inquiry (一般), or a public question on the product page (商品Q&A)."""

    GENERAL = "general"
    PRODUCT_QA = "product_qa"


class Category(StrEnum):
    """カテゴリ of an inquiry or message (spec.md §6.1 and the manuals' lists)."""

    SHIPPING = "shipping"
    SHIPPING_FEE = "shipping_fee"
    CANCEL_REFUND = "cancel_refund"
    OTHER = "other"
    SELLER_BOARD = "seller_board"


class Author(StrEnum):
    """Which side wrote a message."""

    CUSTOMER = "customer"
    SHOP = "shop"
    MARKETPLACE = "marketplace"


class MailOutcome(StrEnum):
    """What became of the e-mail copy of a message; the message itself can stand without it."""

    NOT_REQUESTED = "not_requested"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One thread, as lists and headers show it; its messages are fetched apart."""

    inquiry_id: InquiryId
    source: Source
    kind: Kind
    category: Category
    status: Status
    title: str
    excerpt: str
    """The first 120 characters of the newest message."""
    customer_id: CustomerId | None
    sender: str
    """The masked name of the other side, as the marketplace gives it (sh7*****)."""
    country: str
    product_code: ProductCode | None
    product_name: str
    order_no: OrderNo | None
    asked_at: datetime
    received_at: datetime
    """When the other side last wrote; the calendar of a search means this."""
    answered_at: datetime | None
    hidden_at: datetime | None
    unread: bool
    version: Version
    snoozed_until: datetime | None = None
    """あとで対応: it rests until then, or until its customer writes again."""

    @property
    def public(self) -> bool:
        """Whether anyone can read the answer on the product page."""
        return self.kind is Kind.PRODUCT_QA and self.hidden_at is None

    def rests(self, now: datetime) -> bool:
        """あとで対応: whether nobody need look at it yet; what is done needs nobody anyway."""
        return self.snoozed_until is not None and self.snoozed_until > now and self.status is not Status.DONE


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a thread; its body is the other side's or a member's own words, plain text."""

    message_id: MessageId
    inquiry_id: InquiryId
    author: Author
    author_name: str
    title: str
    body: str
    sent_at: datetime
    mail: MailOutcome
    status_set: Status | None
    """The status that a reply gave the thread; None for the other side's messages."""
    files: tuple[File, ...] = ()


class Grouping(StrEnum):
    """The three views: 基本, 顧客ごとの問い合わせ, 商品ごとの問い合わせ (spec.md §3.2), and by due time."""

    DUE = "due"
    BASIC = "basic"
    CUSTOMER = "customer"
    PRODUCT = "product"


class DetailKind(StrEnum):
    """詳細の追加: 全体, 商品コード or 注文番号."""

    ALL = "all"
    PRODUCT_CODE = "product_code"
    ORDER_NO = "order_no"


@dataclass(frozen=True, slots=True)
class InquiryFilter:
    """What a search of the inquiry list asks for (spec.md §3.1); the defaults ask for everything."""

    source: Source = Source.CUSTOMER
    period: Period | None = None
    status: Status | None = None
    kind: Kind | None = None
    detail: DetailKind = DetailKind.ALL
    detail_value: str = ""
    text: str = ""
    unread_only: bool = False
    received_from: datetime | None = None
    received_until: datetime | None = None
    """Instants beside the calendar's days, the second one not included: what a due time asks for."""
    among: frozenset[InquiryId] = frozenset()
    """Only these, where any are named: what a notification told of."""
    customer_id: CustomerId | None = None
    """Only the inquiries of one customer."""
    resting_at: datetime | None = None
    """あとで対応: only those that rest at this instant."""
    drafted: bool = False
    """下書き: only those for which something is typed here that is not sent; no backend knows."""

    def matches(self, inquiry: Inquiry, messages: Iterable[Message] = ()) -> bool:
        """Whether an inquiry belongs in the list, drafts aside; text is also found in messages."""
        return (
            inquiry.source is self.source
            and (self.period is None or inquiry.received_at in self.period)
            and (self.status is None or inquiry.status is self.status)
            and (self.kind is None or inquiry.kind is self.kind)
            and (not self.unread_only or inquiry.unread)
            and (self.received_from is None or inquiry.received_at >= self.received_from)
            and (self.received_until is None or inquiry.received_at < self.received_until)
            and (not self.among or inquiry.inquiry_id in self.among)
            and (self.customer_id is None or inquiry.customer_id == self.customer_id)
            and (self.resting_at is None or inquiry.rests(self.resting_at))
            and self._detail_matches(inquiry)
            and self._text_matches(inquiry, messages)
        )

    def _text_matches(self, inquiry: Inquiry, messages: Iterable[Message]) -> bool:
        wanted = fold(self.text)
        return wanted in searchable(inquiry) or any(
            wanted in fold(f"{message.title}\n{message.body}") for message in messages
        )

    def _detail_matches(self, inquiry: Inquiry) -> bool:
        wanted = digits(self.detail_value)
        if not wanted:
            return True
        match self.detail:
            case DetailKind.ALL:
                return wanted in (inquiry.product_code, inquiry.order_no)
            case DetailKind.PRODUCT_CODE:
                return inquiry.product_code == wanted
            case DetailKind.ORDER_NO:
                return inquiry.order_no == wanted
            case _:
                assert_never(self.detail)


_KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}


def fold(text: str) -> str:
    """Text as a search compares it: widths, cases and the two kana made one."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_KATAKANA_TO_HIRAGANA).strip()


def digits(number: str) -> str:
    """A typed order number or product code as the marketplace writes it: half-width, no spaces."""
    return "".join(unicodedata.normalize("NFKC", number).split())


def searchable(inquiry: Inquiry) -> str:
    """Everything of an inquiry that free text is looked for in, folded."""
    return fold(
        "\n".join(
            (
                inquiry.title,
                inquiry.excerpt,
                inquiry.sender,
                inquiry.product_name,
                inquiry.product_code or "",
                inquiry.order_no or "",
            )
        )
    )
