"""The inquiry list as Qt reads it: a growing window over the lines, refreshed without losing one's place."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from qpost.desktop.inquiries.list_lines import Entry, Header, Line
from qpost.desktop.inquiries.list_steps import Remove, steps
from qpost.desktop.inquiries.row_sentence import sentence
from qpost.domain.inquiries import Status
from qpost.engine.ports import Clock

WINDOW = 200
"""Rows that a view is given at first, and more of each time it comes to the end."""

Index = QModelIndex | QPersistentModelIndex


class LineRole(IntEnum):
    """What the delegate asks for beyond the words."""

    LINE = Qt.ItemDataRole.UserRole
    MARKED = Qt.ItemDataRole.UserRole + 1


_ENTRY_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_HEADER_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class InquiryListModel(QAbstractListModel):
    """Lines of the list; `update` keeps selection, scroll and marks, `replace` starts at the top with none.

    Marks are what several inquiries are chosen by, for something that is done to all of them. They are kept
    by name: they outlive a row that moves, and reach rows that the view has not asked for yet.

    Signals:
        marks_changed(): others are marked now.
    """

    marks_changed = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._all: tuple[Line, ...] = ()
        self._window: list[Line] = []
        self._marked: frozenset[str] = frozenset()
        self._moving = False  # a view that fetched more between two steps would break the next

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line, also those that the view has not asked for yet."""
        return self._all

    @property
    def marked(self) -> tuple[Entry, ...]:
        """The inquiries that are marked, from the top."""
        if not self._marked:
            return ()
        return tuple(line for line in self._all if isinstance(line, Entry) and line.key in self._marked)

    @property
    def all_marked(self) -> bool:
        """Whether every inquiry of the list is marked."""
        return all(line.key in self._marked for line in self._all if isinstance(line, Entry))

    @property
    def grouped(self) -> bool:
        """Whether headers stand between the inquiries."""
        return bool(self._window) and isinstance(self._window[0], Header)

    def mark(self, keys: Iterable[str]) -> None:
        """Mark these and no others."""
        before, self._marked = self._marked, frozenset(keys)
        if before == self._marked:
            return
        changed = before ^ self._marked
        for place, line in enumerate(self._window):
            if line.key in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
        self.marks_changed.emit()

    def is_marked(self, key: str) -> bool:
        """Whether an inquiry is marked."""
        return key in self._marked

    def replace(self, lines: tuple[Line, ...]) -> None:
        """Show another list."""
        self.beginResetModel()
        self._all = lines
        self._window = list(lines[:WINDOW])
        self.endResetModel()
        self.mark(())

    def update(self, lines: tuple[Line, ...]) -> None:
        """Show the same list as it is now."""
        target = lines[: max(WINDOW, len(self._window))]
        self._all, self._moving = lines, True
        for step in steps([line.key for line in self._window], [line.key for line in target]):
            if isinstance(step, Remove):
                self.beginRemoveRows(QModelIndex(), step.first, step.last)
                del self._window[step.first : step.last + 1]
                self.endRemoveRows()
            else:
                self.beginInsertRows(QModelIndex(), step.first, step.last)
                self._window[step.first : step.first] = target[step.first : step.last + 1]
                self.endInsertRows()
        self._moving = False
        self._tell_differences(target)
        if self._marked:  # nothing is done to what is no longer in the list
            self.mark(self._marked & {line.key for line in lines})

    def _tell_differences(self, target: tuple[Line, ...]) -> None:
        for place, line in enumerate(target):
            if self._window[place] is not line and self._window[place] != line:
                self._window[place] = line
                self.dataChanged.emit(self.index(place), self.index(place))

    def refresh_times(self) -> None:
        """Say that the words of time may read differently now."""
        if self._window:
            self.dataChanged.emit(self.index(0), self.index(len(self._window) - 1))

    def reveal(self, key: str) -> QModelIndex:
        """The index of a line, with the window grown as far as it; invalid where it is not in the list."""
        place = next((i for i, line in enumerate(self._all) if line.key == key), None)
        if place is None:
            return QModelIndex()
        while place >= len(self._window):
            self.fetchMore(QModelIndex())
        return self.index(place)

    def entry(self, index: Index) -> Entry | None:
        """The inquiry at an index; None for a header or nothing."""
        line = self._window[index.row()] if index.isValid() else None
        return line if isinstance(line, Entry) else None

    def waits(self, entry: Entry) -> bool:
        """Whether an inquiry is unanswered and does not rest."""
        inquiry = entry.row.inquiry
        return inquiry.status is Status.UNANSWERED and not inquiry.rests(self._clock.now())

    def rowCount(self, parent: Index | None = None) -> int:
        """Rows in the window."""
        return 0 if parent is not None and parent.isValid() else len(self._window)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether lines are left below the window."""
        return not parent.isValid() and not self._moving and len(self._window) < len(self._all)

    def fetchMore(self, parent: Index) -> None:
        """Grow the window."""
        if not self.canFetchMore(parent):
            return
        first = len(self._window)
        more = self._all[first : first + WINDOW]
        self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
        self._window.extend(more)
        self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headers are read, not chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _ENTRY_FLAGS if self.entry(index) else _HEADER_FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line itself for the delegate, its sentence for everybody who listens."""
        if not index.isValid():
            return None
        line = self._window[index.row()]
        if role == LineRole.LINE:
            return line
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return sentence(line, self._clock.now(), marked=line.key in self._marked)
        if role == LineRole.MARKED:
            return line.key in self._marked
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, Entry):
            return line.row.inquiry.title
        return None
