"""HTTP connections that wait for a request only so long: bytes that drip hold nothing for ever."""

import asyncio

import h11

from qpost.server.nodelay import NoDelayProtocol

WHOLE_REQUEST = 300.0
"""Seconds from a request's first byte to its last: 4 MB over a poor line take less."""


class PatientProtocol(NoDelayProtocol):
    """Closes a connection whose request does not come to its end.

    uvicorn itself waits for a head or a body without limit; only between two requests it has patience of
    its own (timeout_keep_alive).
    """

    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for the first request as well."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Go on waiting, or stop where the request is whole."""
        super().data_received(data)
        half_a_head = self.conn.their_state is h11.IDLE and self.conn.trailing_data[0]
        if half_a_head or self.conn.their_state is h11.SEND_BODY:
            self._wait()
        else:
            self._stop()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is waited for any more."""
        self._stop()
        super().connection_lost(exc)

    def _wait(self) -> None:
        if self._deadline is None:
            self._deadline = self.loop.call_later(WHOLE_REQUEST, self.transport.close)

    def _stop(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
