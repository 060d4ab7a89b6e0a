"""Texts ready to draw: cut to their width and shaped once, then kept; shaping is what painting costs."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QStaticText

from qpost.desktop.theme import Role, font_for_text
from qpost.domain.settings import Language

KEPT = 4096
"""Texts of about twenty screens of rows."""


@lru_cache(maxsize=KEPT)
def _shaped(text: str, role: Role, width: int, spoken: Language) -> tuple[QStaticText, int]:
    font = font_for_text(text, role)
    metrics = QFontMetrics(font)
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    drawn = QStaticText(cut)
    drawn.setTextFormat(Qt.TextFormat.PlainText)
    drawn.prepare(font=font)
    return drawn, metrics.horizontalAdvance(cut)


def width_of(text: str, role: Role, spoken: Language) -> int:
    """How wide a text is when nothing is cut."""
    return _shaped(text, role, 1 << 20, spoken)[1]


def draw(painter: QPainter, place: QRect, text: str, role: Role, spoken: Language) -> int:
    """Draw a text in the middle of a line, cut to it; says how wide it came out.

    `spoken` is the language of the screens, on which the fonts of neutral texts depend.
    """
    drawn, width = _shaped(text, role, place.width(), spoken)
    painter.setFont(font_for_text(text, role))
    top = place.y() + (place.height() - drawn.size().height()) / 2
    painter.drawStaticText(QPointF(place.x(), top), drawn)
    return width
