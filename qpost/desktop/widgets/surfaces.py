"""What screens are laid out on: planes, cards and hairlines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget


def on_plane(widget: QWidget, plane: str) -> None:
    """Give a widget a ground of its own: `page`, `chrome` or `surface`."""
    widget.setProperty("plane", plane)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)


class Card(QFrame):
    """A rounded outline around things that belong together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "card")


class Hairline(QFrame):
    """One pixel between two panes."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("plane", "line")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
