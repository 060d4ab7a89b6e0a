"""Who hears what: a list of callables that are told one after the other."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Hearers(Generic[T]):
    """Those who want to be told of one kind of thing; telling is synchronous and in order."""

    def __init__(self) -> None:
        self._hearers: list[Callable[[T], None]] = []

    def add(self, hear: Callable[[T], None]) -> Callable[[], None]:
        """Tell this one too, until the function that comes back is called."""
        self._hearers.append(hear)
        return lambda: self._hearers.remove(hear)

    def tell(self, what: T) -> None:
        """Tell all; one who leaves while being told does not disturb the others."""
        for hear in tuple(self._hearers):
            hear(what)
