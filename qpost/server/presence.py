"""Presence: a member tells what they are doing at an inquiry, and every open stream of the shop hears it.

Where several processes serve one backend, members hear only of those whose streams and announcements meet
in the same one. A hint that is lost costs nothing: an answer is still refused when its thread has moved.
"""

from typing import Any

from litestar import put
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, JSONBody

from qpost.domain.ids import InquiryId
from qpost.domain.presence import Presence
from qpost.protocol import paths
from qpost.protocol.errors import Code
from qpost.protocol.presence import PresenceBody
from qpost.server import threads
from qpost.server.backend import Backend
from qpost.server.problems import Refused
from qpost.server.shops import Member


@put(paths.PRESENCE, status_code=204, tags=["presence"])
async def announce(
    data: JSONBody[PresenceBody], member: Given[Member], backend: Given[Backend], inquiry_id: FromPath[str]
) -> None:
    """Tell the other members that the caller looks at an inquiry, writes an answer, or has left it.

    Say it again before 30 seconds are over for as long as it is true. It reaches those whose stream is open
    as an event `presence`; nothing is stored, and a hint may be lost.
    """
    place = InquiryId(inquiry_id)
    inquiry = await backend.database.read(lambda connection: threads.find(connection, member.shop_id, place))
    if inquiry is None:
        raise Refused(Code.NOT_FOUND)
    presence = Presence(place, member.account_id, member.name, data.doing)
    backend.attendance.note(member.shop_id, presence, backend.now())
    backend.hub.hint(member.shop_id, presence)


ROUTES: list[Any] = [announce]
