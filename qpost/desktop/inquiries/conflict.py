"""この会話は更新されました: who wrote what in between, and three ways on for the own answer (ux.md §2.16)."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import QuietButton, SecondaryButton
from qpost.desktop.widgets.flow import FlowLayout
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import clock, of, say
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey, MessageId
from qpost.domain.inquiries import Author, Message
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Thread

EXCERPT = 80
"""Characters of the other message that are quoted; the whole of it stands in the history."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """An answer of ours that the backend did not take because the conversation had moved."""

    key: CommandKey
    newest: Message | None
    """What was written after it, or at least the last that was written."""


def conflict_of(thread: Thread) -> Conflict | None:
    """The first answer of a conversation that waits for its author to read what came in between."""
    for said in thread.messages:
        if said.delivery is DeliveryState.REFUSED and said.refusal is Refusal.THREAD_MOVED:
            stand = [one.message for one in thread.messages if one.delivery is None]
            return Conflict(CommandKey(said.message.message_id), stand[-1] if stand else None)
    return None


class ConflictCard(Worded):
    """Hidden while there is no conflict.

    Signals:
        look(MessageId): the new message shall be read.
        insist(CommandKey): the answer shall go out all the same.
        back(CommandKey): the answer shall be a draft again.
    """

    look = Signal(str)
    insist = Signal(str)
    back = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conflict: Conflict | None = None
        self._title = PlainLabel("", Role.UI_STRONG, tone="warn")
        self._who = PlainLabel("", Role.CONTROL, wrap=True)
        self._kept = PlainLabel("", Role.CONTROL, tone="quiet", wrap=True)
        self._look, self._insist, self._back = SecondaryButton(), QuietButton(), QuietButton()
        self._look.clicked.connect(self._on_look)
        self._insist.clicked.connect(lambda: self._tell(self.insist))
        self._back.clicked.connect(lambda: self._tell(self.back))
        self._lay_out()
        self.hide()
        self.retranslate()

    def show_conflict(self, conflict: Conflict | None) -> None:
        """Say what came in between, or nothing; a new conflict is spoken at once."""
        begun = conflict is not None and (self._conflict is None or self._conflict.key != conflict.key)
        self._conflict = conflict
        self.setVisible(conflict is not None)
        self.retranslate()
        if begun:
            announce(self, self.accessibleName(), urgent=True)

    def words(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._who.text()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        newest = self._conflict.newest if self._conflict else None
        self._title.setText(say("inquiries.conflict"))
        self._who.setText(_who_wrote(newest) if newest else say("inquiries.conflict.changed"))
        self._kept.setText(say("inquiries.conflict.kept"))
        self._look.setText(say("inquiries.conflict.look"))
        self._look.setVisible(newest is not None)
        self._insist.setText(say("inquiries.conflict.insist"))
        self._back.setText(say("inquiries.conflict.back"))
        self.setAccessibleName(f"{self._title.text()} {self._who.text()} {self._kept.text()}")

    def _tell(self, wish: SignalInstance) -> None:
        if self._conflict is not None:
            wish.emit(self._conflict.key)

    def _on_look(self) -> None:
        if self._conflict is not None and self._conflict.newest is not None:
            self.look.emit(MessageId(self._conflict.newest.message_id))

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("note", "warn")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Picture("triangle-alert", "warn"))
        head.addWidget(self._title, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self._look, self._insist, self._back):
            button.set_size("small")
            flow.addWidget(button)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(4)
        inside.addLayout(head)
        inside.addWidget(self._who)
        inside.addWidget(self._kept)
        inside.addSpacing(4)
        inside.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)


def _who_wrote(message: Message) -> str:
    text = " ".join(message.body.split())
    text = text if len(text) <= EXCERPT else f"{text[:EXCERPT]}…"
    when = clock(message.sent_at)
    if message.author is Author.SHOP and message.status_set is not None:
        status = of(message.status_set)
        return say(
            "inquiries.conflict.answered", time=when, name=message.author_name, status=status, text=text
        )
    return say("inquiries.conflict.wrote", time=when, name=message.author_name, text=text)
