"""Somebody wrote while an answer was being written: looked at first, or sent all the same (ux.md §2.7)."""

from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout

from qpost.desktop import shortcuts
from qpost.desktop.announcer import announce
from qpost.desktop.inquiries.conversation import Conversation
from qpost.desktop.inquiries.send_gate import Rank
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import clock, say
from qpost.domain.inquiries import Author, Message


class MovedCheck(Worded):
    """A card below the text: 新しい内容を読む shows what came, それでも送る sends; either is enough."""

    def __init__(self, conversation: Conversation) -> None:
        super().__init__()
        self._conversation, self._composer = conversation, conversation.composer
        self._newest: Message | None = None
        self._words = PlainLabel("", Role.CONTROL, wrap=True)
        self.look = SecondaryButton()
        self.insist = SecondaryButton("", hint=shortcuts.SEND_ANYWAY.shown())
        for button in (self.look, self.insist):
            button.set_size("small")
        self._build()
        self._composer.add_notice(self)
        self._composer.bound.connect(partial(self._show, None))
        self._composer.edited.connect(self._on_edited)
        self._composer.judged.connect(self._on_judged)
        conversation.moved.connect(self._on_moved)
        self.look.clicked.connect(lambda: self._look())
        self.insist.clicked.connect(lambda: self._insist())
        self._shortcut = shortcuts.bind(shortcuts.SEND_ANYWAY, self._composer, self._insist)[0]
        self._show(None)

    def words(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def _on_moved(self, newest: Message) -> None:
        self._show(newest)
        announce(self, self._words.text())

    def _on_edited(self) -> None:
        if not self._composer.typed.body.strip():
            self._show(None)  # what will be written now is written after it

    def _on_judged(self) -> None:
        """The key is the language check's too: it is this card's only while this is what is told."""
        self._shortcut.setEnabled(self._composer.told is Rank.MOVED)

    def _look(self) -> None:
        if self._newest is not None:
            self._conversation.look(False)
            self._conversation.history.show_message(self._newest.message_id)
        self._show(None)

    def _insist(self) -> None:
        """Send it; where something else stands in the way, only this no longer does."""
        self._show(None)
        self._composer.editor.request_send()

    def _show(self, newest: Message | None) -> None:
        self._newest = newest
        self.setVisible(newest is not None)
        self.retranslate()
        moved = partial(say, "inquiries.composer.moved") if newest is not None else None
        self._composer.hinder(Rank.MOVED, moved, bad=False)

    def _build(self) -> None:
        card = QFrame(self)
        card.setProperty("note", "warn")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(Picture("triangle-alert", "warn"))
        row.addWidget(self._words, 1)
        row.addWidget(self.look)
        row.addWidget(self.insist)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.look.setText(say("inquiries.conflict.look"))
        self.insist.setText(say("inquiries.conflict.insist"))
        if self._newest is not None:
            self._words.setText(_moved_words(self._newest))


def _moved_words(newest: Message) -> str:
    """Who answered meanwhile; the customer's own words are no answer."""
    if newest.author is not Author.SHOP:
        return say("inquiries.outcome.moved")
    return say("team.answered", name=newest.author_name, time=clock(newest.sent_at))
