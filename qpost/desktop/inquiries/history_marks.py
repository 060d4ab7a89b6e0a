"""The quiet lines between messages: a new day, and a status that a reply set."""

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.words import clock, day, of, say
from qpost.domain.inquiries import Message


class DayRule(QWidget):
    """A hairline with a date in its middle."""

    def __init__(self, when: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._when = when
        self._words = PlainLabel("", Role.META, self, tone="quiet")
        self._lines = (Hairline(self), Hairline(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._lines[0], 1)
        row.addWidget(self._words)
        row.addWidget(self._lines[1], 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the day in the language of the screens."""
        self._words.setText(day(self._when))


class HidingMark(QWidget):
    """14:55 商品ページで非表示にしました; before it is so, that it will be."""

    def __init__(self, at: datetime | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = at
        self._words = PlainLabel("", Role.META, self, tone="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of the screens."""
        at = self._at
        self._words.setText(say("hiding.mark.done", time=clock(at)) if at else say("hiding.mark.soon"))


class StatusMark(QWidget):
    """11:26 処理完了にしました(受付A)."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = message
        self._words = PlainLabel("", Role.META, self, tone="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of the screens."""
        message = self._message
        status = of(message.status_set) if message.status_set else ""
        self._words.setText(
            say(
                "inquiries.message.status_set",
                time=clock(message.sent_at),
                name=message.author_name,
                status=status,
            )
        )
