"""Cards side by side in equal columns, as many as fit, the rest in further rows."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from qpost.desktop.todo.card import Card


class CardGrid(QWidget):
    """Lays out by hand, so that its height is known for every width; hidden cards take no room."""

    def __init__(self, cards: Sequence[Card], parent: QWidget | None = None, *, gap: int = 12) -> None:
        super().__init__(parent)
        self.cards = tuple(cards)
        self._gap = gap
        for card in self.cards:
            card.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def relay(self) -> None:
        """Lay out again: a card came, went or reads differently."""
        self._arrange(self.width(), move=True)
        self.updateGeometry()

    def _arrange(self, width: int, *, move: bool) -> int:
        shown = [card for card in self.cards if not card.isHidden()]
        if not shown:
            return 0
        least = max(card.sizeHint().width() for card in shown)
        height = max(card.sizeHint().height() for card in shown)
        columns = max(1, min(len(shown), (width + self._gap) // (least + self._gap)))
        rows = -(-len(shown) // columns)
        columns = -(-len(shown) // rows)
        each = (width - (columns - 1) * self._gap) // columns
        if move:
            for place, card in enumerate(shown):
                row, column = divmod(place, columns)
                card.setGeometry(column * (each + self._gap), row * (height + self._gap), each, height)
        return rows * (height + self._gap) - self._gap

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        """One row at the present width."""
        return QSize(200, self._arrange(max(200, self.width()), move=False))

    def minimumSizeHint(self) -> QSize:
        """One column."""
        widths = [card.sizeHint().width() for card in self.cards if not card.isHidden()]
        return QSize(max(widths, default=0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the cards."""
        super().resizeEvent(event)
        self._arrange(event.size().width(), move=True)
