"""What the FAQ editor is filled with: the customer's question and the shop's newest answer, to be edited."""

from dataclasses import dataclass, replace

from qpost.domain.commands import PublishFaq, length
from qpost.domain.faq import QUESTION_LIMIT, FaqEntry
from qpost.domain.ids import FaqId, InquiryId, ProductCode, Version
from qpost.domain.inquiries import Author
from qpost.engine.ports import Thread

NEW = Version(0)
"""Of an entry that does not stand there yet."""


@dataclass(frozen=True, slots=True)
class FaqTyped:
    """What stands in the editor, and of which entry; it outlives its closing."""

    product_code: ProductCode
    inquiry_id: InquiryId | None
    question: str
    answer: str
    faq_id: FaqId | None = None
    base_version: Version = NEW

    def said(self, question: str, answer: str) -> "FaqTyped":
        """The same entry in other words."""
        return replace(self, question=question, answer=answer)


def of_thread(thread: Thread, product_code: ProductCode) -> FaqTyped:
    """A new entry made of a conversation; a question that is too long gives way to its title."""
    inquiry = thread.inquiry
    asked = [one.message.body for one in thread.messages if one.message.author is Author.CUSTOMER]
    said = [one.message.body for one in thread.messages if one.message.author is Author.SHOP]
    question = asked[0].strip() if asked else inquiry.title
    if length(question) > QUESTION_LIMIT:
        question = inquiry.title
    return FaqTyped(product_code, inquiry.inquiry_id, question, said[-1].strip() if said else "")


def of_entry(entry: FaqEntry) -> FaqTyped:
    """An entry that stands on its page."""
    return FaqTyped(
        entry.product_code, entry.inquiry_id, entry.question, entry.answer, entry.faq_id, entry.version
    )


def of_command(command: PublishFaq) -> FaqTyped:
    """What was typed for an entry that was taken back."""
    known = command.faq_id if command.base_version else None
    return FaqTyped(
        command.product_code,
        command.inquiry_id,
        command.question,
        command.answer,
        known,
        command.base_version,
    )
