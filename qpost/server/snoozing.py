"""あとで対応: an inquiry rests until an instant, or until its customer writes again."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from litestar import Request, Response, post
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, JSONBody
from sqlalchemy import Connection

from qpost.domain.commands import Snooze
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Inquiry
from qpost.protocol import paths
from qpost.protocol.commands import Accepted, SnoozeBody
from qpost.protocol.errors import Code
from qpost.server import threads
from qpost.server.backend import Backend
from qpost.server.commands import Call, Effect, Key, Match, call, once, version
from qpost.server.problems import Refused
from qpost.server.shops import Member


@post(paths.SNOOZE, status_code=200, tags=["commands"])
async def snooze(
    request: Request[Any, Any, Any],
    data: JSONBody[SnoozeBody],
    member: Given[Member],
    backend: Given[Backend],
    inquiry_id: FromPath[str],
    key: Key = None,
    if_match: Match = None,
) -> Response[Accepted]:
    """Let an inquiry rest, or wake it; its version stays, as nothing was said.

    A thread that moved on since the caller saw it does not begin to rest: the answer shows it awake.
    """
    require_instant(data.until)
    arrival = await call(request, member, key)
    command = Snooze(InquiryId(inquiry_id), data.until, version(if_match))
    return await once(backend, arrival, lambda connection: _snooze(connection, arrival, command))


def decide(command: Snooze, inquiry: Inquiry) -> Inquiry:
    """The inquiry after the command; words its author has not seen end the rest before it begins."""
    unseen = command.until is not None and inquiry.version != command.base_version
    return inquiry if unseen else replace(inquiry, snoozed_until=command.until)


def require_instant(until: datetime | None) -> None:
    """Refuse a time without its zone, and years that no clock of the backend can reach."""
    if until is not None and (until.tzinfo is None or not 2000 < until.year < 3000):
        raise Refused(Code.INVALID)


def _snooze(connection: Connection, arrival: Call, command: Snooze) -> Effect:
    shop_id = arrival.member.shop_id
    inquiry = threads.hold(connection, shop_id, command.inquiry_id)
    if inquiry is None:
        raise Refused(Code.NOT_FOUND)
    after = decide(command, inquiry)
    cursor = threads.change(connection, shop_id, after)
    return Effect(Accepted(arrival.key, arrival.payload_sha256, cursor, after))


ROUTES: list[Any] = [snooze]
