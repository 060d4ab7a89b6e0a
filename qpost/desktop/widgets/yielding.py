"""A column that has the height it wants where there is room, and scrolls in less where there is none."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from qpost.desktop import typography

LEAST = 44
"""Pixels at the usual size of text that stay in sight however low the window is: a line with its buttons."""


class Yielding(QScrollArea):
    """Of no height while nothing in it is shown; what gets the keys in it comes into sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = QWidget()
        self._ground.setProperty("plane", "clear")
        self.column = QVBoxLayout(self._ground)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(self._ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._ground.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def sizeHint(self) -> QSize:
        """As high as what is shown in it, at the width that it has."""
        return QSize(self.column.sizeHint().width(), self._wanted())

    def minimumSizeHint(self) -> QSize:
        """A line, or less where there is less."""
        return QSize(self.column.minimumSize().width(), min(self._wanted(), typography.scaled(LEAST)))

    def _wanted(self) -> int:
        if self.column.isEmpty():
            return 0
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(self.width())
        return self.column.totalSizeHint().height()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._ground.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words, or another part shown: another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
