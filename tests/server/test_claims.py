"""Reading claims."""

import pytest

from qpost.protocol.claims import ClaimList
from tests.server.callers import Caller, code_of, decoded


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


async def test_claims_come_in_pages(hana: Caller) -> None:
    first = decoded(await hana.of_shop("claims", limit=1), ClaimList)
    assert ([claim.claim_id for claim in first.claims], first.next is not None) == (["cl-2"], True)
    rest = decoded(await hana.of_shop("claims", limit=1, after=first.next), ClaimList)
    assert ([claim.claim_id for claim in rest.claims], rest.next) == (["cl-1"], None)


async def test_a_place_that_is_none_and_a_page_without_end_are_refused(hana: Caller) -> None:
    assert code_of(await hana.of_shop("claims", after="nowhere")) == "invalid"
    assert code_of(await hana.of_shop("claims", limit=100_000)) == "invalid"
