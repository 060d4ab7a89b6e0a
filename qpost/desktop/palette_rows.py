"""The lines of the palette: headings between, the key of each action at the right."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.palette_entries import Choice, Group
from qpost.desktop.theme import Role
from qpost.desktop.words import say

ROW = 40
CAPTION = 32
_SIDE = 16
_MARGIN = 8
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

Index = QModelIndex | QPersistentModelIndex
Line = Group | Choice
_TOP = QModelIndex()


class PaletteModel(QAbstractListModel):
    """Headings and choices in one list; only choices can be current."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Take over what is offered, each group under its heading."""
        self.beginResetModel()
        self.lines = []
        for group in Group:
            found = [choice for choice in choices if choice.group is group]
            self.lines += [group, *found] if found else []
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """Headings too."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line itself, and how it is said."""
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.sentence if isinstance(line, Choice) else say(f"palette.group.{line.value}")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are only read."""
        if isinstance(self.lines[index.row()], Group):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PaletteList(QListView):
    """The first choice is current from the start.

    Signals:
        picked(Choice): this shall be done.
        current_changed(Choice): the arrows came to it.
    """

    picked = Signal(object)
    current_changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = PaletteModel(self)
        self.setModel(self._lines)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(lambda _index: self.pick_current())

    def choices(self) -> list[Choice]:
        """What is offered, in order."""
        return [line for line in self._lines.lines if isinstance(line, Choice)]

    def current(self) -> Choice | None:
        """What Enter would do."""
        row = self.currentIndex().row()
        line = self._lines.lines[row] if 0 <= row < len(self._lines.lines) else None
        return line if isinstance(line, Choice) else None

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these."""
        self._lines.show_choices(choices)
        if self._lines.lines:
            self.setCurrentIndex(self._lines.index(1))
            self.scrollToTop()

    def wanted_height(self) -> int:
        """Room for all lines."""
        return sum(_height(line) for line in self._lines.lines) + (8 if self._lines.lines else 0)

    def step(self, by: int) -> None:
        """Go to the next choice, or the one before; round the ends."""
        rows = [row for row, line in enumerate(self._lines.lines) if isinstance(line, Choice)]
        if not rows:
            return
        here = rows.index(self.currentIndex().row()) if self.currentIndex().row() in rows else -by
        index = self._lines.index(rows[(here + by) % len(rows)])
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if (choice := self.current()) is not None:
            self.current_changed.emit(choice)

    def pick_current(self) -> None:
        """Do what is current."""
        if (choice := self.current()) is not None:
            self.picked.emit(choice)


def _line(index: Index) -> Line:
    model = index.model()
    assert isinstance(model, PaletteModel)
    return model.lines[index.row()]


def _height(line: Line) -> int:
    return theme.scaled(CAPTION if isinstance(line, Group) else ROW)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _height(_line(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = _line(index)
        place: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Group):
            _paint_caption(painter, place, line)
        else:
            _paint_choice(painter, place, line, current=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()


def _paint_caption(painter: QPainter, place: QRect, group: Group) -> None:
    painter.setFont(theme.font(Role.CAPTION))
    painter.setPen(theme.colour("text2"))
    painter.drawText(place.adjusted(_SIDE + 8, 0, -_SIDE, 0), _MIDDLE, say(f"palette.group.{group.value}"))


def _paint_choice(painter: QPainter, place: QRect, choice: Choice, *, current: bool) -> None:
    worn = theme.tokens()
    box = place.adjusted(_MARGIN, 0, -_MARGIN, 0)
    if current:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(worn.sel))
        painter.drawRoundedRect(box, 4, 4)
    ratio = painter.device().devicePixelRatioF()
    drawn = pixmap(choice.picture, worn.accent if current else worn.text2, 16, ratio)
    painter.drawPixmap(box.left() + _SIDE, place.center().y() - 7, drawn)
    right = _paint_keys(painter, box, choice.keys)
    text = QRect(box.left() + _SIDE + 28, place.top(), right - box.left() - _SIDE - 36, place.height())
    name = theme.font_for_text(choice.name, Role.UI_STRONG if current else Role.UI)
    used = _paint_words(painter, text, choice.name, name, worn.text)
    rest = text.adjusted(used + 12, 0, 0, 0)
    _paint_words(painter, rest, choice.hint, theme.font_for_text(choice.hint, Role.META), worn.text2)


def _paint_words(painter: QPainter, place: QRect, words: str, font: object, colour: str) -> int:
    painter.setFont(font)  # type: ignore[arg-type]
    painter.setPen(QColor(colour))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, place.width()))
    painter.drawText(place, _MIDDLE, shown)
    return metrics.horizontalAdvance(shown)


def _paint_keys(painter: QPainter, box: QRect, keys: str) -> int:
    """The key in a small frame at the right; where the room for words ends."""
    if not keys:
        return box.right() - _SIDE
    worn = theme.tokens()
    font = theme.font(Role.META)
    width = QFontMetrics(font).horizontalAdvance(keys) + 12
    height = theme.scaled(20)
    frame = QRectF(box.right() - 12 - width, box.center().y() - height / 2 + 0.5, width, height)
    painter.setPen(QPen(QColor(worn.line), 1))
    painter.setBrush(QColor(worn.surface))
    painter.drawRoundedRect(frame, 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(worn.text2))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, keys)
    return int(frame.left()) - 8
