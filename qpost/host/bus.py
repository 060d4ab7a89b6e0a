"""One connection to a D-Bus message bus: calls with an answer, and signals as they come (Linux)."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

PATIENCE = 5.0
"""Seconds until a service that does not answer counts as absent."""

Hear = Callable[[tuple[Any, ...]], None]


class NoBus(Exception):
    """There is no bus, or whoever was asked is not on it; says which, never what was asked."""


@dataclass(frozen=True, slots=True)
class Place:
    """An interface of an object that a service offers."""

    service: str
    path: str
    interface: str


class Bus:
    """Opened when first used, and again after it went away.

    kind is "SESSION", "SYSTEM", or the address of a bus.
    """

    def __init__(self, kind: str = "SESSION") -> None:
        self._kind = kind
        self._opening = asyncio.Lock()
        self._connection: Any = None
        self._receiving: asyncio.Task[None] | None = None
        self._asked: dict[int, asyncio.Future[Any]] = {}
        self._hearers: dict[tuple[Place, str], Hear] = {}

    async def call(
        self, place: Place, method: str, signature: str = "", values: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        """Call a method; raises NoBus where no good answer comes in time."""
        connection = await self._open()
        try:
            return await self._call(connection, place, method, signature, values)
        except (OSError, EOFError):
            await self.close()
            raise NoBus("the bus went away") from None

    async def hear(self, place: Place, signal: str, hear: Hear) -> None:
        """Be told of a signal from now on, also over a connection that is opened later; may raise NoBus."""
        self._hearers[place, signal] = hear
        connection = await self._open()
        await self._subscribe(connection, place, signal)

    async def close(self) -> None:
        """Let go of the connection; who waits for an answer gets none."""
        connection, self._connection = self._connection, None
        receiving, self._receiving = self._receiving, None
        if receiving is not None and receiving is not asyncio.current_task():
            receiving.cancel()
            await asyncio.gather(receiving, return_exceptions=True)
        if connection is not None:
            await asyncio.gather(connection.close(), return_exceptions=True)
        asked, self._asked = self._asked, {}
        for answer in asked.values():
            if not answer.done():
                answer.set_exception(NoBus("the bus went away"))

    async def _open(self) -> Any:
        async with self._opening:
            return self._connection or await self._connect()

    async def _connect(self) -> Any:
        from jeepney import AuthenticationError
        from jeepney.io.asyncio import open_dbus_connection

        try:
            opening = open_dbus_connection(self._kind)
            connection = await asyncio.wait_for(opening, PATIENCE)
        except (KeyError, OSError, EOFError, RuntimeError, ValueError, AuthenticationError) as error:
            raise NoBus(type(error).__name__) from None
        self._connection = connection
        self._receiving = asyncio.create_task(self._receive(connection))
        for place, signal in self._hearers:
            await self._subscribe(connection, place, signal)
        return connection

    async def _subscribe(self, connection: Any, place: Place, signal: str) -> None:
        from jeepney import MatchRule

        rule = MatchRule(
            type="signal",
            sender=place.service,
            path=place.path,
            interface=place.interface,
            member=signal,
        )
        bus = Place("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        await self._call(connection, bus, "AddMatch", "s", (rule.serialise(),))

    async def _call(
        self, connection: Any, place: Place, method: str, signature: str, values: tuple[Any, ...]
    ) -> tuple[Any, ...]:
        from jeepney import DBusAddress, MessageType, new_method_call

        address = DBusAddress(place.path, bus_name=place.service, interface=place.interface)
        message = new_method_call(address, method, signature or None, values)
        serial = next(connection.outgoing_serial)
        answer = self._asked[serial] = asyncio.get_running_loop().create_future()
        try:
            await connection.send(message, serial=serial)
            reply = await asyncio.wait_for(answer, PATIENCE)
        except TimeoutError:
            raise NoBus("no answer") from None
        finally:
            self._asked.pop(serial, None)
        if reply.header.message_type is not MessageType.method_return:
            raise NoBus(f"{method} was refused")
        return tuple(reply.body)

    async def _receive(self, connection: Any) -> None:
        """Sort what arrives, until the bus goes away."""
        try:
            while True:
                self._sort(await connection.receive())
        except (OSError, EOFError):
            await self.close()

    def _sort(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        if message.header.message_type is MessageType.signal:
            for (place, signal), hear in tuple(self._hearers.items()):
                said = [
                    fields[part] for part in (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
                ]
                if said == [place.path, place.interface, signal]:
                    hear(tuple(message.body))
            return
        answer = self._asked.get(fields.get(HeaderFields.reply_serial, -1))
        if answer is not None and not answer.done():
            answer.set_result(message)
