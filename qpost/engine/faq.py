"""Questions and intents about the entries of product pages: the list, publishing, withdrawing."""

from uuid import uuid4

from qpost.domain.commands import PublishFaq, WithdrawFaq
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import CommandKey, FaqId, InquiryId, ProductCode, Version
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Store
from qpost.engine.queueing import Queue


class Faq:
    """商品ページにFAQ of the shop that is worked for."""

    def __init__(self, store: Store, queue: Queue) -> None:
        self._store = store
        self._queue = queue

    async def rows(self, product_code: ProductCode | None = None) -> tuple[FaqEntry, ...]:
        """What stands on one product's page, or on any, newest first."""
        return await self._store.faq(product_code)

    async def publish(
        self,
        faq_id: FaqId | None,
        *,
        product_code: ProductCode,
        inquiry_id: InquiryId | None,
        question: str,
        answer: str,
        base_version: Version,
    ) -> CommandKey | Refusal:
        """Put a new entry (without an id) on its page, or change one; it can be undone as a reply can."""
        command = PublishFaq(
            faq_id=faq_id or FaqId(str(uuid4())),
            product_code=product_code,
            inquiry_id=inquiry_id,
            question=question,
            answer=answer,
            base_version=base_version,
        )
        return await self._queue.put(command, question, held=True)

    async def withdraw(self, entry: FaqEntry) -> CommandKey | Refusal:
        """Take an entry off its page; it can be undone as a reply can."""
        command = WithdrawFaq(entry.faq_id, entry.version)
        return await self._queue.put(command, entry.question, held=True)
