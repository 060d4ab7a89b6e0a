"""商品ページにFAQ: questions and answers that stand on a product's page for everybody (spec.md §4.6)."""

from dataclasses import dataclass
from datetime import datetime

from qpost.domain.ids import FaqId, InquiryId, ProductCode, Version

QUESTION_LIMIT = 200
"""Characters of a question, counted as `length` counts; the answer's limit is that of a reply."""


@dataclass(frozen=True, slots=True)
class FaqEntry:
    """One entry of a product page, edited so that it tells nothing of a customer."""

    faq_id: FaqId
    product_code: ProductCode
    inquiry_id: InquiryId | None
    """The inquiry that it was made of, for the shop's eyes only."""
    question: str
    answer: str
    published_at: datetime
    withdrawn_at: datetime | None
    """When it was taken off the page again."""
    version: Version
