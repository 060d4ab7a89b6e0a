"""F6: from one pane of the window to the next, and back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_next_pane(panes: Sequence[QWidget], step: int) -> None:
    """Move the focus from the pane that has it to the next one that can take it."""
    shown = [pane for pane in panes if pane.isVisible() and first_in(pane) is not None]
    if not shown:
        return
    here: QWidget | None = QApplication.focusWidget()
    inside = [place for place, pane in enumerate(shown) if here is pane or _holds(pane, here)]
    wanted = shown[(inside[-1] + step) % len(shown)] if inside else shown[0]
    target = first_in(wanted)
    if target is not None:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def first_in(pane: QWidget) -> QWidget | None:
    """The widget that takes the focus for a pane: itself, what it had, or the first inside."""
    if _takes_focus(pane):
        return pane
    had: QWidget | None = pane.focusWidget()
    if had is not None and _takes_focus(had):
        return had
    return next((child for child in pane.findChildren(QWidget) if _takes_focus(child)), None)


def _takes_focus(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return bool(policy & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and pane.isAncestorOf(widget)
