"""元に戻す from anywhere: the answer leaves the outbox and its text is carried into its conversation."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from qpost.desktop import notices
from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.words import of, say
from qpost.domain.commands import AskMarketplace, Hide, PublishFaq, Reply, WriteNote
from qpost.domain.delivery import OutboxItem
from qpost.domain.inquiries import InquiryFilter, Source


def take_back(
    owner: QWidget, bridge: Bridge, item: OutboxItem, then: Callable[[ShowInquiries], None]
) -> None:
    """Ask the outbox for an answer; where the backend may have it already the seller is told so."""
    command = item.envelope.command

    def answered(taken: bool) -> None:
        if not taken:
            notices.tell(owner, say("app.undo.too_late"))
        elif isinstance(command, Reply | Hide | PublishFaq | WriteNote):
            then(ShowInquiries(inquiry_id=command.inquiry_id, back=command))
        elif isinstance(command, AskMarketplace):
            then(ShowInquiries(InquiryFilter(source=Source.OWN), back=command))
        else:
            notices.tell(owner, say("app.undo.taken", act=of(command)))

    bridge.ask(owner, bridge.engine.outbox.take_back(item.envelope.key), answered)


def take_all_back(
    owner: QWidget, bridge: Bridge, items: Sequence[OutboxItem], then: Callable[[ShowInquiries], None]
) -> None:
    """Likewise what was decided in one go; the seller is told how many of them came back."""
    if len(items) == 1:
        take_back(owner, bridge, items[0], then)
        return
    act, count = of(items[0].envelope.command), len(items)

    def answered(taken: int) -> None:
        if taken == count:
            notices.tell(owner, say("many.undo.taken", taken, act=act))
        elif taken:
            notices.tell(owner, say("many.undo.some", taken, act=act, late=count - taken))
        else:
            notices.tell(owner, say("app.undo.too_late"))

    keys = [item.envelope.key for item in items]
    bridge.ask(owner, bridge.engine.outbox.take_back_all(keys), answered)
