"""Rows of the inquiry list drawn once and kept, so that a list that moves is put together from pictures."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap

from qpost.desktop import theme
from qpost.desktop.inquiries.list_lines import Line
from qpost.domain.settings import Density, Language

KEPT = 48
"""Two screens of rows; each is about 90 kB, four times as much on a screen of twice the points."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a row's picture depends on besides the row."""

    size: QSize
    ratio: float
    selected: bool
    marked: bool
    hovered: bool
    focused: bool
    density: Density
    percent: int
    spoken: Language
    minute: int
    """Times that are left are told in minutes."""


class RowPictures:
    """Keeps the newest; a row that changed is another value, and drawn anew."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, Look], tuple[Line, QPixmap]] = OrderedDict()
        self._worn = theme.tokens()

    def draw(
        self, painter: QPainter, place: QRect, line: Line, look: Look, make: Callable[[QPainter, QRect], None]
    ) -> None:
        """Draw a row; between the points of a screen with a broken scale a picture would be blurred."""
        if not _on_points(painter, place, look.ratio):
            make(painter, place)
            return
        if self._worn is not theme.tokens():
            self._worn = theme.tokens()
            self._kept.clear()
        key = (line.key, look)
        kept = self._kept.pop(key, None)
        if kept is None or kept[0] is not line:
            kept = (line, _picture(look, make))
        self._kept[key] = kept
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        painter.drawPixmap(place.topLeft(), kept[1])


def _picture(look: Look, make: Callable[[QPainter, QRect], None]) -> QPixmap:
    drawn = QPixmap(look.size * look.ratio)
    drawn.setDevicePixelRatio(look.ratio)
    drawn.fill(theme.colour("bg"))  # opaque: letters keep the smoothing of the screen
    painter = QPainter(drawn)
    make(painter, QRect(0, 0, look.size.width(), look.size.height()))
    painter.end()
    return drawn


def _on_points(painter: QPainter, place: QRect, ratio: float) -> bool:
    if ratio == int(ratio):
        return True
    moved = painter.deviceTransform()
    edges = (moved.dx(), moved.dy(), place.x() * ratio, place.y() * ratio)
    return all(edge == int(edge) for edge in (*edges, place.width() * ratio, place.height() * ratio))
