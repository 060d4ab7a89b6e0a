"""Texts ready to draw: cut to their width and shaped once, then kept; shaping is what painting costs."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText

from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.typography import percent
from qpost.domain.settings import Language

KEPT = 4096
"""Texts of about twenty screens of rows."""


@dataclass(frozen=True, slots=True)
class _Shaped:
    """One text, what it is drawn with, and its measures in pixels."""

    text: QStaticText
    font: QFont
    width: int
    height: float


@lru_cache(maxsize=KEPT)
def _shaped(text: str, role: Role, width: int, spoken: Language, percent: int) -> _Shaped:
    font = font_for_text(text, role)
    metrics = QFontMetrics(font)
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    drawn = QStaticText(cut)
    drawn.setTextFormat(Qt.TextFormat.PlainText)
    drawn.prepare(font=font)
    return _Shaped(drawn, font, metrics.horizontalAdvance(cut), drawn.size().height())


def width_of(text: str, role: Role, spoken: Language) -> int:
    """How wide a text is when nothing is cut."""
    return _shaped(text, role, 1 << 20, spoken, percent()).width


def draw(painter: QPainter, place: QRect, text: str, role: Role, spoken: Language) -> int:
    """Draw a text in the middle of a line, cut to it; says how wide it came out.

    `spoken` is the language of the screens, on which the fonts of neutral texts depend.
    """
    shaped = _shaped(text, role, place.width(), spoken, percent())
    painter.setFont(shaped.font)
    painter.drawStaticText(QPointF(place.x(), place.y() + (place.height() - shaped.height) / 2), shaped.text)
    return shaped.width
