"""Waiting until a copy is level with its backend."""

import asyncio

from qpost.domain.changes import Changes
from qpost.engine.engine import Engine
from qpost.engine.sync import SyncPhase


async def live(engine: Engine) -> None:
    """Wait until the copy is level with the backend."""
    level = asyncio.Event()

    def hear(_changes: Changes) -> None:
        if engine.sync.state.phase is SyncPhase.LIVE:
            level.set()

    unsubscribe = engine.subscribe(hear)
    hear(Changes(frozenset()))
    await level.wait()
    unsubscribe()


async def emptied_and_level_again(engine: Engine) -> None:
    """Have the copy emptied and fetched again, and wait until it is level."""
    begun = asyncio.Event()

    def hear(_changes: Changes) -> None:
        if engine.sync.state.phase is SyncPhase.LOADING:
            begun.set()

    unsubscribe = engine.subscribe(hear)
    engine.sync.read_anew()
    await begun.wait()
    unsubscribe()
    await live(engine)
