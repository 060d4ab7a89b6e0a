"""非公開の問い合わせ: from the tool to the dialog, from there to the outbox, and back with every text."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.conversation import Conversation
from qpost.desktop.inquiries.hide_sheet import HideSheet
from qpost.desktop.inquiries.hide_texts import HideTyped, of_command, preset
from qpost.desktop.inquiries.hiding_line import HidingLine
from qpost.desktop.inquiries.sheet_guard import SheetGuard
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.rereading import Rereading
from qpost.desktop.taking_back import take_back
from qpost.desktop.words import of, say
from qpost.domain.changes import Noun
from qpost.domain.commands import Hide
from qpost.domain.delivery import DeliveryState, OutboxItem
from qpost.domain.failures import Failure
from qpost.domain.ids import CommandKey, InquiryId
from qpost.domain.inquiries import Author, DetailKind, Grouping, InquiryFilter, Kind
from qpost.domain.refusals import Refusal
from qpost.engine.ports import InquiryRow, Thread
from qpost.engine.session import Working


class Hiding(QObject):
    """Keeps what is typed for each inquiry until it is hidden; shows how the hiding on screen stands."""

    def __init__(self, bridge: Bridge, conversation: Conversation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._conversation = bridge, conversation
        self._typed: dict[InquiryId, HideTyped] = {}
        self._coming: InquiryId | None = None
        """Whose dialog opens once its conversation is on screen."""
        self._seen: set[CommandKey] = set()
        """Hidings that were on their way while this window was open: their success is worth a line."""
        self._item: OutboxItem | None = None
        self._about: Thread | None = None
        """What the open dialog is about, as its author has seen it."""
        self.sheet: HideSheet | None = None
        self.line = HidingLine()
        conversation.add_line(self.line)
        conversation.shown.connect(self._on_shown)
        self.line.opened.connect(self._take_back)
        self.line.dropped.connect(self._drop)
        self._reading = Rereading(
            conversation, bridge, nouns=(Noun.OUTBOX,), read=self._read, show=self._show_item
        )

    def open(self, thread: Thread) -> None:
        """Open the dialog for the conversation on screen, with what was typed there before."""
        typed = self._typed.get(thread.inquiry.inquiry_id) or preset(thread, self._seller_mail())
        undo = self._bridge.engine.settings.current.undo_seconds
        window: QWidget = self._conversation.window()
        sheet = self.sheet = HideSheet(window, thread, typed, undo_seconds=undo)
        sheet.escaped.connect(self._close)
        sheet.answer_wanted.connect(self._answer_first)
        self._about = thread
        edits = (sheet.form.reason.edit,)
        guard = SheetGuard(self._bridge, thread.inquiry.inquiry_id, edits, sheet, public=False)
        sheet.form.add_advice(guard.card)
        guard.judged.connect(sheet.hold)
        sheet.wanted.connect(lambda typed: guard.before(partial(self._hide, typed)))
        sheet.form.edited.connect(self._keep)
        sheet.open(sheet.form.title.edit)
        code = thread.inquiry.product_code
        if code is not None:
            near = InquiryFilter(kind=Kind.PRODUCT_QA, detail=DetailKind.PRODUCT_CODE, detail_value=code)
            question = self._bridge.engine.inquiries.rows(near, Grouping.BASIC)
            self._bridge.ask(sheet, question, partial(_show_others, sheet))

    def take_up(self, hide: Hide) -> None:
        """Open the dialog again with the texts of a hiding that was taken back."""
        self._typed[hide.inquiry_id] = of_command(hide)
        thread = self._conversation.current
        if thread is not None and thread.inquiry.inquiry_id == hide.inquiry_id and not thread.hiding:
            self.open(thread)
        else:
            self._coming = hide.inquiry_id
            self._conversation.open(hide.inquiry_id)

    def _seller_mail(self) -> str:
        working = self._bridge.engine.session.state
        return working.account.email if isinstance(working, Working) else ""

    def _keep(self) -> None:
        if self.sheet is not None and self._about is not None:
            self._typed[self._about.inquiry.inquiry_id] = self.sheet.form.typed

    def _close(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            sheet.leave()

    def _answer_first(self) -> None:
        self._close()
        self._conversation.composer.take_keys()

    def _hide(self, typed: HideTyped) -> None:
        """An own answer may have gone out a moment ago, and the screen not know it yet: look once more."""
        if self.sheet is None or self._about is None:
            return
        self.sheet.set_busy(True)
        question = self._bridge.engine.inquiries.thread(self._about.inquiry.inquiry_id)
        self._bridge.ask(self.sheet, question, partial(self._hide_as_seen, typed), self._on_not_kept)

    def _hide_as_seen(self, typed: HideTyped, newest: Thread | None) -> None:
        if newest is not None:
            self._follow(newest)
        if self.sheet is None or self._about is None:
            return
        inquiry = self._about.inquiry
        question = self._bridge.engine.inquiries.hide(
            inquiry.inquiry_id,
            title=typed.title,
            reason=typed.reason,
            seller_mail=typed.seller_mail,
            bar_customer=typed.bar_customer,
            base_version=inquiry.version,
        )
        answered = partial(self._on_queued, inquiry.inquiry_id)
        self._bridge.ask(self.sheet, question, answered, self._on_not_kept)

    def _on_queued(self, inquiry_id: InquiryId, answer: CommandKey | Refusal) -> None:
        if isinstance(answer, Refusal):
            if self.sheet is not None:
                self.sheet.refuse(answer)
            return
        self._seen.add(answer)
        self._typed.pop(inquiry_id, None)
        self._close()
        self._conversation.composer.take_keys()  # the tool goes away, and Qt would send the keys anywhere

    def _on_not_kept(self, failure: Failure) -> None:
        if self.sheet is not None:
            self.sheet.complain(say("hiding.not_kept", reason=of(failure)))

    def _on_shown(self, thread: Thread | None) -> None:
        if thread is None:
            return
        self._follow(thread)
        if thread.hiding:
            self._conversation.composer.tools.button(Tool.HIDE).hide()
        if self._item is None or _hides(self._item) != thread.inquiry.inquiry_id:
            self.line.show_item(None)
        if self._coming == thread.inquiry.inquiry_id and not thread.hiding:
            self._coming = None
            self.open(thread)
        self._reading.now()

    def _follow(self, thread: Thread) -> None:
        """The own answer that went out meanwhile is no news to whoever wrote it (answer first, then hide)."""
        about = self._about
        same = about is not None and about.inquiry.inquiry_id == thread.inquiry.inquiry_id
        if about is not None and same and not _news(about, thread):
            self._about = thread

    async def _read(self) -> OutboxItem | None:
        thread = self._conversation.current
        if thread is None:
            return None
        wanted = thread.inquiry.inquiry_id
        items = await self._bridge.engine.outbox.items()
        ours = [item for item in items if _hides(item) == wanted]
        return max(ours, key=lambda item: item.queued_at, default=None)

    def _show_item(self, item: OutboxItem | None) -> None:
        thread = self._conversation.current
        if item is not None and (thread is None or thread.inquiry.inquiry_id != _hides(item)):
            return  # another conversation came on screen meanwhile, and is read for itself
        self._item = item
        done = item is not None and item.state is DeliveryState.SETTLED
        if item is not None and not done:
            self._seen.add(item.envelope.key)
        told = item is not None and (not done or item.envelope.key in self._seen)
        self.line.show_item(item if told else None)

    def _take_back(self) -> None:
        if self._item is not None:
            take_back(self._conversation, self._bridge, self._item, self._on_taken)

    def _on_taken(self, request: ShowInquiries) -> None:
        if isinstance(request.back, Hide):
            self.take_up(request.back)

    def _drop(self) -> None:
        if self._item is not None:
            dropping = self._bridge.engine.outbox.discard(self._item.envelope.key)
            self._bridge.ask(self._conversation, dropping, lambda _done: None)


def _news(seen: Thread, newest: Thread) -> bool:
    """Whether anybody else wrote since; as many answers as were on their way from here are one's own."""
    known = {one.message.message_id for one in seen.messages}
    waiting = sum(one.delivery is not None for one in seen.messages)
    fresh = [one for one in newest.messages if one.message.message_id not in known and one.delivery is None]
    return len(fresh) > waiting or any(one.message.author is not Author.SHOP for one in fresh)


def _hides(item: OutboxItem) -> InquiryId | None:
    command = item.envelope.command
    return command.inquiry_id if isinstance(command, Hide) else None


def _show_others(sheet: HideSheet, rows: tuple[InquiryRow, ...]) -> None:
    sheet.preview.show_others(row.inquiry for row in rows)
