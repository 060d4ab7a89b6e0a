"""One conversation: head, history, how the last answer ended, and the composer."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.answering import Answering
from qpost.desktop.inquiries.composer import Composer
from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.conflict import ConflictCard, conflict_of
from qpost.desktop.inquiries.drafts import Drafts, Typed
from qpost.desktop.inquiries.history import History
from qpost.desktop.inquiries.outcome import ON_ITS_WAY, OutcomeLine, Sent
from qpost.desktop.inquiries.public_preview import PublicPreview
from qpost.desktop.inquiries.thread_header import ThreadHeader
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.rereading import Rereading
from qpost.desktop.taking_back import take_back
from qpost.desktop.widgets.empty import EmptyState
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.widgets.yielding import Yielding
from qpost.desktop.words import clock, of, say
from qpost.domain.changes import Noun
from qpost.domain.commands import Reply, check_reply
from qpost.domain.delivery import DeliveryState, OutboxItem
from qpost.domain.failures import Failure
from qpost.domain.ids import CommandKey, InquiryId
from qpost.domain.inquiries import Author, Message, Source, Status
from qpost.domain.refusals import Refusal
from qpost.domain.shops import Capability
from qpost.engine.ports import Draft, Thread
from qpost.engine.session import Working

_SHOWN = (
    Noun.INQUIRIES,
    Noun.MESSAGES,
    Noun.ORDERS,
    Noun.PRODUCTS,
    Noun.OUTBOX,
    Noun.NOTES,
    Noun.SESSION,
)


class Conversation(Worded):
    """Shows the inquiry that was opened, keeps it true, and lets it be answered.

    Signals:
        shown(Thread | None): another conversation, or a newer form of this one, is on screen.
        answered(InquiryId): an answer was taken over by the outbox.
        moved(Message): somebody wrote in it while an answer was being written.
        tool_wanted(Tool, Thread): a tool of the composer was pressed for the conversation on screen.
        left(): the keys shall go back to the list.
    """

    tool_wanted = Signal(object, object)
    shown = Signal(object)
    moved = Signal(object)
    answered = Signal(str)
    left = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._wanted: InquiryId | None = None
        self._thread: Thread | None = None
        self._drafts = Drafts(bridge, self)
        self.answering = Answering(bridge, self._drafts, self)
        self.header = ThreadHeader(bridge.engine.shop_clock)
        self.history = History()
        self._coming: Typed | None = None
        """The text of an answer that was taken back, until its conversation is on screen."""
        self._owns: dict[InquiryId, str] = {}
        """The own words that the last answer of a conversation is the translation of, should it come back."""
        self.conflict = ConflictCard()
        self._outcome = OutcomeLine()
        self.composer = Composer()
        self.preview = PublicPreview()
        self._lines = Yielding()
        self._empty = EmptyState("message-square-text")
        self._build()
        self._connect()
        self._reading = Rereading(
            self,
            bridge,
            nouns=_SHOWN,
            read=self._read,
            show=self._show,
        )
        self.retranslate()

    @property
    def current(self) -> Thread | None:
        """What is on screen."""
        return self._thread

    def open(self, inquiry_id: InquiryId | None) -> None:
        """Show another conversation; what was typed in the one before is saved."""
        self._drafts.save_now()
        if inquiry_id != self._wanted:
            self._coming = None
        self._wanted = inquiry_id
        self._reading.now()

    def outcome_words(self) -> str:
        """What is said of the last answer to the conversation on screen."""
        return self._outcome.words()

    def look(self, wanted: bool) -> None:
        """Show the product page as everybody will read it in the history's place, or the history again."""
        there = wanted and self._thread is not None and self._thread.inquiry.public
        self.composer.strip.look_button.setChecked(there)
        self.preview.setVisible(there)
        self.history.setVisible(not there)
        self._fill_preview()

    def take_text_back(self) -> None:
        """Take up the text of a refused answer again."""
        said = self._thread.messages if self._thread is not None else ()
        for one in said:
            if one.delivery is DeliveryState.REFUSED:
                self._take_back(one.message.message_id)
                return

    def take_up(self, reply: Reply) -> None:
        """Go on writing an answer that was taken back, in its conversation."""
        own = self._owns.get(InquiryId(reply.inquiry_id), "")
        typed = Typed(reply.title, reply.body, reply.status, reply.mail, reply.files, reply.canned, own)
        if self._composing(reply.inquiry_id) and self._wanted == reply.inquiry_id:
            self._put_back(InquiryId(reply.inquiry_id), typed)
        else:
            self.open(reply.inquiry_id)
            self._coming = typed

    def add_line(self, line: QWidget) -> None:
        """Put a line above the composer; it comes and goes by its own visibility."""
        self._lines.column.addWidget(line)

    def typed_texts(self) -> tuple[str, ...]:
        """Every text that is not sent, the one on screen first."""
        typed = (self.composer.typed, *self._drafts.texts().values())
        texts = dict.fromkeys(text for one in typed for text in (one.body, one.own))
        return tuple(text for text in texts if text.strip())

    def save_draft(self) -> None:
        """Save what is typed without waiting."""
        self._drafts.save_now()

    async def _read(self) -> Thread | None:
        return await self._bridge.engine.inquiries.thread(self._wanted) if self._wanted else None

    def _show(self, thread: Thread | None) -> None:
        before, self._thread = self._thread, thread
        self._stack.setCurrentIndex(0 if thread is None else 1)
        self.header.show_thread(thread)
        self.history.show_thread(thread)
        self.conflict.show_conflict(conflict_of(thread) if thread is not None else None)
        if thread is not None:
            self._show_composer(before, thread)
        same = (
            before is not None
            and thread is not None
            and (before.inquiry.inquiry_id == thread.inquiry.inquiry_id)
        )
        self.look(same and not self.preview.isHidden())
        self.shown.emit(thread)

    def _show_composer(self, before: Thread | None, thread: Thread) -> None:
        inquiry = thread.inquiry
        working = self._bridge.engine.session.state
        shop = working.shop if isinstance(working, Working) else None
        needed = Capability.ASK_MARKETPLACE if inquiry.source is Source.OWN else Capability.REPLY
        self.composer.setVisible(shop is None or needed in shop.capabilities)
        if before is None or before.inquiry.inquiry_id != inquiry.inquiry_id:
            typed = _as_typed(self._drafts.of(thread))
            mail = self._bridge.engine.settings.current.mail_copy
            self._bind(thread, typed, mail=mail)
            if isinstance(draft := thread.draft, Draft):
                self.composer.note_saved(partial(_saved_words, draft.saved_at))
            self._show_outcome(inquiry.inquiry_id)
            coming, self._coming = self._coming, None
            if coming is not None:
                self._put_back(inquiry.inquiry_id, coming)
            self._bridge.ask(self, self._bridge.engine.inquiries.opened(inquiry), lambda _: None)
            return
        self.composer.follow(inquiry)
        reason = before.inquiry.public and not inquiry.public and self.answering.hid(inquiry.inquiry_id)
        ours = reason or isinstance(self.answering.outcome(inquiry.inquiry_id), ON_ITS_WAY)
        fresh = _what_others_wrote(before, thread, ours=ours)
        if fresh is not None and self.composer.typed.body:
            self.moved.emit(fresh)

    def _bind(self, thread: Thread, typed: Typed | None, *, mail: bool) -> None:
        working = self._bridge.engine.session.state
        shop = working.shop if isinstance(working, Working) else None
        able = shop.capabilities if shop else ()
        self.composer.bind(thread, typed, shop=shop.name if shop else "", mail=mail, able=able)

    def _build(self) -> None:
        talk = QWidget()
        column = QVBoxLayout(talk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Hairline())
        column.addWidget(self.history, 1)
        column.addWidget(self.preview, 1)
        lines = self._lines.column
        lines.setContentsMargins(0, 0, 0, 8)
        lines.setSpacing(8)
        lines.addWidget(self.conflict)
        lines.addWidget(self._outcome)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 4, 24, 16)
        foot.setSpacing(0)
        foot.addWidget(self._lines)
        foot.addWidget(self.composer)
        column.addLayout(foot)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(talk)
        self.setProperty("plane", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _connect(self) -> None:
        self.composer.edited.connect(self._on_edited)
        self.composer.send_wanted.connect(self._on_send)
        self.composer.left.connect(self.left)
        self.composer.tool_wanted.connect(self._on_tool)
        self.composer.strip.look.connect(self.look)
        self.preview.closed.connect(lambda: self.look(False))
        self.history.text_wanted_back.connect(self._take_back)
        self.conflict.look.connect(self.history.show_message)
        self.conflict.back.connect(self._take_back)
        self.conflict.insist.connect(self._insist)
        self._outcome.text_wanted_back.connect(self.take_text_back)
        self._drafts.saved.connect(self._on_saved)
        self._drafts.unsaved.connect(self._on_unsaved)
        self.answering.queued.connect(self._on_queued)
        self.answering.refused_here.connect(self._on_refused_here)
        self.answering.outcome_changed.connect(self._on_outcome)

    def _on_tool(self, tool: Tool) -> None:
        if self._thread is not None:
            self.tool_wanted.emit(tool, self._thread)

    def _fill_preview(self) -> None:
        if self._thread is not None and not self.preview.isHidden():
            self.preview.show_page(self._thread, self.composer.typed.body)

    def _on_edited(self) -> None:
        self._fill_preview()
        inquiry = self.composer.inquiry
        if inquiry is not None:
            self.answering.note(inquiry.inquiry_id, None)
            self._drafts.edit(inquiry.inquiry_id, self.composer.typed)

    def _on_send(self, status: Status) -> None:
        inquiry, typed, mail = self.composer.inquiry, self.composer.typed, self.composer.mail
        if inquiry is None:
            return
        reply = Reply(inquiry.inquiry_id, typed.title, typed.body, status, mail, inquiry.version)
        refusal = check_reply(reply)
        if refusal is not None:
            self.composer.refuse(refusal)
            return
        if self.composer.send.hasFocus():
            self.composer.take_keys()  # the button is switched off now, and Qt would send the keys anywhere
        self.composer.set_busy(True)
        self._owns[inquiry.inquiry_id] = typed.own
        self.answering.send(inquiry, typed, status=status, mail=mail)

    def _on_queued(self, inquiry_id: str) -> None:
        if self._composing(inquiry_id) and self._thread is not None:
            self._bind(self._thread, None, mail=self._bridge.engine.settings.current.mail_copy)
        self.answered.emit(inquiry_id)

    def _on_refused_here(self, inquiry_id: str, refusal: Refusal) -> None:
        if self._composing(inquiry_id):
            self.composer.set_busy(False)
            self.composer.refuse(refusal)

    def _on_outcome(self, inquiry_id: str) -> None:
        if self._composing(inquiry_id):
            self.composer.set_busy(False)
            if isinstance(self.answering.outcome(InquiryId(inquiry_id)), Sent):
                shown = partial(self._show_sent, InquiryId(inquiry_id))
                self._bridge.ask(self, self._read(), shown, lambda _failure: shown(None))
            else:
                self._show_outcome(InquiryId(inquiry_id))

    def _show_sent(self, inquiry_id: InquiryId, thread: Thread | None) -> None:
        """送信完了 stands beside the answer itself: whoever reads it may go on from there at once."""
        if thread is not None and self._composing(thread.inquiry.inquiry_id):
            self._show(thread)
        if self._composing(inquiry_id):
            self._show_outcome(inquiry_id)

    def _show_outcome(self, inquiry_id: InquiryId) -> None:
        self._outcome.show_outcome(self.answering.outcome(inquiry_id))

    def _insist(self, key: str) -> None:
        if self._thread is not None:
            self.answering.insist(self._thread.inquiry.inquiry_id, CommandKey(key))

    def _take_back(self, key: str) -> None:
        self._bridge.ask(self, self._bridge.engine.outbox.items(), partial(self._take_out, key))

    def _take_out(self, key: str, items: tuple[OutboxItem, ...]) -> None:
        for item in items:
            if item.envelope.key == key:
                take_back(self, self._bridge, item, self._on_taken)

    def _on_taken(self, request: ShowInquiries) -> None:
        if isinstance(request.back, Reply):
            self.take_up(request.back)

    def _put_back(self, inquiry_id: InquiryId, typed: Typed) -> None:
        """The text stands after whatever was typed since; what is on screen is saved at once."""
        present = self.composer.typed.body
        if typed.body in present:  # the store joined it to a draft that was loaded with the thread
            typed = replace(typed, body=present)
        elif present.strip():
            typed = replace(typed, body=f"{present}\n{typed.body}")
        kept = self.composer.typed
        typed = replace(
            typed,
            files=tuple(dict.fromkeys((*kept.files, *typed.files))),
            canned=tuple(dict.fromkeys((*kept.canned, *typed.canned))),
            own=kept.own or typed.own,
        )
        self.answering.note(inquiry_id, None)
        self.composer.put(typed)
        self.composer.bound.emit()
        self.composer.take_keys()
        self._drafts.edit(inquiry_id, typed)
        self._drafts.save_now()

    def _on_saved(self, inquiry_id: str, at: object) -> None:
        if self._composing(inquiry_id):
            now = self._bridge.engine.shop_clock.now()
            self.composer.note_saved(partial(_saved_words, now) if self.composer.typed.body else None)

    def _on_unsaved(self, inquiry_id: str, failure: Failure) -> None:
        if self._composing(inquiry_id):
            self.composer.note_saved(lambda: say("inquiries.draft.unsaved", reason=of(failure)))

    def _composing(self, inquiry_id: str) -> bool:
        return self.composer.inquiry is not None and self.composer.inquiry.inquiry_id == inquiry_id

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height of an answer depends on the window's."""
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.composer.fit()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("inquiries.conversation"))
        self._empty.say(say("inquiries.conversation.none"), say("inquiries.conversation.keys"))


def _saved_words(at: datetime) -> str:
    return say("inquiries.draft.saved", time=clock(at))


def _as_typed(words: Draft | Typed | None) -> Typed | None:
    if words is None:
        return None
    return Typed(words.title, words.body, words.status, words.mail, words.files, words.canned, words.own)


def _what_others_wrote(before: Thread, after: Thread, *, ours: bool) -> Message | None:
    """The newest message that was not there, and that is not an answer from here.

    Where one was sent from here, beside what is still being written, what the shop says is that one; and
    where the question was hidden from here just now, it is the reason.
    """
    known = {one.message.message_id for one in before.messages}
    waiting = any(one.delivery is not None for one in before.messages)
    fresh = [one for one in after.messages if one.message.message_id not in known and one.delivery is None]
    theirs = [one for one in fresh if not ours or one.message.author is not Author.SHOP]
    return theirs[-1].message if theirs and not waiting else None
