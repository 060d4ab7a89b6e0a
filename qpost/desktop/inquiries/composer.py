"""Writing an answer: strip, title, body with its counter, e-mail copy, status, 送信 (ux.md §2.7)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.inquiries.composer_card import ComposerCard
from qpost.desktop.inquiries.composer_counter import Counter
from qpost.desktop.inquiries.composer_strip import VisibilityStrip
from qpost.desktop.inquiries.drafts import Typed
from qpost.desktop.inquiries.go_bar import GoBar
from qpost.desktop.inquiries.reply_editor import ReplyEditor
from qpost.desktop.inquiries.title_row import TitleRow
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import Button
from qpost.desktop.widgets.choice import CheckBox
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.commands import BODY_LIMIT, length, reply_title
from qpost.domain.inquiries import Author, Inquiry, Status
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Thread


class Composer(Worded):
    """Bound to one inquiry at a time; what stands in it is never another one's.

    Signals:
        edited(): something of what will be sent is another now.
        send_wanted(Status): all is written; the answer shall set this status.
        left(): Escape; the keys shall go back to the list.
    """

    edited = Signal()
    send_wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inquiry: Inquiry | None = None
        self._busy = False
        self._quiet = False
        self._told = Typed("", "")
        self._card = ComposerCard()
        self._strip = VisibilityStrip()
        self._title_row = TitleRow()
        self.title = self._title_row.edit
        self.editor = ReplyEditor()
        self._counter = Counter()
        self._saved = PlainLabel("", Role.META, tone="quiet")
        self._also = PlainLabel("", Role.CONTROL, tone="quiet")
        self._mail = CheckBox()
        self._go = GoBar()
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
        return Typed(self.title.text(), self.editor.toPlainText(), self._go.status, self._mail.isChecked())

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
        return self._mail.isChecked()

    def bind(self, thread: Thread, typed: Typed | None, *, shop: str, mail: bool) -> None:
        """Answer another inquiry, with what was typed for it before."""
        self._inquiry = thread.inquiry
        self._title_row.show_shop(shop)
        self.editor.speak_like(_their_words(thread))
        self.note_saved("")
        self.set_busy(False)
        self.put(typed or Typed(reply_title(thread.inquiry.title), "", mail=mail))
        self._strip.show_inquiry(thread.inquiry)

    def follow(self, inquiry: Inquiry) -> None:
        """The same inquiry in a newer form: what is typed stays."""
        self._inquiry = inquiry
        self._strip.show_inquiry(inquiry)

    def put(self, typed: Typed) -> None:
        """Replace all that stands in it without telling; the caret goes to the end."""
        self._quiet = True
        self._go.choose(typed.status)
        self._mail.set_value(typed.mail)
        self.title.setText(typed.title)
        self.title.setCursorPosition(0)
        self.editor.setPlainText(typed.body)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self._quiet = False
        self._told = self.typed
        self._judge()

    def set_busy(self, busy: bool) -> None:
        """Hold everything still while an answer is being written into the outbox."""
        self._busy = busy
        self.editor.setReadOnly(busy)
        self.title.setReadOnly(busy)
        self._judge()

    def note_saved(self, words: str) -> None:
        """Say when the draft was saved, or that it could not be."""
        self._saved.setText(words)

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
        meta = QHBoxLayout()
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
        inside.addWidget(self.editor, 1)
        inside.addLayout(meta)
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
        self._go.pressed.connect(self.editor.request_send)
        self._go.chosen.connect(self._on_edited)
        self._mail.chosen.connect(lambda _on: self._on_edited())
        for keys, keep_open in (("Ctrl+Return", False), ("Ctrl+Shift+Return", True)):
            shortcut = QShortcut(QKeySequence(keys), self.title)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda keep_open=keep_open: self.editor.request_send(keep_open))
        for keys, status in (("Alt+1", Status.IN_PROGRESS), ("Alt+2", Status.DONE)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda status=status: self._choose(status))

    def _choose(self, status: Status) -> None:
        self._go.choose(status)
        self._on_edited()

    def _on_edited(self) -> None:
        self._judge()
        # Qt also tells of a change while an input method only composes.
        if not self._quiet and self.typed != self._told:
            self._told = self.typed
            self.edited.emit()

    def _on_send(self, keep_open: bool) -> None:
        if self.title.is_composing():
            self.title.setFocus()
        elif not self._busy:
            self.send_wanted.emit(Status.IN_PROGRESS if keep_open else self._go.status)

    def _judge(self) -> None:
        """Count, and switch 送信 on or off with its reason beside it."""
        body = self.editor.toPlainText()
        self._counter.show_body(body)
        if self._busy:
            self._go.hold(say("inquiries.composer.queueing"))
        elif length(body) > BODY_LIMIT:
            self._go.hold(say("inquiries.composer.too_long"), bad=True)
        elif not self.title.text().strip():
            self._go.hold(say("inquiries.composer.no_title"))
        elif not body.strip() and not self.editor.is_composing():
            self._go.hold(say("inquiries.composer.no_body"))
        else:
            self._go.hold("")

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("inquiries.composer"))
        self.editor.setAccessibleName(say("inquiries.composer.body"))
        self.editor.setPlaceholderText(say("inquiries.composer.warning"))
        self._also.setText(say("inquiries.composer.also"))
        self._mail.setText(say("inquiries.composer.mail"))
        self._judge()


def _their_words(thread: Thread) -> str:
    """The newest words of the other side, whose language an answer probably takes."""
    said = (one.message.body for one in reversed(thread.messages) if one.message.author is not Author.SHOP)
    return next(said, "")
