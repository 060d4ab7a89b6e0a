"""自動応答 for the conversation on screen or for all that are marked: asked, sent, and how it ended."""

from PySide6.QtCore import QObject

from qpost.desktop import notices
from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.auto_reply_choice import Choice, choose
from qpost.desktop.inquiries.auto_reply_sheet import AutoReplySheet
from qpost.desktop.inquiries.conversation import Conversation
from qpost.desktop.inquiries.list import InquiryList
from qpost.desktop.words import say
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey, InquiryId
from qpost.domain.inquiries import Inquiry, Source
from qpost.engine.ports import SendResult, Thread

_ENDS = (DeliveryState.SETTLED, DeliveryState.REFUSED)


class AutoReplying(QObject):
    """Opens the sheet, hands over what was let go, and sums up how several ended."""

    def __init__(self, bridge: Bridge, conversation: Conversation, shown: InquiryList) -> None:
        super().__init__(shown)
        self._bridge = bridge
        self._conversation = conversation
        self._list = shown
        self._sheet: AutoReplySheet | None = None
        self._open: dict[CommandKey, DeliveryState | None] = {}
        """The newest batch of several, with how each of them ended."""
        shown.selection.auto_wanted.connect(self.open_for_marked)
        conversation.answering.auto_replied.connect(self._on_queued)
        leave = bridge.engine.outbox.on_result(self._on_result)
        self.destroyed.connect(lambda: leave())

    @property
    def sheet(self) -> AutoReplySheet | None:
        """The sheet, once it was opened."""
        return self._sheet

    def open_for(self, thread: Thread) -> None:
        """Ask about the conversation on screen; a post of the marketplace is never answered so."""
        if thread.inquiry.source is Source.CUSTOMER:
            self._ask(Choice((thread.inquiry,), ()))

    def open_for_marked(self) -> None:
        """Ask about all that are marked in the list."""
        self._ask(choose(entry.row for entry in self._list.model.marked))

    def _ask(self, choice: Choice) -> None:
        if self._sheet is None:
            self._sheet = AutoReplySheet(self._list.window())
        settings = self._bridge.engine.settings.current
        self._sheet.ask(choice, mail=settings.mail_copy, undo_seconds=settings.undo_seconds, send=self._send)

    def _send(self, inquiries: tuple[Inquiry, ...], mail: bool) -> None:
        self._conversation.answering.auto_reply(inquiries, mail=mail)

    def _on_queued(self, names: tuple[InquiryId, ...], keys: tuple[CommandKey, ...]) -> None:
        if len(keys) > 1:
            self._open = dict.fromkeys(keys)
            self._list.unmark()
        elif names:
            self._conversation.answered.emit(names[0])

    def _on_result(self, result: SendResult) -> None:
        """Once every one of several has ended, or all that are left can only wait."""
        if result.key not in self._open:
            return
        self._open[result.key] = result.state
        states = tuple(self._open.values())
        if None in states:
            return
        sent = states.count(DeliveryState.SETTLED)
        refused = states.count(DeliveryState.REFUSED)
        waiting = len(states) - sent - refused
        parts = [
            say(f"many.ended.{word}", count)
            for word, count in (("sent", sent), ("waiting", waiting), ("refused", refused))
            if count
        ]
        act, pause = say("inquiries.tool.auto"), say("inquiries.row.pause")
        notices.tell(self._list, say("many.ended", act=act, counts=pause.join(parts)))
        if not waiting:
            self._open = {}
