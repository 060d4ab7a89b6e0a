"""The accessibility tree as assistive technology reads it: AT-SPI over D-Bus, no help from the program."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ANSWER = 30.0
"""Seconds that one question to the program may take."""

AT_ONCE = 100
"""Questions that are on their way together."""

_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_THING = "org.a11y.atspi.Accessible"


class State(IntEnum):
    """What AT-SPI says of a thing, by its number there."""

    CHECKED = 4
    EDITABLE = 7
    ENABLED = 8
    FOCUSED = 12
    SELECTED = 23
    SHOWING = 25


class NotThere(Exception):
    """The thing went away, or does not have what it was asked for."""


@dataclass(frozen=True)
class Thing:
    """One node of the tree, as it was when it was read."""

    service: str
    path: str
    role: str = ""
    name: str = ""
    description: str = ""
    states: frozenset[State] = frozenset()
    children: tuple["Thing", ...] = field(default=(), repr=False)

    def all(self) -> Iterator["Thing"]:
        """Itself and everything in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.all()


Reference = tuple[str, str]


class Tree:
    """One connection to the accessibility bus of a session."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as bus:
            place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = bus.send_and_get_reply(new_method_call(place, "GetAddress"), timeout=ANSWER).body
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        """Let go of the bus."""
        self._bus.close()

    def programs(self) -> list[Thing]:
        """Every program that shows windows, with all that is shown in them."""
        (found,) = self._ask([_call(_REGISTRY, _THING, "GetChildren")])
        listed = _body(found)  # nothing while the registry itself is still starting
        return self._read(list(listed[0])) if listed else []

    def act(self, thing: Thing) -> None:
        """Do what a press on it does."""
        self._do(thing, "org.a11y.atspi.Action", "DoAction", "i", (0,))

    def write(self, thing: Thing, text: str) -> None:
        """Replace the text of a field."""
        self._do(thing, "org.a11y.atspi.EditableText", "SetTextContents", "s", (text,))

    def text(self, thing: Thing) -> str:
        """What stands in a field."""
        (words,) = self._do(thing, "org.a11y.atspi.Text", "GetText", "ii", (0, -1))
        return str(words)

    def wait(self, seconds: float) -> None:
        """Let the program go on for a moment."""
        try:
            self._bus.receive(timeout=seconds)
        except TimeoutError:
            return

    def _do(self, thing: Thing, interface: str, method: str, signature: str, values: Any) -> tuple[Any, ...]:
        call = _call((thing.service, thing.path), interface, method, signature, values)
        (answer,) = self._ask([call])
        if answer.header.message_type is MessageType.error:
            raise NotThere(f"{method}: {thing.role} {thing.name}")
        return tuple(answer.body)

    def _read(self, references: list[Reference]) -> list[Thing]:
        """Things and what is shown in them, one level after the other."""
        asked = [call for one in references for call in _questions(one)]
        answers = self._ask(asked)
        size = len(asked) // len(references) if references else 1
        rows = [answers[place : place + size] for place in range(0, len(answers), size)]
        below = [_shown_below(row) for row in rows]
        inside = iter(self._read([one for row in below for one in row])) if any(below) else iter(())
        return [
            _thing(one, row, tuple(next(inside) for _ in down))
            for one, row, down in zip(references, rows, below, strict=True)
        ]

    def _ask(self, calls: list[Message]) -> list[Message]:
        """The answers in the order of the questions."""
        answers: list[Message] = []
        for start in range(0, len(calls), AT_ONCE):
            answers += self._ask_some(calls[start : start + AT_ONCE])
        return answers

    def _ask_some(self, calls: list[Message]) -> list[Message]:
        serials = []
        for call in calls:
            serials.append(next(self._bus.outgoing_serial))
            self._bus.send(call, serial=serials[-1])
        found: dict[int, Message] = {}
        while len(found) < len(serials):
            message = self._bus.receive(timeout=ANSWER)
            serial = message.header.fields.get(HeaderFields.reply_serial)
            if serial in serials:
                found[serial] = message
        return [found[serial] for serial in serials]


def _call(
    where: Reference, interface: str, method: str, signature: str = "", values: tuple[Any, ...] = ()
) -> Message:
    place = DBusAddress(where[1], where[0], interface)
    return new_method_call(place, method, signature or None, values)


def _questions(where: Reference) -> list[Message]:
    words = [
        _call(where, "org.freedesktop.DBus.Properties", "Get", "ss", (_THING, word))
        for word in ("Name", "Description")
    ]
    return [_call(where, _THING, method) for method in ("GetState", "GetRoleName", "GetChildren")] + words


def _body(answer: Message) -> tuple[Any, ...]:
    """What was answered; nothing where the thing is gone by now."""
    return () if answer.header.message_type is MessageType.error else tuple(answer.body)


def _states(answer: Message) -> frozenset[State]:
    words: Iterable[int] = _body(answer)[0] if _body(answer) else ()
    bits = sum(word << (32 * place) for place, word in enumerate(words))
    return frozenset(state for state in State if bits >> state & 1)


def _shown_below(row: list[Message]) -> list[Reference]:
    """Where to go on; what is not shown is not looked into."""
    if State.SHOWING not in _states(row[0]) or not _body(row[2]):
        return []
    return [(service, path) for service, path in _body(row[2])[0]]


def _thing(where: Reference, row: list[Message], children: tuple[Thing, ...]) -> Thing:
    words = [str(_body(answer)[0][1]) if _body(answer) else "" for answer in row[3:]]
    role = str(_body(row[1])[0]) if _body(row[1]) else ""
    shown = tuple(child for child in children if State.SHOWING in child.states)
    return Thing(where[0], where[1], role, words[0], words[1], _states(row[0]), shown)
