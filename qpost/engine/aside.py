"""A call that may block for as long as a person looks at a dialog, on a thread of its own."""

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

from qpost.domain.failures import VaultUnavailable

T = TypeVar("T")

PATIENCE = 90.0
"""Seconds: the keyring may be asking its owner for a password."""


async def aside(call: Callable[[], T]) -> T:
    """Run a call beside the loop; raises VaultUnavailable where it never comes back.

    The thread is a daemon: a dialog that nobody answers must not keep the program from ending.
    """
    loop = asyncio.get_running_loop()
    outcome: asyncio.Future[T] = loop.create_future()

    def deliver(answer: T | None, error: BaseException | None) -> None:
        if outcome.done():
            return
        if error is not None:
            outcome.set_exception(error)
        else:
            outcome.set_result(answer)  # type: ignore[arg-type]

    def work() -> None:
        try:
            answer, error = call(), None
        except Exception as raised:  # noqa: BLE001  it is raised again where it was asked for
            answer, error = None, raised
        if not loop.is_closed():
            loop.call_soon_threadsafe(deliver, answer, error)

    threading.Thread(target=work, name="qpost-keyring", daemon=True).start()
    try:
        async with asyncio.timeout(PATIENCE):
            return await outcome
    except TimeoutError:
        raise VaultUnavailable("the keyring did not answer") from None
