"""Commands as requests: which route carries which, and what the answers mean."""

from typing import assert_never

import msgspec

from qpost.domain.commands import Envelope, Hide, MarkRead, Reply
from qpost.domain.failures import NotQpost
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Accepted
from qpost.protocol import commands as wire
from qpost.protocol import paths
from qpost.remote.connection import Answer, decoded
from qpost.remote.session import RemoteSession


async def send(session: RemoteSession, envelope: Envelope) -> Accepted | Refusal:
    """POST a command under its key; safe to repeat with the same envelope."""
    path, body = request_of(envelope)
    headers = {
        paths.IDEMPOTENCY_KEY: envelope.key,
        paths.IF_MATCH: f'"{envelope.command.base_version}"',
    }
    answer = await session.call("POST", path, body=body, headers=headers)
    if answer.problem is not None:
        return refusal_of(answer)
    return accepted(envelope, body, decoded(answer.body, wire.Accepted))


async def outcome(session: RemoteSession, envelope: Envelope) -> Accepted | None:
    """GET …/commands/{key}: the stored answer, or None where the command never happened."""
    answer = await session.call("GET", paths.command(envelope.shop_id, envelope.key))
    if answer.status == 404:
        return None
    if answer.problem is not None:
        raise NotQpost(f"status {answer.status}")
    _, body = request_of(envelope)
    return accepted(envelope, body, decoded(answer.body, wire.Accepted))


def request_of(envelope: Envelope) -> tuple[str, bytes]:
    """The path and body that carry a command."""
    command = envelope.command
    match command:
        case Reply():
            reply = wire.ReplyBody(command.title, command.body, command.status, command.mail)
            return paths.replies(envelope.shop_id, command.inquiry_id), msgspec.json.encode(reply)
        case MarkRead():
            return paths.read(envelope.shop_id, command.inquiry_id), b"{}"
        case Hide():
            hide = wire.HideBody(command.title, command.reason, command.seller_mail, command.bar_customer)
            return paths.hide(envelope.shop_id, command.inquiry_id), msgspec.json.encode(hide)
        case _:
            assert_never(command)


def accepted(envelope: Envelope, body: bytes, answer: wire.Accepted) -> Accepted:
    """The answer, where it echoes this command; raises NotQpost where it belongs to another."""
    if answer.key != envelope.key or answer.payload_sha256 != wire.payload_sha256(body):
        raise NotQpost("the answer belongs to another command")
    return Accepted(answer.inquiry, answer.message)


def refusal_of(answer: Answer) -> Refusal:
    """Why the backend refused; a reason this program does not know counts as INVALID, never as done."""
    assert answer.problem is not None
    try:
        return Refusal(answer.problem.code)
    except ValueError:
        return Refusal.NOT_FOUND if answer.status in (403, 404, 410) else Refusal.INVALID
