"""A window as assistive technology reads it: what lies on top first, and nothing of what it covers.

Qt gives the children of a widget out in the order of their making, and counts what lies under a sheet as
shown: whoever looked for 送信 while a sheet asked something found the button below it.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from qpost.desktop.widgets.worded import Worded


class Window(Worded):
    """Stands by itself on the screen."""


class Covering:
    """What lies over all of its window and holds the keys, until it is answered."""

    lets: tuple[type[QWidget], ...] = ()
    """Kinds of things around that stay usable, such as the toast that undoes what is done here."""


class Floating:
    """What is offered over a part of its window for a moment, such as the values of a list."""


def reading_order(window: QWidget) -> list[QWidget]:
    """What there is to read now: only the topmost cover, or else what floats and then the rest."""
    around = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    inside = [child for child in around if not child.isWindow()]
    over = next((one for one in reversed(inside) if isinstance(one, Covering) and one.isVisible()), None)
    if over is not None:
        return [over, *(child for child in inside if isinstance(child, over.lets))]
    floats = [child for child in inside if isinstance(child, Floating) and child.isVisible()]
    return [*floats, *(child for child in inside if child not in floats)]


class _WindowFace(QAccessibleWidget):
    """A window and its children in their reading order."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, QAccessible.Role.Window)

    def childCount(self) -> int:
        """How many there are to read."""
        return len(reading_order(self.widget()))

    def child(self, index: int) -> QAccessibleInterface:
        """The one at a place of the order."""
        order = reading_order(self.widget())
        if not 0 <= index < len(order):
            return super().child(-1)  # nothing
        return QAccessible.queryAccessibleInterface(order[index])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Its place in the order; -1 for what is covered."""
        order, wanted = reading_order(self.widget()), child.object()
        return next((place for place, one in enumerate(order) if one is wanted), -1)


class _CoverFace(QAccessibleWidget):
    """A dialog, though it is no window of its own."""

    def __init__(self, cover: QWidget) -> None:
        super().__init__(cover, QAccessible.Role.Dialog)

    def state(self) -> QAccessible.State:
        """Nothing around it can be used."""
        found = super().state()
        found.modal = True
        return found


def _face(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, Window):
        return _WindowFace(thing)
    if isinstance(thing, QWidget) and isinstance(thing, Covering):
        return _CoverFace(thing)
    return None


def speak_in_reading_order() -> None:
    """Let assistive technology read the windows that are made from now on like this."""
    QAccessible.installFactory(_face)
