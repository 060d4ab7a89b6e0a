"""Tells that the computer woke or that its screen was locked, where the system says so (Linux: D-Bus)."""

import asyncio
import sys
from collections.abc import Callable
from typing import Any

from qpost.host.bus import Bus, NoBus, Place

SLEEP = Place("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SCREEN = Place("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
GNOME = Place("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver")


class SessionSignals:
    """Listens for as long as the program runs; a computer that says nothing is a quiet one.

    woke() is called after a sleep, and locked(True) when the computer goes to sleep or its screen is
    locked; locked(False) when the screen can be used again.
    """

    def __init__(
        self,
        woke: Callable[[], None],
        locked: Callable[[bool], None],
        *,
        system: Bus | None = None,
        session: Bus | None = None,
    ) -> None:
        self._woke = woke
        self._locked = locked
        self._system = system or Bus("SYSTEM")
        self._session = session or Bus()

    async def listen(self) -> None:
        """Begin to listen, to whoever is there."""
        if sys.platform != "linux":
            return
        await asyncio.gather(
            _try_to_hear(self._system, SLEEP, "PrepareForSleep", self._on_sleep),
            _try_to_hear(self._session, SCREEN, "ActiveChanged", self._on_screen),
            _try_to_hear(self._session, GNOME, "ActiveChanged", self._on_screen),
        )

    async def close(self) -> None:
        """Listen no more."""
        await asyncio.gather(self._system.close(), self._session.close())

    def _on_sleep(self, said: tuple[Any, ...]) -> None:
        (goes,) = said
        if goes:
            self._locked(True)
        else:
            self._woke()

    def _on_screen(self, said: tuple[Any, ...]) -> None:
        (on,) = said
        self._locked(bool(on))


async def _try_to_hear(bus: Bus, place: Place, signal: str, hear: Callable[[tuple[Any, ...]], None]) -> None:
    try:
        await bus.hear(place, signal, hear)
    except NoBus:
        return  # no such bus here: Wakefulness notices a sleep by the clocks, a little later
