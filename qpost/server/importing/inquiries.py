"""One row of an exported inquiry list as an inquiry with its one message (spec.md §3.3)."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import TypeVar

from qpost.domain.ids import CustomerId, InquiryId, MessageId, OrderNo, ProductCode, Version
from qpost.domain.inquiries import Author, Category, Inquiry, Kind, MailOutcome, Message, Source, Status, fold
from qpost.server.importing import cells
from qpost.server.importing.headings import Layout
from qpost.server.importing.reading import read, required
from qpost.server.importing.sheets import Row
from qpost.server.threads import excerpt

T = TypeVar("T")

KINDS = {
    "一般": Kind.GENERAL,
    "普通": Kind.GENERAL,
    "商品q&a": Kind.PRODUCT_QA,
    "商品問い合わせ": Kind.PRODUCT_QA,
}
STATUSES = {
    "未回答": Status.UNANSWERED,
    "処理中": Status.IN_PROGRESS,
    "処理完了": Status.DONE,
    "回答完了": Status.DONE,
}
CATEGORIES = {
    "配送": Category.SHIPPING,
    "送料": Category.SHIPPING_FEE,
    "キャンセル": Category.CANCEL_REFUND,
    "払い戻し": Category.CANCEL_REFUND,
    "キャンセル/払い戻し": Category.CANCEL_REFUND,
    "出品者掲示板": Category.SELLER_BOARD,
}
"""Any other category of the marketplace is その他."""

_OF_THE_SHOP = ("qsm", "seller", "出品者", "販売者")
_OF_THE_MARKETPLACE = ("qoo10", "cscenter", "cs center", "コールセンター")


def thread(layout: Layout, row: Row) -> tuple[Inquiry, Message]:
    """The inquiry a row tells of; raises BadCell."""
    title = required(layout, row, "title", cells.line)
    sent_at = required(layout, row, "sent_at", cells.instant)
    sender = required(layout, row, "sender", cells.line)
    body = read(layout, row, "body", cells.text) or title
    inquiry_id = natural_key(layout, row)
    source = _source(layout, row)
    inquiry = Inquiry(
        inquiry_id=inquiry_id,
        source=source,
        kind=_word(layout, row, "kind", KINDS, Kind.GENERAL),
        category=CATEGORIES.get(read(layout, row, "category", cells.line), Category.OTHER),
        status=_word(layout, row, "status", STATUSES, None),
        title=title,
        excerpt=excerpt(body),
        customer_id=_customer(sender) if source is Source.CUSTOMER else None,
        sender=sender,
        country=read(layout, row, "country", cells.line),
        product_code=ProductCode(read(layout, row, "product_code", cells.code)) or None,
        product_name=read(layout, row, "product_name", cells.line),
        order_no=OrderNo(read(layout, row, "order_no", cells.code)) or None,
        asked_at=sent_at,
        received_at=sent_at,
        answered_at=None,
        hidden_at=None,
        unread=False,
        version=Version(1),
    )
    return inquiry, _message(inquiry, body, sent_at)


def natural_key(layout: Layout, row: Row) -> InquiryId:
    """The same id for the same row of any export: J·QSM's list has no number of its own."""
    names = ("sent_at", "sender", "sent_from", "recipient", "title", "product_code", "order_no", "body")
    said = [str(read(layout, row, "sent_at", cells.instant))]
    said += [fold(read(layout, row, name, cells.text)) for name in names[1:]]
    return InquiryId("j" + hashlib.sha256("\x1f".join(said).encode()).hexdigest()[:16])


def _message(inquiry: Inquiry, body: str, sent_at: datetime) -> Message:
    authors = {
        Source.CUSTOMER: Author.CUSTOMER,
        Source.MARKETPLACE: Author.MARKETPLACE,
        Source.OWN: Author.SHOP,
    }
    return Message(
        message_id=MessageId(f"{inquiry.inquiry_id}-1"),
        inquiry_id=inquiry.inquiry_id,
        author=authors[inquiry.source],
        author_name=inquiry.sender,
        title=inquiry.title,
        body=body,
        sent_at=sent_at,
        mail=MailOutcome.NOT_REQUESTED,
        status_set=None,
    )


def _customer(sender: str) -> CustomerId:
    # An export names customers by their mask alone: here one mask is one customer, with no address.
    return CustomerId("j" + hashlib.sha256(fold(sender).encode()).hexdigest()[:12])


def _source(layout: Layout, row: Row) -> Source:
    sent_from = fold(read(layout, row, "sent_from", cells.line))
    if sent_from in _OF_THE_MARKETPLACE:
        return Source.MARKETPLACE
    return Source.OWN if sent_from in _OF_THE_SHOP else Source.CUSTOMER


def _word(layout: Layout, row: Row, name: str, known: Mapping[str, T], missing: T | None) -> T:
    said = read(layout, row, name, cells.line)
    if not said and missing is not None:
        return missing
    found = {fold(word): meaning for word, meaning in known.items()}.get(fold(said))
    if found is None:
        raise cells.BadCell(f"{layout.heading(name)} is none of {'・'.join(known)}")
    return found
