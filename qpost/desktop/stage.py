"""Which window is open: the sign-in, the choice of the shop, or the main window, and the way between them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.first_paint import FirstPaint
from qpost.desktop.navigation import Request
from qpost.desktop.pages import PAGES
from qpost.desktop.shell import Shell
from qpost.domain.failures import Failure, StoreDamaged
from qpost.domain.ids import ShopId
from qpost.engine.ports import Rescued
from qpost.engine.session import ChoosingShop, Working

if TYPE_CHECKING:  # windows that most starts never open
    from qpost.desktop.damaged import DamagedWindow
    from qpost.desktop.sign_in.window import SignInWindow


class Stage(QObject):
    """Opens one window after the other as the session goes on.

    Signals:
        shown(QWidget): this window is open now.
        settled(): the first window stands painted, or waits in the background; said once.
        finished(): the last window was closed.
    """

    shown = Signal(object)
    settled = Signal()
    finished = Signal()

    def __init__(
        self,
        bridge: Bridge,
        server: str,
        placement: Path,
        *,
        login: str = "",
        password: str = "",
        background: bool = False,
    ) -> None:
        super().__init__()
        self.bridge = bridge
        self.background = background
        """Whether windows are only made, and none is shown until somebody asks for one."""
        self.put_away: Callable[[], bool] = lambda: False
        """Hides the window instead of closing it; False where it must not."""
        self._server = server
        self._placement = placement
        self._prefilled = (login, password)
        self._again: SignInWindow | None = None
        self._sign_in: SignInWindow | None = None
        """The window, while it is the one to sign in."""
        self._damaged: DamagedWindow | None = None
        """The window, while it only says that the files cannot be opened."""
        self._settled = False
        self.window: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.lastWindowClosed.connect(self._on_last_closed)
        bridge.damaged.connect(self._on_damaged)

    def start(self) -> None:
        """Go on with the saved session, or ask who works here."""
        if not self.bridge.engine.settings.current.save_session:
            self.ask_who()
            return
        self.bridge.ask(self, self.bridge.engine.session.resume(), self._on_resumed, self._on_not_resumed)

    def point_at(self, server: str) -> None:
        """Sign in at another backend from now on."""
        self._server = server
        if self._sign_in is not None:
            self.ask_who()

    def ask_who(self) -> None:
        """Open the sign-in window."""
        from qpost.desktop.sign_in.window import SignInWindow

        login, password = self._prefilled
        window = SignInWindow(self.bridge, self._server, login=login, password=password)
        window.signed_in.connect(self._go_on)
        self._show(window)
        self._sign_in = window

    def come_forward(self) -> None:
        """Bring the window to the front, out of the tray or from its place in the background."""
        self.background = False
        if self.window is not None:
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
            self._open(self.window)
            self.window.raise_()
            self.window.activateWindow()

    def go(self, request: Request) -> None:
        """Bring a screen to the front, where somebody works."""
        self.come_forward()
        if isinstance(self.window, Shell):
            self.window.go(request)

    def end(self) -> None:
        """Close every window and finish, whether one is shown or not."""
        QApplication.closeAllWindows()
        self.finished.emit()

    def _on_last_closed(self) -> None:
        if not self.background:
            self.finished.emit()

    def _open(self, window: QWidget) -> None:
        if isinstance(window, Shell):
            window.open()
        else:
            window.show()

    def _go_on(self, state: ChoosingShop | Working) -> None:
        match state:
            case ChoosingShop():
                self._ask_which_shop(state)
            case Working():
                self._work(state)

    def _ask_which_shop(self, choosing: ChoosingShop) -> None:
        from qpost.desktop.shops.chooser import ShopChooser

        window = ShopChooser(self.bridge, choosing)
        window.chosen.connect(self._work)
        window.signed_out.connect(self.ask_who)
        self._show(window)

    def _work(self, _working: Working) -> None:
        window = Shell(
            self.bridge,
            PAGES,
            remembered=self._remembered(),
            remember=self._remember,
            put_away=lambda: self.put_away(),
            end=self.end,
        )
        window.sign_in_wanted.connect(self._ask_again)
        window.signed_out.connect(self.ask_who)
        self._show(window)

    def _ask_again(self) -> None:
        """The session ended: sign in beside the main window, which keeps everything that is typed."""
        if self._again is None:
            from qpost.desktop.sign_in.window import SignInWindow

            self._again = SignInWindow(self.bridge, self._server)
            self._again.setParent(self.window, Qt.WindowType.Dialog)
            self._again.signed_in.connect(self._renewed)
        self._again.show()
        self._again.activateWindow()

    def _renewed(self, state: ChoosingShop | Working) -> None:
        again, self._again = self._again, None
        if again is not None:
            again.close()
            again.deleteLater()
        if isinstance(state, ChoosingShop):  # somebody else signed in
            self._ask_which_shop(state)

    def _on_resumed(self, state: ChoosingShop | Working | None) -> None:
        last = self.bridge.engine.settings.current.shop_id
        if state is None:
            self.ask_who()
        elif (
            self.background
            and isinstance(state, ChoosingShop)
            and last is not None
            and last in _shop_ids(state)
        ):
            # Nobody is there to choose: it goes on with the shop of the last time.
            self.bridge.ask(self, self.bridge.engine.session.choose(last), self._work, self._on_not_resumed)
        else:
            self._go_on(state)

    def _on_not_resumed(self, failure: Failure) -> None:
        if self._damaged is not None:
            return
        self.ask_who()
        if self._sign_in is not None:
            self._sign_in.tell(failure)

    def _on_damaged(self, failure: StoreDamaged) -> None:
        """The main window says it itself, with what is typed there."""
        if self._damaged is None and not isinstance(self.window, Shell):
            from qpost.desktop.damaged import DamagedWindow

            window = DamagedWindow(failure)
            window.cover.rescue_wanted.connect(self._rescue)
            window.cover.go_on_wanted.connect(self._open_again)
            self._show(window)
            self._damaged = window

    def _rescue(self) -> None:
        self.bridge.ask(self, self.bridge.engine.session.rescue(), self._on_rescued, self._on_lost)

    def _on_rescued(self, rescued: Rescued) -> None:
        if self._damaged is not None:
            self._damaged.cover.tell_rescued(rescued)

    def _on_lost(self, failure: Failure) -> None:
        if self._damaged is not None:
            told = failure if isinstance(failure, StoreDamaged) else StoreDamaged()
            self._damaged.cover.fail_to_rescue(told)

    def _open_again(self) -> None:
        self.ask_who()
        again = self.bridge.engine.session.open_again()
        self.bridge.ask(self, again, self._on_resumed, self._on_not_resumed)

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        self._again = None  # it goes with the window it stood beside
        self._sign_in = self._damaged = None
        if not self.background:
            self._open(window)
            window.activateWindow()
        if before is not None:
            before.close()
            QTimer.singleShot(0, before, before.deleteLater)  # taking it apart takes as long as the other
        self.shown.emit(window)
        if not self._settled:
            self._settle_with(window)

    def _settle_with(self, window: QWidget) -> None:
        if self.background:
            QTimer.singleShot(0, self, self._settle)
        else:
            FirstPaint(window, self.bridge).done.connect(self._settle)

    def _settle(self) -> None:
        if not self._settled:
            self._settled = True
            self.settled.emit()

    def _remember(self, placement: str) -> None:
        self._placement.write_text(placement, "utf-8")

    def _remembered(self) -> str:
        try:
            return self._placement.read_text("utf-8")
        except OSError:
            return ""


def _shop_ids(choosing: ChoosingShop) -> set[ShopId]:
    return {shop.shop_id for shop in choosing.shops}
