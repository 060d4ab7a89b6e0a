"""Claims on the wire."""

import msgspec

from qpost.domain.claims import Claim


class ClaimList(msgspec.Struct, frozen=True):
    """Every claim that was asked for, oldest first."""

    claims: tuple[Claim, ...]
