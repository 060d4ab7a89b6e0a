"""社内メモ in the context pane: what members told each other, and a place to add to it."""

from functools import partial

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.note_drafts import NoteDrafts
from qpost.desktop.inquiries.note_editor import NoteEditor
from qpost.desktop.inquiries.note_rows import NoteRows
from qpost.desktop.taking_back import take_back
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import LinkButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.commands import WriteNote
from qpost.domain.delivery import OutboxItem
from qpost.domain.failures import Failure
from qpost.domain.ids import CommandKey, InquiryId
from qpost.domain.refusals import Refusal
from qpost.domain.shops import Capability
from qpost.engine.ports import Thread
from qpost.engine.session import Working


class NotesSection(Worded):
    """Bound to the conversation on screen; what is typed for another waits there."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._thread: Thread | None = None
        self._coming: WriteNote | None = None
        self._drafts = NoteDrafts(bridge, self)
        self._title = PlainLabel("", Role.UI_STRONG)
        self.add = LinkButton()
        self.add.set_size("small")
        self._hint = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self.rows = NoteRows()
        self.editor = NoteEditor()
        self._build()
        self.add.clicked.connect(self.open_editor)
        self.rows.again.connect(self._on_again)
        self.editor.edited.connect(self._on_edited)
        self.editor.save_wanted.connect(self._on_save)
        self.editor.closed.connect(self._close)
        self._drafts.unsaved.connect(self._on_unsaved)
        self._leave()
        self.retranslate()

    def show_thread(self, thread: Thread | None) -> None:
        """Show the notes of a conversation; what is typed for the one before is kept."""
        before = self._thread.inquiry.inquiry_id if self._thread else None
        here = thread.inquiry.inquiry_id if thread else None
        if here != before:
            self._drafts.save_now()
            self._leave()
        self._thread = thread
        self.setVisible(thread is not None and self._able())
        if thread is None:
            return
        state = self._bridge.engine.session.state
        me = state.shop.member_name if isinstance(state, Working) else ""
        self.rows.show_notes(thread.notes, me, self._bridge.engine.shop_clock.now())
        coming = self._coming
        if coming is not None and coming.inquiry_id == here and coming.body in self._drafts.of(thread):
            self._coming = None
            self.open_editor()
        self._word_link()

    def take_up(self, note: WriteNote) -> None:
        """Go on writing a note that was taken back, once its conversation is on screen."""
        self._drafts.bring_back(note.inquiry_id, note.body)
        self._coming = note
        self.show_thread(self._thread)

    def open_editor(self) -> None:
        """Let a note be written."""
        if self._thread is None:
            return
        self.editor.put(self._drafts.of(self._thread))
        self.editor.complain("")
        self.editor.show()
        self.add.hide()
        self.editor.text.setFocus()

    def typed_texts(self) -> tuple[str, ...]:
        """What would be lost if no file could keep it."""
        return self._drafts.texts()

    def save_draft(self) -> None:
        """Save what is typed without waiting."""
        self._drafts.save_now()

    def _able(self) -> bool:
        state = self._bridge.engine.session.state
        return isinstance(state, Working) and Capability.NOTES in state.shop.capabilities

    def _close(self) -> None:
        self._drafts.save_now()
        had_keys = self.editor.isAncestorOf(QApplication.focusWidget() or self)
        self._leave()
        self._word_link()
        if had_keys:
            self.add.setFocus()

    def _leave(self) -> None:
        self.editor.hide()
        self.add.show()

    def _on_edited(self, text: str) -> None:
        if self._thread is not None:
            self._drafts.edit(self._thread.inquiry.inquiry_id, text)

    def _on_save(self, text: str) -> None:
        if self._thread is None:
            return
        inquiry = self._thread.inquiry
        self._drafts.settle(inquiry.inquiry_id)
        question = self._bridge.engine.inquiries.write_note(inquiry, text)
        then = partial(self._on_queued, inquiry.inquiry_id, text)
        self._bridge.ask(self, question, then, partial(self._on_not_kept, inquiry.inquiry_id, text))

    def _on_queued(self, inquiry_id: InquiryId, text: str, answer: CommandKey | Refusal) -> None:
        if isinstance(answer, Refusal):
            self._drafts.edit(inquiry_id, text)
            if self._is_here(inquiry_id):
                self.editor.complain(of(answer))
            return
        self._drafts.kept(inquiry_id, text)
        if self._is_here(inquiry_id):
            self._close()

    def _on_not_kept(self, inquiry_id: InquiryId, text: str, failure: Failure) -> None:
        self._drafts.edit(inquiry_id, text)
        self._on_failed(inquiry_id, failure)

    def _on_failed(self, inquiry_id: InquiryId, failure: Failure) -> None:
        if self._is_here(inquiry_id):
            self.editor.complain(say("team.note.failed", reason=of(failure)))

    def _on_unsaved(self, inquiry_id: str, failure: Failure) -> None:
        self._on_failed(InquiryId(inquiry_id), failure)

    def _on_again(self, key: str) -> None:
        def found(items: tuple[OutboxItem, ...]) -> None:
            for item in items:
                if item.envelope.key == key:
                    take_back(self, self._bridge, item, lambda request: self._take_here(request.back))

        self._bridge.ask(self, self._bridge.engine.outbox.items(), found)

    def _take_here(self, back: object) -> None:
        if isinstance(back, WriteNote):
            self.take_up(back)

    def _is_here(self, inquiry_id: InquiryId) -> bool:
        return self._thread is not None and self._thread.inquiry.inquiry_id == inquiry_id

    def _word_link(self) -> None:
        begun = self._thread is not None and self._drafts.of(self._thread).strip()
        self.add.setText(say("team.note.continue") if begun else say("team.note.add"))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.add)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 12, 8, 14)
        inside.setSpacing(8)
        inside.addLayout(head)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, 8, 0)
        below.setSpacing(10)
        for part in (self._hint, self.rows, self.editor):
            below.addWidget(part)
        inside.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(inside)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("team.note"))
        self._title.setText(say("team.note"))
        self._hint.setText(say("team.note.hint"))
        self._word_link()
        if self._thread is not None:
            self.show_thread(self._thread)
