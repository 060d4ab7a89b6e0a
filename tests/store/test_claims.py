"""Claims out of the copy: the longest open first."""

from datetime import timedelta

from qpost.domain.claims import ClaimFilter, ClaimKind, ClaimState
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import page


async def test_a_cell_opens_its_own_claims_and_the_default_all_open_ones(store: LocalStore) -> None:
    await store.apply(
        page(
            eg.claim("old", kind=ClaimKind.RETURN, requested_at=eg.NOW - timedelta(days=6)),
            eg.claim("new", kind=ClaimKind.RETURN),
            eg.claim("held", kind=ClaimKind.RETURN, state=ClaimState.ON_HOLD),
            eg.claim("done", kind=ClaimKind.RETURN, state=ClaimState.DONE),
            eg.claim("other", kind=ClaimKind.EXCHANGE, requested_at=eg.NOW - timedelta(days=2)),
        )
    )

    async def found(wanted: ClaimFilter) -> list[str]:
        return [claim.claim_id for claim in await store.claims(wanted, eg.NOW)]

    assert await found(ClaimFilter(ClaimKind.RETURN, ClaimState.REQUESTED)) == ["old", "new"]
    assert await found(ClaimFilter(ClaimKind.RETURN, ClaimState.DONE)) == ["done"]
    assert await found(ClaimFilter(delayed_only=True)) == ["old"]
    assert (await found(ClaimFilter()))[0] == "old"
    assert "done" not in await found(ClaimFilter())
