"""Questions about orders and products."""

from qpost.domain.ids import OrderNo, ProductCode
from qpost.domain.orders import Order, OrderFilter, Product
from qpost.engine.ports import Clock, Store


class Orders:
    """The orders of the shop that is worked for."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def rows(self, wanted: OrderFilter) -> tuple[Order, ...]:
        """What a search finds, newest first."""
        return await self._store.orders(wanted, self._clock.now())

    async def order(self, order_no: OrderNo) -> Order | None:
        """One order."""
        return await self._store.order(order_no)

    async def product(self, product_code: ProductCode) -> Product | None:
        """One product."""
        return await self._store.product(product_code)
