"""Sleep and lock as a real bus tells them."""

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from qpost.host.bus import Bus
from qpost.host.session_signals import GNOME, SCREEN, SLEEP, SessionSignals
from tests.host.message_bus import Service, message_bus

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is how Linux desktops tell")


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """One bus that is both: the program has a connection for each."""
    with message_bus(tmp_path) as running:
        yield running


async def test_sleep_and_lock_are_heard_from_whoever_tells_them(address: str) -> None:
    heard: asyncio.Queue[object] = asyncio.Queue()
    signals = SessionSignals(
        lambda: heard.put_nowait("woke"), heard.put_nowait, system=Bus(address), session=Bus(address)
    )
    async with (
        Service(address, SLEEP, {}) as sleep,
        Service(address, SCREEN, {}) as screen,
        Service(address, GNOME, {}) as gnome,
    ):
        await signals.listen()
        for service, signal, value, expected in (
            (sleep, "PrepareForSleep", True, True),
            (sleep, "PrepareForSleep", False, "woke"),
            (screen, "ActiveChanged", True, True),
            (gnome, "ActiveChanged", False, False),
        ):
            await service.tell(signal, "b", value)
            assert await heard.get() == expected
    await signals.close()


async def test_a_computer_that_tells_nothing_is_no_trouble(tmp_path: Path) -> None:
    nowhere = f"unix:path={tmp_path / 'nothing'}"
    signals = SessionSignals(lambda: None, lambda _on: None, system=Bus(nowhere), session=Bus(nowhere))
    await signals.listen()
    await signals.close()
