"""翻訳 of the composer: own words left, their translation right, taken over by hand only (ux.md §2.7)."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qpost.desktop import shortcuts, theme
from qpost.desktop.announcer import announce
from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.conversation import Conversation
from qpost.desktop.inquiries.send_gate import Rank
from qpost.desktop.inquiries.translation_asking import Asking, Reason
from qpost.desktop.inquiries.translation_bar import DifferenceCard, PairBar, VerdictBar
from qpost.desktop.inquiries.translation_columns import ColumnHead, OwnColumn, ResultView
from qpost.desktop.inquiries.translation_words import mark
from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import language, of, say
from qpost.domain.comparison import Comparison, compare
from qpost.domain.inquiries import Author
from qpost.domain.settings import Language
from qpost.domain.translation import Translation, likely_language
from qpost.engine.ports import Thread


class TranslationPanel(Worded):
    """Opens beside the text of a composer; nothing that nobody has looked at gets into it.

    A translation first stands in the place of the text, which cannot be sent meanwhile. Only この訳文を使う
    puts it into the text, in one step that Ctrl+Z takes back. The own words stay, and are kept as a draft.
    """

    def __init__(self, bridge: Bridge, conversation: Conversation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._conversation = conversation
        self._composer = conversation.composer
        self._paired: str | None = None
        """The conversation that the languages were chosen for."""
        self._ticket = 0
        """Of the newest question; an answer to an older one has nobody to go to."""
        self._made: Translation | None = None
        self._taken = False
        self.asking = Asking(bridge, self)
        self.own = OwnColumn()
        self.head = ColumnHead()
        self.result = ResultView()
        self.pair = PairBar()
        self.verdict = VerdictBar()
        self._why: Reason | None = None
        self._word = ""
        self._told = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self.differences = DifferenceCard()
        self._build()
        self._connect()
        self.retranslate()
        self.close_panel()

    def open_for(self, thread: Thread) -> None:
        """Open for a conversation, or close where it is open already."""
        if self.is_open():
            self.close_panel()
            return
        self._pair_up(thread)
        self._set_open(True)
        self._say("")
        self.asking.look(self._tell)
        self.own.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_open(self) -> bool:
        """Whether both columns are there."""
        return not self.own.isHidden()

    def close_panel(self) -> None:
        """Back to one column; the own words stay with the draft."""
        had_keys = any(part.hasFocus() for part in (self.own.editor, self.result.text, self.verdict.use))
        self._drop()
        self._set_open(False)
        if had_keys:
            self._composer.take_keys()

    def told(self) -> str:
        """What is said below the languages."""
        return self._told.text()

    def translate(self) -> None:
        """Ask for the own words in the other language, never for half of them."""
        if self.own.editor.settle_composition():
            self.asking.when_agreed(self._ask, self._tell)

    def _ask(self) -> None:
        self._drop()
        self._ticket += 1
        self.pair.go.setEnabled(False)
        self._say("translation.working")
        self.asking.translate(
            self.own.editor.toPlainText(),
            source=self.pair.source.value(),
            target=self.pair.target.value(),
            then=partial(self._on_made, self._ticket),
            tell=partial(self._on_not_made, self._ticket),
        )

    def _on_made(self, ticket: int, made: Translation) -> None:
        if ticket != self._ticket:
            return
        self.pair.go.setEnabled(True)
        self._made = made
        self.result.show_translation(made)
        self.verdict.show_provider(made.provider)
        self._show_result(True)
        self._compare(self.result.words())
        self.verdict.use.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_not_made(self, ticket: int, why: Reason) -> None:
        if ticket == self._ticket:
            self.pair.go.setEnabled(True)
            self._tell(why)

    def _take(self) -> None:
        """Put the translation into the text, as one step of its editing."""
        if self._made is None:
            return
        words = self.result.words()
        self._drop()
        cursor = QTextCursor(self._composer.editor.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words)
        cursor.endEditBlock()
        self._composer.editor.moveCursor(QTextCursor.MoveOperation.End)
        self._composer.take_keys()
        self._taken = True
        self._compare(words)
        self._say("translation.taken")

    def _drop(self) -> None:
        """Away with a translation that was not taken over, and with the answer to an open question."""
        self._ticket += 1
        self._made = None
        self._taken = False
        self.pair.go.setEnabled(True)
        self._show_result(False)
        self.differences.show_comparison(None)
        self.own.editor.setExtraSelections([])

    def _show_result(self, shown: bool) -> None:
        self.result.setVisible(shown)
        self.verdict.setVisible(shown)
        self.pair.setHidden(shown)
        self._composer.editor.setHidden(shown)
        untaken = partial(say, "translation.untaken") if shown else None
        self._composer.hinder(Rank.UNTAKEN, untaken, bad=False)
        self.retranslate()

    def _compare(self, words: str) -> None:
        found = compare(self.own.editor.toPlainText(), words)
        self.differences.show_comparison(found)
        self._mark(found)
        if self._made is not None:
            self._say("translation.equal" if found.equal and found.kept else "")
            announce(self, f"{self.head.text()} {words} {self.told()}")

    def _mark(self, found: Comparison) -> None:
        mark(self.own.editor, same=found.kept, other=found.missing)
        if self._made is not None:
            mark(self.result.text, same=found.kept_there, other=found.added)

    def _tell(self, why: Reason) -> None:
        """Say why there is no translation."""
        self._why = why
        self._show_words()
        announce(self, self.told(), urgent=True)

    def _say(self, word: str) -> None:
        """Say how things stand, by the id of the words; nothing for none."""
        self._why, self._word = None, word
        self._show_words()

    def _show_words(self) -> None:
        words = of(self._why) if self._why is not None else say(self._word) if self._word else ""
        self._told.set_tone("quiet" if self._why is None else "warn")
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _pair_up(self, thread: Thread) -> None:
        """Choose the languages once for each conversation."""
        if self._paired != thread.inquiry.inquiry_id:
            self._paired = thread.inquiry.inquiry_id
            self.pair.put(*self._pair_for(thread))

    def _pair_for(self, thread: Thread) -> tuple[Language, Language]:
        """From what the seller writes into what the customer reads."""
        said = (
            one.message.body for one in reversed(thread.messages) if one.message.author is not Author.SHOP
        )
        target = likely_language(next(said, thread.inquiry.title))
        own = self._bridge.engine.settings.current.translation_own or language()
        if own is target:
            own = Language.JAPANESE if target is Language.KOREAN else Language.KOREAN
        return own, target

    def _on_bound(self) -> None:
        self._drop()
        self._say("")
        self.own.editor.setPlainText(self._composer.typed.own)
        thread = self._conversation.current
        if thread is not None and (self._composer.typed.own or self.is_open()):
            self._pair_up(thread)
            self._set_open(True)

    def _on_own_edited(self) -> None:
        words = self.own.editor.toPlainText()
        if words == self._composer.typed.own:
            return
        self._composer.note_own(words)
        if self._made is not None or self._taken:
            self._drop()
            self._say("")

    def _on_text_edited(self) -> None:
        """What was taken over is being changed by hand: what differs now?

        Where a translation still lies over the text, such as when a saved reply was put in, it goes away.
        """
        if self._made is not None:
            self._drop()
            self._say("")
        elif self._taken:
            self._compare(self._composer.editor.toPlainText())

    def _on_pair(self) -> None:
        self._drop()
        self._say("")

    def _on_theme(self) -> None:
        if self._made is not None:
            self._mark(compare(self.own.editor.toPlainText(), self.result.words()))
        elif self._taken:
            self._mark(compare(self.own.editor.toPlainText(), self._composer.editor.toPlainText()))

    def _set_open(self, wanted: bool) -> None:
        for part in (self, self.own, self.head):
            part.setVisible(wanted)
        button = self._composer.tools.button(Tool.TRANSLATE)
        button.setCheckable(True)
        button.setChecked(wanted)
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.differences)
        column.addWidget(self.pair)
        column.addWidget(self.verdict)
        column.addWidget(self._told)
        self._composer.set_side(self.own, head=self.head, instead=self.result)
        self._composer.add_notice(self)
        pair, verdict = self.pair, self.verdict
        columns = (self._composer.title, self.own.editor, self.result.text, self._composer.editor)
        below = (pair.source, pair.target, pair.go, pair.close_button, verdict.drop, verdict.use)
        for before, after in pairwise((*columns, *below)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self._composer.bound.connect(self._on_bound)
        self._composer.editor.textChanged.connect(self._on_text_edited)
        self.own.editor.textChanged.connect(self._on_own_edited)
        self.own.editor.send_requested.connect(lambda _keep_open: self.translate())
        self.own.editor.left.connect(self._composer.left)
        self.verdict.used.connect(self._take)
        for way in (self.verdict.dropped, self.result.left):
            way.connect(self._on_dropped)
        self.pair.wanted.connect(self.translate)
        self.pair.changed.connect(self._on_pair)
        self.pair.closed.connect(self.close_panel)
        self.pair.source_chosen.connect(self._on_source)
        theme.signals().changed.connect(self._on_theme)
        wanted = self._composer.tool_wanted
        shortcuts.bind(shortcuts.TRANSLATE, self._composer, lambda: wanted.emit(Tool.TRANSLATE))

    def _on_dropped(self) -> None:
        self._drop()
        self._say("")
        self.own.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_source(self, chosen: Language) -> None:
        self._bridge.engine.settings.change(translation_own=chosen)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.own.speak(self.pair.source.value())
        target = of(self.pair.target.value())
        shown = not self.result.isHidden()
        self.head.setText(say("translation.result") if shown else say("translation.reply", language=target))
        self._show_words()
