"""One message of a conversation: who and when, its words, and what became of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from qpost.desktop.inquiries.bubble_files import BubbleFiles
from qpost.desktop.inquiries.bubble_state import BubbleState
from qpost.desktop.inquiries.bubble_translation import BubbleTranslation
from qpost.desktop.inquiries.message_text import MessageText
from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import clock, clock_here, day, say
from qpost.domain.inquiries import Author
from qpost.domain.moments import shop_day
from qpost.engine.ports import ThreadMessage

WIDEST = 0.78
"""Of the column's width."""

PADDING = 16
LEAST = 120
GAP = 24
SIDE_BY_SIDE = 520
"""From this width of the column on, a translation stands beside its message."""


class Bubble(QWidget):
    """The shop's own messages stand at the right, everybody else's at the left.

    Signals:
        text_wanted_back(CommandKey): the author of a reply that is not out wants its text again.
    """

    text_wanted_back = Signal(str)

    def __init__(self, said: ThreadMessage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = said
        self._column = 520
        self._mine = said.message.author is Author.SHOP
        # Parents from the first: a part that is put into one afterwards is dressed again.
        self._by = PlainLabel("", Role.META, self, tone="quiet")
        self._box = QFrame(self)
        self._text = MessageText(self._box)
        self._box.setProperty("bubble", "mine" if self._mine else "theirs")
        self.files = BubbleFiles(said.message.files, self._box) if said.message.files else None
        self._state = self._make_state() if self._mine else None
        self._made: BubbleTranslation | None = None
        """Built when it is first wanted: most messages never are translated."""
        self._inside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._inside.addWidget(self._text, 0, Qt.AlignmentFlag.AlignTop)
        boxed = QVBoxLayout(self._box)
        boxed.setContentsMargins(PADDING, 12, PADDING, 12)
        boxed.setSpacing(8)
        boxed.addLayout(self._inside)
        if self.files is not None:
            boxed.addWidget(self.files)
        side = Qt.AlignmentFlag.AlignRight if self._mine else Qt.AlignmentFlag.AlignLeft
        self._parts = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in filter(None, (self._by, self._box, self._state)):
            column.addWidget(part, 0, side)
        self._text.show_words(said.message.body)
        self.retranslate()

    def follow(self, said: ThreadMessage) -> None:
        """The same words, whose way to the customer went on."""
        self.said = said
        self.retranslate()

    def limit(self, column: int) -> None:
        """Fit into a column of that width; a translation has its half of it, or the room below."""
        self._column = column
        room = int(column * WIDEST) - 2 * PADDING
        made = self._made
        beside = made is not None and not made.isHidden() and column >= SIDE_BY_SIDE
        if beside:
            room = (column - 2 * PADDING - GAP) // 2
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._inside.setDirection(direction)
        self._text.limit(max(LEAST, room))
        if made is not None:
            made.limit(max(LEAST, room), beside=beside)
            made.note.setMaximumWidth(max(LEAST, column))
        if self.files is not None:
            self.files.limit(max(LEAST, int(column * WIDEST) - 2 * PADDING))
        if self._state is not None:
            self._state.limit(int(column * WIDEST))

    def show_translation(self, words: str, note: str, *, warn: bool) -> None:
        """Put a translation beside the message, which stays the record, and a note below."""
        made = self._made or self._make_room()
        made.show_words(words, note, warn=warn)
        self.limit(self._column)

    def hide_translation(self) -> None:
        """The message alone."""
        if self._made is not None:
            self._made.show_words("", "", warn=False)
            self.limit(self._column)

    def translation(self) -> tuple[str, str]:
        """What stands beside and below the message; nothing where there is no translation."""
        return self._made.words() if self._made is not None else ("", "")

    def _make_state(self) -> BubbleState:
        state = BubbleState(self)
        state.text_wanted_back.connect(lambda: self.text_wanted_back.emit(self.said.message.message_id))
        return state

    def _make_room(self) -> BubbleTranslation:
        self._made = BubbleTranslation(self._box)
        self._inside.addWidget(self._made)
        self._parts.insertWidget(self._parts.indexOf(self._box) + 1, self._made.note)
        return self._made

    def take_keys(self) -> None:
        """Let its words be read and scrolled by keys."""
        self._text.setFocus()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        message = self.said.message
        name = message.author_name or say("inquiries.message.me")  # it is not at the backend yet
        when = say("inquiries.message.time", time=clock(message.sent_at))
        whole_day = day(shop_day(message.sent_at))
        self._by.setText(say("inquiries.message.by", name=name, time=when))
        here = clock_here(message.sent_at)
        self._by.setToolTip(f"{whole_day}\n{say('inquiries.message.here', time=here)}" if here else whole_day)
        if self._state is not None:
            self._state.show_state(self.said)
        spoken = say(
            "inquiries.message.spoken",
            name=name,
            day=whole_day,
            time=when,
            body=message.body,
        )
        self._text.setAccessibleName(spoken)
        self.setAccessibleName(spoken)
