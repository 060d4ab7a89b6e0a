"""A picture that can be looked at closely: five times as large, turned, moved by hand and by keys."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from qpost.desktop import theme
from qpost.desktop.theme import Role

MOST = 5.0
STEP = 1.25
MOVE = 48
"""Pixels of one press of an arrow."""


class PictureView(QWidget):
    """Shows a picture within its frame at first; words stand in its place while there is none.

    Signals:
        zoomed(): its size or direction is another now.
        stepped(int): another file is wanted, so many further on.
    """

    zoomed = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._words = ""
        self._zoom = 1.0
        self._turns = 0
        self._offset = QPointF()
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 200)

    @property
    def zoom(self) -> float:
        """1.0 is as large as fits."""
        return self._zoom

    @property
    def turns(self) -> int:
        """Quarters of a turn to the right."""
        return self._turns

    @property
    def has_picture(self) -> bool:
        """Whether there is something to be seen."""
        return not self._image.isNull()

    def show_image(self, image: QImage) -> None:
        """Another picture, upright and as large as fits."""
        self._image, self._words = image, ""
        self.setAccessibleDescription("")
        self._zoom, self._turns, self._offset = 1.0, 0, QPointF()
        self._changed()

    def show_words(self, words: str) -> None:
        """Why there is no picture."""
        self._image, self._words = QImage(), words
        self.setAccessibleDescription(words)
        self._changed()

    def enlarge(self) -> None:
        """One step closer, up to MOST."""
        self._zoom_to(self._zoom * STEP)

    def reduce(self) -> None:
        """One step back, until it fits."""
        self._zoom_to(self._zoom / STEP)

    def turn(self) -> None:
        """A quarter to the right."""
        self._turns = (self._turns + 1) % 4
        self._offset = QPointF()
        self._changed()

    def sizeHint(self) -> QSize:
        """As large as it may."""
        return QSize(960, 640)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture on the page's ground, or the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.tokens().surface))
        if self._image.isNull():
            painter.setFont(theme.font(Role.BODY))
            painter.setPen(QColor(theme.tokens().text2))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setTransform(self._transform())
            painter.drawImage(0, 0, self._image)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Closer and back."""
        (self.enlarge if event.angleDelta().y() > 0 else self.reduce)()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it along."""
        if self._held is not None:
            self._move(event.position() - self._held)
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus, R; the arrows move what is enlarged, and otherwise go to the other files."""
        moves = {
            Qt.Key.Key_Left: QPointF(MOVE, 0),
            Qt.Key.Key_Right: QPointF(-MOVE, 0),
            Qt.Key.Key_Up: QPointF(0, MOVE),
            Qt.Key.Key_Down: QPointF(0, -MOVE),
        }
        acts = {
            Qt.Key.Key_Plus: self.enlarge,
            Qt.Key.Key_Equal: self.enlarge,
            Qt.Key.Key_Minus: self.reduce,
            Qt.Key.Key_R: self.turn,
        }
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if self._zoom == 1.0:
            steps |= {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        key = Qt.Key(event.key())
        if key in acts:
            acts[key]()
        elif key in steps:
            self.stepped.emit(steps[key])
        elif key in moves:
            self._move(moves[key])
        else:
            super().keyPressEvent(event)

    def _zoom_to(self, zoom: float) -> None:
        before, self._zoom = self._zoom, min(MOST, max(1.0, zoom))
        self._offset *= self._zoom / before
        self._changed()

    def _move(self, by: QPointF) -> None:
        self._offset += by
        self._changed()

    def _changed(self) -> None:
        self._hold_within()
        self.update()
        self.zoomed.emit()

    def _scale(self) -> float:
        """Never larger than it is at first, unless it is enlarged."""
        wide, high = self._image.width(), self._image.height()
        if self._turns % 2:
            wide, high = high, wide
        return min(self.width() / max(1, wide), self.height() / max(1, high), 1.0) * self._zoom

    def _hold_within(self) -> None:
        """What is larger than its frame never leaves it; what is smaller stands in the middle."""
        scale = self._scale()
        wide, high = self._image.width() * scale, self._image.height() * scale
        if self._turns % 2:
            wide, high = high, wide
        far = QPointF(max(0.0, (wide - self.width()) / 2), max(0.0, (high - self.height()) / 2))
        x = min(max(self._offset.x(), -far.x()), far.x())
        y = min(max(self._offset.y(), -far.y()), far.y())
        self._offset = QPointF(x, y)

    def _transform(self) -> QTransform:
        scale = self._scale()
        middle = QPointF(self.rect().center()) + self._offset
        placed = QTransform()
        placed.translate(middle.x(), middle.y())
        placed.rotate(90 * self._turns)
        placed.scale(scale, scale)
        placed.translate(-self._image.width() / 2, -self._image.height() / 2)
        return placed
