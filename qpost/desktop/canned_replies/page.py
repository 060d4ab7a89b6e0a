"""よく使う返事の管理: saved replies at the left, the one that is worked on at the right (ux.md §2.9)."""

from dataclasses import dataclass, replace
from uuid import uuid4

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from qpost.desktop import notices
from qpost.desktop.bridge import Bridge
from qpost.desktop.canned_replies.clash_card import ClashCard
from qpost.desktop.canned_replies.editor import Editor
from qpost.desktop.canned_replies.form import NEW, Clash, Form
from qpost.desktop.canned_replies.keeping import Keeping
from qpost.desktop.canned_replies.shelf import Shelf
from qpost.desktop.canned_replies.trading import Result, Trading
from qpost.desktop.canned_replies.unsaved import Unsaved
from qpost.desktop.navigation import ShowCanned
from qpost.desktop.rereading import Rereading
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import QuietButton, SecondaryButton
from qpost.desktop.widgets.canned_lines import Entry, Standing, first_of
from qpost.desktop.widgets.empty import EmptyState
from qpost.desktop.widgets.flow import FlowLayout
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Hairline, on_plane
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import language, say
from qpost.domain.canned_replies import CannedReply
from qpost.domain.changes import Noun
from qpost.domain.commands import KeepCanned
from qpost.domain.delivery import OutboxItem
from qpost.domain.filling import facts_of
from qpost.domain.ids import CannedId, CommandKey, OrderNo
from qpost.domain.moments import shop_day
from qpost.domain.orders import Order, OrderFilter
from qpost.domain.refusals import Refusal
from qpost.engine.session import Working

EXAMPLE = OrderNo("327294742")
"""The manuals' own example; a shop without it shows its newest order."""

SHELF, NARROW_SHELF = 340, 248
ROOMY = 900
"""From this width of the page on, the list takes its whole width."""


@dataclass(frozen=True, slots=True)
class Read:
    """All that the page shows."""

    rows: tuple[CannedReply, ...]
    items: tuple[OutboxItem, ...]
    example: Order | None
    drafts: tuple[KeepCanned, ...]
    """What was typed before the program ended; asked for once."""


