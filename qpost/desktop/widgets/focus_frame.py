"""A ring around what has the keys and does not show it by itself: pages that scroll, lists, texts to read."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFocusFrame,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from qpost.desktop.widgets.choice import draw_focus

RINGS = "rings"
"""The property of a list whose chosen row wears a ring while the list has the keys."""


class FocusFrame(QFocusFrame):
    """2 px of accent along the inner edges of a widget, over all that lies in it.

    It is a QFocusFrame so that assistive technology does not take it for a part of the page. Its own way to
    follow a widget is not used: that draws around it, where a page has no room.
    """

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(around.rect())
        around.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with it."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_focus(painter, self.rect(), 2)
        painter.end()


class Framing(QObject):
    """Brings the ring with the keys and takes it away, for whoever went there by keys, not with the mouse.

    A list whose chosen row wears a ring has it until there is such a row.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._frame: FocusFrame | None = None
        self._by_keys = False
        app.focusWindowChanged.connect(self._on_window)
        app.focusChanged.connect(self._on_focus)
        self._on_window(app.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note whether keys or the mouse were used last; a window hears of it before its widgets do."""
        if event.type() == QEvent.Type.KeyPress:
            self._by_keys = True
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._by_keys = False
        return False

    def _on_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once more does nothing

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if now is None or not self._by_keys or not _shows_nothing(now):
            return
        self._frame = FocusFrame(now)
        if isinstance(now, QAbstractItemView) and now.property(RINGS):
            chosen = now.selectionModel().selectionChanged
            chosen.connect(self._leave, Qt.ConnectionType.SingleShotConnection)

    def _leave(self) -> None:
        frame, self._frame = self._frame, None
        if frame is not None and shiboken6.isValid(frame):  # it goes with the window it lies in
            frame.hide()
            frame.deleteLater()


def _shows_nothing(widget: QWidget) -> bool:
    """Whether nothing of a widget itself tells that it has the keys."""
    if isinstance(widget, QAbstractItemView):
        return not (widget.property(RINGS) and widget.selectionModel().hasSelection())
    if isinstance(widget, QPlainTextEdit):
        return widget.isReadOnly()
    return isinstance(widget, QScrollArea)
