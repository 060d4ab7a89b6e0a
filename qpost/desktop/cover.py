"""A question or a page that lies over the whole window and holds the keys until it is answered."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from qpost.desktop import theme
from qpost.desktop.widgets.surfaces import on_plane
from qpost.desktop.widgets.window import Covering

WIDTH = 560
MARGIN = 16
"""Between the card and the edges of a small window."""


class Cover(QFrame, Covering):
    """Inside the window, never a window of its own; what lies under it can neither be seen well nor used.

    Signals:
        escaped(): Escape was pressed.
    """

    escaped = Signal()

    def __init__(self, window: QWidget, *, width: int = WIDTH) -> None:
        super().__init__(window)
        self._window = window
        self._width = width
        self._held: list[QWidget] = []
        self._before: QWidget | None = None
        self.card = QFrame(self)
        self.card.setProperty("plane", "card")
        self.head = QVBoxLayout()
        """Above what scrolls in a small window."""
        self.body = QVBoxLayout()
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(12)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.buttons.setContentsMargins(24, 12, 24, 12)
        self._lay_out()
        window.installEventFilter(self)
        self.hide()

    def open(self, first: QWidget) -> None:
        """Lie over the window, with the keys at one of its controls."""
        if self.isHidden():
            self._before = self._window.focusWidget()
            around = self._window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            meant = [one for one in around if one is not self and not isinstance(one, self.lets)]
            self._held = [one for one in meant if one.isEnabled()]
            for one in self._held:
                one.setEnabled(False)
        self._fit()
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

    def room(self) -> int:
        """Pixels that the card is wide now."""
        return self.card.width()

    def _lay_out(self) -> None:
        foot = QWidget(self.card)
        on_plane(foot, "foot")
        foot.setMinimumHeight(64)
        foot.setLayout(self.buttons)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addLayout(self.head)
        inside.addWidget(_Roll(self.body), 1)
        inside.addWidget(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)
        self.card.setFixedWidth(self._width)

    def _fit(self) -> None:
        self.card.setFixedWidth(min(self._width, max(0, self._window.width() - 2 * MARGIN)))
        self.setGeometry(self._window.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
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


class _Roll(QScrollArea):
    """As high as what it holds, and a scroll area where the window is lower."""

    def __init__(self, body: QVBoxLayout) -> None:
        super().__init__()
        self._content = QWidget()
        self._content.setProperty("plane", "clear")
        self._content.setLayout(body)
        self._content.installEventFilter(self)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """What it holds, wrapped to its width."""
        wanted = self._content.sizeHint()
        width = self.width() if self.isVisible() else wanted.width()
        tall = self._content.heightForWidth(width) if self._content.hasHeightForWidth() else wanted.height()
        return QSize(wanted.width(), max(tall, 0))

    def minimumSizeHint(self) -> QSize:
        """A few lines, whatever it holds."""
        return QSize(0, 64)

    def hasHeightForWidth(self) -> bool:
        """Lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as it would be without scrolling."""
        tall = self._content.heightForWidth(width) if self._content.hasHeightForWidth() else -1
        return tall if tall >= 0 else self._content.sizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it holds."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
