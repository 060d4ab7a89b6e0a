"""Which panes stand side by side at which width of the window (ux.md §2.0)."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Arrangement:
    """One width class."""

    list_width: int
    context_width: int
    context_docked: bool
    one_pane: bool
    """Only the list or only the conversation fits."""


EXTRA_LARGE = Arrangement(list_width=360, context_width=304, context_docked=True, one_pane=False)
LARGE = Arrangement(list_width=340, context_width=300, context_docked=True, one_pane=False)
MEDIUM = Arrangement(list_width=320, context_width=320, context_docked=False, one_pane=False)
SMALL = Arrangement(list_width=0, context_width=320, context_docked=False, one_pane=True)


def arrangement(window_width: int, percent: int = 100, *, as_table: bool = False) -> Arrangement:
    """The width class of a window of that many logical pixels; a table needs all of it for itself.

    Larger text leaves room for fewer panes.
    """
    found = _class_of(window_width * 100 // percent)
    return replace(found, one_pane=True) if as_table else found


def _class_of(window_width: int) -> Arrangement:
    if window_width >= 1500:
        return EXTRA_LARGE
    if window_width >= 1200:
        return LARGE
    return MEDIUM if window_width >= 900 else SMALL
