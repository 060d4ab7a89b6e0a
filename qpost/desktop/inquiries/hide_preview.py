"""What hiding changes, before it does: the product page afterwards, the page now, and that it is for good."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.inquiries.page_card import PageCard, PageRows, hidden_line, line_of
from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.labels import ElidedLabel, Picture, PlainLabel, Tag
from qpost.desktop.words import say
from qpost.domain.inquiries import Inquiry

OTHERS = 2
"""Other questions of the product that are shown below, so that one sees where it stands."""


class HidePreview(QWidget):
    """変更後の商品ページ / いまの表示 (mockup 08)."""

    def __init__(self, inquiry: Inquiry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inquiry = inquiry
        self._after = PlainLabel("", Role.CAPTION)
        self._page = PageCard()
        self.rows = PageRows()
        self._page.inside.addWidget(self.rows)
        self._now = PlainLabel("", Role.CAPTION)
        self._today = _Today(inquiry)
        self._for_good = _Note("info")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        down.addWidget(self._after)
        down.addWidget(self._page)
        down.addSpacing(8)
        down.addWidget(self._now)
        down.addWidget(self._today)
        down.addSpacing(8)
        down.addWidget(self._for_good)
        down.addStretch(1)
        self.show_others(())

    def show_others(self, others: Iterable[Inquiry]) -> None:
        """Show the newest other questions of the page below."""
        ours = self._inquiry.inquiry_id
        near = [line_of(one) for one in others if one.inquiry_id != ours][:OTHERS]
        self.rows.show_lines(hidden_line(self._inquiry), near)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._after.setText(say("hiding.after"))
        self._page.set_name(say("hiding.page"))
        self._now.setText(say("hiding.now"))
        self._today.retranslate()
        self._for_good.set_words(say("hiding.for_good"))
        self.rows.retranslate()


class _Today(QFrame):
    """The question as everybody reads it now."""

    def __init__(self, inquiry: Inquiry) -> None:
        super().__init__()
        self.setProperty("note", "plain")
        self._line = line_of(inquiry)
        self._state, self._title = Tag(), ElidedLabel(inquiry.title, Role.CONTROL)
        self._title.setFont(font_for_text(inquiry.title, Role.CONTROL))
        self._note = PlainLabel("", Role.META, tone="quiet", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._state)
        row.addWidget(self._title, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(12, 12, 12, 12)
        down.setSpacing(6)
        down.addLayout(row)
        down.addWidget(self._note)

    def retranslate(self) -> None:
        self._state.show_words(say("hiding.answered" if self._line.answered else "hiding.waiting"))
        self._note.setText(say("hiding.now.note"))


class _Note(QFrame):
    """A picture and a sentence in a quiet box."""

    def __init__(self, picture: str) -> None:
        super().__init__()
        self.setProperty("note", "plain")
        self._words = PlainLabel("", Role.CONTROL, tone="quiet", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(Picture(picture), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def set_words(self, words: str) -> None:
        self._words.setText(words)
