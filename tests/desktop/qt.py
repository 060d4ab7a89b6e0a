"""What tests do to widgets: compose as an input method does, and read what a screen reader would."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def compose(widget: QWidget, text: str) -> None:
    """An input method shows what it would commit."""
    QCoreApplication.sendEvent(widget, QInputMethodEvent(text, []))


def commit(widget: QWidget, text: str) -> None:
    """An input method hands text over."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)


def show(qtbot: QtBot, widget: QWidget) -> None:
    """Show a window and make it the active one; keys go nowhere otherwise."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    with qtbot.waitActive(widget):
        widget.raise_()


def spoken_name(widget: QWidget) -> str:
    """The accessible name, as a screen reader gets it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def spoken_role(widget: QWidget) -> QAccessible.Role:
    """The accessible role."""
    return QAccessible.queryAccessibleInterface(widget).role()


def click(widget: QWidget) -> None:
    """Press the left button in the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def press(
    widget: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key in a widget."""
    QTest.keyClick(widget, key, modifiers)


def focusable(root: QWidget) -> list[QWidget]:
    """Everything that Tab reaches."""
    return [
        child
        for child in root.findChildren(QWidget)
        if child.isVisibleTo(root) and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


class Drawn(QObject):
    """Notes each part of a widget that is drawn."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.places: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass."""
        if isinstance(event, QPaintEvent):
            self.places.append(event.rect())
        return super().eventFilter(watched, event)
