"""Quiet advice where a reply is plainly in another language than its customer's newest words (ux.md §2.7)."""

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
from qpost.desktop.words import of, say
from qpost.domain.inquiries import Author, Source
from qpost.domain.languages import differs
from qpost.domain.settings import Language
from qpost.engine.ports import Thread


class LanguageCheck(Worded):
    """A card below the text; このまま送る confirms and sends, by the button or by its key."""

    def __init__(self, conversation: Conversation) -> None:
        super().__init__()
        self._composer = conversation.composer
        self._thread: Thread | None = None
        self._found: tuple[Language, Language] | None = None
        self._confirmed = False
        self._words = PlainLabel("", Role.CONTROL, wrap=True)
        self.send = SecondaryButton("", hint=shortcuts.SEND_ANYWAY.shown())
        self.send.set_size("small")
        self._build()
        self._composer.add_notice(self)
        self._composer.edited.connect(self._judge)
        self._composer.bound.connect(self._on_bound)
        conversation.shown.connect(self._on_shown)
        self.send.clicked.connect(lambda: self._confirm())
        self._shortcut = shortcuts.bind(shortcuts.SEND_ANYWAY, self._composer, self._confirm)[0]
        self._show()

    def words(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def _on_bound(self) -> None:
        self._confirmed = False
        self._judge()

    def _on_shown(self, thread: Thread | None) -> None:
        self._thread = thread
        self._judge()

    def _judge(self) -> None:
        before, self._found = self._found, self._differing()
        if self._found != before or self._found is None:
            self._show()
        if self._found is not None and before is None:
            announce(self, self._words.text())

    def _differing(self) -> tuple[Language, Language] | None:
        thread, inquiry = self._thread, self._composer.inquiry
        if self._confirmed or thread is None or inquiry is None or inquiry.source is not Source.CUSTOMER:
            return None
        if thread.inquiry.inquiry_id != inquiry.inquiry_id:
            return None
        said = (one.message for one in reversed(thread.messages))
        theirs = next((message.body for message in said if message.author is Author.CUSTOMER), "")
        return differs(self._composer.typed.body, theirs)

    def _show(self) -> None:
        found = self._found
        if found is not None:
            self._words.setText(say("many.language", theirs=of(found[0]), ours=of(found[1])))
        self.setVisible(found is not None)
        self._shortcut.setEnabled(found is not None)
        self._composer.hinder(Rank.LANGUAGE, partial(say, "many.language.hold") if found else None, bad=False)

    def _confirm(self) -> None:
        """Send it as it is; where something else stands in the way, only this no longer does."""
        self._confirmed = True
        self._judge()
        self._composer.editor.request_send()

    def _build(self) -> None:
        card = QFrame(self)
        card.setProperty("note", "warn")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(Picture("languages", "warn"))
        row.addWidget(self._words, 1)
        row.addWidget(self.send)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.send.setText(say("many.language.send"))
        if self._found is not None:
            self._show()
