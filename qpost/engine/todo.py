"""The To do list, counted afresh whenever it is asked for."""

from qpost.domain.todo import Todo
from qpost.engine.ports import Clock, Store


class TodoList:
    """What is due at the shop that is worked for."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def count(self) -> Todo:
        """Every count at this moment."""
        return await self._store.todo(self._clock.now())
