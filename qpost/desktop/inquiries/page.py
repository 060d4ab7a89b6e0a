"""お問合せ & メッセージ: list, conversation and context, side by side as the width allows (ux.md §2.0)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSplitter, QVBoxLayout, QWidget

from qpost.desktop import shortcuts, typography
from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.arrangement import Arrangement, arrangement
from qpost.desktop.inquiries.beside import Beside
from qpost.desktop.inquiries.list import InquiryList
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.panes import first_in
from qpost.desktop.taking_back import take_all_back
from qpost.desktop.undo_window import held_together
from qpost.desktop.widgets.surfaces import on_plane
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.changes import Changes, Noun
from qpost.domain.commands import AskMarketplace, Hide, PublishFaq, Reply, WriteNote
from qpost.domain.delivery import OutboxItem
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import InquiryFilter
from qpost.domain.settings import AfterSend
from qpost.engine.ports import Thread

if TYPE_CHECKING:
    from qpost.desktop.inquiries.context import ContextPane
    from qpost.desktop.inquiries.conversation import Conversation

A_FRAME_MS = 17
_WANTS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
"""What cannot wait until the page is whole."""

FOOT = 16
"""Below the composer."""


class InquiriesPage(Worded):
    """Arranges the three panes and the keys between them.

    Signals:
        navigate(Request): another screen is wanted.
    """

    navigate = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._arranged: Arrangement | None = None
        self._context_wanted = True
        self._begun = False
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._panes.setHandleWidth(1)
        self._panes.setChildrenCollapsible(False)
        self.list = InquiryList(bridge, self._panes)
        self._blank = QWidget(self._panes)
        on_plane(self._blank, "page")
        self._drawer = _Drawer(self)
        self._panes.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self._panes)
        self._beside = Beside(bridge, self.list, self)
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill)
        self.list.read.connect(self._begin_filling)
        self.list.asking.ask.pressed.connect(lambda: self.beside)  # there before its click is told
        self._connect()
        self._bind_keys()
        self.retranslate()

    @property
    def beside(self) -> Beside:
        """Conversation and context with their tools; they are there for whoever needs them."""
        self._filling.stop()
        while not self._beside.complete:
            self._fill()
        return self._beside

    @property
    def conversation(self) -> "Conversation":
        """The conversation beside the list."""
        return self.beside.conversation

    @property
    def context(self) -> "ContextPane":
        """What belongs to the conversation."""
        return self.beside.context

    def _begin_filling(self) -> None:
        """The rows are painted first, and the rest of the page in the moments when nobody wants anything."""
        if not self._beside.complete and not self._begun:
            self._begun = True
            QTimer.singleShot(A_FRAME_MS, self._filling, self._filling.start)
            app = QCoreApplication.instance()
            assert app is not None
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever presses something finds the whole page, a moment later."""
        if not self._beside.complete and event.type() in _WANTS and self.isVisible():
            _ = self.beside
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        """One piece more; with the last one, everything takes its place."""
        if self._beside.complete:
            self._filling.stop()  # somebody could not wait for it
            return
        if self._beside.go_on():
            return
        self._filling.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._panes.replaceWidget(1, self._beside.conversation)
        self._blank.deleteLater()
        self._panes.addWidget(self._beside.context)
        self._panes.setStretchFactor(1, 1)
        self._beside.conversation.show()
        self._connect_beside()
        if self._arranged is not None:
            self._arrange(self._arranged)

    def show_request(self, request: ShowInquiries) -> None:
        """Show a search, and perhaps one conversation of it."""
        if isinstance(request.back, Reply):
            self._take_up(request.back)
            return
        if isinstance(request.back, Hide):
            self._bring(request.back.inquiry_id)
            self.beside.hiding.take_up(request.back)
            return
        if isinstance(request.back, PublishFaq):
            if request.back.inquiry_id is not None:
                self._bring(request.back.inquiry_id)
                self._open(request.back.inquiry_id)
            self.beside.faq.take_up(request.back)
            return
        if isinstance(request.back, WriteNote):
            self._take_up_note(request.back)
            return
        self.list.show_request(request)
        if isinstance(request.back, AskMarketplace):
            self.beside.asking.take_up(request.back)
        if request.inquiry_id is not None:
            self._open(request.inquiry_id)
        else:
            self._show_list()

    def foot(self) -> int:
        """How much of the lower edge a toast must leave free: over the list it hides nothing."""
        if self.list.isVisible() or not self._beside.complete or not self.conversation.composer.isVisible():
            return 0
        return self.conversation.composer.height() + FOOT

    def save_typed(self) -> None:
        """Save what is typed without waiting: the window is being closed."""
        if self._beside.complete:
            self.conversation.save_draft()

    def typed_texts(self) -> tuple[str, ...]:
        """What would be lost if no file could keep it."""
        if not self._beside.complete:
            return ()
        asked = self.beside.asking.typed()
        others = (*self.beside.notes.typed_texts(), *((asked,) if asked.strip() else ()))
        return (*self.conversation.typed_texts(), *others)

    def undo(self) -> None:
        """Take the answer back that was sent last, while it can be undone."""
        self._bridge.ask(self, self._bridge.engine.outbox.items(), self._undo)

    def _undo(self, items: tuple[OutboxItem, ...]) -> None:
        held = held_together(items)
        if held:
            take_all_back(self, self._bridge, held, self.show_request)

    def _take_up(self, reply: Reply) -> None:
        self._bring(reply.inquiry_id)
        self.conversation.take_up(reply)

    def _bring(self, inquiry_id: InquiryId) -> None:
        """Have a conversation in sight, whatever the list finds."""
        self.list.show_again(inquiry_id)
        self._turn_to_conversation()

    def _take_up_note(self, note: WriteNote) -> None:
        self.list.show_again(note.inquiry_id)
        self._open(note.inquiry_id)
        self._context_wanted = True
        self._place_context()
        self.beside.notes.take_up(note)

    def _offer_later(self) -> None:
        """L in the list: below the button where it is seen, below the list where it is not."""
        current = self.list.view.current
        if current is not None:
            owner = self.beside.later if self.beside.later.isVisible() else self.list.view
            self.beside.later.offer(owner, (current.row.inquiry,))

    def _show_customer(self) -> None:
        """まとめて見る: everything of the customer on screen, whenever it was asked."""
        thread = self.conversation.current
        if thread is None or thread.inquiry.customer_id is None:
            return
        inquiry = thread.inquiry
        wanted = InquiryFilter(source=inquiry.source, customer_id=inquiry.customer_id)
        self.list.show_request(ShowInquiries(wanted, inquiry_id=inquiry.inquiry_id, customer=inquiry.sender))

    def _connect(self) -> None:
        self.list.view.later_wanted.connect(self._offer_later)
        self.list.chosen.connect(self._open)
        self.list.answer_wanted.connect(self._on_answer_wanted)
        self.list.table_wanted.connect(self._on_table)
        self.list.view.undo_wanted.connect(self.undo)

    def _connect_beside(self) -> None:
        self.beside.canned.navigate.connect(self.navigate)
        self.context.together_wanted.connect(self._show_customer)
        self.conversation.shown.connect(self._on_shown)
        self.conversation.answered.connect(self._on_answered)
        self.conversation.left.connect(self._on_left)
        self.conversation.header.back.connect(self._show_list)
        self.conversation.header.context_toggled.connect(self.toggle_context)
        self.context.closed.connect(self.toggle_context)
        self._bridge.changed.connect(self._on_changed)
        self._follow_settings()

    def _bind_keys(self) -> None:
        shortcuts.bind(shortcuts.CONTEXT, self, self.toggle_context)
        shortcuts.bind(shortcuts.NEXT_UNANSWERED, self, self.list.choose_next_unanswered)
        shortcuts.bind(shortcuts.SAVE_DRAFT, self, self._save_drafts)

    def _open(self, inquiry_id: str) -> None:
        self.conversation.open(InquiryId(inquiry_id))
        self._turn_to_conversation()

    def _turn_to_conversation(self) -> None:
        """Where only one pane fits, the conversation takes the list's place, and the keys with it."""
        if self._arranged is None or not self._arranged.one_pane:
            return
        had = self.list.isAncestorOf(self.focusWidget())
        self.conversation.show()
        if had and (inside := first_in(self.conversation)) is not None:
            inside.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.hide()
        self._place_context()

    def _show_list(self) -> None:
        self.list.show()
        if self._arranged is not None and self._arranged.one_pane:
            self._middle().hide()
            if self._beside.complete:
                self.context.hide()
        self.list.rows_shown().setFocus()

    def _on_shown(self, thread: Thread | None) -> None:
        if thread is not None:
            self.list.follow(thread)
        self.beside.later.show_thread(thread)
        self.beside.notes.show_thread(thread)
        self.context.show_thread(thread, self._bridge.engine.settings.current.server)
        if self._arranged is not None and self._arranged.context_docked:
            self._place_context()

    def _on_answer_wanted(self) -> None:
        if self.conversation.current is not None:
            self.conversation.composer.take_keys()

    def _on_answered(self, _inquiry_id: str) -> None:
        match self._bridge.engine.settings.current.after_send:
            case AfterSend.NEXT:
                self.list.choose_next_unanswered()
            case AfterSend.LIST:
                self._show_list()
            case AfterSend.STAY:
                pass

    def _follow_settings(self) -> None:
        current = self._bridge.engine.settings.current
        self.list.view.single_keys = current.single_keys
        self.conversation.composer.send_with(current.send_key)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Noun.SETTINGS):
            self._follow_settings()

    def _save_drafts(self) -> None:
        self.conversation.save_draft()
        self.beside.notes.save_draft()
        self.beside.asking.save_draft()

    def _on_left(self) -> None:
        self.conversation.save_draft()
        if self.list.isVisible():
            self.list.rows_shown().setFocus()
        else:
            self._show_list()

    def palette_actions(self) -> tuple[tuple[str, str, Callable[[], object]], ...]:
        """What Ctrl+K offers while this is shown: the id of its name, its key, and what it does."""
        return (
            (
                shortcuts.NEXT_UNANSWERED.word,
                shortcuts.NEXT_UNANSWERED.shown(),
                self.list.choose_next_unanswered,
            ),
            (shortcuts.CONTEXT.word, shortcuts.CONTEXT.shown(), self.toggle_context),
        )

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.list.bar, self.list.rows_shown(), self.conversation, self.context]

    def _middle(self) -> QWidget:
        """The conversation, or what keeps its place until it is there."""
        return self._beside.conversation if self._beside.complete else self._blank

    def thread_in_view(self) -> InquiryId | None:
        """The conversation that can be read now; None where only the list is shown."""
        if not self._beside.complete:
            return None
        thread = self.conversation.current
        return thread.inquiry.inquiry_id if thread is not None and self.conversation.isVisible() else None

    def focus_search(self) -> None:
        """Ctrl+F."""
        self._show_list()
        self.list.bar.search.setFocus()
        self.list.bar.search.selectAll()

    def toggle_context(self) -> None:
        """Ctrl+I."""
        self._context_wanted = not self._context_is_shown()
        self._place_context()

    def _context_is_shown(self) -> bool:
        return not self.context.isHidden() and not (self._is_drawer() and self._drawer.isHidden())

    def _is_drawer(self) -> bool:
        return self._arranged is not None and not self._arranged.context_docked

    def _arrange(self, wanted: Arrangement) -> None:
        self._arranged = wanted
        self._context_wanted = wanted.context_docked
        self.list.setMinimumWidth(0 if wanted.one_pane else 280)
        talking = self._beside.complete and self.conversation.current is not None
        self.list.setVisible(not wanted.one_pane or not talking)
        self._middle().setVisible(not wanted.one_pane or talking)
        if self._beside.complete:
            self.conversation.header.set_one_pane(wanted.one_pane)
            self._place_context()
        rest = max(480, self.width() - typography.scaled(wanted.list_width + wanted.context_width))
        sizes = [typography.scaled(wanted.list_width), rest]
        if wanted.context_docked and self._beside.complete:
            sizes.append(typography.scaled(wanted.context_width))
        self._panes.setSizes(sizes)

    def _place_context(self) -> None:
        if self._is_drawer():
            self._drawer.take(self.context)
            self._drawer.setVisible(self._context_wanted)
            self._drawer.place()
        else:
            self._drawer.hide()
            if self.context.parentWidget() is not self._panes:
                self._panes.addWidget(self.context)
        there = self.conversation.current is not None and not self.conversation.isHidden()
        there = there or self._is_drawer()
        self.context.setVisible(self._context_wanted and there)
        self._put_in_reading_order()
        self.conversation.header.set_context_shown(self._context_wanted)

    def _put_in_reading_order(self) -> None:
        """A splitter lays each new pane below all others, and the last one would be read first."""
        panes = (self.list, self.conversation, self.context)
        beside = [pane for pane in panes if pane.parentWidget() is self._panes]
        if [part for part in self._panes.children() if part in beside] != beside:
            for pane in reversed(beside):
                pane.lower()  # which draws all of it anew

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("inquiries.page"))
        if self._arranged is not None:
            self._rearrange()  # the text may have another size now

    def minimumSizeHint(self) -> QSize:
        """One pane: a window may jump from the widest class to the smallest."""
        return QSize(480, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window's width class."""
        super().resizeEvent(event)
        self._rearrange()
        self._drawer.place()

    def _rearrange(self) -> None:
        table = self.list.as_table.isChecked()
        wanted = arrangement(self.window().width(), typography.percent(), as_table=table)
        if wanted != self._arranged:
            self._arrange(wanted)

    def _on_table(self, _wanted: bool) -> None:
        self._rearrange()
        self._show_list()


class _Drawer(QFrame):
    """Holds the context pane over the conversation where it cannot stand beside it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        self.setProperty("plane", "line")
        self.hide()

    def take(self, pane: QWidget) -> None:
        if pane.parent() is not self:
            layout = self.layout()
            if layout is not None:
                layout.addWidget(pane)

    def place(self) -> None:
        width = min(typography.scaled(320), self._page.width())
        self.setGeometry(self._page.width() - width, 0, width, self._page.height())
        self.raise_()
