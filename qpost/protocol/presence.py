"""Presence on the wire: the body of an announcement, and the name of the event that carries it further."""

import msgspec

from qpost.domain.presence import Doing

PRESENCE_EVENT = "presence"
"""The event beside `changed` in the stream of a shop; its data is a Presence."""


class PresenceBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of PUT …/presence: what the caller is doing at the inquiry."""

    doing: Doing
