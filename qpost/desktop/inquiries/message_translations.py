"""訳文 of a conversation: what the other side wrote, with its translation beside it (ux.md §2.6)."""

from functools import partial

import shiboken6
from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.bubble import Bubble
from qpost.desktop.inquiries.conversation import Conversation
from qpost.desktop.inquiries.translation_asking import Asking, Reason
from qpost.desktop.inquiries.translation_words import difference_words
from qpost.desktop.widgets.buttons import QuietButton
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import language, of, say
from qpost.domain.changes import Changes, Noun
from qpost.domain.comparison import compare
from qpost.domain.inquiries import Author
from qpost.domain.settings import Language
from qpost.domain.shops import Capability
from qpost.domain.translation import Translation, likely_language
from qpost.engine.session import Working

MOST = 10
"""Of the newest messages: older ones were read when they came, and every one costs."""


class MessageTranslations(Worded):
    """The button in the head of a conversation, and what it does to the messages below.

    It is absent where the backend translates nothing. The original is never replaced.
    """

    def __init__(self, bridge: Bridge, conversation: Conversation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._conversation = conversation
        self._asking = Asking(bridge, conversation)
        self._shown: str | None = None
        self._asked: set[Bubble] = set()
        """Asked about since the button was pressed: what was refused is not asked again."""
        self._holds: tuple[str, Language | None] = ("", None)
        """The consent and the own language that the translations were made with."""
        self.button = QuietButton("", "languages")
        self.button.set_size("small")
        self.button.setCheckable(True)
        self.button.clicked.connect(self._on_pressed)
        conversation.header.add_action(self.button)
        conversation.shown.connect(self._on_shown)
        bridge.changed.connect(self._on_changed)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.button.setText(say("translation.show"))
        self._again()

    def _on_pressed(self) -> None:
        if self.button.isChecked():
            self._asking.when_agreed(self._translate, self._tell)
        else:
            self._clear()

    def _on_shown(self, thread: object) -> None:
        working = self._bridge.engine.session.state
        able = working.shop.capabilities if isinstance(working, Working) else ()
        self.button.setVisible(Capability.TRANSLATION in able)
        current = self._conversation.current
        shown = current.inquiry.inquiry_id if current is not None else None
        if shown != self._shown:
            self._shown = shown
            self._asked.clear()
            self.button.setChecked(False)
        elif self.button.isChecked():
            self._translate()  # messages that came since; the others are known

    def _translate(self) -> None:
        if self.button.isChecked():
            self._holds = self._held()
            target = self._holds[1] or language()
            for bubble in self._theirs():
                if bubble not in self._asked:
                    self._asked.add(bubble)
                    self._translate_one(bubble, target)

    def _translate_one(self, bubble: Bubble, target: Language) -> None:
        body = bubble.said.message.body
        if not body.strip():
            return
        if likely_language(body) is target:
            self._show(bubble, "", say("translation.already", language=of(target)))
            return
        self._asking.translate(
            body,
            source=None,
            target=target,
            then=partial(self._on_made, bubble),
            tell=lambda why: self._show(bubble, "", of(why), warn=True),
        )

    def _on_made(self, bubble: Bubble, made: Translation) -> None:
        found = compare(bubble.said.message.body, made.text)
        by = say("translation.by", provider=made.provider)
        if found.equal:
            same = say("translation.equal") if found.kept else ""
            self._show(bubble, made.text, "　".join(part for part in (by, same) if part))
        else:
            words = (by, say("translation.differs"), *difference_words(found))
            self._show(bubble, made.text, "　".join(words), warn=True)

    def _show(self, bubble: Bubble, words: str, note: str, *, warn: bool = False) -> None:
        if shiboken6.isValid(bubble) and self.button.isChecked():
            bubble.show_translation(words, note, warn=warn)

    def _tell(self, why: Reason) -> None:
        """No translation at all: said once, below the newest message, and the button is up again."""
        for bubble in self._theirs()[-1:]:
            bubble.show_translation("", of(why), warn=True)
        self.button.setChecked(False)

    def _again(self) -> None:
        """In another language of the screens, or under other settings; what was translated is known."""
        if self.button.isChecked():
            self._clear()
            if self._held()[0]:
                self._translate()
            else:
                self.button.setChecked(False)

    def _clear(self) -> None:
        self._asked.clear()
        for bubble in self._conversation.history.bubbles():
            bubble.hide_translation()

    def _theirs(self) -> list[Bubble]:
        bubbles = self._conversation.history.bubbles()
        return [bubble for bubble in bubbles if bubble.said.message.author is not Author.SHOP][-MOST:]

    def _held(self) -> tuple[str, Language | None]:
        current = self._bridge.engine.settings.current
        return current.translation_consent, current.translation_own

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Noun.SETTINGS) and self._held() != self._holds:
            self._again()
