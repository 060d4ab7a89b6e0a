"""One row of the outbox: state, what, who can read it, to whom, title; why; and what can be done."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop import theme
from qpost.desktop.outbox.actions import Act, Action, actions, note
from qpost.desktop.outbox.outbox_words import (
    Shown,
    reason,
    sentence,
    state_at,
    state_picture,
    title,
    visibility,
    what,
)
from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.buttons import Button, IconButton, QuietButton, SecondaryButton
from qpost.desktop.widgets.labels import ElidedLabel, Picture, PlainLabel
from qpost.desktop.words import say

HEIGHT = 56
STATE_WIDTH = 152
VISIBILITY_WIDTH = 48
PICTURE = 14


class OutboxRow(QWidget):
    """Fixed columns, so that rows can be compared at a glance.

    Signals:
        acted(Act, Shown): what the seller wants done; throwing a text away was asked twice.
    """

    acted = Signal(object, object)

    def __init__(self, shown: Shown, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        picture, tone = state_picture(shown)
        self._picture = Picture(picture, {"": "text", "quiet": "text2"}.get(tone, tone))
        self._state = PlainLabel("", Role.UI_STRONG, tone=tone)
        self.setMinimumHeight(HEIGHT)
        self.setAccessibleName(sentence(shown))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._state_column())
        row.addLayout(self._middle(), 1)
        if words := note(shown):
            row.addWidget(PlainLabel(words, Role.META, tone="quiet"))
        for action in actions(shown):
            row.addWidget(self._button(action))
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Count down."""
        self._state.setText(state_at(self.shown, now))

    def _state_column(self) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(theme.scaled(STATE_WIDTH))
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._picture)
        line.addWidget(self._state, 1)
        return holder

    def _middle(self) -> QVBoxLayout:
        word, picture = visibility(self.shown)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(_fixed(PlainLabel(what(self.shown), Role.UI_STRONG), 44))
        if word:
            first.addWidget(Picture(picture, size=PICTURE))
            first.addWidget(_fixed(PlainLabel(word, Role.META, tone="quiet"), VISIBILITY_WIDTH))
        else:
            first.addSpacing(PICTURE + first.spacing() + VISIBILITY_WIDTH)
        first.addWidget(_fixed(PlainLabel(self.shown.to, Role.CONTROL), 88))
        name = ElidedLabel(title(self.shown), Role.UI)
        name.setFont(font_for_text(name.text(), Role.UI))
        first.addWidget(name, 1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(ElidedLabel(reason(self.shown), Role.META, tone="quiet"))
        return column

    def _button(self, action: Action) -> Button:
        if action.act is Act.COPY:
            return self._copy(action)
        kind = SecondaryButton if action.first else QuietButton
        button = kind(say(action.word))
        button.set_size("small")
        button.clicked.connect(partial(self._pressed, action, button))
        return button

    def _pressed(self, action: Action, button: Button) -> None:
        sure = say(action.sure) if action.sure else ""
        if sure and button.accessibleName() != sure:
            button.setText(sure)  # asked once, where the button is
        else:
            self.acted.emit(action.act, self.shown)

    def _copy(self, action: Action) -> Button:
        reply = self.shown.reply
        body = reply.body if reply is not None else ""
        button = IconButton(say(action.word), "copy")
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(body))
        return button


def _fixed(label: PlainLabel, width: int) -> PlainLabel:
    label.setFixedWidth(max(width, label.sizeHint().width()) if label.text() else width)
    return label
