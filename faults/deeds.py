"""What a person decides besides answering, on what this client's screen shows at that moment."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from faults.client import Client
from qpost.domain.commands import (
    AskMarketplace,
    AutoReply,
    Command,
    DropCanned,
    Envelope,
    Hide,
    KeepCanned,
    MarkRead,
    PublishFaq,
    Reply,
    Snooze,
    WithdrawFaq,
    WriteNote,
    thread_of,
)
from qpost.domain.ids import CannedId, CommandKey, FaqId, InquiryId, ProductCode, Version
from qpost.domain.inquiries import Category
from qpost.domain.refusals import Refusal
from qpost.domain.settings import Language
from tests import examples as eg

SHARED = 2
"""So many saved replies and entries: few, so that both clients change the same ones."""

Deed = Callable[[Client, InquiryId, int], Awaitable[CommandKey | Refusal | None]]


async def note(client: Client, inquiry_id: InquiryId, number: int) -> CommandKey | Refusal | None:
    """社内メモ."""
    thread = await client.store.thread(inquiry_id)
    return await client.engine.inquiries.write_note(thread.inquiry, f"メモ{number}") if thread else None


async def snooze(client: Client, inquiry_id: InquiryId, number: int) -> CommandKey | Refusal | None:
    """あとで対応."""
    thread = await client.store.thread(inquiry_id)
    until = eg.NOW + timedelta(days=3650, seconds=number)
    return await client.engine.inquiries.snooze(thread.inquiry, until) if thread else None


async def automatic(client: Client, inquiry_id: InquiryId, number: int) -> CommandKey | Refusal | None:
    """自動応答."""
    thread = await client.store.thread(inquiry_id)
    if thread is None:
        return None
    (key,) = await client.engine.inquiries.auto_reply((thread.inquiry,), mail=True)
    return key


async def ask(client: Client, inquiry_id: InquiryId, number: int) -> CommandKey | Refusal | None:
    """Qoo10ヘルプ."""
    return await client.engine.inquiries.ask_marketplace(
        title="題", body=f"問い合わせ{number}", category=Category.OTHER, order_no=None
    )


async def keep(client: Client, inquiry_id: InquiryId, number: int) -> CommandKey | Refusal | None:
    """よく使う返事の保存: change one that is on screen, or add it."""
    canned_id = CannedId(f"c-{number // 3 % SHARED}")
    here = [one for one in await client.engine.canned_replies.rows() if one.canned_id == canned_id]
    return await client.engine.canned_replies.keep(
        canned_id,
        folder="",
        name=f"返事{number}",
        abbreviation="",
        language=Language.JAPANESE,
        body=f"本文{number}",
        public_safe=True,
        pinned=False,
        base_version=here[0].version if here else Version(0),
    )


async def drop(client: Client, inquiry_id: InquiryId, number: int) -> CommandKey | Refusal | None:
    """よく使う返事の削除."""
    rows = await client.engine.canned_replies.rows()
    return await client.engine.canned_replies.drop(rows[number % len(rows)]) if rows else None


async def publish(client: Client, inquiry_id: InquiryId, number: int) -> CommandKey | Refusal | None:
    """商品ページにFAQ: change an entry that is on screen, or put it there."""
    faq_id = FaqId(f"f-{number // 3 % SHARED}")
    here = [one for one in await client.engine.faq.rows() if one.faq_id == faq_id]
    return await client.engine.faq.publish(
        faq_id,
        product_code=ProductCode("593128689"),
        inquiry_id=None,
        question=f"質問{number}",
        answer="答え",
        base_version=here[0].version if here else Version(0),
    )


async def withdraw(client: Client, inquiry_id: InquiryId, number: int) -> CommandKey | Refusal | None:
    """取り下げ."""
    rows = await client.engine.faq.rows()
    return await client.engine.faq.withdraw(rows[number % len(rows)]) if rows else None


DEEDS: dict[str, Deed] = {
    "note": note,
    "snooze": snooze,
    "automatic": automatic,
    "ask": ask,
    "keep": keep,
    "drop": drop,
    "publish": publish,
    "withdraw": withdraw,
}


def words_of(command: Command) -> str:
    """What a command asks, whichever version it was asked for."""
    match command:
        case Reply() | WriteNote() | AskMarketplace():
            return command.body
        case AutoReply():
            return f"automatic {command.inquiry_id}"
        case MarkRead():
            return f"read {command.inquiry_id}"
        case Hide():
            return f"hide {command.inquiry_id}: {command.reason}"
        case Snooze():
            return f"rest {command.until}"
        case KeepCanned():
            return f"keep {command.canned_id}: {command.name} {command.body}"
        case DropCanned():
            return f"drop {command.canned_id}"
        case PublishFaq():
            return f"publish {command.faq_id}: {command.question} {command.answer}"
        case WithdrawFaq():
            return f"withdraw {command.faq_id}"


def way_of(envelope: Envelope) -> str:
    """Whose order is kept, in words of the harness: the product's own name for it may be wrong."""
    command = envelope.command
    match command:
        case KeepCanned() | DropCanned():
            return f"saved reply {command.canned_id}"
        case PublishFaq() | WithdrawFaq():
            return f"entry {command.faq_id}"
        case AskMarketplace():
            return f"question {envelope.key}"
        case _:
            return f"thread {thread_of(command)}"
