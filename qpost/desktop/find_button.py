"""検索・操作 at the head of the rail: what Ctrl+K opens, for those who do not know the key."""

from PySide6.QtWidgets import QWidget

from qpost.desktop import shortcuts
from qpost.desktop.widgets.buttons import Button
from qpost.desktop.words import say


class FindButton(Button):
    """Looks like a box to write in, which is what it opens; a picture alone where room is short."""

    inset = 10

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "search", parent)
        self._compact = False
        self.setProperty("find", True)

    def set_compact(self, compact: bool) -> None:
        """The picture alone."""
        self._compact = compact
        self.reword()

    def reword(self) -> None:
        """Say the words anew."""
        words = say(shortcuts.PALETTE.word)
        self.setText("" if self._compact else words)
        self.set_hint("" if self._compact else shortcuts.PALETTE.shown())
        self.setAccessibleName(words)
        self.setToolTip(f"{words} {shortcuts.PALETTE.shown()}" if self._compact else "")
