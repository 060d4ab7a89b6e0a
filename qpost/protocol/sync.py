"""The stream of changes on the wire: pages by cursor, and the wake-up that says there is one more."""

import msgspec

from qpost.domain.ids import Cursor

PAGE_LIMIT = 2000
"""The most entities one page of changes carries."""

EVENT_NAME = "changed"


class Wake(msgspec.Struct, frozen=True):
    """The data of a server-sent event: there is something up to this cursor."""

    cursor: Cursor
