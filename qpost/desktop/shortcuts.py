"""The keys of the window, each with its words; what belongs to input methods is never bound."""

import sys
from dataclasses import dataclass

from qpost.desktop.navigation import (
    Request,
    ShowClaims,
    ShowInquiries,
    ShowOrders,
    ShowOutbox,
    ShowSettings,
    ShowTodo,
)


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key, what it is called, and the request it makes where it only goes somewhere."""

    keys: str
    word: str
    request: Request | None = None


REFRESH = Shortcut("F5", "app.key.refresh")
NEXT_PANE = Shortcut("F6", "app.key.next_pane")
PREVIOUS_PANE = Shortcut("Shift+F6", "app.key.previous_pane")
FIND = Shortcut("Ctrl+F", "app.key.find")
UNDO = Shortcut("Alt+U", "app.key.undo")
SWITCH_SHOP = Shortcut("Ctrl+Shift+S", "app.key.switch_shop")
CLOSE = Shortcut("Ctrl+W", "app.key.close")
QUIT = Shortcut("Ctrl+Q", "app.key.quit")

CANNED_KEYS = ("Ctrl+;", "Ctrl+Shift+;")
"""On Linux input methods may keep the first for themselves (ux.md §3)."""

CANNED = Shortcut(CANNED_KEYS[sys.platform == "linux"], "inquiries.tool.canned")

PLACES = (
    Shortcut("Ctrl+1", "app.nav.todo", ShowTodo()),
    Shortcut("Ctrl+2", "app.nav.inbox", ShowInquiries()),
    Shortcut("Ctrl+3", "app.nav.claims", ShowClaims()),
    Shortcut("Ctrl+4", "app.nav.orders", ShowOrders()),
    Shortcut("Ctrl+5", "app.nav.outbox", ShowOutbox()),
    Shortcut("Ctrl+,", "app.nav.settings", ShowSettings()),
)

ALL = (REFRESH, NEXT_PANE, PREVIOUS_PANE, FIND, UNDO, SWITCH_SHOP, CLOSE, QUIT, CANNED, *PLACES)

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
