"""The head of a conversation: its title, and what it is, in a fixed order of tags."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.inquiries.due import Due, Nearness, due_of
from qpost.desktop.inquiries.later_words import rest_chip
from qpost.desktop.inquiries.row_sentence import visibility_words
from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.buttons import IconButton
from qpost.desktop.widgets.labels import ElidedLabel, Tag
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.inquiries import Inquiry, Status
from qpost.engine.ports import Clock, Thread

_STATUS_PICTURES = {
    Status.UNANSWERED: "status-unanswered",
    Status.IN_PROGRESS: "status-in-progress",
    Status.DONE: "status-done",
}
_DUE_TAGS = {
    Nearness.OVER: ("alarm-clock", "danger"),
    Nearness.SOON: ("hourglass", "warn"),
    Nearness.LATER: ("", ""),
}


class ThreadHeader(Worded):
    """Says at a glance: whose, public or not, answered or not, how urgent.

    Signals:
        back(): the list is wanted again, where only one pane fits.
        context_toggled(): the context pane shall come or go.
    """

    back = Signal()
    context_toggled = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._inquiry: Inquiry | None = None
        self._back = IconButton("", "arrow-left")
        self._back.clicked.connect(lambda: self.back.emit())
        self._title = ElidedLabel("", Role.THREAD_TITLE)
        self._lettered: QFont | None = None
        self._context = IconButton("", "panel-right")
        self._context.setCheckable(True)
        self._context.clicked.connect(lambda: self.context_toggled.emit())
        self._visibility, self._status, self._due = Tag(large=True), Tag(large=True), Tag(large=True)
        self._hiding = Tag(large=True)
        self._rest = Tag(large=True)
        self._plain = ElidedLabel("", Role.META, tone="quiet")
        self._actions = QHBoxLayout()
        self._actions.setSpacing(4)
        self._build()
        self.set_one_pane(False)
        self.retranslate()

    def show_thread(self, thread: Thread | None) -> None:
        """Show the head of a conversation."""
        self._inquiry = thread.inquiry if thread else None
        self._hiding.setVisible(thread is not None and thread.hiding)
        if self._inquiry is not None:
            self._show(self._inquiry, self._clock.now())

    def add_action(self, button: QWidget) -> None:
        """Put a button between the title and the way to the context, after those that are there."""
        self._actions.addWidget(button)

    def set_one_pane(self, one_pane: bool) -> None:
        """Offer the way back where the list is not beside."""
        self._back.setVisible(one_pane)

    def set_context_shown(self, shown: bool) -> None:
        """Show the button as pressed while the pane is there."""
        self._context.setChecked(shown)

    def tick(self) -> None:
        """Say how urgent it is now."""
        if self._inquiry is not None:
            self._show(self._inquiry, self._clock.now())

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._back)
        first.addWidget(self._title, 1)
        first.addLayout(self._actions)
        first.addWidget(self._context)
        second = QHBoxLayout()
        second.setSpacing(8)
        for tag in (self._visibility, self._hiding, self._status, self._rest, self._due):
            second.addWidget(tag)
        second.addWidget(self._plain, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 16, 12)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)

    def _show(self, inquiry: Inquiry, now: datetime) -> None:
        self._title.setText(inquiry.title)
        lettered = font_for_text(inquiry.title, Role.THREAD_TITLE)
        if lettered != self._lettered:  # what the label answers has the style sheet's size in it
            self._lettered = lettered
            self._title.setFont(lettered)
        public = _visibility(inquiry)
        self._hiding.show_words(say("hiding.soon"), "eye-off", "accent")
        picture = "globe" if inquiry.public else "eye-off" if inquiry.hidden_at else "lock"
        self._visibility.show_words(public, picture, "warn" if inquiry.public else "")
        self._status.show_words(of(inquiry.status), _STATUS_PICTURES[inquiry.status])
        self._rest.setVisible(inquiry.rests(now))
        self._rest.show_words(rest_chip(inquiry, now), "clock", "accent")
        self._show_due(due_of(inquiry, now))
        parts = (inquiry.sender, of(inquiry.category), inquiry.product_name)
        self._plain.setText(" · ".join(part for part in parts if part))

    def visibility(self) -> str:
        """What it says of who can read the conversation."""
        return self._visibility.text()

    def _show_due(self, due: Due | None) -> None:
        self._due.setVisible(due is not None)
        if due is not None:
            self._due.show_words(due.tag, *_DUE_TAGS[due.nearness])

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._back.set_name(say("inquiries.back"))
        self._context.set_name(say("inquiries.context.toggle"))
        self.tick()


def _visibility(inquiry: Inquiry) -> str:
    if inquiry.hidden_at is not None:
        return say("hiding.tag")
    return say("inquiries.public.page") if inquiry.public else visibility_words(inquiry)
