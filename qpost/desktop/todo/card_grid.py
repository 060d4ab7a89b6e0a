"""Cards side by side: all in one row where they fit, otherwise in equal columns."""

from collections.abc import Sequence
from itertools import accumulate

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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
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
        places = self._places([card.sizeHint().width() for card in shown], width)
        height = max(card.sizeHint().height() for card in shown)
        if move:
            for card, (row, x, each) in zip(shown, places, strict=True):
                card.setGeometry(x, row * (height + self._gap), each, height)
        return (places[-1][0] + 1) * (height + self._gap) - self._gap

    def _places(self, widths: list[int], width: int) -> list[tuple[int, int, int]]:
        """Row, left edge and width of each card."""
        spare = width - sum(widths) - (len(widths) - 1) * self._gap
        if spare >= 0:
            return self._one_row(_levelled(widths, width - (len(widths) - 1) * self._gap))
        columns = max(1, (width + self._gap) // (max(widths) + self._gap))
        rows = -(-len(widths) // columns)
        columns = -(-len(widths) // rows)
        each = (width - (columns - 1) * self._gap) // columns
        cells = (divmod(place, columns) for place in range(len(widths)))
        return [(row, column * (each + self._gap), each) for row, column in cells]

    def _one_row(self, widths: list[int]) -> list[tuple[int, int, int]]:
        lefts = accumulate((each + self._gap for each in widths), initial=0)
        return [(0, x, each) for x, each in zip(lefts, widths, strict=False)]

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


def _levelled(widths: Sequence[int], room: int) -> list[int]:
    """All alike; what needs more than its part has just what it needs, and the others share the rest."""
    wide: set[int] = set()
    while True:
        narrow = len(widths) - len(wide)
        part, spare = divmod(room - sum(widths[place] for place in wide), max(1, narrow))
        more = {place for place, width in enumerate(widths) if place not in wide and width > part}
        if not more:
            break
        wide |= more
    last = max((place for place in range(len(widths)) if place not in wide), default=0)
    return [
        width if place in wide else part + (spare if place == last else 0)
        for place, width in enumerate(widths)
    ]
