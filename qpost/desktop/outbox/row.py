"""One row of the outbox: state, what, who can read it, to whom, title; why; and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.outbox.outbox_words import (
    Shown,
    needs_author,
    reason,
    sentence,
    state_picture,
    state_words,
    title,
    visibility,
    what,
)
from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.buttons import Button, IconButton, QuietButton, SecondaryButton
from qpost.desktop.widgets.labels import ElidedLabel, Picture, PlainLabel
from qpost.desktop.words import say
from qpost.domain.delivery import DeliveryState

HEIGHT = 56
STATE_WIDTH = 124


class OutboxRow(QWidget):
    """Fixed columns, so that rows can be compared at a glance.

    Signals:
        open_wanted(Shown): the conversation, where the text can be taken up again.
        retry_wanted(Shown): try now.
        discard_wanted(Shown): throw it away; it was asked twice.
    """

    open_wanted = Signal(object)
    retry_wanted = Signal(object)
    discard_wanted = Signal(object)

    def __init__(self, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        self.setMinimumHeight(HEIGHT)
        self.setAccessibleName(sentence(shown))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._state())
        row.addLayout(self._middle(), 1)
        for button in self._actions():
            if not isinstance(button, IconButton):
                button.set_size("small")
            row.addWidget(button)

    def _state(self) -> QWidget:
        picture, tone = state_picture(self.shown)
        token = {"": "text", "quiet": "text2"}.get(tone, tone)
        words = PlainLabel(state_words(self.shown), Role.UI_STRONG, tone=tone)
        holder = QWidget()
        holder.setFixedWidth(STATE_WIDTH)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Picture(picture, token))
        line.addWidget(words, 1)
        return holder

    def _middle(self) -> QVBoxLayout:
        word, picture = visibility(self.shown)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(_fixed(PlainLabel(what(self.shown), Role.UI_STRONG), 44))
        if word:
            first.addWidget(Picture(picture, size=14))
            first.addWidget(_fixed(PlainLabel(word, Role.META, tone="quiet"), 48))
        to = self.shown.inquiry.sender if self.shown.inquiry else ""
        first.addWidget(_fixed(PlainLabel(to, Role.CONTROL), 88))
        name = ElidedLabel(title(self.shown), Role.UI)
        name.setFont(font_for_text(name.text(), Role.UI))
        first.addWidget(name, 1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(ElidedLabel(reason(self.shown), Role.META, tone="quiet"))
        return column

    def _actions(self) -> list[Button]:
        match self.shown.state:
            case DeliveryState.REFUSED if self.shown.reply is not None:
                again = _button(SecondaryButton(), "outbox.write_again", self._on_open)
                retry = [] if needs_author(self.shown) else [self._retry("outbox.retry")]
                return [again, self._copy(), *retry, self._discard()]
            case DeliveryState.REFUSED:
                return [self._retry("outbox.retry"), self._discard()]
            case DeliveryState.QUEUED:
                return [self._retry("outbox.now")]
            case DeliveryState.SENDING | DeliveryState.SETTLED:
                return [_button(QuietButton(), "outbox.open", self._on_open)]

    def _copy(self) -> Button:
        reply = self.shown.reply
        body = reply.body if reply is not None else ""
        button = IconButton(say("outbox.copy"), "copy")
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(body))
        return button

    def _retry(self, word: str) -> Button:
        return _button(QuietButton(), word, lambda: self.retry_wanted.emit(self.shown))

    def _discard(self) -> Button:
        button = QuietButton(say("outbox.discard"))
        sure = say("outbox.discard.sure")

        def pressed() -> None:
            if button.accessibleName() == sure:
                self.discard_wanted.emit(self.shown)
            else:
                button.setText(sure)

        button.clicked.connect(pressed)
        return button

    def _on_open(self) -> None:
        self.open_wanted.emit(self.shown)


def _button(button: Button, word: str, do: object) -> Button:
    button.setText(say(word))
    button.clicked.connect(do)
    return button


def _fixed(label: PlainLabel, width: int) -> PlainLabel:
    label.setFixedWidth(max(width, label.sizeHint().width()) if label.text() else width)
    return label
