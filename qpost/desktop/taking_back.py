"""元に戻す from anywhere: the answer leaves the outbox and its text is carried into its conversation."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from qpost.desktop import notices
from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.words import of, say
from qpost.domain.commands import Hide, PublishFaq, Reply
from qpost.domain.delivery import OutboxItem


def take_back(
    owner: QWidget, bridge: Bridge, item: OutboxItem, then: Callable[[ShowInquiries], None]
) -> None:
    """Ask the outbox for an answer; where the backend may have it already the seller is told so."""
    command = item.envelope.command

    def answered(taken: bool) -> None:
        if not taken:
            notices.tell(owner, say("app.undo.too_late"))
        elif isinstance(command, Reply | Hide | PublishFaq):
            then(ShowInquiries(inquiry_id=command.inquiry_id, back=command))
        else:
            notices.tell(owner, say("app.undo.taken", act=of(command)))

    bridge.ask(owner, bridge.engine.outbox.take_back(item.envelope.key), answered)
