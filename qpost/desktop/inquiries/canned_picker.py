"""よく使う返事 above the composer: a filtered list inside the window, taken with the keys or the pointer."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from qpost.desktop.announcer import announce
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import QuietButton
from qpost.desktop.widgets.canned_lines import Entry
from qpost.desktop.widgets.canned_list import CannedList
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.widgets.labels import ElidedLabel, PlainLabel
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.widgets.window import Floating
from qpost.desktop.words import say
from qpost.domain.canned_replies import CannedReply

WIDEST = 560
HIGHEST = 380
LEAST = 160
EDGE = 8


class CannedPicker(QFrame, Floating):
    """Opened by its button or key it has a search field; opened by typing ; the editor keeps the keys.

    Signals:
        typed(str): other words are looked for.
        taken(CannedReply): this one is wanted.
        manage_wanted(): 管理 was pressed.
        left(): it went away without anything taken.
    """

    typed = Signal(str)
    taken = Signal(object)
    manage_wanted = Signal()
    left = Signal()

    def __init__(self, over: QWidget, back: QWidget) -> None:
        """Lies above one widget, and gives the keys back to another."""
        super().__init__(over.window())
        self._over, self._back = over, back
        self.search = ImeLineEdit(self)
        self.manage = QuietButton("", "settings", self)
        self.list = CannedList(self)
        self.insert = QuietButton("", parent=self)
        """Takes what is current, for whoever has neither keys nor pointer on the list."""
        self._title = PlainLabel("", Role.UI_STRONG, self)
        self._note = ElidedLabel("", Role.META, self, tone="quiet")
        self.setProperty("plane", "offer")
        self._build()
        self._retranslate()
        self.hide()

    def open(self, *, searching: bool) -> None:
        """Lie above the composer; with a search field that has the keys, or without."""
        window = self._over.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.search.setVisible(searching)
        self._title.setVisible(not searching)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._place()
        self.show()
        self.raise_()
        if searching:
            self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these, the first one current."""
        self.list.show_lines(tuple(entries))
        self._place()
        self.list.choose_first()
        self._tell()

    def leave(self, *, keys_back: bool = False) -> None:
        """Go away; the keys go back where they came from where that is wanted."""
        if self.isHidden():
            return
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        had_keys = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had_keys and keys_back:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.left.emit()

    def step(self, by: int) -> None:
        """Go up or down; what it is called is spoken, as the keys are elsewhere."""
        self.list.step(by)
        if (entry := self.list.current) is not None and not self.list.hasFocus():
            announce(self, entry.canned.name)

    def take(self) -> None:
        """Take what is current, unless it may not be used here: then that is said aloud."""
        entry = self.list.current
        if entry is None:
            return
        if entry.why_not:
            announce(self, entry.why_not, urgent=True)
        else:
            self.taken.emit(entry.canned)

    def note(self) -> str:
        """What is said below the list."""
        return self._note.text()

    def _on_taken(self, _canned: CannedReply) -> None:
        self.take()

    def _tell(self) -> None:
        """Why the current one cannot be used, or which keys there are."""
        entry = self.list.current
        self.insert.setEnabled(entry is not None and not entry.why_not)
        if entry is None:
            words, tone = say("canned.picker.none"), "quiet"
        elif entry.why_not:
            words, tone = entry.why_not, "warn"
        else:
            words, tone = say("canned.picker.keys"), "quiet"
        self._note.setText(words)
        self._note.set_tone(tone)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 6)
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addWidget(self._title, 1)
        head.addWidget(self.manage)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 8)
        foot.addWidget(self._note, 1)
        foot.addWidget(self.insert)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(self))
        column.addWidget(self.list, 1)
        column.addWidget(Hairline(self))
        column.addLayout(foot)
        self.search.textChanged.connect(self.typed)
        self.search.installEventFilter(self)
        self.list.chosen.connect(lambda _canned: self._tell())
        self.list.taken.connect(self._on_taken)
        self.manage.clicked.connect(lambda: self.manage_wanted.emit())
        self.insert.clicked.connect(lambda: self.take())
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)

    def _place(self) -> None:
        """Above the composer; where there is no room above, over it."""
        window = self._over.window()
        corner = self._over.mapTo(window, QPoint(0, 0))
        width = min(WIDEST, self._over.width(), window.width() - 2 * EDGE)
        layout = self.layout()
        around = layout.minimumSize().height() - self.list.minimumSizeHint().height() if layout else 0
        wanted = around + self.list.lines_height() + 2
        height = max(LEAST, min(HIGHEST, wanted, corner.y() - 2 * EDGE))
        left = max(EDGE, min(corner.x(), window.width() - width - EDGE))
        self.setGeometry(left, max(EDGE, corner.y() - height - 4), width, height)

    def _retranslate(self) -> None:
        self.setAccessibleName(say("inquiries.tool.canned"))
        self.list.setAccessibleName(say("inquiries.tool.canned"))
        self._title.setText(say("inquiries.tool.canned"))
        self.search.setAccessibleName(say("canned.search"))
        self.search.setPlaceholderText(say("canned.search.hint"))
        self.manage.setText(say("canned.manage"))
        self.insert.setText(say("canned.picker.insert"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave(keys_back=True)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the search field; a press elsewhere, or a window that moves on, ends it."""
        kind = event.type()
        if watched is self.search and isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return not self.search.is_composing() and self.steer(event)
        if kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            if watched is not self and not self.isAncestorOf(watched) and watched.window() is self.window():
                self.leave()
        elif watched is self.window() and kind in (QEvent.Type.Resize, QEvent.Type.WindowDeactivate):
            self.leave(keys_back=True)
        return False

    def steer(self, event: QKeyEvent) -> bool:
        """Up, down, Enter and Esc; whether it was one of them."""
        match event.key():
            case Qt.Key.Key_Down:
                self.step(1)
            case Qt.Key.Key_Up:
                self.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.take()
            case Qt.Key.Key_Escape:
                self.leave(keys_back=True)
            case _:
                return False
        return True
