"""Waiting until a copy is level with its backend."""

import asyncio

from qpost.domain.changes import Changes
from qpost.engine.engine import Engine
from qpost.engine.sync import SyncPhase


async def live(engine: Engine) -> None:
    """Wait until the copy is level with the backend."""
    await _become(engine, SyncPhase.LIVE)


async def emptied_and_level_again(engine: Engine) -> None:
    """Have the copy emptied and fetched again, and wait until it is level."""
    engine.sync.read_anew()
    await _become(engine, SyncPhase.LOADING)
    await live(engine)


async def _become(engine: Engine, phase: SyncPhase) -> None:
    there = asyncio.Event()

    def hear(_changes: Changes) -> None:
        if engine.sync.state.phase is phase:
            there.set()

    unsubscribe = engine.subscribe(hear)
    hear(Changes(frozenset()))
    await there.wait()
    unsubscribe()
