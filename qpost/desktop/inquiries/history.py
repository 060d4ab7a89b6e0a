"""The history of one conversation: days, messages and status changes, oldest first, the newest in view."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from qpost.desktop.inquiries.bubble import Bubble
from qpost.desktop.inquiries.history_marks import DayRule, HidingMark, StatusMark
from qpost.desktop.widgets.buttons import LinkButton
from qpost.desktop.words import say
from qpost.domain.ids import InquiryId
from qpost.domain.moments import shop_day
from qpost.engine.ports import Thread, ThreadMessage

NEWEST = 40
"""Messages built at first; the ones before are built when they are asked for."""

PADDING = 24


@dataclass(frozen=True, slots=True)
class _Day:
    when: date


@dataclass(frozen=True, slots=True)
class _Status:
    said: ThreadMessage


@dataclass(frozen=True, slots=True)
class _Hidden:
    at: datetime | None
    """None while its hiding waits in the outbox."""


_Mark = _Day | ThreadMessage | _Status | _Hidden
_Built = Bubble | DayRule | StatusMark | HidingMark


class History(QScrollArea):
    """Scrolls through one conversation; a refresh keeps what is already built.

    Signals:
        text_wanted_back(CommandKey): the author of a reply that is not out wants its text again.
        picture_wanted(FileTile), file_opened(File, tuple[File, ...]): as the files of messages tell.
    """

    text_wanted_back = Signal(str)
    picture_wanted = Signal(object)
    file_opened = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: InquiryId | None = None
        self._messages: tuple[ThreadMessage, ...] = ()
        self._hidden: _Hidden | None = None
        self._built: dict[_Mark, _Built] = {}
        self._ahead: dict[_Mark, _Built] = {}
        """Made, and not put in yet."""
        self._most = NEWEST
        self._at_end = True
        self._soon = QTimer(self, singleShot=True, interval=1)
        """News of a conversation that is read already: a part in each turn, so that none takes long."""
        self._soon.timeout.connect(self._build_on)
        self._earlier = LinkButton()
        self._earlier.clicked.connect(lambda: self.show_earlier())
        self._ground = QWidget()
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(PADDING, 16, PADDING, 16)
        self._column.setSpacing(16)
        self._column.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self.setWidget(self._ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range)
        bar.valueChanged.connect(self._on_scrolled)
        self._retranslate()

    def show_thread(self, thread: Thread | None) -> None:
        """Show a conversation, or the same one as it is now."""
        shown = thread.inquiry.inquiry_id if thread else None
        messages = thread.messages if thread else ()
        hidden = _hidden(thread)
        if shown == self._shown and messages == self._messages and hidden == self._hidden:
            return
        self._hidden = hidden
        another = shown != self._shown
        self._shown, self._messages = shown, messages
        if another:
            self._most, self._at_end = NEWEST, True
            self._rebuild()
        else:
            self._soon.start()

    def _build_on(self) -> None:
        """Make one part that is missing; once none is, put them all in."""
        wanted = self._wanted()
        self._go_on(wanted)
        missing = next((mark for mark in wanted if mark not in self._built and mark not in self._ahead), None)
        if missing is None:
            self._rebuild()
            return
        part = self._ahead[missing] = self._make(missing)
        for inner in (part, *part.findChildren(QWidget)):
            inner.ensurePolished()
        self._soon.start()

    def _wanted(self) -> list[_Mark]:
        return list(_marks(self._messages[-self._most :], self._hidden))

    def _rebuild(self) -> None:
        self._soon.stop()
        wanted = self._wanted()
        self._go_on(wanted)
        for mark in self._built.keys() - set(wanted):
            gone = self._built.pop(mark)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, mark in enumerate(wanted):
            if mark not in self._built:
                made = self._ahead.pop(mark) if mark in self._ahead else self._make(mark)
                self._built[mark] = made
            if self._column.indexOf(self._built[mark]) != place + 2:
                self._column.insertWidget(place + 2, self._built[mark])
        for unwanted in self._ahead.values():
            unwanted.deleteLater()
        self._ahead.clear()
        left = len(self._messages) - self._most
        self._earlier.setVisible(left > 0)
        self._earlier.setText(say("inquiries.history.earlier", max(0, left)))
        self._fit()

    def _go_on(self, wanted: list[_Mark]) -> None:
        """The bubble of an answer stays at each step of its way, the last of which has the backend's name."""
        coming = [mark for mark in wanted if isinstance(mark, ThreadMessage) and mark not in self._built]
        for mark in self._built.keys() - set(wanted):
            bubble = self._built[mark]
            if not isinstance(mark, ThreadMessage) or not isinstance(bubble, Bubble):
                continue
            fresh = next((one for one in coming if _is_the_same(mark, one)), None)
            if fresh is not None:
                coming.remove(fresh)
                self._built[fresh] = self._built.pop(mark)
                bubble.follow(fresh)

    def _make(self, mark: _Mark) -> _Built:
        match mark:
            case _Day(when=when):
                return DayRule(when, self._ground)
            case _Status(said=said):
                return StatusMark(said.message, self._ground)
            case _Hidden(at=at):
                return HidingMark(at, self._ground)
            case ThreadMessage():
                bubble = Bubble(mark, self._ground)
                bubble.text_wanted_back.connect(self.text_wanted_back)
                if bubble.files is not None:
                    bubble.files.picture_wanted.connect(self.picture_wanted)
                    bubble.files.opened.connect(self.file_opened)
                return bubble

    def _fit(self) -> None:
        column = self.viewport().width() - 2 * PADDING
        for part in self._built.values():
            if isinstance(part, Bubble):
                part.limit(column)

    def _make_haste(self) -> None:
        if self._soon.isActive():
            self._rebuild()

    def bubbles(self) -> list[Bubble]:
        """The messages that are built, oldest first."""
        self._make_haste()
        parts = [part for part in self._built.values() if isinstance(part, Bubble)]
        return sorted(parts, key=lambda part: self._column.indexOf(part))

    def show_earlier(self) -> None:
        """Build more of what was said before."""
        self._at_end = False
        self._most += NEWEST
        self._rebuild()

    def show_message(self, message_id: str) -> None:
        """Bring one message into view, and let it be read."""
        self._make_haste()
        for part in self._built.values():
            if isinstance(part, Bubble) and part.said.message.message_id == message_id:
                self.ensureWidgetVisible(part)
                part.take_keys()

    def _on_range(self, _least: int, most: int) -> None:
        if self._at_end:
            self.verticalScrollBar().setValue(most)

    def _on_scrolled(self, value: int) -> None:
        self._at_end = value >= self.verticalScrollBar().maximum() - 4

    def _retranslate(self) -> None:
        self.setAccessibleName(say("inquiries.history"))
        for part in (*self._built.values(), *self._ahead.values()):
            part.retranslate()
        self._earlier.setText(say("inquiries.history.earlier", max(0, len(self._messages) - self._most)))

    def sizeHint(self) -> QSize:
        """It asks for no height: all that the answer leaves is its own."""
        return QSize(super().sizeHint().width(), 0)

    def minimumSizeHint(self) -> QSize:
        """In a very low window the answer is worth more."""
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Messages follow the width of the column."""
        at_end = self._at_end
        super().resizeEvent(event)
        self._fit()
        if at_end:
            self._at_end = True
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _is_the_same(before: ThreadMessage, after: ThreadMessage) -> bool:
    """Whether a bubble may say one for the other: the same words, and by name or by being out now."""
    one, other = before.message, after.message
    named = one.message_id == other.message_id or (before.delivery is not None and after.delivery is None)
    return named and (one.author, one.body, one.files) == (other.author, other.body, other.files)


def _hidden(thread: Thread | None) -> _Hidden | None:
    if thread is None:
        return None
    if thread.inquiry.hidden_at is not None:
        return _Hidden(thread.inquiry.hidden_at)
    return _Hidden(None) if thread.hiding else None


def _marks(messages: tuple[ThreadMessage, ...], hidden: _Hidden | None) -> Iterator[_Mark]:
    """Messages with a rule before each new day, a line after each change of status, and one for hiding."""
    last: date | None = None
    for said in messages:
        if hidden is not None and hidden.at is not None and said.message.sent_at > hidden.at:
            yield hidden
            hidden = None
        when = shop_day(said.message.sent_at)
        if when != last:
            yield _Day(when)
            last = when
        yield said
        if said.message.status_set is not None and said.delivery is None:
            yield _Status(said)
    if hidden is not None:
        yield hidden
