"""A seller who knows the manuals and nothing of the program: finds by label, presses, writes, reads."""

import re
import time
from collections.abc import Callable
from typing import TypeVar

from tests.outside.tree import NotThere, State, Thing, Tree

T = TypeVar("T")

PATIENCE = 90.0
"""Seconds until what should come about counts as never coming; a loaded machine is slow, not wrong."""

GLANCE = 0.05
HIDDEN = "●"
"""What stands for each sign of a password."""

ITEMS = ("list item", "table cell", "cell")
CHOICES = ("radio button", "list item", "menu item", "check menu item")
FIELDS = ("text", "password text", "spin button", "entry")


class Seller:
    """Uses whatever qpost shows on a desk."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree

    def things(self) -> list[Thing]:
        """Everything that is shown now, in reading order."""
        return [thing for app in self._tree.programs() if app.name == "qpost" for thing in app.all()]

    def press(self, name: str) -> None:
        """Press the one button, box or choice of this name that can be pressed."""
        self._act(lambda: self._usable(name), name)

    def choose(self, name: str, value: str) -> None:
        """Press the list of this name and then the value that is offered."""
        self.press(name)
        self._act(lambda: self._first(self._offered(name), value, CHOICES), f"{name}: {value}")

    def write(self, name: str, text: str) -> None:
        """Put a text into the field of this name, and see that it stands there."""

        def written() -> bool:
            field = self._first(self.things(), name, FIELDS)
            if field is None or State.ENABLED not in field.states:
                return False
            self._tree.write(field, text)
            shown = self._tree.text(field)
            return shown in (text, HIDDEN * len(text))

        self.until(written, f"{name} ← {text[:20]}")

    def written(self, name: str) -> str:
        """What stands in the field of this name."""
        return self._tree.text(self.until(lambda: self._first(self.things(), name, FIELDS), name))

    def open(self, part: str) -> str:
        """Choose the row of a list whose sentence holds this; gives the sentence."""

        def row() -> Thing | None:
            found = (one for one in self.things() if one.role in ITEMS and part in one.name)
            return next(found, None)

        return self._act(row, f"a row with {part}").name

    def rows(self) -> list[str]:
        """The sentences of the rows that are in sight, without the headings, which only count."""
        items = [thing.name for thing in self.things() if thing.role in ITEMS]
        return [name for name in items if not re.fullmatch(r"[^、]+、\d+件", name)]

    def sees(self, text: str) -> Thing:
        """Wait until something says this, among other words or alone; gives what says it."""
        return self.until(lambda: self.says(text), text)

    def sees_no_more(self, text: str) -> None:
        """Wait until nothing says this."""
        self.until(lambda: self.says(text) is None, f"no more {text}")

    def says(self, text: str) -> Thing | None:
        """What says this now, if anything does."""
        return next((thing for thing in self.things() if text in thing.name), None)

    def sees_chosen(self, name: str) -> None:
        """Wait until a choice of this name is on."""
        self.until(lambda: self.is_chosen(name), f"{name}, chosen")

    def is_chosen(self, name: str) -> bool:
        """Whether a choice or a box of this name is on."""
        return any(thing.name == name and State.CHECKED in thing.states for thing in self.things())

    def described(self, name: str) -> str:
        """What is said besides of the button of this name, such as the value of a closed list."""
        return self.until(lambda: self._first(self.things(), name, ("push button",)), name).description

    def until(self, seen: Callable[[], T | None], what: str) -> T:
        """Wait until something is there."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            found = seen()
            if found is not None and found is not False:
                return found
            self._tree.wait(GLANCE)
        shown = "\n".join(f"{one.role}: {one.name}" for one in self.things() if one.name)
        raise AssertionError(f"not seen: {what}\n{shown}")

    def _act(self, wanted: Callable[[], Thing | None], what: str) -> Thing:
        def acted() -> Thing | None:
            thing = wanted()
            if thing is None:
                return None
            try:
                self._tree.act(thing)
            except NotThere:
                return None  # it was drawn anew meanwhile
            return thing

        return self.until(acted, what)

    def _usable(self, name: str) -> Thing | None:
        roles = ("push button", "radio button", "check box", "toggle button")
        return self._first([one for one in self.things() if State.ENABLED in one.states], name, roles)

    def _offered(self, name: str) -> list[Thing]:
        """What is in the group of this name; the one that opened last is read first."""
        groups = [one for one in self.things() if one.name == name and one.children]
        return list(groups[0].all()) if groups else []

    def _first(self, things: list[Thing], name: str, roles: tuple[str, ...] = ()) -> Thing | None:
        named = [one for one in things if one.name == name and (not roles or one.role in roles)]
        return named[0] if named else None
