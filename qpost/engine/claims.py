"""Questions about claims."""

from qpost.domain.claims import Claim, ClaimFilter
from qpost.engine.ports import Clock, Store


class Claims:
    """The claims of the shop that is worked for."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def rows(self, wanted: ClaimFilter) -> tuple[Claim, ...]:
        """What a cell of the board opens: late first, then the one that becomes late next."""
        return await self._store.claims(wanted, self._clock.now())
