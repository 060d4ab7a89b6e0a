"""よく使う返事 in the composer: opened by button, Ctrl+; or ; and letters, filled and put in at the caret."""

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from qpost.desktop import shortcuts
from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.canned_picker import CannedPicker
from qpost.desktop.inquiries.composer import Composer
from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.unresolved import Unresolved
from qpost.desktop.navigation import ShowCanned
from qpost.desktop.rereading import Rereading
from qpost.desktop.theme import language_of
from qpost.desktop.widgets.canned_lines import Entry, first_of, found
from qpost.desktop.words import say
from qpost.domain.canned_replies import CannedReply
from qpost.domain.changes import Noun
from qpost.domain.filling import Facts, facts_of, fill, personal, unresolved
from qpost.domain.inquiries import Author, Inquiry
from qpost.domain.moments import shop_day
from qpost.domain.settings import Language
from qpost.domain.shops import Capability
from qpost.engine.ports import Thread
from qpost.engine.session import Working

_CALLED = re.compile(r"(?<![A-Za-z0-9&])[;；]([^\s;；]{1,20})$")
"""; and letters before the caret; not the ; that ends &amp; or stands in a line of code."""


class CannedTool(QObject):
    """Serves one composer.

    Signals:
        navigate(Request): the page of saved replies is wanted.
    """

    navigate = Signal(object)

    def __init__(self, bridge: Bridge, composer: Composer) -> None:
        super().__init__(composer)
        self._bridge = bridge
        self._composer = composer
        self._thread: Thread | None = None
        self._rows: tuple[CannedReply, ...] = ()
        self._called = False
        """It was opened by ; in the text: what follows is looked for, and goes when one is taken."""
        self._dismissed = ""
        self.unresolved = Unresolved(composer)
        self.picker = CannedPicker(composer, composer.editor)
        self._reading = Rereading(
            composer,
            bridge,
            nouns=(Noun.CANNED_REPLIES, Noun.OUTBOX),
            read=bridge.engine.canned_replies.rows,
            show=self._on_rows,
        )
        self._connect()

    def follow(self, thread: Thread | None) -> None:
        """Another conversation, or a newer form of it, is on screen."""
        self._thread = thread
        self._composer.tools.button(Tool.CANNED).setToolTip(shortcuts.CANNED.keys)
        if thread is not None and not self._rows and self._able():
            self._reading.now()

    def open_for(self, thread: Thread) -> None:
        """Open with a search field."""
        self._thread = thread
        self._called = False
        self.picker.open(searching=True)
        self._offer("")
        self._reading.now()

    def insert(self, canned: CannedReply) -> None:
        """Put it in at the caret, filled from this inquiry; the first open variable is selected then."""
        thread, inquiry = self._thread, self._composer.inquiry
        if thread is None or inquiry is None or thread.inquiry.inquiry_id != inquiry.inquiry_id:
            return  # what is filled in must be this customer's
        filled = fill(canned.body, self._facts(thread), language=canned.language)
        editor = self._composer.editor
        self._composer.note_canned(canned.canned_id)
        cursor = self._place()
        self.picker.leave()
        start = cursor.selectionStart()
        open_texts = {span.text for span in filled.unresolved}
        self.unresolved.mean(frozenset(span.text for span in unresolved(filled.text)) - open_texts)
        cursor.insertText(filled.text)
        editor.setTextCursor(cursor)
        editor.setFocus(Qt.FocusReason.PopupFocusReason)
        if filled.unresolved:
            cursor.setPosition(start)
            editor.setTextCursor(cursor)
            self.unresolved.jump()

    def _connect(self) -> None:
        composer = self._composer
        self.picker.typed.connect(self._offer)
        self.picker.taken.connect(self.insert)
        self.picker.manage_wanted.connect(self._on_manage)
        self.picker.left.connect(self._on_left)
        composer.editor.textChanged.connect(self._on_text)
        composer.editor.installEventFilter(self)
        composer.bound.connect(self.picker.leave)
        shortcuts.bind(shortcuts.CANNED, composer, self._on_key)

    def _able(self) -> bool:
        state = self._bridge.engine.session.state
        return isinstance(state, Working) and Capability.CANNED_REPLIES in state.shop.capabilities

    def _on_rows(self, rows: tuple[CannedReply, ...]) -> None:
        self._rows = rows
        if self.picker.isVisible():
            self._offer(self._query() if self._called else self.picker.search.text())

    def _on_key(self) -> None:
        if self._thread is not None and self._able() and not self._composer.editor.is_composing():
            self.open_for(self._thread)

    def _on_manage(self) -> None:
        self.picker.leave()
        self.navigate.emit(ShowCanned())

    def _offer(self, typed: str) -> None:
        inquiry = self._composer.inquiry
        rows = found(first_of(self._rows, self._their_language()), typed, in_bodies=not self._called)
        entries = [Entry(row, why_not=why_not(row, inquiry)) for row in rows]
        self.picker.show_entries(sorted(entries, key=lambda entry: bool(entry.why_not)))

    def _their_language(self) -> Language:
        said = self._thread.messages if self._thread is not None else ()
        theirs = (one.message.body for one in reversed(said) if one.message.author is not Author.SHOP)
        text = next(theirs, "")
        return Language.ENGLISH if text.strip() and text.isascii() else language_of(text)

    def _facts(self, thread: Thread) -> Facts:
        state = self._bridge.engine.session.state
        shop = state.shop if isinstance(state, Working) else None
        return facts_of(
            thread.inquiry,
            thread.order,
            shop_name=shop.name if shop else "",
            member=shop.member_name if shop else "",
            today=shop_day(self._bridge.engine.shop_clock.now()),
        )

    def _query(self) -> str:
        cursor = self._composer.editor.textCursor()
        if cursor.hasSelection():
            return ""
        before = cursor.block().text().encode("utf-16-le")[: 2 * cursor.positionInBlock()]
        called = _CALLED.search(before.decode("utf-16-le", "replace"))
        return called[1] if called else ""

    def _place(self) -> QTextCursor:
        """Where it goes: at the caret, in place of what called it."""
        cursor = self._composer.editor.textCursor()
        if self._called and (query := self._query()):
            back = len(query.encode("utf-16-le")) // 2 + 1
            move = QTextCursor.MoveOperation.PreviousCharacter
            cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor, back)
        return cursor

    def _on_text(self) -> None:
        """; and letters open it, further letters narrow it, and nothing that fits closes it."""
        editor = self._composer.editor
        if editor.is_composing() or (self.picker.isVisible() and not self._called):
            return
        query = self._query() if editor.hasFocus() and not editor.isReadOnly() else ""
        rows = found(self._rows, query, in_bodies=False) if query else ()
        if not rows or query == self._dismissed:
            if self._called:
                self.picker.leave()
            return
        self._dismissed = ""
        if not self._called:
            self._called = True
            self.picker.open(searching=False)
        self._offer(query)

    def _on_left(self) -> None:
        self._called = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is open by ; the arrows, Enter, Tab and Esc are its own, unless something is composed."""
        if not (self._called and watched is self._composer.editor and isinstance(event, QKeyEvent)):
            return super().eventFilter(watched, event)
        if event.type() != QEvent.Type.KeyPress or self._composer.editor.is_composing():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._dismissed = self._query()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return self.picker.steer(event)


def why_not(canned: CannedReply, inquiry: Inquiry | None) -> str:
    """Why a saved reply may not stand in this answer; "" where it may."""
    if inquiry is None or not inquiry.public:
        return ""
    if spans := personal(canned.body):
        return say("canned.personal", variable=spans[0].text)
    return "" if canned.public_safe else say("canned.not_public_safe")
