"""Pieces of the product page as shoppers see it: the card of its questions, and one line of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop import theme
from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.labels import ElidedLabel, Picture, PlainLabel, Tag
from qpost.desktop.widgets.surfaces import Card, Hairline
from qpost.desktop.words import say
from qpost.domain.inquiries import Inquiry, Status
from qpost.domain.moments import shop_day


@dataclass(frozen=True, slots=True)
class PageLine:
    """One question in the list of a product page; without a title it is one that nobody may read."""

    title: str
    answered: bool
    asked_at: datetime

    @property
    def hidden(self) -> bool:
        """非公開のお問い合わせです."""
        return not self.title


def line_of(inquiry: Inquiry) -> PageLine:
    """A question as the page lists it; of a hidden one only its day (spec.md §5.3)."""
    if inquiry.hidden_at is not None:
        return hidden_line(inquiry)
    return PageLine(inquiry.title, inquiry.status is not Status.UNANSWERED, inquiry.asked_at)


def hidden_line(inquiry: Inquiry) -> PageLine:
    """The same question once it is hidden: 回答完了 | 非公開のお問い合わせです | its day (ux.md F14)."""
    return PageLine("", answered=True, asked_at=inquiry.asked_at)


class PageCard(Card):
    """商品ページ · お問い合わせ over whatever stands there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = PlainLabel("", Role.META, tone="quiet")
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(8)
        head.addWidget(Picture("globe", size=14))
        head.addWidget(self._name, 1)
        self.inside = QVBoxLayout()
        self.inside.setContentsMargins(12, 12, 12, 12)
        self.inside.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addLayout(self.inside)

    def set_name(self, name: str) -> None:
        """What the part of the page is called."""
        self._name.setText(name)


class PageRow(QFrame):
    """回答完了 | title | 2026-11-19; the one that it is about stands out."""

    def __init__(self, line: PageLine, parent: QWidget | None = None, *, chosen: bool = False) -> None:
        super().__init__(parent)
        self._line, self._chosen = line, chosen
        self._state = Tag()
        self._title = ElidedLabel("", Role.CONTROL)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 7, 8, 7)
        row.setSpacing(8)
        row.addWidget(self._state)
        if line.hidden:
            row.addWidget(Picture("lock", "text", 14))
        row.addWidget(self._title, 1)
        row.addWidget(PlainLabel(f"{shop_day(line.asked_at):%Y-%m-%d}", Role.META, tone="quiet"))
        self.retranslate()

    def words(self) -> str:
        """What it says."""
        return f"{self._state.text()} | {self._title.text()} | {shop_day(self._line.asked_at):%Y-%m-%d}"

    def retranslate(self) -> None:
        """Say it in the language of the screens."""
        line = self._line
        self._state.show_words(say("hiding.answered" if line.answered else "hiding.waiting"))
        self._title.setText(line.title or say("hiding.hidden"))
        self._title.setFont(font_for_text(line.title, Role.CONTROL))
        self.setAccessibleName(self.words())

    def paintEvent(self, event: QPaintEvent) -> None:
        """An outline around the one in question."""
        if not self._chosen:
            return
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(worn.accent))
        painter.setBrush(QColor(worn.accent_soft))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()


class PageRows(QWidget):
    """Lines of a product page, the first of them the one that it is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(0)
        self.rows: list[PageRow] = []

    def show_lines(self, about: PageLine, others: Iterable[PageLine]) -> None:
        """Show one line with others below it."""
        while (item := self._down.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.rows = [PageRow(about, chosen=True), *(PageRow(one) for one in others)]
        for place, row in enumerate(self.rows):
            if place > 1:
                self._down.addWidget(Hairline())
            self._down.addWidget(row)
        self._down.setAlignment(Qt.AlignmentFlag.AlignTop)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        for row in self.rows:
            row.retranslate()


class QuestionAndAnswer(QWidget):
    """Q and A as the page prints them; anybody's words, plainly."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = PlainLabel("", Role.UI_STRONG, wrap=True)
        self._answer = PlainLabel("", Role.CONTROL, wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (letter, words) in enumerate((("Q", self._question), ("A", self._answer))):
            sign = PlainLabel(letter, Role.UI_STRONG, tone="accent")
            grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)

    def show_words(self, question: str, answer: str) -> None:
        """Show a question and its answer."""
        for label, text, role in (
            (self._question, question, Role.UI_STRONG),
            (self._answer, answer, Role.CONTROL),
        ):
            label.setText(text)
            label.setFont(font_for_text(text, role))

    def words(self) -> tuple[str, str]:
        """What it says."""
        return self._question.text(), self._answer.text()
