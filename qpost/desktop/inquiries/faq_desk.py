"""商品ページにFAQ: from the tool and the product's facts to editor and list, and from there to the outbox."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qpost.desktop import notices
from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.context import ContextPane
from qpost.desktop.inquiries.conversation import Conversation
from qpost.desktop.inquiries.faq_link import FaqLink
from qpost.desktop.inquiries.faq_list import FaqList
from qpost.desktop.inquiries.faq_sheet import FaqSheet
from qpost.desktop.inquiries.faq_texts import FaqTyped, of_command, of_entry, of_thread
from qpost.desktop.inquiries.sheet_guard import SheetGuard
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.notices import Action
from qpost.desktop.rereading import Rereading
from qpost.desktop.taking_back import take_back
from qpost.desktop.words import of, say
from qpost.domain.changes import Noun
from qpost.domain.commands import PublishFaq, WithdrawFaq
from qpost.domain.delivery import DeliveryState, OutboxItem
from qpost.domain.failures import Failure
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import CommandKey, FaqId, InquiryId, ProductCode
from qpost.domain.refusals import Refusal
from qpost.domain.shops import Capability
from qpost.engine.ports import SendResult, Thread
from qpost.engine.session import Working

About = FaqId | InquiryId | ProductCode
"""What unfinished words belong to: an entry, the inquiry that one is made of, or a product."""


class FaqDesk(QObject):
    """Keeps what is typed for each entry until it is published; says what became of it."""

    def __init__(
        self, bridge: Bridge, conversation: Conversation, context: ContextPane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._conversation = bridge, conversation
        self._typed: dict[About, FaqTyped] = {}
        self.editor: FaqSheet | None = None
        self.list: FaqList | None = None
        self.link = FaqLink()
        self.link.clicked.connect(lambda: self.show_list())
        context.add_product_link(self.link)
        self._reading = Rereading(
            context, bridge, nouns=(Noun.FAQ, Noun.OUTBOX), read=self._count, show=self.link.show_count
        )
        conversation.shown.connect(self._on_shown)
        leave = bridge.engine.outbox.on_result(self._on_result)
        self.destroyed.connect(lambda: leave())

    def open(self, thread: Thread) -> None:
        """Edit the entry that was made of a conversation, or make one."""
        code = thread.inquiry.product_code
        if code is not None:
            rows = self._bridge.engine.faq.rows(code)
            self._bridge.ask(self._conversation, rows, partial(self._open_for, thread, code))

    def edit(self, typed: FaqTyped) -> None:
        """Open the editor, with what was typed for the same entry before."""
        self._leave_sheets()
        kept = self._typed.get(_about(typed))
        if kept is not None and kept.base_version == typed.base_version:
            typed = kept
        undo = self._bridge.engine.settings.current.undo_seconds
        sheet = FaqSheet(self._window(), typed, product=self._product(typed.product_code), undo_seconds=undo)
        self.editor = sheet
        sheet.escaped.connect(self._leave_sheets)
        sheet.edited.connect(self._keep)
        about = typed.inquiry_id or InquiryId("")
        guard = SheetGuard(self._bridge, about, (sheet.question.edit, sheet.answer.edit), sheet, public=True)
        sheet.advice.addWidget(guard.card)
        guard.judged.connect(sheet.hold)
        sheet.wanted.connect(lambda wanted: guard.before(partial(self._publish, wanted)))
        sheet.open(sheet.question.edit)

    def take_up(self, command: PublishFaq) -> None:
        """Open the editor again with the words of an entry that was taken back."""
        typed = of_command(command)
        self._typed[_about(typed)] = typed
        self.edit(typed)

    def show_list(self) -> None:
        """Show what stands on the page of the product on screen."""
        thread = self._conversation.current
        if thread is None or thread.inquiry.product_code is None:
            return
        self._leave_sheets()
        code = thread.inquiry.product_code
        sheet = self.list = FaqList(self._window(), self._bridge, code, self._product(code))
        sheet.escaped.connect(self._leave_sheets)
        sheet.edit_wanted.connect(lambda entry: self.edit(of_entry(entry)))
        sheet.withdrawal_wanted.connect(self._withdraw)
        sheet.open(sheet.close_button)

    def _open_for(self, thread: Thread, code: ProductCode, entries: Iterable[FaqEntry]) -> None:
        made = [entry for entry in entries if entry.inquiry_id == thread.inquiry.inquiry_id]
        self.edit(of_entry(made[0]) if made else of_thread(thread, code))

    def _window(self) -> QWidget:
        window: QWidget = self._conversation.window()
        return window

    def _product(self, code: ProductCode) -> str:
        thread = self._conversation.current
        product = thread.product if thread is not None else None
        return product.name if product is not None and product.product_code == code else code

    def _keep(self) -> None:
        if self.editor is not None:
            self._typed[_about(self.editor.typed)] = self.editor.typed

    def _leave_sheets(self) -> None:
        editor, self.editor = self.editor, None
        shown, self.list = self.list, None
        for sheet in (editor, shown):
            if sheet is not None:
                sheet.leave()

    def _publish(self, typed: FaqTyped) -> None:
        if self.editor is None:
            return
        self.editor.set_busy(True)
        question = self._bridge.engine.faq.publish(
            typed.faq_id,
            product_code=typed.product_code,
            inquiry_id=typed.inquiry_id,
            question=typed.question.strip(),
            answer=typed.answer.strip(),
            base_version=typed.base_version,
        )
        self._bridge.ask(self.editor, question, partial(self._on_queued, typed), self._on_not_kept)

    def _on_queued(self, typed: FaqTyped, answer: CommandKey | Refusal) -> None:
        if isinstance(answer, Refusal):
            if self.editor is not None:
                self.editor.refuse(answer)
            return
        self._typed.pop(_about(typed), None)
        self._leave_sheets()

    def _on_not_kept(self, failure: Failure) -> None:
        if self.editor is not None:
            self.editor.complain(say("faq.not_kept", reason=of(failure)))

    def _withdraw(self, entry: FaqEntry) -> None:
        self._bridge.ask(self._conversation, self._bridge.engine.faq.withdraw(entry), lambda _key: None)

    def _on_shown(self, thread: Thread | None) -> None:
        if thread is not None:
            self._reading.now()

    async def _count(self) -> int | None:
        thread, working = self._conversation.current, self._bridge.engine.session.state
        able = isinstance(working, Working) and Capability.FAQ in working.shop.capabilities
        if not able or thread is None or thread.inquiry.product_code is None:
            return None
        return len(await self._bridge.engine.faq.rows(thread.inquiry.product_code))

    def _on_result(self, result: SendResult) -> None:
        command = result.command
        if not isinstance(command, PublishFaq | WithdrawFaq):
            return
        published = isinstance(command, PublishFaq)
        match result.state:
            case DeliveryState.SETTLED:
                notices.tell(self._conversation, say("faq.done") if published else say("faq.withdrawn"))
            case DeliveryState.REFUSED:
                self._tell_refusal(result, published=published)
            case DeliveryState.QUEUED:
                notices.tell(self._conversation, say("faq.waiting"))
            case _:
                return

    def _tell_refusal(self, result: SendResult, *, published: bool) -> None:
        reason = of(result.refusal) if result.refusal is not None else ""
        if published:
            again = Action(say("faq.open_again"), partial(self._take_back, result.key))
            notices.tell(self._conversation, say("faq.refused", reason=reason), again)
        else:
            notices.tell(self._conversation, say("faq.not_withdrawn", reason=reason))

    def _take_back(self, key: CommandKey) -> None:
        items = self._bridge.engine.outbox.items()
        self._bridge.ask(self._conversation, items, partial(self._take_out, key))

    def _take_out(self, key: CommandKey, items: tuple[OutboxItem, ...]) -> None:
        for item in items:
            command = item.envelope.command
            if item.envelope.key == key and isinstance(command, PublishFaq):
                take_back(self._conversation, self._bridge, item, self._on_taken)

    def _on_taken(self, request: ShowInquiries) -> None:
        if isinstance(request.back, PublishFaq):
            self.take_up(request.back)


def _about(typed: FaqTyped) -> About:
    return typed.faq_id or typed.inquiry_id or typed.product_code
