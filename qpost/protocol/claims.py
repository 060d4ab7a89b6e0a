"""Claims on the wire."""

import msgspec

from qpost.domain.claims import Claim


class ClaimList(msgspec.Struct, frozen=True):
    """One page of claims, oldest first; next is passed back as `after`, absent on the last page."""

    claims: tuple[Claim, ...]
    next: str | None
