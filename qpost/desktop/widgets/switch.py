"""A switch: a check box drawn as one, with オン or オフ beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from qpost.desktop import theme
from qpost.desktop.theme import Role
from qpost.desktop.widgets.choice import CheckBox, draw_focus

_TRACK = QSize(36, 20)


class Switch(CheckBox):
    """On or off at once; its accessible name is the setting's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words = ("", "")

    def set_words(self, name: str, on: str, off: str) -> None:
        """Name it, and its two states."""
        self.setAccessibleName(name)
        self._words = (off, on)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The longer word and the track."""
        widest = max(self.fontMetrics().horizontalAdvance(word) for word in self._words)
        return QSize(widest + 8 + _TRACK.width() + 4, max(28, self.fontMetrics().height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Word, track and knob."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        track = QRectF(self.width() - _TRACK.width() - 2, (self.height() - _TRACK.height()) / 2, 36, 20)
        painter.setFont(theme.font(Role.META))
        painter.setPen(QColor(worn.text2 if self.isEnabled() else worn.dis))
        words = self.rect().adjusted(0, 0, -(_TRACK.width() + 12), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._words[on])
        if not self.isEnabled():
            painter.setOpacity(0.5)
        painter.setBrush(QColor(worn.accent if on else worn.bg))
        painter.setPen(QPen(QColor(worn.accent if on else worn.border), 1))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), 9.5, 9.5)
        knob = QRectF(track.left() + (20 if on else 4), track.top() + 4, 12, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(worn.on_accent if on else worn.border))
        painter.drawEllipse(knob)
        painter.setOpacity(1.0)
        if self.hasFocus():
            draw_focus(painter, track.toRect().adjusted(-2, -2, 2, 2), 10)
        painter.end()
