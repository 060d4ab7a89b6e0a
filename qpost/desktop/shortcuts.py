"""Every key of the program, each with its words and where it holds; input methods' keys are never bound."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from qpost.desktop.navigation import (
    Request,
    ShowClaims,
    ShowInquiries,
    ShowOrders,
    ShowOutbox,
    ShowSettings,
    ShowTodo,
)


class Where(StrEnum):
    """Where a key holds (ux.md §3)."""

    WINDOW = "window"
    LIST = "list"
    COMPOSER = "composer"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key, what it is called, and the request it makes where it only goes somewhere."""

    keys: str
    word: str
    request: Request | None = None
    where: Where = Where.WINDOW
    single: bool = False
    """A letter or digit alone, which can be switched off (WCAG 2.1.4)."""
    also: tuple[str, ...] = ()
    """Other keys that do the same."""

    def shown(self) -> str:
        """The keys as people know them."""
        return "・".join(_shown(keys) for keys in (self.keys, *self.also))


_SIGNS = {"Return": "Enter", "Down": "↓", "Up": "↑"}


def _shown(keys: str) -> str:
    rest, _, last = keys.rpartition("+")
    return f"{rest}+{_SIGNS.get(last, last)}" if rest and last else _SIGNS.get(keys, keys)


PALETTE = Shortcut("Ctrl+K", "app.key.palette")
CHEAT_SHEET = Shortcut("Ctrl+/", "app.key.sheet", also=("F1",))
REFRESH = Shortcut("F5", "app.key.refresh")
NEXT_PANE = Shortcut("F6", "app.key.next_pane")
PREVIOUS_PANE = Shortcut("Shift+F6", "app.key.previous_pane")
FIND = Shortcut("Ctrl+F", "app.key.find")
UNDO = Shortcut("Alt+U", "app.key.undo")
CONTEXT = Shortcut("Ctrl+I", "app.key.context")
NEXT_UNANSWERED = Shortcut("Alt+PgDown", "app.key.next_unanswered")
SWITCH_SHOP = Shortcut("Ctrl+Shift+S", "app.key.switch_shop")
BIGGER = Shortcut("Ctrl++", "app.key.bigger", also=("Ctrl+=",))
SMALLER = Shortcut("Ctrl+-", "app.key.smaller")
USUAL_SIZE = Shortcut("Ctrl+0", "app.key.usual_size")
CLOSE = Shortcut("Ctrl+W", "app.key.close")
QUIT = Shortcut("Ctrl+Q", "app.key.quit")

PLACES = (
    Shortcut("Ctrl+1", "app.nav.todo", ShowTodo()),
    Shortcut("Ctrl+2", "app.nav.inbox", ShowInquiries()),
    Shortcut("Ctrl+3", "app.nav.claims", ShowClaims()),
    Shortcut("Ctrl+4", "app.nav.orders", ShowOrders()),
    Shortcut("Ctrl+5", "app.nav.outbox", ShowOutbox()),
    Shortcut("Ctrl+,", "app.nav.settings", ShowSettings()),
)

SEND = Shortcut("Ctrl+Return", "inquiries.send", where=Where.COMPOSER)
SEND_OPEN = Shortcut("Ctrl+Shift+Return", "app.key.send_open", where=Where.COMPOSER)
NEW_LINE = Shortcut("Return", "app.key.new_line", where=Where.COMPOSER, also=("Shift+Return",))
CANNED_KEYS = ("Ctrl+;", "Ctrl+Shift+;")
"""On Linux input methods may keep the first for themselves (ux.md §3)."""

_LINUX = sys.platform == "linux"
CANNED = Shortcut(
    CANNED_KEYS[_LINUX], "inquiries.tool.canned", where=Where.COMPOSER, also=(CANNED_KEYS[not _LINUX],)
)
AUTO_REPLY = Shortcut("Ctrl+Shift+A", "inquiries.tool.auto", where=Where.COMPOSER)
HIDE = Shortcut("Ctrl+Shift+H", "inquiries.tool.hide", where=Where.COMPOSER)
TRANSLATE = Shortcut("Ctrl+Shift+T", "inquiries.tool.translate", where=Where.COMPOSER)
ATTACH = Shortcut("Ctrl+Shift+O", "app.key.attach", where=Where.COMPOSER)
AS_IN_PROGRESS = Shortcut("Alt+1", "domain.status.in_progress", where=Where.COMPOSER)
AS_DONE = Shortcut("Alt+2", "domain.status.done", where=Where.COMPOSER)
SEND_ANYWAY = Shortcut("Alt+Return", "app.key.send_anyway", where=Where.COMPOSER)
SAVE_DRAFT = Shortcut("Ctrl+S", "app.key.save_draft", where=Where.COMPOSER)
LEAVE = Shortcut("Esc", "app.key.leave", where=Where.COMPOSER)

IN_LIST = (
    Shortcut("Down", "app.key.next", where=Where.LIST),
    Shortcut("Up", "app.key.previous", where=Where.LIST),
    Shortcut("J", "app.key.next", where=Where.LIST, single=True),
    Shortcut("K", "app.key.previous", where=Where.LIST, single=True),
    Shortcut("N", "app.key.next_unanswered", where=Where.LIST, single=True),
    Shortcut("Return", "app.key.answer", where=Where.LIST),
    Shortcut("R", "app.key.answer", where=Where.LIST, single=True),
    Shortcut("L", "team.later", where=Where.LIST, single=True),
    Shortcut("Z", "app.key.undo", where=Where.LIST, single=True),
    Shortcut("1", "domain.status.unanswered", where=Where.LIST, single=True),
    Shortcut("2", "domain.status.in_progress", where=Where.LIST, single=True),
    Shortcut("3", "domain.status.done", where=Where.LIST, single=True),
    Shortcut("0", "app.key.every_status", where=Where.LIST, single=True),
    Shortcut("Space", "app.key.mark", where=Where.LIST),
    Shortcut("Ctrl+A", "app.key.mark_all", where=Where.LIST),
)
"""The list acts on these itself: they are letters in every other place."""

IN_WINDOW = (
    PALETTE,
    CHEAT_SHEET,
    *PLACES,
    FIND,
    REFRESH,
    NEXT_PANE,
    PREVIOUS_PANE,
    CONTEXT,
    NEXT_UNANSWERED,
    UNDO,
    SWITCH_SHOP,
    BIGGER,
    SMALLER,
    USUAL_SIZE,
    CLOSE,
    QUIT,
)
IN_COMPOSER = (
    SEND,
    SEND_OPEN,
    NEW_LINE,
    AS_IN_PROGRESS,
    AS_DONE,
    CANNED,
    AUTO_REPLY,
    HIDE,
    TRANSLATE,
    ATTACH,
    SEND_ANYWAY,
    SAVE_DRAFT,
    LEAVE,
)
ALL = (*IN_WINDOW, *IN_LIST, *IN_COMPOSER)

NEVER_BOUND = frozenset(
    {
        "Ctrl+Space",
        "Shift+Space",
        "Alt+`",
        "Alt+Space",
        "Ctrl+.",
        "Ctrl+Shift+F",
        "Ctrl+Shift+B",
        "Ctrl+Shift+U",
        "Ctrl+Backspace",
    }
)
"""Keys of input methods and systems (ux.md §3)."""


def bind(key: Shortcut, owner: QWidget, do: Callable[[], object]) -> list[QShortcut]:
    """Let a key act wherever the focus is inside a widget."""
    made = []
    for keys in (key.keys, *key.also):
        shortcut = QShortcut(QKeySequence(keys), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: do())
        made.append(shortcut)
    return made
