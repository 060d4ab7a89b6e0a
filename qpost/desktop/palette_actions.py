"""What the palette can do besides going somewhere: the window's actions, and 通知を止める (A-25)."""

from collections.abc import Callable

from qpost.desktop import shortcuts
from qpost.desktop.notifications import Rest, rest_until
from qpost.desktop.palette_entries import Choice, Group
from qpost.desktop.palette_finding import in_other_languages
from qpost.desktop.words import say
from qpost.engine.engine import Engine

_PICTURES = {
    shortcuts.CHEAT_SHEET.word: "keyboard",
    shortcuts.REFRESH.word: "refresh-cw",
    shortcuts.FIND.word: "search",
    shortcuts.UNDO.word: "undo-2",
    shortcuts.NEXT_UNANSWERED.word: "arrow-right",
    shortcuts.CONTEXT.word: "panel-right",
    shortcuts.SWITCH_SHOP.word: "chevrons-up-down",
    shortcuts.BIGGER.word: "zoom-in",
    shortcuts.SMALLER.word: "zoom-out",
    shortcuts.QUIT.word: "power",
    "app.sign_out": "log-out",
    "app.nav.todo": "list-todo",
    "app.nav.inbox": "inbox",
    "app.nav.orders": "package",
    "app.nav.claims": "corner-up-left",
    "app.nav.outbox": "mail-check",
    "app.nav.settings": "settings",
}


def acting(word: str, do: Callable[[], object], keys: str = "") -> Choice:
    """An action by the id of its name."""
    picture = _PICTURES.get(word, "command")
    return Choice(Group.ACTIONS, say(word), picture, do, keys=keys, also=in_other_languages(word))


def leaving_alone(engine: Engine) -> list[Choice]:
    """通知を止める for each length, and its end while it holds."""

    def until(rest: Rest) -> Callable[[], None]:
        now, current = engine.clock.now(), engine.settings.current
        return lambda: engine.settings.change(rest_until=rest_until(rest, now, current))

    words, also = say("tray.rest"), in_other_languages("tray.rest")
    return [
        Choice(Group.ACTIONS, words, "bell", until(rest), say(f"tray.rest.{rest.value}"), also=also)
        for rest in Rest
    ]
