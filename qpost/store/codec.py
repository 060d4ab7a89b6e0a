"""Domain values as the bytes that a row holds, and instants as numbers that sort."""

from datetime import UTC, datetime, timedelta
from typing import Final

import msgspec

from qpost.domain.canned_replies import CannedReply
from qpost.domain.claims import Claim
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
)
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import CannedId, CommandKey, FileId, ShopId
from qpost.domain.inquiries import Inquiry, Message
from qpost.domain.notes import Note
from qpost.domain.orders import Order, Product

encode = msgspec.json.Encoder().encode
inquiry: Final = msgspec.json.Decoder(Inquiry).decode
message: Final = msgspec.json.Decoder(Message).decode
order: Final = msgspec.json.Decoder(Order).decode
claim: Final = msgspec.json.Decoder(Claim).decode
product: Final = msgspec.json.Decoder(Product).decode
canned_reply: Final = msgspec.json.Decoder(CannedReply).decode
faq_entry: Final = msgspec.json.Decoder(FaqEntry).decode
note: Final = msgspec.json.Decoder(Note).decode
file_ids: Final = msgspec.json.Decoder(tuple[FileId, ...]).decode
keep_canned: Final = msgspec.json.Decoder(KeepCanned).decode
canned_ids: Final = msgspec.json.Decoder(tuple[CannedId, ...]).decode

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def stamp(instant: datetime) -> int:
    """An instant as microseconds since 1970."""
    return (instant - _EPOCH) // _MICROSECOND


def instant(stamped: int) -> datetime:
    """The instant that a stamp means, in UTC."""
    return _EPOCH + timedelta(microseconds=stamped)


class _Sealed(msgspec.Struct, frozen=True):
    """An envelope as a row holds it: the kind of command beside its fields."""

    key: str
    shop_id: str
    kind: str
    command: msgspec.Raw


KINDS: dict[str, type[Command]] = {
    "reply": Reply,
    "auto_reply": AutoReply,
    "mark_read": MarkRead,
    "hide": Hide,
    "snooze": Snooze,
    "write_note": WriteNote,
    "ask_marketplace": AskMarketplace,
    "keep_canned": KeepCanned,
    "drop_canned": DropCanned,
    "publish_faq": PublishFaq,
    "withdraw_faq": WithdrawFaq,
}
"""The name of each command in a row; a name once written is never given another meaning."""

KIND_OF: dict[type, str] = {command: kind for kind, command in KINDS.items()}
_sealed: Final = msgspec.json.Decoder(_Sealed).decode


def kind_of(command: Command) -> str:
    """The name of a command in a row."""
    return KIND_OF[type(command)]


def seal(envelope: Envelope) -> bytes:
    """An envelope as bytes."""
    kind = kind_of(envelope.command)
    return encode(_Sealed(envelope.key, envelope.shop_id, kind, msgspec.Raw(encode(envelope.command))))


def unseal(row: bytes) -> Envelope:
    """The envelope that was sealed."""
    sealed = _sealed(row)
    command = msgspec.json.decode(sealed.command, type=KINDS[sealed.kind])
    return Envelope(CommandKey(sealed.key), ShopId(sealed.shop_id), command)
