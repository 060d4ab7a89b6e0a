"""Hides customers' words while nobody is at the computer: an in-window cover until a key or a click."""

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.bridge import Bridge
from qpost.desktop.shell import Shell
from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.surfaces import on_plane
from qpost.desktop.words import say
from qpost.domain.changes import Changes, Noun

_INPUT = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
)


class LockCover(QFrame):
    """Lies over the whole window, and what it hides is out of the window and out of the accessibility tree.

    Signals:
        opened(): a key was pressed, or the cover was clicked.
    """

    opened = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._away = QWidget()
        self._floating: list[tuple[QWidget, bool]] = []
        self._place = QWidget()
        self._before: QWidget | None = None
        self._title = PlainLabel("", Role.SECTION, self)
        self._what = PlainLabel("", Role.UI, self, tone="quiet")
        on_plane(self, "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Picture("lock", "text2", 32, self), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._what):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._take_away()
        self.retranslate()
        self.setGeometry(shell.rect())
        shell.installEventFilter(self)
        self.show()
        self.raise_()
        self.setFocus()
        announce(self, self.accessibleName())

    def give_back(self) -> None:
        """Put everything back where it was, the keys with their widget."""
        self._shell.removeEventFilter(self)
        self._shell.put_content_back(self._place)
        for widget, shown in self._floating:
            widget.setParent(self._shell)
            widget.setVisible(shown)
        if self._before is not None:
            self._before.setFocus()
        self._place.deleteLater()
        self._away.deleteLater()
        self.hide()
        self.deleteLater()

    def retranslate(self) -> None:
        """Say all words anew."""
        self._title.setText(say("tray.covered"))
        self._what.setText(say("tray.covered.what"))
        self.setAccessibleName(f"{self._title.text()} {self._what.text()}")

    def _take_away(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self._before = self._shell.focusWidget()
        for widget in self._shell.floating():
            if widget is not self:
                self._floating.append((widget, not widget.isHidden()))
                widget.setParent(self._away)
        self._shell.take_content_away(self._place, self._away)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and above whatever is put into it meanwhile."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._shell.rect())
        elif event.type() == QEvent.Type.ChildPolished:
            self.raise_()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """No shortcut of the window acts while it is covered: the key opens it and does nothing else."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key."""
        self.opened.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Any button."""
        self.opened.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class IdleCover(QObject):
    """Closes the cover when nobody has touched the window for as long as is set, or at once when told.

    Signals:
        changed(): it was closed or opened.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._shell: Shell | None = None
        self._cover: LockCover | None = None
        self._touched = bridge.engine.clock.now()
        self._waits = False
        bridge.changed.connect(self._on_changed)

    @property
    def closed(self) -> bool:
        """Whether customers' words are hidden."""
        return self._cover is not None

    @property
    def cover(self) -> LockCover | None:
        """What lies over the window."""
        return self._cover

    def watch(self, shell: Shell | None) -> None:
        """Watch this window from now on; the one before is gone, and its cover with it."""
        self._shell, self._cover = shell, None
        if shell is not None:
            shell.winId()  # its native window gets every input first
            shell.windowHandle().installEventFilter(self)
        self.touch()
        self.changed.emit()

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = self._bridge.engine.clock.now()
        self._wait()

    def close(self) -> None:
        """Hide customers' words now: it is time, or the computer was locked."""
        shell = self._shell
        if shell is None or self.closed or not shell.damaged.isHidden():
            return  # typed text that no file can keep is never taken away
        self._cover = LockCover(shell)
        self._cover.opened.connect(self.open)
        self.changed.emit()

    def open(self) -> None:
        """Show everything again."""
        cover, self._cover = self._cover, None
        if cover is not None:
            cover.give_back()
            self.touch()
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there."""
        if event.type() in _INPUT:
            self._touched = self._bridge.engine.clock.now()
        return super().eventFilter(watched, event)

    def _due(self) -> datetime | None:
        minutes = self._bridge.engine.settings.current.cover_minutes
        if not minutes or self.closed or self._shell is None:
            return None
        return self._touched + timedelta(minutes=minutes)

    def _wait(self) -> None:
        due, clock = self._due(), self._bridge.engine.clock
        if due is None or self._waits:
            return
        self._waits = True
        seconds = max(1.0, (due - clock.now()).total_seconds())
        self._bridge.after(self, seconds, self._on_time)

    def _on_time(self) -> None:
        self._waits = False
        due = self._due()
        if due is not None and self._bridge.engine.clock.now() >= due:
            self.close()
        else:
            self._wait()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Noun.SETTINGS):
            self.touch()
