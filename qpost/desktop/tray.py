"""The sign in the system's tray: how much waits, a menu, and the window at a click (ux.md §2.18)."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from qpost.desktop.bridge import Bridge
from qpost.desktop.notifications import resting
from qpost.desktop.tray_menu import TrayMenu, Waiting
from qpost.desktop.tray_picture import tray_icon
from qpost.domain.changes import Changes, Noun
from qpost.domain.delivery import ON_THE_WAY, DeliveryState, OutboxItem
from qpost.domain.todo import Todo
from qpost.engine.notifier import Card
from qpost.engine.session import Working

MINUTE = 60.0
"""Seconds after which the counts are read again: due times pass by themselves."""

_COUNTED = (Noun.INQUIRIES, Noun.OUTBOX, Noun.SESSION, Noun.SETTINGS)
_SHOWN_MS = 10_000


class Tray(QObject):
    """Counts what waits whether a window is open or not.

    Signals:
        toggled(): the sign was clicked.
        pressed(): a message that the tray showed was clicked; it does not say which.
    """

    toggled = Signal()
    pressed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._drawn = -1
        self.waiting = Waiting()
        self.menu = TrayMenu(self)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.pressed)
        bridge.changed.connect(self._on_changed)
        self._show()
        self._minute()

    @staticmethod
    def possible() -> bool:
        """Whether the system has a tray now; without one no window may ever hide."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def appear(self) -> None:
        """Stand in the tray."""
        self.icon.show()

    def leave(self) -> None:
        """Go from the tray: some systems keep the picture of a program that ended."""
        self.icon.hide()

    def tell(self, card: Card) -> None:
        """Show a card as the tray can: without buttons."""
        if self.icon.isVisible() and QSystemTrayIcon.supportsMessages():
            self.icon.showMessage(card.title, card.body, self.icon.icon(), _SHOWN_MS)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_COUNTED):
            self._count()

    def _minute(self) -> None:
        self._count()
        self._bridge.after(self, MINUTE, self._minute)

    def _count(self) -> None:
        if isinstance(self._bridge.engine.session.state, Working):
            self._bridge.ask(self, self._counted(), self._on_counted)
        else:
            self.waiting = Waiting()
            self._show()

    async def _counted(self) -> tuple[Todo, tuple[OutboxItem, ...]]:
        engine = self._bridge.engine
        return await engine.todo.count(), await engine.outbox.items()

    def _on_counted(self, counted: tuple[Todo, tuple[OutboxItem, ...]]) -> None:
        todo, items = counted
        settings = self._bridge.engine.settings.current
        states = (*ON_THE_WAY, DeliveryState.REFUSED)
        self.waiting = Waiting(
            working=True,
            unanswered=todo.unanswered,
            overdue=todo.overdue,
            outbox=sum(item.state in states for item in items),
            resting_until=settings.rest_until if resting(self._bridge.engine.clock.now(), settings) else None,
        )
        self._show()

    def _show(self) -> None:
        if self.waiting.urgent != self._drawn:
            self._drawn = self.waiting.urgent
            self.icon.setIcon(tray_icon(self._drawn))
        self.icon.setToolTip(self.waiting.tool_tip)
        self.menu.show_waiting(self.waiting, self._bridge.engine.shop_clock.now())

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.toggled.emit()
