"""The list view of inquiries: keys of its own, and a scroll place that survives refreshing."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from qpost.desktop.inquiries.list_lines import Entry, Line
from qpost.desktop.inquiries.list_model import Index, InquiryListModel
from qpost.desktop.widgets.focus_frame import RINGS
from qpost.desktop.widgets.selecting import choose_what_is_selected
from qpost.domain.inquiries import Status

_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_K: -1, Qt.Key.Key_Up: -1}
_MARKING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_STATUSES: dict[int, Status | None] = {
    Qt.Key.Key_1: Status.UNANSWERED,
    Qt.Key.Key_2: Status.IN_PROGRESS,
    Qt.Key.Key_3: Status.DONE,
    Qt.Key.Key_0: None,
}


class InquiryListView(QListView):
    """One inquiry is current at a time; headers are passed over. Several can be marked beside it.

    Ctrl+click and Space mark one more or one less, Shift+click and Shift with the arrows all between,
    Ctrl+A everything, Escape and a plain click nothing. Marking opens nothing.

    Signals:
        chosen(Entry): another inquiry became current.
        answer_wanted(): Enter or R, the composer shall have the keys.
        status_wanted(Status | None): 1, 2, 3 or 0, the list shall show that status.
        later_wanted(): L, the current inquiry shall rest.
        undo_wanted(): Z, the answer sent last shall not go out.
        all_marked(): everything that is in the list by now was marked.
    """

    chosen = Signal(object)
    answer_wanted = Signal()
    status_wanted = Signal(object)
    later_wanted = Signal()
    undo_wanted = Signal()
    all_marked = Signal()

    def __init__(self, model: InquiryListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.single_keys = True
        """Whether letters and digits alone are commands."""
        self._anchor = ""
        """The key of the row that was marked last; where the next range begins."""
        self.setModel(model)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty(RINGS, True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(self._on_current)
        choose_what_is_selected(self, self.setCurrentIndex)
        self.doubleClicked.connect(lambda _index: self.answer_wanted.emit())

    @property
    def current(self) -> Entry | None:
        """The inquiry that is current."""
        return self._lines.entry(self.currentIndex())

    def choose(self, key: str) -> bool:
        """Make an inquiry current and bring it into view; False where it is not in the list."""
        index = self._lines.reveal(key)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def choose_next_unanswered(self) -> bool:
        """Go to the next unanswered inquiry below, or from the top again."""
        lines = self._lines.lines
        here = next((i + 1 for i, line in enumerate(lines) if self._is_current(line)), 0)
        for line in (*lines[here:], *lines[:here]):
            if isinstance(line, Entry) and self._lines.waits(line):
                return self.choose(line.key)
        return False

    def refresh(self, lines: tuple[Line, ...]) -> None:
        """Take over the same list as it is now, with the reader's place kept."""
        anchor = self.indexAt(self.viewport().rect().topLeft())
        line = anchor.data(Qt.ItemDataRole.UserRole) if anchor.isValid() else None
        before = self.visualRect(anchor).top() if line else 0
        at_top = self.verticalScrollBar().value() == 0
        current = self.current
        self._lines.update(lines)
        if current and (self.current is None or self.current.key != current.key):
            self.choose(current.key)
        if line is not None and not at_top:
            self._restore(line.key, before)

    def doItemsLayout(self) -> None:
        """Inquiries alone are all of one height: Qt need not ask for each of them."""
        self.setUniformItemSizes(not self._lines.grouped)
        super().doItemsLayout()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Other words leave a row as high as it was; QListView would lay out and draw all of them anew."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def rows_grew(self) -> None:
        """Every row has another height now; the current one stays in view."""
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _restore(self, key: str, top: int) -> None:
        index = self._lines.reveal(key)
        if index.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(index).top() - top)

    def mark_all(self) -> None:
        """Mark every inquiry of the list."""
        self._lines.mark(line.key for line in self._lines.lines if isinstance(line, Entry))

    def toggle_mark(self, key: str) -> None:
        """Mark an inquiry, or no longer."""
        self._anchor = key
        self._lines.mark({entry.key for entry in self._lines.marked} ^ {key})

    def mark_as_far_as(self, key: str) -> None:
        """Mark everything between the row that was marked last, or is current, and another one."""
        entries = [line.key for line in self._lines.lines if isinstance(line, Entry)]
        current = self.current
        if self._anchor not in entries:
            self._anchor = current.key if current else key
        if self._anchor not in entries or key not in entries:
            return
        first, last = sorted((entries.index(self._anchor), entries.index(key)))
        self._lines.mark(entries[first : last + 1])

    def _mark_by_mouse(self, event: QMouseEvent) -> bool:
        """What a press means for the marks; True where it means nothing else."""
        entry = self._lines.entry(self.indexAt(event.position().toPoint()))
        held, marked = event.modifiers(), self._lines.marked
        if event.button() is not Qt.MouseButton.LeftButton or entry is None:
            return False
        if held & Qt.KeyboardModifier.ShiftModifier:
            self.mark_as_far_as(entry.key)
        elif held & Qt.KeyboardModifier.ControlModifier:
            current = self.current
            if not marked and current is not None and current.key != entry.key:
                self._lines.mark((current.key,))  # the one that is open was chosen before it
            self.toggle_mark(entry.key)
        else:
            self._anchor = ""
            self._lines.mark(())
            return False
        return True

    def _step_marking(self, by: int) -> None:
        before = self.current
        self._step(by)
        if before is not None and self.current is not None:
            if not self._lines.marked:
                self._anchor = before.key
            self.mark_as_far_as(self.current.key)

    def _is_current(self, line: Line) -> bool:
        current = self.current
        return current is not None and line.key == current.key

    def _step(self, by: int) -> None:
        row = self.currentIndex().row() + by
        while 0 <= row < self._lines.rowCount():
            if row == self._lines.rowCount() - 1 and self._lines.canFetchMore(QModelIndex()):
                self._lines.fetchMore(QModelIndex())
            index = self._lines.index(row)
            if self._lines.entry(index):
                self.setCurrentIndex(index)
                return
            row += by

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        entry = self._lines.entry(index)
        if entry is not None:
            self.chosen.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single letters and digits are commands here, because nothing can be typed into a list."""
        if self._mark_by_key(event):
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if not self.single_keys and _is_single(key):
            return
        if plain and key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        elif plain and key in _STATUSES:
            self.status_wanted.emit(_STATUSES[key])
        elif plain and key == Qt.Key.Key_Z:
            self.undo_wanted.emit()
        elif plain and key == Qt.Key.Key_L:
            self.later_wanted.emit()
        elif plain and key == Qt.Key.Key_N:
            self.choose_next_unanswered()
        elif plain and key in (Qt.Key.Key_R, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answer_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _mark_by_key(self, event: QKeyEvent) -> bool:
        """What a key means for the marks; True where it means nothing else."""
        current, key = self.current, event.key()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.mark_all()
            self.all_marked.emit()
        elif event.modifiers() == Qt.KeyboardModifier.ShiftModifier and key in _STEPS:
            if not self.single_keys and _is_single(key):
                return False
            self._step_marking(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Space and current is not None:
            self.toggle_mark(current.key)
        elif key == Qt.Key.Key_Escape and self._lines.marked:
            self._lines.mark(())
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Ctrl or Shift only the marks change."""
        if not self._mark_by_mouse(event):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a press that only marked is nothing to Qt."""
        if not event.modifiers() & _MARKING:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick presses that mark are two presses."""
        if not self._mark_by_mouse(event):
            super().mouseDoubleClickEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are commands, not the beginning of a title."""


def _is_single(key: int) -> bool:
    return Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9