class CannedPage(Worded):
    """Nothing typed here is lost by going elsewhere, and nothing of a colleague's is overwritten silently.

    Signals:
        navigate(Request): never sent; every page has it.
    """

    navigate = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._current: CannedId | None = None
        self._wanted: CannedId | None = None
        self._restored = False
        self.unsaved = Unsaved()
        self._keeping = Keeping(bridge, self.unsaved, self)
        self._title = PlainLabel("", Role.PAGE_TITLE)
        self.new, self.copy = SecondaryButton("", "plus"), QuietButton("", "copy")
        self.read_in, self.write_out = QuietButton("", "file-up"), QuietButton("", "file-down")
        self.shelf, self.editor = Shelf(), Editor()
        self.clash, self.result = ClashCard(), Result()
        self.trading = Trading(bridge, self, self.result)
        self._none = EmptyState("message-square-text")
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()
        nouns = (Noun.CANNED_REPLIES, Noun.OUTBOX, Noun.ORDERS)
        self._reading = Rereading(self, bridge, nouns=nouns, read=self._read, show=self._show)
        self.retranslate()

    def show_request(self, request: ShowCanned) -> None:
        """Read afresh, and open the one that is asked for."""
        self._wanted = request.canned_id
        self._reading.now()

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.shelf.search, self.shelf.list, self.editor]

    def focus_search(self) -> None:
        """Ctrl+F."""
        self.shelf.search.setFocus()
        self.shelf.search.selectAll()

    def typed_texts(self) -> tuple[str, ...]:
        """What would be lost if no file could keep it."""
        return self.unsaved.texts()

    async def _read(self) -> Read:
        engine = self._bridge.engine
        example = await engine.orders.order(EXAMPLE)
        if example is None:
            example = next(iter(await engine.orders.rows(OrderFilter())), None)
        drafts = () if self._restored else await engine.canned_replies.drafts()
        return Read(await engine.canned_replies.rows(), await engine.outbox.items(), example, drafts)

    def _show(self, read: Read) -> None:
        self.unsaved.follow(read.rows, read.items)
        self.unsaved.restore(() if self._restored else read.drafts)
        self._restored = True
        state = self._bridge.engine.session.state
        shop = state.shop if isinstance(state, Working) else None
        facts = facts_of(
            None,
            read.example,
            shop_name=shop.name if shop else "",
            member=shop.member_name if shop else "",
            today=shop_day(self._bridge.engine.shop_clock.now()),
        )
        self.editor.preview.show_example(read.example, facts)
        form = self.editor.form
        self.editor.preview.show_body(form.body, form.language)
        self._show_entries()

    def _show_entries(self) -> None:
        self._keeping.soon()
        entries = self.unsaved.entries()
        there = {entry.canned.canned_id for entry in entries}
        wanted, self._wanted = self._wanted, None
        if wanted in there:
            self._current = wanted
        elif self._current not in there:
            self._current = self._neighbour(entries)
        self.shelf.show_entries(entries, self._current)
        if wanted is not None and wanted in there:
            self.shelf.reveal(wanted)
        self._show_current()

    def _neighbour(self, entries: tuple[Entry, ...]) -> CannedId | None:
        """Where none is current: the first of the seller's own language, else of all, as they are listed."""
        listed = sorted(entries, key=lambda one: (not one.canned.folder, one.canned.folder))
        first = first_of([one.canned for one in listed], language())
        return first[0].canned_id if first else None

    def _show_current(self) -> None:
        here = self._current
        self._stack.setCurrentIndex(1 if here is None else 0)
        self.copy.setEnabled(here is not None)
        if here is None:
            return
        clash = self.unsaved.clash(here)
        self.clash.show_clash(clash)
        self.editor.show_form(self.unsaved.form(here), folders=self.unsaved.folders())
        standing = self.unsaved.standing(here)
        unsaved = standing is Standing.UNSAVED and clash is None
        words = say(f"canned.standing.{standing.value}.long") if standing.value else say("canned.shared")
        self.editor.show_standing(words, unsaved=unsaved, new=self.unsaved.is_new(here))
        self.editor.delete.setEnabled(clash is None)

    def _on_chosen(self, canned: CannedReply) -> None:
        if canned.canned_id != self._current:
            self._current = canned.canned_id
            self._show_current()

    def _on_edited(self, form: Form) -> None:
        if self._current is not None:
            self.unsaved.edit(self._current, form)
            self._show_entries()

    def _add(self, form: Form) -> None:
        self._wanted = CannedId(str(uuid4()))
        self.unsaved.edit(self._wanted, form)
        self._show_entries()
        self.editor.name.edit.setFocus()
        self.editor.name.edit.selectAll()

    def _on_new(self) -> None:
        here = self.unsaved.form(self._current) if self._current is not None else Form(language=language())
        self._add(Form(folder=here.folder, language=here.language, name=say("canned.new.name")))

    def _on_copy(self) -> None:
        if self._current is not None:
            form = self.unsaved.form(self._current)
            copied = say("canned.copy.name", name=form.name)
            self._add(replace(form, name=copied, abbreviation="", pinned=False, base_version=NEW))

    def _on_save(self) -> None:
        here = self._current
        if here is None or self.unsaved.standing(here) is not Standing.UNSAVED or self.unsaved.clash(here):
            return
        form = self.unsaved.form(here)
        kept = self._bridge.engine.canned_replies.keep(
            here,
            folder=form.folder,
            name=form.name,
            abbreviation=form.abbreviation,
            language=form.language,
            body=form.body,
            public_safe=form.public_safe,
            pinned=form.pinned,
            base_version=form.base_version,
        )
        self._bridge.ask(self, kept, lambda answer: self._on_kept(here, form, answer))

    def _on_kept(self, canned_id: CannedId, form: Form, answer: CommandKey | Refusal) -> None:
        if isinstance(answer, Refusal):
            if canned_id == self._current:
                self.editor.show_refusal(answer)
            return
        self.unsaved.kept(canned_id, form)
        self._reading.now()

    def _on_revert(self) -> None:
        if self._current is not None:
            self._let_go(self._current)

    def _on_delete(self) -> None:
        here = self._current
        row = self.unsaved.row(here) if here is not None else None
        if row is not None:
            self.unsaved.put_aside(row.canned_id)
            dropped = self._bridge.engine.canned_replies.drop(row)
            self._bridge.ask(self, dropped, lambda _: self._reading.now())
        elif here is not None:
            self._let_go(here)

    def _let_go(self, canned_id: CannedId) -> None:
        """Give up what is typed; it can be had back while the toast stands."""
        form = self.unsaved.form(canned_id)
        self.unsaved.drop(canned_id)
        self._show_entries()

        def take_back() -> None:
            self.unsaved.edit(canned_id, form)
            self._wanted = canned_id
            self._show_entries()

        notices.tell(self, say("canned.let_go"), notices.Action(say("app.undo"), take_back))

    def _on_insist(self, clash: Clash) -> None:
        if clash.key is None:
            self.unsaved.rebase(clash.canned_id)
            self._on_save()
        else:
            self._bridge.ask(self, self._bridge.engine.outbox.insist(clash.key), lambda _: None)

    def _on_yield(self, clash: Clash) -> None:
        if clash.key is None:
            self._let_go(clash.canned_id)
        else:
            self._bridge.ask(self, self._bridge.engine.outbox.discard(clash.key), lambda _: None)

    def _on_edit_mine(self, clash: Clash) -> None:
        """The words that came back go into the fields, made from what stands there now."""
        if clash.key is not None and clash.mine is not None:
            self.unsaved.edit(clash.canned_id, clash.mine)
            self.unsaved.rebase(clash.canned_id)
            self._bridge.ask(self, self._bridge.engine.outbox.discard(clash.key), lambda _: None)

    def _connect(self) -> None:
        self.shelf.chosen.connect(self._on_chosen)
        self.editor.edited.connect(self._on_edited)
        self.editor.save_wanted.connect(self._on_save)
        self.editor.revert_wanted.connect(self._on_revert)
        self.editor.delete_wanted.connect(self._on_delete)
        self.clash.insist.connect(self._on_insist)
        self.clash.yield_.connect(self._on_yield)
        self.clash.edit.connect(self._on_edit_mine)
        self.new.clicked.connect(self._on_new)
        self.copy.clicked.connect(self._on_copy)
        self.read_in.clicked.connect(self.trading.ask_what_to_read)
        self.write_out.clicked.connect(self.trading.ask_where_to_write)
        self._none.acted.connect(self._on_new)

    def _lay_out(self) -> None:
        on_plane(self, "page")
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=4)
        for button in (self.new, self.copy, self.read_in, self.write_out):
            button.set_size("small")
            flow.addWidget(button)
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 24, 12)
        head.setSpacing(16)
        head.addWidget(self._title)
        head.addWidget(buttons, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.shelf)
        body.addWidget(Hairline(upright=True))
        body.addWidget(self._right(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addLayout(body, 1)

    def _right(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("plane", "clear")
        inner.setMaximumWidth(880)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.clash)
        column.addWidget(self.editor, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        filled = QWidget()
        above = QVBoxLayout(filled)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        for part in (area, Hairline(), self.editor.foot):
            above.addWidget(part)
        edited = QWidget()
        edited.setLayout(self._stack)
        self._stack.addWidget(filled)
        self._stack.addWidget(self._none)
        right = QWidget()
        whole = QVBoxLayout(right)
        whole.setContentsMargins(0, 0, 0, 0)
        told = QVBoxLayout()
        told.setContentsMargins(24, 12, 24, 0)
        told.addWidget(self.result)
        whole.addLayout(told)
        whole.addWidget(edited, 1)
        return right

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page comes, or the window goes: what is typed is kept at once."""
        super().hideEvent(event)
        self._keeping.now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the fields need the room more than the list does."""
        super().resizeEvent(event)
        self.shelf.setFixedWidth(SHELF if event.size().width() >= ROOMY else NARROW_SHELF)

    def minimumSizeHint(self) -> QSize:
        """The list, and fields beside it."""
        return QSize(640, 400)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("canned.title"))
        self._title.setText(say("canned.title"))
        self.new.setText(say("canned.new"))
        self.copy.setText(say("canned.copy"))
        self.read_in.setText(say("canned.import"))
        self.write_out.setText(say("canned.export"))
        self._none.say(say("canned.none.yet"), say("canned.none.what"), say("canned.new"))
        self._show_current()
