"""Presence as a request: telling the other members what this one is doing at an inquiry."""

import msgspec

from qpost.domain.failures import NotQpost
from qpost.domain.ids import InquiryId, ShopId
from qpost.domain.presence import Doing
from qpost.protocol import paths
from qpost.protocol.presence import PresenceBody
from qpost.remote.session import RemoteSession


async def announce(session: RemoteSession, shop_id: ShopId, inquiry_id: InquiryId, doing: Doing) -> None:
    """PUT …/presence; an inquiry that is not there has nobody at it."""
    body = msgspec.json.encode(PresenceBody(doing))
    answer = await session.call("PUT", paths.presence(shop_id, inquiry_id), body=body)
    if answer.problem is not None and answer.status != 404:
        raise NotQpost(f"status {answer.status}")
