"""A list of saved replies: folder heads that fold, and entries on two lines, each one speakable sentence."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from qpost.desktop import icons
from qpost.desktop.theme import Role, font, font_for_text, tokens
from qpost.desktop.widgets.canned_lines import (
    Entry,
    Folder,
    Line,
    Standing,
    beginning,
    facts,
    folder_name,
    sentence,
    uses,
)
from qpost.desktop.widgets.selecting import choose_what_is_selected
from qpost.desktop.words import say
from qpost.domain.ids import CannedId

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole)
SIDE = 12
GAP = 8
_SELECTED = QStyle.StateFlag.State_Selected
_HOVERED = QStyle.StateFlag.State_MouseOver


class CannedModel(QAbstractListModel):
    """The lines as they were last shown; nothing of it is edited in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: tuple[Line, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """What stands at a place."""
        return self.lines[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The sentence of a line for all who ask in words."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return sentence(self.lines[index.row()])
        return self.lines[index.row()] if role == LINE else None


class CannedDelegate(QStyledItemDelegate):
    """Paints from tokens only; heights follow the font."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for an entry, one for a folder."""
        if isinstance(index.data(LINE), Folder):
            return QSize(120, QFontMetrics(font(Role.CAPTION)).height() + 14)
        return QSize(120, QFontMetrics(font(Role.UI)).height() + QFontMetrics(font(Role.META)).height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, then what stands on it."""
        line, state, area = index.data(LINE), option.state, QRect(option.rect)
        worn = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & _SELECTED:
            painter.fillRect(area, QColor(worn.sel))
            painter.fillRect(area.x(), area.y(), 3, area.height(), QColor(worn.accent))
        elif state & _HOVERED:
            painter.fillRect(area, QColor(worn.hover))
        if isinstance(line, Folder):
            _paint_folder(painter, area, line)
        elif isinstance(line, Entry):
            _paint_entry(painter, area, line)
        painter.restore()


def _paint_folder(painter: QPainter, area: QRect, folder: Folder) -> None:
    worn, ratio = tokens(), painter.device().devicePixelRatioF()
    arrow = "chevron-right" if folder.folded else "chevron-down"
    middle = area.center().y()
    painter.drawPixmap(area.x() + SIDE, middle - 6, icons.pixmap(arrow, worn.text2, 14, ratio))
    inside = area.adjusted(SIDE + 14 + 6, 0, -SIDE, 0)
    words = say("canned.folder.shown", name=folder_name(folder.name), number=folder.number)
    _write(painter, inside, words, Role.CAPTION, worn.text2)


def _paint_entry(painter: QPainter, area: QRect, entry: Entry) -> None:
    worn, ratio, canned = tokens(), painter.device().devicePixelRatioF(), entry.canned
    inside = area.adjusted(SIDE, 7, -SIDE, -7)
    upper = QRect(inside.x(), inside.y(), inside.width(), QFontMetrics(font(Role.UI)).height())
    lower = QRect(inside.x(), upper.bottom() + 3, inside.width(), inside.bottom() - upper.bottom() - 2)
    for picture, wanted in (("star", canned.pinned), ("lock", bool(entry.why_not))):
        if wanted:
            middle = upper.center().y() - 6
            painter.drawPixmap(upper.x(), middle, icons.pixmap(picture, worn.text2, 14, ratio))
            upper.setLeft(upper.x() + 14 + 4)
    room = upper.width() - QFontMetrics(font_for_text(canned.name, Role.UI)).horizontalAdvance(canned.name)
    words, colour = _right_words(entry, room - GAP)
    used = _write(painter, upper, words, Role.META, colour, right=True)
    upper.setRight(upper.right() - used - (GAP if words else 0))
    _write(painter, upper, canned.name, Role.UI, worn.dis if entry.why_not else worn.text)
    _write(painter, lower, entry.why_not or beginning(entry), Role.META, worn.text2)


def _right_words(entry: Entry, room: int) -> tuple[str, str]:
    """What stands at the right: the name is worth more than facts that do not fit beside it."""
    worn = tokens()
    match entry.standing:
        case Standing.CALM:
            measured = QFontMetrics(font(Role.META))
            fitting = (one for one in (facts(entry), uses(entry)) if measured.horizontalAdvance(one) <= room)
            return next(fitting, ""), worn.text2
        case Standing.REFUSED:
            return say("canned.standing.refused"), worn.danger
        case Standing.UNSAVED | Standing.WAITING:
            return say(f"canned.standing.{entry.standing.value}"), worn.accent


def _write(
    painter: QPainter, area: QRect, words: str, role: Role, colour: str, *, right: bool = False
) -> int:
    """Draw one line that ends in … where it does not fit; how wide it became."""
    used = font_for_text(words, role)
    painter.setFont(used)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(used).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
    return QFontMetrics(used).horizontalAdvance(shown)


class CannedList(QListView):
    """One line is current at a time.

    Signals:
        chosen(CannedReply | None): another entry became current; None for a folder or nothing.
        taken(CannedReply): Enter or a press on an entry.
        fold_wanted(str): a folder shall show or hide what is in it.
    """

    chosen = Signal(object)
    taken = Signal(object)
    fold_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = CannedModel(self)
        self.setModel(self._lines)
        self.setItemDelegate(CannedDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(lambda index, _before: self._on_current(index))
        choose_what_is_selected(self, self._on_clicked)
        self.clicked.connect(self._on_clicked)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines.lines

    @property
    def current(self) -> Entry | None:
        """The entry that is current."""
        line = self._lines.line(self.currentIndex())
        return line if isinstance(line, Entry) else None

    def show_lines(self, lines: tuple[Line, ...], *, current: CannedId | None = None) -> None:
        """Show other lines, with this entry current, else the one that was; the place scrolled to stays."""
        before = self.current
        wanted = current or (before.canned.canned_id if before else None)
        at = self.verticalScrollBar().value()
        blocked = self.selectionModel().blockSignals(True)
        self._lines.show(lines)
        self.selectionModel().blockSignals(blocked)
        self.verticalScrollBar().setValue(at)
        if wanted is not None:
            self.choose(wanted)

    def choose(self, canned_id: CannedId) -> bool:
        """Make an entry current and bring it into view; False where it is not shown."""
        for row, line in enumerate(self.lines):
            if isinstance(line, Entry) and line.canned.canned_id == canned_id:
                self.setCurrentIndex(self._lines.index(row))
                self.scrollTo(self.currentIndex())
                return True
        return False

    def lines_height(self) -> int:
        """How high it would be with every line in view."""
        return sum(self.sizeHintForRow(row) for row in range(len(self.lines)))

    def choose_first(self) -> None:
        """Make the first entry current."""
        self.step(1, start=-1)

    def step(self, by: int, *, start: int | None = None) -> None:
        """Go to the next entry up or down."""
        row = (self.currentIndex().row() if start is None else start) + by
        while 0 <= row < len(self.lines):
            if isinstance(self.lines[row], Entry):
                self.setCurrentIndex(self._lines.index(row))
                self.scrollTo(self.currentIndex())
                return
            row += by

    def take(self) -> None:
        """Take what is current, or fold the folder that is."""
        line = self._lines.line(self.currentIndex())
        if isinstance(line, Entry):
            self.taken.emit(line.canned)
        elif isinstance(line, Folder):
            self.fold_wanted.emit(line.name)

    def _on_current(self, index: QModelIndex) -> None:
        line = self._lines.line(index)
        self.chosen.emit(line.canned if isinstance(line, Entry) else None)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space take what is current."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.take()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: the search field is for that."""
