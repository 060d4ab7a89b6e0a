"""自動応答: the exact text before it goes out, what it says, when it is for, and to whom (ux.md F13)."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from qpost.desktop import shortcuts
from qpost.desktop.announcer import announce
from qpost.desktop.cover import Cover
from qpost.desktop.inquiries.auto_reply_choice import Choice
from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.buttons import PrimaryButton, SecondaryButton
from qpost.desktop.widgets.choice import CheckBox
from qpost.desktop.widgets.fitting import Fitting
from qpost.desktop.widgets.labels import ElidedLabel, PlainLabel
from qpost.desktop.widgets.surfaces import Card
from qpost.desktop.words import language, say
from qpost.domain.commands import AUTO_REPLY
from qpost.domain.inquiries import Inquiry
from qpost.domain.settings import Language

TITLES_HEIGHT = 104
"""Room for four titles; more of them are scrolled."""

Send = Callable[[tuple[Inquiry, ...], bool], None]
"""Takes over to whom, and whether by e-mail as well."""


class AutoReplySheet(Cover):
    """One sheet for one inquiry and for many; nothing in it can be typed, so nothing can be lost."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._choice = Choice((), ())
        self._undo_seconds = 0
        self._send: Send = lambda _inquiries, _mail: None
        self._title = PlainLabel("", Role.SECTION)
        self._whom = PlainLabel("", Role.UI_STRONG, wrap=True)
        self._titles = _Titles()
        self._left_out = PlainLabel("", Role.CONTROL, tone="warn", wrap=True)
        self._caption = PlainLabel("", Role.CONTROL, tone="quiet")
        self.text = PlainLabel(AUTO_REPLY, Role.BODY, wrap=True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.gloss = PlainLabel("", Role.CONTROL, tone="quiet", wrap=True)
        self._public = PlainLabel("", Role.CONTROL, tone="warn", wrap=True)
        self._when = PlainLabel("", Role.CONTROL, wrap=True)
        self._also = PlainLabel("", Role.CONTROL, tone="quiet")
        self.mail = CheckBox()
        self._undo = PlainLabel("", Role.META, tone="quiet")
        self.send, self.close_ = PrimaryButton("", "send"), SecondaryButton()
        self._build()
        self.send.clicked.connect(self._on_send)
        self.close_.clicked.connect(self.leave)
        self.escaped.connect(self.leave)

    def ask(self, choice: Choice, *, mail: bool, undo_seconds: int, send: Send) -> None:
        """Show what would go out; `send` is called when the seller lets it."""
        self._choice, self._undo_seconds, self._send = choice, undo_seconds, send
        self.mail.set_value(mail)
        self.retranslate()
        self.open(self.send if choice.inquiries else self.close_)
        announce(self, self.accessibleName())

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        choice = self._choice
        self._title.setText(say("inquiries.tool.auto"))
        self._whom.setText(_whom(choice))
        self._titles.show_titles(choice.inquiries if len(choice.inquiries) > 1 else ())
        self._say(self._left_out, _left_out(choice))
        self._caption.setText(say("many.auto.text"))
        self.text.setFont(font_for_text(AUTO_REPLY, Role.BODY))
        self._say(self.gloss, "" if language() is Language.JAPANESE else say("many.auto.gloss"))
        public = sum(inquiry.public for inquiry in choice.inquiries)
        self._say(self._public, say("many.auto.public", public) if public else "")
        self._when.setText(say("many.auto.when"))
        self._also.setText(say("inquiries.composer.also"))
        self.mail.setText(say("inquiries.composer.mail"))
        self._say(self._undo, say("many.undo.hint", self._undo_seconds) if self._undo_seconds else "")
        self.send.setText(say("inquiries.send"))
        self.send.setVisible(bool(choice.inquiries))
        self.close_.setText(say("many.close"))
        self.setAccessibleName(f"{self._title.text()} {self._whom.text()}")

    def _say(self, label: PlainLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _build(self) -> None:
        said = Card(self.card)
        inside = QVBoxLayout(said)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        inside.addWidget(self.text)
        inside.addWidget(self.gloss)
        copy = QHBoxLayout()
        copy.setSpacing(12)
        copy.addWidget(self._also)
        copy.addWidget(self.mail)
        copy.addStretch(1)
        fitting = Fitting(self)
        for part in (self._whom, self._titles, self._left_out, self._public, self._caption, said, self._when):
            fitting.column.addWidget(part)
        fitting.column.addLayout(copy)
        self.body.addWidget(self._title)
        self.body.addWidget(fitting)
        self.buttons.insertWidget(0, self._undo)
        for button in (self.close_, self.send):
            self.buttons.addWidget(button)
        for before, after in pairwise((self.text, self.mail, self.close_, self.send)):
            QWidget.setTabOrder(before, after)
        shortcuts.bind(shortcuts.SEND, self, self._on_send)

    def _on_send(self) -> None:
        if self.isVisible() and self._choice.inquiries:
            self.leave()
            self._send(self._choice.inquiries, self.mail.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys."""
        focused = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _Titles(QScrollArea):
    """To which inquiries it goes, one line each."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_titles(self, inquiries: Sequence[Inquiry]) -> None:
        """Name these; hidden where there are none."""
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for inquiry in inquiries:
            line = ElidedLabel(
                say("many.auto.line", title=inquiry.title, sender=inquiry.sender), Role.CONTROL
            )
            line.setToolTip(inquiry.title)
            column.addWidget(line)
        column.addStretch(1)
        self.setWidget(lines)
        self.setFixedHeight(min(TITLES_HEIGHT, lines.sizeHint().height()))
        self.setVisible(bool(inquiries))


def _whom(choice: Choice) -> str:
    if not choice.inquiries:
        return say("many.auto.none")
    if len(choice.inquiries) > 1:
        return say("many.auto.to", len(choice.inquiries))
    (inquiry,) = choice.inquiries
    return say("many.auto.line", title=inquiry.title, sender=inquiry.sender)


def _left_out(choice: Choice) -> str:
    if not choice.left_out:
        return ""
    reasons = say("many.auto.and").join(
        say(f"many.auto.why.{reason.value}", count) for reason, count in choice.left_out
    )
    return say("many.auto.left_out", sum(count for _, count in choice.left_out), reasons=reasons)
