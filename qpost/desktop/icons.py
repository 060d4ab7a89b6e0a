"""Pictures drawn from SVG in a wanted colour, sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from qpost.desktop import assets

_RATIOS = (1.0, 2.0)


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (assets.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """A picture of that many logical pixels; colour is #RRGGBB."""
    svg = _source(name).replace("currentColor", colour)
    if size > 16:
        svg = svg.replace('stroke-width="2"', 'stroke-width="1.75"')
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, colour: str, size: int = 16, gap: int = 0) -> QIcon:
    """A picture for buttons and menus, sharp on every connected screen; gap is empty room at its right."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} | set(_RATIOS)
    return QIcon(_icon(name, colour, size, gap, tuple(sorted(ratios))))


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, size: int, gap: int, ratios: tuple[float, ...]) -> QIcon:
    made = QIcon()
    for ratio in ratios:
        drawn = pixmap(name, colour, size, ratio)
        made.addPixmap(_widened(drawn, gap) if gap else drawn)
    return made


def _widened(drawn: QPixmap, gap: int) -> QPixmap:
    ratio = drawn.devicePixelRatio()
    wider = QPixmap(drawn.width() + round(gap * ratio), drawn.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wider


def program_icon() -> QIcon:
    """The program's own sign, for windows and the task bar."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("qpost", "#000000", size))
    return made
