"""A message bus of the test's own, and services on it that the test plays: the real daemon, no desktop."""

import asyncio
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

from qpost.host.bus import Place

CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

Replies = dict[str, tuple[str, Callable[..., tuple[Any, ...]]]]
"""Method → the signature of its answer, and what makes the answer of the call's values."""


@contextmanager
def message_bus(folder: Path) -> Iterator[str]:
    """The address of a bus that starts no service by itself."""
    configuration = folder / "bus.conf"
    configuration.write_text(CONFIGURATION.format(socket=folder / "bus.socket"))
    command = ["dbus-daemon", "--nofork", "--print-address", f"--config-file={configuration}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        try:
            yield address
        finally:
            daemon.kill()


class Service:
    """Owns a name on the bus, answers calls, and sends signals."""

    def __init__(self, address: str, place: Place, replies: Replies) -> None:
        self.calls: asyncio.Queue[tuple[str, tuple[Any, ...]]] = asyncio.Queue()
        self._address = address
        self._place = place
        self._replies = replies
        self._connection: DBusConnection
        self._serving: asyncio.Task[None]

    async def __aenter__(self) -> "Service":
        self._connection = await open_dbus_connection(self._address)
        from jeepney import message_bus as daemon

        await self._connection.send(daemon.RequestName(self._place.service))
        while (await self._connection.receive()).header.message_type is not MessageType.method_return:
            pass
        self._serving = asyncio.create_task(self._serve())
        return self

    async def __aexit__(self, *_error: object) -> None:
        self._serving.cancel()
        await asyncio.gather(self._serving, return_exceptions=True)
        await self._connection.close()

    async def tell(self, signal: str, signature: str, *values: Any) -> None:
        """Send a signal to whoever listens."""
        from jeepney import DBusAddress

        emitter = DBusAddress(self._place.path, interface=self._place.interface)
        await self._connection.send(new_signal(emitter, signal, signature, values))

    async def _serve(self) -> None:
        while True:
            call = await self._connection.receive()
            if call.header.message_type is MessageType.method_call:
                await self._connection.send(self._answer(call))

    def _answer(self, call: Message) -> Message:
        method = call.header.fields[HeaderFields.member]
        if method not in self._replies:
            return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
        signature, reply = self._replies[method]
        answer = reply(*call.body)
        self.calls.put_nowait((method, tuple(call.body)))
        return new_method_return(call, signature or None, answer)
