"""A table for orders, claims and the outbox: rows that speak one sentence, columns that stay in place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import icon
from qpost.desktop.theme import Role
from qpost.desktop.widgets.selecting import choose_what_is_selected
from qpost.desktop.words import say

T = TypeVar("T")
ROW_HEIGHT = 40
HEAD_HEIGHT = 32
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True)  # with slots, Python 3.11 could not make a Column[Order](…)
class Column(Generic[T]):
    """How one property of a row is shown; word is the id of its heading."""

    word: str
    text: Callable[[T], str]
    width: int = 120
    stretch: bool = False
    numeric: bool = False
    picture: Callable[[T], str] | None = None
    tone: Callable[[T], str] | None = None
    """The token of the cell's colour, or "" for that of text."""


class Rows(QAbstractTableModel, Generic[T]):
    """Immutable rows under a list of columns."""

    def __init__(
        self, columns: Sequence[Column[T]], sentence: Callable[[T], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._sentence = sentence
        self._rows: tuple[T, ...] = ()

    def replace(self, rows: tuple[T, ...]) -> None:
        """Show other rows; nothing moves where they are the same."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> tuple[T, ...]:
        """What is shown."""
        return self._rows

    def at(self, row: int) -> T | None:
        """The row at a place, if there is one."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return say(self.columns[section].word)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell; every cell of a row speaks the whole row."""
        row, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.DecorationRole if column.picture is not None:
                name = column.picture(row)
                return icon(name, self._colour(column, row, "text2")) if name else None
            case Qt.ItemDataRole.ForegroundRole if column.tone is not None:
                return theme.colour(column.tone(row) or "text")
            case _:
                return None

    def _colour(self, column: Column[T], row: T, plain: str) -> str:
        token = column.tone(row) if column.tone is not None else ""
        return theme.colour(token or plain).name()


def _alignment(column: Column[T]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class Table(QTableView):
    """A table of whole rows; Enter or a double click opens one."""

    opened = Signal(int)

    def __init__(self, rows: Rows[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFont(theme.font(Role.CONTROL))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._rows = rows
        self._shape_rows()
        self._shape_columns(rows)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        choose_what_is_selected(self, self.setCurrentIndex)

    def _shape_rows(self) -> None:
        """Heights and widths that hold the text in its present size."""
        self.verticalHeader().setDefaultSectionSize(theme.scaled(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(theme.scaled(HEAD_HEIGHT))
        for place, column in enumerate(self._rows.columns):
            self.setColumnWidth(place, theme.scaled(column.width))

    def _shape_columns(self, rows: Rows[Any]) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(rows.columns):
            if column.stretch:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def changeEvent(self, event: QEvent) -> None:
        """Head and cells in the new language and its glyphs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setFont(theme.font(Role.CONTROL))
            self._shape_rows()
            head = self.model()
            head.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, head.columnCount() - 1)
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row under the cursor."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)
