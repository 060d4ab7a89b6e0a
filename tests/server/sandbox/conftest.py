"""One default sandbox for the tests of this folder."""

from datetime import datetime

import pytest

from tests.server.sandbox.stock import NOW, Stocked, stocked


@pytest.fixture(scope="session")
def now() -> datetime:
    """The moment at which the sandbox of these tests stands."""
    return NOW


@pytest.fixture(scope="session")
def both() -> tuple[Stocked, ...]:
    """The default sandbox."""
    return stocked()


@pytest.fixture(scope="session")
def main(both: tuple[Stocked, ...]) -> Stocked:
    """The bigger of the two shops."""
    return both[0]
