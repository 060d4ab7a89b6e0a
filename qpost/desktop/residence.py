"""Being there without a window: the tray, closing into it, notifications, and a start in the background."""

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.lock_cover import IdleCover
from qpost.desktop.navigation import Request, ShowTodo
from qpost.desktop.notification_words import in_tray_card, sign_in_card, summary_card
from qpost.desktop.notifications import Attention, quiet, resting
from qpost.desktop.notifying import Notifying
from qpost.desktop.shell import Shell
from qpost.desktop.sign_in.window import SignInWindow
from qpost.desktop.stage import Stage
from qpost.desktop.tray import Tray
from qpost.domain.changes import Changes, Noun
from qpost.domain.settings import CloseButton
from qpost.domain.todo import Todo
from qpost.engine.notifier import Notifier
from qpost.engine.session import Working
from qpost.engine.sync import SyncPhase

LOOK_AGAIN = 2.0
"""Seconds between two looks for a tray while the computer's own start is still under way."""

A_CLICK = timedelta(milliseconds=500)
"""A click into the tray takes the keys from the window first: so shortly after, it had them."""

TRAY_PATIENCE = 15
"""So many looks; a desktop without a tray gets a minimised window then, never a hidden one."""


class Residence(QObject):
    """Lives as long as the program, whatever window is open."""

    def __init__(self, bridge: Bridge, stage: Stage, notifier: Notifier) -> None:
        super().__init__(stage)
        self._bridge = bridge
        self._stage = stage
        self._summary_due = self._started_in_background = stage.background
        self._looks = TRAY_PATIENCE
        self._minimise = False
        self._locked = False
        self._left_at: datetime | None = None
        self.tray: Tray | None = None
        self.notifying = Notifying(bridge, notifier, self.attention, self)
        self.cover = IdleCover(bridge, self)
        self.cover.changed.connect(self._on_covered)
        self.notifying.wanted.connect(self._on_wanted)
        stage.put_away = self.put_away
        stage.shown.connect(self._on_shown)
        stage.finished.connect(self._on_finished)
        bridge.changed.connect(self._on_changed)
        if stage.window is not None:
            self._on_shown(stage.window)

    def start(self) -> None:
        """Stand in the tray where there is one."""
        if Tray.possible():
            self._appear()
        elif self._stage.background:
            self._look_for_tray()

    def attention(self) -> Attention:
        """Where the seller looks: at nothing while the window is hidden or covered."""
        window = self._stage.window
        if window is None or not window.isVisible() or window.isMinimized() or self.cover.closed:
            return Attention(active=False, thread=None)
        page: Any = window.page() if isinstance(window, Shell) else window
        thread = page.thread_in_view() if hasattr(page, "thread_in_view") else None
        return Attention(active=QApplication.activeWindow() is not None, thread=thread)

    def put_away(self) -> bool:
        """Hide the window where closing means that; False where the program is to end with it."""
        settings, window = self._bridge.engine.settings, self._stage.window
        if settings.current.close_button is not CloseButton.TRAY or window is None or not self._resides():
            return False
        window.hide()
        if not settings.current.close_explained:
            settings.change(close_explained=True)
            self.notifying.tell(in_tray_card())
        return True

    def toggle(self) -> None:
        """A click on the sign: the window comes, or goes where it had the keys."""
        window = self._stage.window
        now = self._bridge.engine.clock.now()
        just_left = self._left_at is not None and now - self._left_at < A_CLICK
        in_front = window is not None and window.isVisible() and not window.isMinimized()
        if window is not None and in_front and (window.isActiveWindow() or just_left):
            window.hide()
        else:
            self._stage.come_forward()

    def quit(self) -> None:
        """End the program from the tray; the window asks first where answers are not out yet."""
        if isinstance(self._stage.window, Shell):
            self._stage.window.quit()
        else:
            self._stage.end()

    def sign_out(self) -> None:
        """Sign out from the tray, likewise."""
        if isinstance(self._stage.window, Shell):
            self._stage.background = False
            self._stage.window.sign_out()

    def lock(self, on: bool) -> None:
        """The computer's own screen was locked or goes to sleep: no card says a customer's word meanwhile.

        Where 離席時 is set, the window is covered as well, and stays so until a key or a click.
        """
        self._locked = on
        if on and self._bridge.engine.settings.current.cover_minutes:
            self.cover.close()
        self._on_covered()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the window loses the keys, and keep what was started in the background there."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._left_at = self._bridge.engine.clock.now()
        elif event.type() == QEvent.Type.Close and event.spontaneous() and self._stays(watched):
            self.put_away()
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _stays(self, window: QObject) -> bool:
        """A sign-in window that nobody opened by starting the program goes back to where it came from."""
        return isinstance(window, SignInWindow) and self._started_in_background and self._resides()

    def _resides(self) -> bool:
        return self.tray is not None and Tray.possible()

    def _appear(self) -> None:
        tray = self.tray = Tray(self._bridge, self)
        tray.toggled.connect(self.toggle)
        tray.pressed.connect(self.notifying.pressed_in_tray)
        tray.menu.opened.connect(self._stage.come_forward)
        tray.menu.requested.connect(self._stage.go)
        tray.menu.rest_chosen.connect(self.notifying.rest)
        tray.menu.sign_out_wanted.connect(self.sign_out)
        tray.menu.quit_wanted.connect(self.quit)
        self.notifying.unshown.connect(tray.tell)
        tray.appear()

    def _look_for_tray(self) -> None:
        """Sign-in and tray start together: the tray may come a little later."""
        if Tray.possible():
            self._appear()
        elif self._looks:
            self._looks -= 1
            self._bridge.after(self, LOOK_AGAIN, self._look_for_tray)
        else:
            self._minimise = True
            if self._stage.window is not None:
                self._show_minimised(self._stage.window)

    def _show_minimised(self, window: QWidget) -> None:
        if self._stage.background:
            self._stage.background = False
            window.showMinimized()

    def _on_shown(self, window: QWidget) -> None:
        window.installEventFilter(self)
        self.cover.watch(window if isinstance(window, Shell) else None)
        if self._minimise:
            self._show_minimised(window)
        elif self._stage.background and isinstance(window, SignInWindow):
            self._summary_due = False
            self.notifying.tell(sign_in_card())

    def _on_wanted(self, request: Request | None) -> None:
        if request is None:
            self._stage.come_forward()
        else:
            self._stage.go(request)

    def _on_covered(self) -> None:
        self.notifying.covered = self.cover.closed or self._locked

    def _on_changed(self, changes: Changes) -> None:
        live = self._bridge.engine.sync.state.phase is SyncPhase.LIVE
        if changes.touches(Noun.SYNC) and live and self._summary_due:
            self._summary_due = False
            if self._stage.background:
                self._bridge.ask(self, self._bridge.engine.todo.count(), self._sum_up)

    def _sum_up(self, todo: Todo) -> None:
        settings, state = self._bridge.engine.settings.current, self._bridge.engine.session.state
        now = self._bridge.engine.clock.now()
        if quiet(now, settings) or resting(now, settings):
            return
        card = summary_card(state.shop, todo, settings) if isinstance(state, Working) else None
        if card is not None:
            self.notifying.tell(card, ShowTodo())

    def _on_finished(self) -> None:
        self.notifying.close()
        if self.tray is not None:
            self.tray.leave()
