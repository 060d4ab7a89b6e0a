"""The line under a message of the shop: on its way, refused, or gone out, and its e-mail copy."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import LinkButton
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.words import of, say
from qpost.domain.delivery import DeliveryState
from qpost.domain.inquiries import MailOutcome
from qpost.domain.refusals import Refusal
from qpost.engine.ports import ThreadMessage

_ICONS = {
    DeliveryState.HELD: "timer",
    DeliveryState.QUEUED: "cloud-off",
    DeliveryState.SENDING: "loader",
    DeliveryState.UNVERIFIED: "circle-help",
    DeliveryState.REFUSED: "circle-x",
    DeliveryState.WITHDRAWN: "undo-2",
}
_WAYS_BACK = {
    DeliveryState.HELD: "inquiries.undo",
    DeliveryState.QUEUED: "inquiries.undo",
    DeliveryState.REFUSED: "inquiries.write_again",
}

LEAST = 120


class BubbleState(QWidget):
    """Picture, words, and the way back to the text of a reply that the backend does not have.

    Signals:
        text_wanted_back(): the author wants that text again.
    """

    text_wanted_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = 400
        self._picture = Picture("", size=14, parent=self)
        self._words = PlainLabel("", Role.META, self, tone="quiet")
        self._back: LinkButton | None = None
        """Built when it is first wanted: nearly all answers are out."""
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self._picture, self._words):
            row.addWidget(part)

    def show_state(self, said: ThreadMessage) -> None:
        """Say what became of a message."""
        tone = _tone(said)
        self._picture.show_picture(_icon(said), tone or "text2")
        self._words.set_tone(tone or "quiet")
        self._words.setText(_words(said))
        way = _WAYS_BACK.get(said.delivery) if said.delivery else None
        if way is not None:
            self._back = self._back or self._make_back()
            self._back.setText(say(way))
        if self._back is not None:
            self._back.setVisible(way is not None)
        self._fit()

    def limit(self, width: int) -> None:
        """Fit into that width: a long reason goes on in a new line."""
        self._most = max(LEAST, width)
        self._fit()

    def _make_back(self) -> LinkButton:
        back = LinkButton()
        back.set_size("small")
        back.clicked.connect(lambda: self.text_wanted_back.emit())
        self._row.addWidget(back)
        return back

    def _fit(self) -> None:
        back = self._back
        beside = back.sizeHint().width() if back is not None and not back.isHidden() else 0
        room = max(LEAST, self._most - beside - 32)
        self._words.ensurePolished()
        long = self._words.fontMetrics().horizontalAdvance(self._words.text()) > room
        self._words.setWordWrap(long)
        self._words.setMinimumWidth(room if long else 0)
        self._words.setMaximumWidth(room if long else self._most)
        self._words.setMinimumHeight(self._words.heightForWidth(room) if long else 0)


def sent_words(mail: MailOutcome | None) -> str:
    """メッセージ送信完了, and what became of the e-mail copy."""
    match mail:
        case MailOutcome.SENT:
            return say("inquiries.state.sent_with_mail")
        case MailOutcome.FAILED:
            return say("inquiries.state.sent_mail_failed")
        case MailOutcome.NOT_REQUESTED | None:
            return say("inquiries.state.sent")


def _tone(said: ThreadMessage) -> str:
    if said.delivery is not DeliveryState.REFUSED:
        return ""
    return "warn" if said.refusal is Refusal.THREAD_MOVED else "danger"


def _icon(said: ThreadMessage) -> str:
    if said.refusal is Refusal.THREAD_MOVED:
        return "triangle-alert"
    if said.delivery in _ICONS:
        return _ICONS[said.delivery]
    return "mail-warning" if said.message.mail is MailOutcome.FAILED else "check"


def _words(said: ThreadMessage) -> str:
    match said.delivery:
        case DeliveryState.HELD:
            return say("inquiries.state.held")
        case DeliveryState.QUEUED:
            return say("inquiries.state.queued")
        case DeliveryState.SENDING:
            return say("inquiries.state.sending")
        case DeliveryState.UNVERIFIED:
            return say("inquiries.state.unverified")
        case DeliveryState.WITHDRAWN:
            return say("inquiries.state.withdrawn")
        case DeliveryState.REFUSED if said.refusal is Refusal.THREAD_MOVED:
            return say("inquiries.state.moved")  # the card below says the rest
        case DeliveryState.REFUSED:
            return say("inquiries.state.refused", reason=of(said.refusal) if said.refusal else "")
        case DeliveryState.SETTLED | None:
            return sent_words(said.message.mail)
