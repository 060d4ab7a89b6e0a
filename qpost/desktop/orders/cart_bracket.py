"""The bracket that ties orders of one cart together, drawn in the cart's column."""

from PySide6.QtCore import QLine, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from qpost.desktop import theme
from qpost.desktop.orders.order_words import OrderRow
from qpost.desktop.widgets.table import Rows

WIDTH = 7
GAP = 10


class CartBracket(QStyledItemDelegate):
    """Seven pixels wide, from the middle of the first row to the middle of the last."""

    def __init__(self, rows: Rows[OrderRow]) -> None:
        super().__init__()
        self._rows = rows

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The cell as every other, and the bracket before its text."""
        super().paint(painter, option, index)
        row = self._rows.at(index.row())
        if row is None or not (row.above or row.below):
            return
        place = option.rect
        x, middle = place.x() - GAP + WIDTH, place.center().y()
        painter.save()
        painter.setPen(QPen(QColor(theme.tokens().border), 1))
        painter.drawLine(
            QLine(x, place.top() if row.above else middle, x, place.bottom() if row.below else middle)
        )
        if not (row.above and row.below):
            painter.drawLine(QLine(x, middle, x + WIDTH, middle))
        painter.restore()
