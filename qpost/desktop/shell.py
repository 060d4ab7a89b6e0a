"""The main window: the rail, the banner, and the page that was asked for; it knows no screen by name."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from qpost.desktop import notices, placement, shortcuts, theme
from qpost.desktop.bridge import Bridge
from qpost.desktop.condition import Condition
from qpost.desktop.damaged import DamagedCover
from qpost.desktop.leaving import Leave, LeaveQuestion, unsent
from qpost.desktop.navigation import Quit, Request, ShowTodo, SignOut
from qpost.desktop.pacing import Pace
from qpost.desktop.pages import Pages
from qpost.desktop.panes import focus_next_pane
from qpost.desktop.rail import Rail
from qpost.desktop.undo_toast import UndoToast
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.widgets.window import Window
from qpost.desktop.words import of, say
from qpost.domain.changes import Changes, Noun
from qpost.domain.delivery import OutboxItem
from qpost.domain.failures import Failure, StoreDamaged
from qpost.domain.ids import ShopId
from qpost.domain.settings import next_size
from qpost.domain.shops import Shop
from qpost.domain.todo import Todo
from qpost.engine.session import Working
from qpost.engine.sync import SyncPhase

if TYPE_CHECKING:  # imported when a key first asks for them
    from qpost.desktop.cheat_sheet import CheatSheet
    from qpost.desktop.palette import Palette
    from qpost.desktop.palette_entries import Choice

WIDE_FROM = 1500
_COUNTED = (Noun.INQUIRIES, Noun.ORDERS, Noun.CLAIMS, Noun.OUTBOX, Noun.DRAFTS, Noun.SYNC)


class Shell(Window):
    """Carries requests to pages, and shows what holds for all of them.

    A page has `navigate = Signal(object)` and `show_request(request)`; it may have `panes()` for F6,
    `focus_search()` for Ctrl+F, `thread_in_view()` for what needs no notification, `foot()` for what a toast
    must leave free, `save_typed()` for the end of the window, and `typed_texts()` for what must be rescued
    where no file can keep it, and `palette_actions()` for what Ctrl+K offers while it is shown.

    Signals:
        sign_in_wanted(): the session has ended and the seller wants to sign in again.
        signed_out(): the seller signed out.
    """

    sign_in_wanted = Signal()
    signed_out = Signal()

    def __init__(
        self,
        bridge: Bridge,
        pages: Pages,
        *,
        remembered: str = "",
        remember: Callable[[str], None] = lambda _described: None,
        put_away: Callable[[], bool] = lambda: False,
        end: Callable[[], None] = QApplication.closeAllWindows,
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._pages = pages
        self._remember = remember
        self._put_away = put_away
        self._end = end
        self._made: dict[type, Any] = {}
        self._request: Request = ShowTodo()
        self._shop_id: ShopId | None = None
        self._unanswered = 0
        self._actions: list[tuple[QAction, str, str]] = []
        self.rail = Rail(pages, self)
        self.condition = Condition(bridge, self)
        self.stack = QStackedWidget(self)
        self.undo = UndoToast(bridge, self)
        self.leaving = LeaveQuestion(self)
        self.damaged = DamagedCover(self)
        self._sheet: CheatSheet | None = None
        self._palette: Palette | None = None
        self._outbox: tuple[OutboxItem, ...] = ()
        self._counting = Pace(self, self._count)
        self._standing = Pace(self, self.condition.read)
        self._lay_out()
        self._connect()
        self._bind_keys()
        self._maximize = placement.put_back(self, remembered)
        self._open_shop()

    def go(self, request: Request | SignOut | Quit) -> None:
        """Show what was asked for, on its page; or leave."""
        if isinstance(request, SignOut):
            self.sign_out()
        elif isinstance(request, Quit):
            self.quit()
        elif type(request) in self._pages:
            self._show_page(request)

    def _show_page(self, request: Request) -> None:
        page = self._page(type(request))
        self._request = request
        self.stack.setCurrentWidget(page)
        page.show_request(request)
        self._place_toasts()
        self.rail.select(request)
        if not page.isAncestorOf(self.focusWidget()) and not self.rail.isAncestorOf(self.focusWidget()):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def floating(self) -> list[QWidget]:
        """What lies over the window, such as toasts and questions."""
        children = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [child for child in children if child not in (self.condition, *self._fixed)]

    def take_content_away(self, place: QWidget, holder: QWidget) -> None:
        """Put the pages into another widget, and an empty one into their place."""
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self.stack, place, Qt.FindChildOption.FindChildrenRecursively)
        self.stack.setParent(holder)
        place.show()

    def put_content_back(self, place: QWidget) -> None:
        """Put the pages back into their place."""
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(place, self.stack, Qt.FindChildOption.FindChildrenRecursively)
        self.stack.show()

    def page(self) -> Any:
        """The page that is shown."""
        return self._made[type(self._request)]

    def request(self) -> Request:
        """What is shown."""
        return self._request

    def open(self) -> None:
        """Show the window as it was left."""
        maximize, self._maximize = self._maximize, False
        if maximize:
            self.showMaximized()
        else:
            self.show()

    def retranslate(self) -> None:
        """Say all words anew."""
        state = self._bridge.engine.session.state
        if isinstance(state, Working):
            word = "app.title" if self._unanswered else "app.title.none"
            self.setWindowTitle(say(word, shop=state.shop.name, unanswered=self._unanswered))
        self.stack.setAccessibleName(say("app.page"))
        for action, word, _keys in self._actions:
            action.setText(say(word))

    def _page(self, kind: type) -> Any:
        if kind not in self._made:
            page: Any = self._pages[kind](self._bridge, self.stack)
            page.navigate.connect(self.go)
            self._made[kind] = page
            self.stack.addWidget(page)
        return self._made[kind]

    def _open_shop(self) -> None:
        """Begin afresh for the shop that is worked for: no page keeps anything of another."""
        state = self._bridge.engine.session.state
        if not isinstance(state, Working):
            return
        if state.shop.shop_id != self._shop_id:
            self._shop_id = state.shop.shop_id
            for page in self._made.values():
                self.stack.removeWidget(page)
                page.deleteLater()
            self._made.clear()
            self.go(ShowTodo())
        self.rail.show_shop(state.shop, state.shops)
        self._count()
        self.condition.read()

    def _count(self) -> None:
        engine = self._bridge.engine
        self._bridge.ask(self, engine.todo.count(), self._on_todo)
        self._bridge.ask(self, engine.outbox.items(), self._on_outbox)

    def _on_outbox(self, items: tuple[OutboxItem, ...]) -> None:
        self._outbox = items
        self.rail.show_outbox(items)
        self.undo.show_items(items)
        self._place_toasts()

    def _on_todo(self, todo: Todo) -> None:
        self._unanswered = todo.unanswered
        self.rail.show_todo(todo)
        self.retranslate()

    def _on_changed(self, changes: Changes) -> None:
        loading = self._bridge.engine.sync.state.phase is SyncPhase.LOADING
        if changes.touches(Noun.SESSION):
            self._open_shop()
        elif changes.touches(*_COUNTED) and isinstance(self._bridge.engine.session.state, Working):
            self._counting.ask(gently=loading)
        if changes.touches(Noun.SYNC):
            self._standing.ask(gently=loading)

    def _on_failure(self, failure: Failure) -> None:
        if not isinstance(failure, StoreDamaged):
            notices.tell(self, of(failure))

    def _on_damaged(self, failure: StoreDamaged) -> None:
        texts = [page.typed_texts() for page in self._made.values() if hasattr(page, "typed_texts")]
        self.damaged.tell(tuple(text for found in texts for text in found), failure)

    def _open_shop_page(self, shop: Shop) -> None:
        server = self._bridge.engine.settings.current.server
        QDesktopServices.openUrl(QUrl(f"{server}/shop/{shop.shop_id}"))

    def _switch_shop(self, shop_id: ShopId) -> None:
        self._bridge.ask(self, self._bridge.engine.session.choose(shop_id), lambda _working: None)

    def _leave(self, how: Leave, go: Callable[[], None]) -> None:
        """Go, or ask first where answers are not out yet."""
        kept = self._bridge.engine.settings.current.save_session
        waiting = unsent(self._outbox, kept=kept)
        if waiting and self.damaged.isHidden():
            self.open()  # the tray may have asked: the question must be seen
            self.activateWindow()
            self.leaving.ask(how, waiting, kept=kept, go=go)
        else:
            go()

    def quit(self) -> None:
        """End the program, or ask first where answers are not out yet."""
        self._leave(Leave.QUIT, self._end)

    def sign_out(self) -> None:
        """Sign out, or ask first where answers are not out yet."""
        self._leave(Leave.SIGN_OUT, self._sign_out)

    def _close(self) -> None:
        """Close the window: into the tray where that is set, or for good."""
        self._remember(placement.describe(self))
        if not self.damaged.isHidden() or not self._put_away():
            self.quit()

    def _sign_out(self) -> None:
        leaving = self._bridge.engine.session.sign_out()
        self._bridge.ask(self, leaving, lambda _none: self.signed_out.emit())

    def _lay_out(self) -> None:
        self.setMinimumSize(placement.SMALLEST)
        row = QHBoxLayout()
        row.setSpacing(0)
        line = Hairline(self, upright=True)
        self._fixed = (self.rail, line, self.stack, self.condition.banner)
        row.addWidget(self.rail)
        row.addWidget(line)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.condition.banner)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.rail.requested.connect(self.go)
        self.rail.palette_wanted.connect(self.show_palette)
        self.rail.refresh_wanted.connect(self._bridge.engine.sync.retry_now)
        self.rail.shop.shop_chosen.connect(self._switch_shop)
        self.rail.help.shop_page_wanted.connect(self._open_shop_page)
        self.rail.shop.sign_out_chosen.connect(self.sign_out)
        self.undo.back.connect(self.go)
        self.condition.freshness.connect(self.rail.show_freshness)
        self.condition.sign_in_wanted.connect(self.sign_in_wanted)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.failed.connect(self._on_failure)
        self._bridge.damaged.connect(self._on_damaged)
        self.damaged.quit_wanted.connect(self._end)

    def _bind_keys(self) -> None:
        self._bind(shortcuts.REFRESH, self._bridge.engine.sync.retry_now)
        self._bind(shortcuts.NEXT_PANE, lambda: self._move_pane(1))
        self._bind(shortcuts.PREVIOUS_PANE, lambda: self._move_pane(-1))
        self._bind(shortcuts.FIND, self._find)
        self._bind(shortcuts.UNDO, self.undo.undo)
        self._bind(shortcuts.SWITCH_SHOP, self.rail.shop.open_menu)
        self._bind(shortcuts.PALETTE, self.show_palette)
        self._bind(shortcuts.CHEAT_SHEET, self.show_keys)
        self._bind(shortcuts.BIGGER, lambda: self._size_text(1))
        self._bind(shortcuts.SMALLER, lambda: self._size_text(-1))
        self._bind(shortcuts.USUAL_SIZE, lambda: self._size_text(0))
        self._bind(shortcuts.CLOSE, self._close)
        self._bind(shortcuts.QUIT, self.quit)
        for key in shortcuts.PLACES:
            if key.request is not None and type(key.request) in self._pages:
                self._bind(key, partial(self.go, key.request))

    def _bind(self, key: shortcuts.Shortcut, do: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcuts([QKeySequence(keys) for keys in (key.keys, *key.also)])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked: do())
        self.addAction(action)
        self._actions.append((action, key.word, key.shown()))

    def show_keys(self) -> None:
        """Ctrl+/ and F1: every key that holds now."""
        if self._sheet is None:
            from qpost.desktop.cheat_sheet import CheatSheet

            self._sheet = CheatSheet(self)
        self._sheet.show_keys(self._bridge.engine.settings.current)

    def show_palette(self) -> None:
        """Ctrl+K, or 検索・操作 in the rail."""
        if self._palette is None:
            from qpost.desktop.palette import Palette

            self._palette = Palette(self, self._bridge, self.go)
        self._palette.open(self._offered())

    def _offered(self) -> "list[Choice]":
        from qpost.desktop.palette_actions import acting, leaving_alone

        page, here = self.page(), shortcuts.PALETTE.word
        of_page = page.palette_actions() if hasattr(page, "palette_actions") else ()
        return [
            *(acting(word, do, keys) for word, keys, do in of_page),
            *(acting(word, action.trigger, keys) for action, word, keys in self._actions if word != here),
            *leaving_alone(self._bridge.engine),
            acting("app.sign_out", self.sign_out),
        ]

    def _size_text(self, by: int) -> None:
        settings = self._bridge.engine.settings
        settings.change(text_percent=next_size(settings.current.text_percent, by))

    def _move_pane(self, step: int) -> None:
        page = self.page()
        panes = page.panes() if hasattr(page, "panes") else [page]
        focus_next_pane([self.rail, *panes, self.condition.banner], step)

    def _find(self) -> None:
        if hasattr(self.page(), "focus_search"):
            self.page().focus_search()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words in the rail where there is room for them."""
        super().resizeEvent(event)
        self.rail.set_compact(event.size().width() < theme.scaled(WIDE_FROM), self._request)
        self._place_toasts()

    def _place_toasts(self) -> None:
        """Over the list, beside the rail; where a page has no list beside it, above what it writes in."""
        toast, page = notices.toast_of(self), self._made.get(type(self._request))
        toast.left = self.undo.left = self.rail.width() + 6
        self.undo.foot = page.foot() if page is not None and hasattr(page, "foot") else 0
        toast.foot = self.undo.foot + (self.undo.height() + 8 if self.undo.isVisible() else 0)
        for corner in (toast, self.undo):
            if corner.isVisible():
                corner.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood; who closes it by hand is asked about what is not out yet."""
        app = QApplication.instance()
        ending = isinstance(app, QApplication) and app.isSavingSession()
        if event.spontaneous() and not ending:
            event.ignore()
            self._close()
            return
        for page in self._made.values():
            if hasattr(page, "save_typed"):
                page.save_typed()
        self._remember(placement.describe(self))
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Coming back to the window is a good moment to look again."""
        if event.type() == QEvent.Type.WindowActivate:
            self.condition.read()
        return super().event(event)
