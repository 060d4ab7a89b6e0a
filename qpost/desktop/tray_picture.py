"""The sign in the tray, with the number of what waits drawn into it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

from qpost.desktop.icons import pixmap
from qpost.desktop.tokens import LIGHT

SIZES = (16, 20, 22, 24, 32, 48, 64)
MOST = 99
"""A larger number is drawn as 99; the tool tip has it in full."""

_DISC = LIGHT.danger
_DIGITS = "#FFFFFF"
"""White on the disc 6.6:1; the disc has a white rim, so that it stands out on a light and a dark bar."""


def tray_icon(waiting: int) -> QIcon:
    """The program's sign; with anything waiting, its number on a disc."""
    made = QIcon()
    for size in SIZES:
        drawn = QPixmap(pixmap("qpost", "#000000", size))
        if waiting:
            _badge(drawn, str(min(waiting, MOST)))
        made.addPixmap(drawn)
    return made


def _badge(drawn: QPixmap, number: str) -> None:
    size = drawn.width()
    height = size * 0.62
    width = height if len(number) == 1 else min(size, height * 1.35)
    place = QRectF(size - width, size - height, width, height)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rim = max(1.0, size / 24)
    painter.setPen(QPen(QColor(_DIGITS), rim))
    painter.setBrush(QColor(_DISC))
    painter.drawRoundedRect(place.adjusted(rim / 2, rim / 2, -rim / 2, -rim / 2), height / 2, height / 2)
    digits = QFont("Noto Sans")
    digits.setStyleHint(QFont.StyleHint.SansSerif)
    digits.setPixelSize(max(8, round(height * 0.74)))
    digits.setWeight(QFont.Weight.Bold)
    painter.setFont(digits)
    painter.setPen(QColor(_DIGITS))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number)
    painter.end()
