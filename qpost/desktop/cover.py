"""A question or a page that lies over the whole window and holds the keys until it is answered."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop import theme
from qpost.desktop.widgets.surfaces import on_plane

_WIDTH = 560


class Cover(QFrame):
    """Inside the window, never a window of its own; what lies under it can neither be seen well nor used.

    Signals:
        escaped(): Escape was pressed.
    """

    escaped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._held: list[QWidget] = []
        self._before: QWidget | None = None
        self.card = QFrame(self)
        self.card.setProperty("plane", "card")
        self.card.setFixedWidth(_WIDTH)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(12)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        foot = QWidget(self.card)
        on_plane(foot, "surface")
        foot.setMinimumHeight(64)
        foot.setLayout(self.buttons)
        self.buttons.setContentsMargins(24, 12, 24, 12)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addLayout(self.body)
        inside.addWidget(foot)
        column = QVBoxLayout(self)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)
        window.installEventFilter(self)
        self.hide()

    def open(self, first: QWidget) -> None:
        """Lie over the window, with the keys at one of its controls."""
        if self.isHidden():
            self._before = self._window.focusWidget()
            around = self._window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            self._held = [one for one in around if one is not self and one.isEnabled()]
            for one in self._held:
                one.setEnabled(False)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        first.setFocus()

    def leave(self) -> None:
        """Give the window back, and the keys to who had them."""
        for one in self._held:
            if shiboken6.isValid(one):  # a list that led here is gone by now
                one.setEnabled(True)
        self._held = []
        self.hide()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is the safe way out; nothing else goes through to the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scrim."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.tokens().scrim))
        painter.end()
