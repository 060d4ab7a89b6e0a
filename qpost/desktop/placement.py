"""Where a window stood: written down when it closes, and put back onto a screen that is connected."""

import json

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SMALLEST = QSize(720, 480)
FIRST = QSize(1600, 1000)


def describe(window: QWidget) -> str:
    """The place of a window as JSON; of one that fills the screen, the place it goes back to."""
    place = window.normalGeometry() if window.isMaximized() else window.geometry()
    return json.dumps(
        {
            "x": place.x(),
            "y": place.y(),
            "width": place.width(),
            "height": place.height(),
            "maximized": window.isMaximized(),
        }
    )


def put_back(window: QWidget, described: str) -> bool:
    """Place a window as described, inside a connected screen; True where it filled the screen."""
    wanted, maximized = _read(described)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    window.setGeometry(clamped(wanted, screens))
    return maximized


def clamped(wanted: QRect, screens: list[QRect]) -> QRect:
    """The rectangle moved, and shrunk where it must be, into the screen it overlaps most."""
    if not screens:
        return wanted

    def overlap(screen: QRect) -> int:
        shared = screen.intersected(wanted)
        return shared.width() * shared.height() if shared.isValid() else 0

    screen = max(screens, key=overlap)
    size = wanted.size().boundedTo(screen.size())
    left = min(max(wanted.x(), screen.x()), screen.right() - size.width() + 1)
    top = min(max(wanted.y(), screen.y()), screen.bottom() - size.height() + 1)
    return QRect(left, top, size.width(), size.height())


def _read(described: str) -> tuple[QRect, bool]:
    try:
        kept = json.loads(described)
        place = QRect(int(kept["x"]), int(kept["y"]), int(kept["width"]), int(kept["height"]))
        return place.united(QRect(place.topLeft(), SMALLEST)), bool(kept["maximized"])
    except (ValueError, KeyError, TypeError):
        return _centred(), False


def _centred() -> QRect:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    place = QRect(screen.topLeft(), FIRST.boundedTo(screen.size()))
    place.moveCenter(screen.center())
    return place
