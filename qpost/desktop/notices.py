"""The one place that speaks to the seller out of turn: a toast inside the window, never a message box."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import Button
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import say

STAYS_MS = 8000
"""How long a toast stays unless it is set otherwise; longer while the pointer or the focus rests on it."""

_MARGIN = 12
_HEIGHT = 48


@dataclass(slots=True)
class _Stay:
    milliseconds: int = STAYS_MS


_stay = _Stay()


def stay(seconds: int) -> None:
    """トーストの時間: how long each toast stays from now on; with 0 until somebody closes it."""
    _stay.milliseconds = seconds * 1000


@dataclass(frozen=True, slots=True)
class Action:
    """What a toast offers to do."""

    text: str
    do: Callable[[], None]


class Corner(QFrame):
    """The inverted strip at the bottom left of a window: a sentence, and buttons after it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.left = _MARGIN
        self.foot = 0
        """Pixels at the lower edge that stay free."""
        self.setProperty("plane", "toast")
        self._sentence = PlainLabel("", Role.UI, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 8, 4)
        self._row.setSpacing(4)
        self._row.addWidget(self._sentence, 1)
        self._buttons: list[Button] = []
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 8)
        self.setGraphicsEffect(shadow)
        self.setMinimumHeight(_HEIGHT)
        window.installEventFilter(self)
        self.hide()

    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def buttons(self) -> list[Button]:
        """What can be pressed here, in order."""
        return list(self._buttons)

    def in_use(self) -> bool:
        """Whether the pointer or the focus rests here."""
        return self.underMouse() or any(button.hasFocus() for button in self._buttons)

    def place(self) -> None:
        """Stand in the corner, as wide as the words."""
        window = self._window
        width = min(self.sizeHint().width(), window.width() - self.left - _MARGIN)
        self.resize(width, max(_HEIGHT, self.sizeHint().height()))
        self.move(self.left, window.height() - self.height() - _MARGIN - self.foot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window changes."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)


class Toast(Corner):
    """One sentence with at most two actions, which goes by itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.leave_unless_in_use)

    def tell(self, sentence: str, actions: tuple[Action, ...] = ()) -> None:
        """Show a sentence, replacing what stood there."""
        self._sentence.setText(sentence)
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._make_button(action) for action in actions]
        self._buttons.append(self._make_button(Action(say("app.toast.dismiss"), self.hide)))
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._wait()
        announce(self.window(), sentence)

    def _wait(self) -> None:
        if _stay.milliseconds:
            self._rest.start(_stay.milliseconds)
        else:
            self._rest.stop()

    def _make_button(self, action: Action) -> Button:
        button = Button(action.text, parent=self)
        button.clicked.connect(self.hide)
        button.clicked.connect(action.do)
        self._row.addWidget(button)
        button.show()
        return button

    def leaves_after(self) -> int | None:
        """Milliseconds until it goes by itself; None where it stays until somebody closes it."""
        return self._rest.interval() if self._rest.isActive() else None

    def leave_unless_in_use(self) -> None:
        """Go, unless the pointer or the focus rests here."""
        if self.in_use():
            self._wait()
            return
        self.hide()


def toast_of(widget: QWidget) -> Toast:
    """The toast of the window that a widget is in."""
    window = widget.window()
    found = window.findChild(Toast, "toast", Qt.FindChildOption.FindDirectChildrenOnly)
    return found or Toast(window)


def tell(widget: QWidget, sentence: str, *actions: Action) -> None:
    """Say something in the window of a widget."""
    toast_of(widget).tell(sentence, actions)
