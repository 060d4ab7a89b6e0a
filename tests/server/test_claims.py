"""Reading claims."""

import pytest

from qpost.protocol.claims import ClaimList
from tests.server.callers import Caller, decoded


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["cl-2", "cl-1"]),
        ({"kind": "cancel", "state": "requested"}, ["cl-2", "cl-1"]),
        ({"kind": "return"}, []),
        ({"state": "done"}, []),
        ({"open_only": "true"}, ["cl-2", "cl-1"]),
        ({"delayed_only": "true"}, ["cl-2"]),
    ],
)
async def test_claims_come_oldest_first(hana: Caller, query: dict[str, str], found: list[str]) -> None:
    listed = decoded(await hana.of_shop("claims", **query), ClaimList)
    assert [claim.claim_id for claim in listed.claims] == found
