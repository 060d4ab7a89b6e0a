"""Writing an answer: strip, title, body with its counter, e-mail copy, tools, status, 送信 (ux.md §2.7)."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop import shortcuts
from qpost.desktop.inquiries.composer_card import ComposerCard
from qpost.desktop.inquiries.composer_counter import Counter
from qpost.desktop.inquiries.composer_strip import VisibilityStrip
from qpost.desktop.inquiries.composer_tools import ComposerTools, Tool
from qpost.desktop.inquiries.drafts import Typed
from qpost.desktop.inquiries.go_bar import GoBar
from qpost.desktop.inquiries.reply_editor import ReplyEditor
from qpost.desktop.inquiries.send_gate import Rank, SendGate
from qpost.desktop.inquiries.title_row import TitleRow
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import Button
from qpost.desktop.widgets.choice import CheckBox
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.widgets.yielding import Yielding
from qpost.desktop.words import of, say
from qpost.domain.commands import BODY_LIMIT, length, reply_title
from qpost.domain.ids import CannedId, FileId
from qpost.domain.inquiries import Author, Inquiry, Source, Status
from qpost.domain.refusals import Refusal
from qpost.domain.settings import SendKey
from qpost.domain.shops import Capability
from qpost.engine.ports import Thread


class Composer(Worded):
    """Bound to one inquiry at a time; what stands in it is never another one's.

    Other parts add themselves from outside: a card of advice below the text (`add_notice`), a column beside
    it (`set_side`), a line of files (`add_meta`), an objection to sending (`hinder`).

    Signals:
        edited(): something of what will be sent is another now.
        bound(): another inquiry, or an empty answer, stands in it now.
        send_wanted(Status): all is written; the answer shall set this status.
        judged(): it was asked again what stands in the way.
        tool_wanted(Tool): one of the tools was pressed.
        left(): Escape; the keys shall go back to the list.
    """

    edited = Signal()
    bound = Signal()
    send_wanted = Signal(object)
    judged = Signal()
    tool_wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inquiry: Inquiry | None = None
        self._able: Collection[Capability] = ()
        self._busy = False
        self._quiet = False
        self._unsettled = False
        self._told = Typed("", "")
        self._card = ComposerCard()
        self._strip = VisibilityStrip()
        self._title_row = TitleRow()
        self.title = self._title_row.edit
        self.editor = ReplyEditor()
        self._counter = Counter()
        self._saved = PlainLabel("", Role.META, tone="quiet")
        self._saved_words: Callable[[], str] | None = None
        self._also = PlainLabel("", Role.CONTROL, tone="quiet")
        self._mail = CheckBox()
        self._go = GoBar()
        self.tools = ComposerTools()
        self.strip = self._strip
        self._gate = SendGate()
        self._look_first: Callable[[Callable[[], None]], None] = lambda go: go()
        self._files: tuple[FileId, ...] = ()
        self._canned: tuple[CannedId, ...] = ()
        self._own = ""
        self._beside = QHBoxLayout()
        self._text = QVBoxLayout()
        self._below = Yielding()
        self._notices = QVBoxLayout()
        self._meta = QHBoxLayout()
        self._build()
        self._connect()
        self.retranslate()

    @property
    def inquiry(self) -> Inquiry | None:
        """What is being answered."""
        return self._inquiry

    @property
    def typed(self) -> Typed:
        """What stands in it."""
        return Typed(
            title=self.title.text(),
            body=self.editor.toPlainText(),
            status=self._go.status,
            mail=self.mail,
            files=self._files,
            canned=self._canned,
            own=self._own,
        )

    @property
    def send(self) -> Button:
        """送信."""
        return self._go.button

    @property
    def status(self) -> Status:
        """What the answer will set."""
        return self._go.status

    @property
    def mail(self) -> bool:
        """Whether an e-mail copy is wanted."""
        return self._mail.isChecked() and self._mailable()

    def _mailable(self) -> bool:
        """Only customers have an address: the marketplace reads where it writes."""
        return self._inquiry is None or self._inquiry.source is Source.CUSTOMER

    def bind(
        self,
        thread: Thread,
        typed: Typed | None,
        *,
        shop: str,
        mail: bool,
        able: Collection[Capability] = (),
    ) -> None:
        """Answer another inquiry, with what was typed for it before, by what the shop's backend can do."""
        self._inquiry = thread.inquiry
        self._able = able
        self._gate.clear()
        self._title_row.show_shop(shop)
        self.editor.speak_like(_their_words(thread))
        self.note_saved(None)
        self.set_busy(False)
        self._go.fix(_only_status(thread.inquiry))
        self.put(typed or Typed(reply_title(thread.inquiry.title), "", mail=mail))
        self.follow(thread.inquiry)
        self.bound.emit()

    def follow(self, inquiry: Inquiry) -> None:
        """The same inquiry in a newer form: what is typed stays."""
        self._inquiry = inquiry
        self._strip.show_inquiry(inquiry)
        self._go.fix(_only_status(inquiry))
        for part in (self._also, self._mail):
            part.setVisible(self._mailable())
        self.tools.offer(inquiry, self._able)

    def add_notice(self, card: QWidget) -> None:
        """Put a card of advice below the text; it comes and goes by its own visibility."""
        self._notices.addWidget(card)

    def set_side(
        self, column: QWidget, *, head: QWidget | None = None, instead: QWidget | None = None
    ) -> None:
        """Put a column to the left of the text, such as the words it is translated from.

        A head stands above the text; what can be shown instead of it lies in the same place.
        """
        self._beside.insertWidget(0, column, 1)
        if head is not None:
            self._text.insertWidget(0, head)
        if instead is not None:
            self._text.addWidget(instead, 1)

    def add_meta(self, part: QWidget) -> None:
        """Put something into the line of counter and e-mail copy, before the latter."""
        self._meta.insertWidget(self._meta.indexOf(self._also), part)

    def hinder(self, rank: Rank, why: Callable[[], str] | None, *, bad: bool = True) -> None:
        """Object to sending, or with None take the objection of this rank back."""
        if self._gate.hinder(rank, why, bad=bad):
            self._judge()

    @property
    def told(self) -> Rank | None:
        """What stands in the way and is told; None while nothing does."""
        first = self._gate.first()
        return first.rank if first is not None else None

    def look_before_sending(self, look: Callable[[Callable[[], None]], None]) -> None:
        """Name who looks at the very words that would go: it calls what it is given, now or in a moment.

        What it objects to meanwhile (`hinder`) still holds the answer back.
        """
        self._look_first = look

    def set_files(self, files: tuple[FileId, ...]) -> None:
        """What the answer carries."""
        self._files = files
        self._on_edited()

    def note_canned(self, canned_id: CannedId) -> None:
        """A saved reply was put into the text."""
        self._canned = tuple(dict.fromkeys((*self._canned, canned_id)))

    def note_own(self, words: str) -> None:
        """The seller's own words, of which the text is the translation, are these now."""
        self._own = words
        self._on_edited()

    def put(self, typed: Typed) -> None:
        """Replace all that stands in it without telling; the caret goes to the end."""
        self._quiet = True
        self._go.choose(typed.status)
        self._mail.set_value(typed.mail)
        self.title.setText(typed.title)
        self.title.setCursorPosition(0)
        self.editor.setPlainText(typed.body)
        self._files, self._canned, self._own = typed.files, typed.canned, typed.own
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self._quiet = False
        self._unsettled = False
        self._told = self.typed
        self._judge()

    def set_busy(self, busy: bool) -> None:
        """Hold everything still while an answer is being written into the outbox."""
        self._busy = busy
        self.editor.setReadOnly(busy)
        self.title.setReadOnly(busy)
        self._judge()

    def note_saved(self, words: Callable[[], str] | None) -> None:
        """Say when the draft was saved, or that it could not be; asked again in another language."""
        self._saved_words = words
        self._saved.setText(words() if words is not None else "")

    def refuse(self, refusal: Refusal) -> None:
        """Say what stands in the way, and put the keys where it can be mended."""
        self._go.hold(of(refusal), bad=True)
        in_title = refusal in (Refusal.EMPTY_TITLE, Refusal.TITLE_TOO_LONG)
        (self.title if in_title else self.editor).setFocus()

    def reason(self) -> str:
        """Why 送信 is off; nothing while it is on."""
        return self._go.reason()

    def counted(self) -> str:
        """What the counter says."""
        return self._counter.text()

    def saved_words(self) -> str:
        """What is said of the draft."""
        return self._saved.text()

    def status_buttons(self) -> list[QAbstractButton]:
        """The statuses on offer."""
        return self._go.status_buttons()

    def take_keys(self) -> None:
        """Let the seller write."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        meta = self._meta
        meta.setContentsMargins(12, 4, 12, 4)
        meta.setSpacing(12)
        meta.addWidget(self._counter)
        meta.addWidget(self._saved)
        meta.addStretch(1)
        meta.addWidget(self._also)
        meta.addWidget(self._mail)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.setSpacing(0)
        inside.addWidget(self._strip)
        inside.addWidget(self._title_row)
        inside.addWidget(Hairline())
        self._beside.setSpacing(0)
        self._text.setSpacing(0)
        self._text.addWidget(self.editor, 1)
        self._beside.addLayout(self._text, 1)
        self._notices.setContentsMargins(12, 0, 12, 0)
        self._notices.setSpacing(6)
        inside.addLayout(self._beside, 1)
        # In a low window this scrolls, and the text above it and 送信 below it stay in sight.
        below = self._below.column
        below.addLayout(self._notices)
        below.addLayout(meta)
        below.addWidget(Hairline())
        below.addWidget(self.tools)
        inside.addWidget(self._below)
        inside.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def _connect(self) -> None:
        self.title.textChanged.connect(lambda _text: self._on_edited())
        self.editor.textChanged.connect(self._on_edited)
        self.editor.composing.connect(self._judge)
        self.editor.send_requested.connect(self._on_send)
        self.editor.left.connect(self.left)
        self.editor.focused.connect(self._card.set_focused)
        self._go.pressed.connect(self._on_pressed)
        self._go.chosen.connect(self._on_edited)
        self.tools.wanted.connect(self.tool_wanted)
        self._mail.chosen.connect(lambda _on: self._on_edited())
        shortcuts.bind(shortcuts.SEND, self.title, self.editor.request_send)
        shortcuts.bind(shortcuts.SEND_OPEN, self.title, lambda: self.editor.request_send(True))
        shortcuts.bind(shortcuts.AS_IN_PROGRESS, self, lambda: self._choose(Status.IN_PROGRESS))
        shortcuts.bind(shortcuts.AS_DONE, self, lambda: self._choose(Status.DONE))
        shortcuts.bind(shortcuts.AUTO_REPLY, self, lambda: self.tools.press(Tool.AUTO))
        shortcuts.bind(shortcuts.HIDE, self, lambda: self.tools.press(Tool.HIDE))

    def fit(self) -> None:
        """The window has another height: ask anew how high each text shall be."""
        for text in self.findChildren(ReplyEditor):
            text.updateGeometry()

    def send_with(self, key: SendKey) -> None:
        """Let Ctrl+Enter send, or Enter alone; the button says which."""
        self.editor.enter_sends = key is SendKey.ENTER
        self._go.show_key("Enter" if key is SendKey.ENTER else "Ctrl+Enter")

    def _choose(self, status: Status) -> None:
        self._go.choose(status)
        self._on_edited()

    def _on_edited(self) -> None:
        self._judge()
        # Qt also tells of a change while an input method only composes.
        if not self._quiet and self.typed != self._told:
            self._told = self.typed
            self.edited.emit()

    def _on_pressed(self) -> None:
        self._unsettled = not self.editor.request_send()
        self._judge()

    def _on_send(self, keep_open: bool) -> None:
        if self.title.is_composing():
            self.title.setFocus()
        elif not self._busy:
            self._look_first(partial(self._let_go, Status.IN_PROGRESS if keep_open else self._go.status))

    def _let_go(self, status: Status) -> None:
        if not self._busy and self._gate.first() is None:
            self.send_wanted.emit(status)

    def _judge(self) -> None:
        """Count, and switch 送信 on or off with its reason beside it."""
        body = self.editor.toPlainText()
        self._counter.show_body(body)
        empty = not body.strip() and not self.editor.is_composing()
        untitled = not self.title.text().strip()
        too_long = length(body) > BODY_LIMIT
        self._unsettled = self._unsettled and self.editor.is_composing()
        for rank, stands, word in (
            (Rank.BUSY, self._busy, "queueing"),
            (Rank.EMPTY, empty, "no_body"),
            (Rank.COMPOSING, self._unsettled, "composing"),
            (Rank.TOO_LONG, too_long, "too_long"),
            (Rank.TITLE, untitled, "no_title"),
        ):
            why = partial(say, f"inquiries.composer.{word}") if stands else None
            self._gate.hinder(rank, why, bad=rank is Rank.TOO_LONG)
        first = self._gate.first()
        self._go.hold(first.words if first else "", bad=first is not None and first.bad)
        self.judged.emit()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("inquiries.composer"))
        self.editor.setAccessibleName(say("inquiries.composer.body"))
        self.editor.setPlaceholderText(say("inquiries.composer.warning"))
        self._also.setText(say("inquiries.composer.also"))
        self._mail.setText(say("inquiries.composer.mail"))
        self.note_saved(self._saved_words)
        self._judge()


def _only_status(inquiry: Inquiry) -> Status | None:
    """What the shop asked the marketplace is done once that has answered: writing again only goes on."""
    return Status.IN_PROGRESS if inquiry.source is Source.OWN else None


def _their_words(thread: Thread) -> str:
    """The newest words of the other side, whose language an answer probably takes."""
    said = (one.message.body for one in reversed(thread.messages) if one.message.author is not Author.SHOP)
    return next(said, "")
