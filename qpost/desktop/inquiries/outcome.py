"""How the last answer to a conversation ended, as text in the window, with a way on where there is one."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.inquiries.bubble_state import sent_words
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import LinkButton
from qpost.desktop.widgets.labels import Picture, PlainLabel, restyle
from qpost.desktop.words import of, say
from qpost.domain.delivery import DeliveryState
from qpost.domain.failures import Failure
from qpost.domain.inquiries import MailOutcome
from qpost.domain.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Held:
    """It can still be undone; the line under the message says so, and nothing else need."""


@dataclass(frozen=True, slots=True)
class Queued:
    """It is in the outbox and goes out by itself."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """It could not go out yet; it goes when the backend can be reached."""


@dataclass(frozen=True, slots=True)
class Unverified:
    """The answer was lost on the way back; the backend is asked what became of it."""


@dataclass(frozen=True, slots=True)
class Sent:
    """It is out."""

    mail: MailOutcome | None


@dataclass(frozen=True, slots=True)
class Refused:
    """The backend would not have it; the text is kept."""

    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class NotKept:
    """It could not even be written down; the text is still in the composer."""

    failure: Failure


Outcome = Held | Queued | Waiting | Unverified | Sent | Refused | NotKept


ON_ITS_WAY = (Held, Queued, Waiting, Unverified, Sent)
"""What is said of an answer that may stand in the conversation by now."""


def outcome_of(state: DeliveryState, refusal: Refusal | None, mail: MailOutcome | None) -> Outcome:
    """What the newest attempt of a command amounts to for whoever pressed 送信."""
    match state:
        case DeliveryState.HELD | DeliveryState.WITHDRAWN:
            return Held()
        case DeliveryState.QUEUED:
            return Waiting()
        case DeliveryState.SENDING:
            return Queued()
        case DeliveryState.UNVERIFIED:
            return Unverified()
        case DeliveryState.SETTLED:
            return Sent(mail)
        case DeliveryState.REFUSED:
            return Refused(refusal)


class OutcomeLine(QFrame):
    """One line between history and composer; it is also spoken.

    Signals:
        text_wanted_back(): the text of a refused answer is wanted again.
    """

    text_wanted_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome: Outcome | None = None
        self._picture = Picture("")
        self._words = PlainLabel("", Role.CONTROL, wrap=True)
        self._back = LinkButton()
        self._back.set_size("small")
        self._back.clicked.connect(lambda: self.text_wanted_back.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._back)
        self.show_outcome(None)

    def words(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Say an outcome, or nothing where the message itself or the card of a conflict says it."""
        silent = outcome is None or isinstance(outcome, Held) or _is_conflict(outcome)
        if not silent and outcome == self._outcome:
            return
        self._outcome = None if silent else outcome
        self.setVisible(not silent)
        if outcome is None or silent:
            return
        words, tone = self._say(outcome)
        announce(self, words, urgent=tone == "danger")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._outcome is not None:
            self._say(self._outcome)

    def _say(self, outcome: Outcome) -> tuple[str, str]:
        """Write it down; gives the words and their tone."""
        words, picture, tone = _shown(outcome)
        self.setProperty("note", tone or "plain")
        self._words.setText(words)
        self._words.set_tone(tone)
        self._picture.show_picture(picture, tone or "text2")
        self._back.setText(say("inquiries.write_again"))
        self._back.setVisible(isinstance(outcome, Refused))
        self.setAccessibleName(words)
        restyle(self)
        return words, tone


def _is_conflict(outcome: Outcome) -> bool:
    return isinstance(outcome, Refused) and outcome.refusal is Refusal.THREAD_MOVED


def _shown(outcome: Outcome) -> tuple[str, str, str]:
    """Words, picture and tone."""
    match outcome:
        case Held():
            return "", "", ""
        case Unverified():
            return say("inquiries.outcome.unverified"), "circle-help", "warn"
        case Queued():
            return say("inquiries.outcome.queued"), "loader", ""
        case Waiting():
            return say("inquiries.outcome.waiting"), "cloud-off", "warn"
        case Sent(mail=MailOutcome.FAILED as mail):
            return sent_words(mail), "mail-warning", "warn"
        case Sent(mail=mail):
            return sent_words(mail), "circle-check", "ok"
        case Refused(refusal=refusal):
            reason = of(refusal) if refusal else ""
            return say("inquiries.state.refused", reason=reason), "circle-x", "danger"
        case NotKept(failure=failure):
            return say("inquiries.outcome.not_kept", reason=of(failure)), "triangle-alert", "danger"
