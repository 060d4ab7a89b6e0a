"""Entries of product pages as lists show them: the copy with what waits in the outbox laid over it."""

import apsw

from qpost.domain.commands import PublishFaq, WithdrawFaq
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import FaqId, ProductCode
from qpost.store import codec
from qpost.store.overlay import waiting, waiting_since


def rows(connection: apsw.Connection, product_code: ProductCode | None) -> tuple[FaqEntry, ...]:
    """Those that stand on their page, newest first; of one product or of all."""
    found: dict[FaqId, FaqEntry] = {}
    for (body,) in connection.execute("SELECT body FROM cache.faq_entry"):
        entry = codec.faq_entry(body)
        found[entry.faq_id] = entry
    for command, queued_at in waiting_since(connection, PublishFaq):
        before = found.get(command.faq_id)
        found[command.faq_id] = FaqEntry(
            faq_id=command.faq_id,
            product_code=command.product_code,
            inquiry_id=command.inquiry_id,
            question=command.question,
            answer=command.answer,
            published_at=before.published_at if before else queued_at,
            withdrawn_at=None,
            version=before.version if before else command.base_version,
        )
    for withdrawn in waiting(connection, WithdrawFaq):
        found.pop(withdrawn.faq_id, None)
    shown = (
        entry
        for entry in found.values()
        if entry.withdrawn_at is None and product_code in (None, entry.product_code)
    )
    return tuple(sorted(shown, key=lambda entry: entry.published_at, reverse=True))
