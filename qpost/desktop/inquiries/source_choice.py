"""Whose post the list shows, as the list's own heading: the three of spec.md §3.1, あとで対応, and 下書き."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.theme import Role, font
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.words import of, say
from qpost.domain.inquiries import InquiryFilter, Source
from qpost.domain.shops import Capability

INSET = 6
"""Between the ring and the words."""


class Post(StrEnum):
    """What the list can be about; the rail leads to the same where it has room for words."""

    CUSTOMER = "customer"
    MARKETPLACE = "marketplace"
    OWN = "own"
    RESTING = "resting"
    DRAFTED = "drafted"

    @property
    def source(self) -> Source:
        """Whose post that is."""
        return {Post.MARKETPLACE: Source.MARKETPLACE, Post.OWN: Source.OWN}.get(self, Source.CUSTOMER)


NEEDS = {
    Post.MARKETPLACE: Capability.MARKETPLACE_MESSAGES,
    Post.OWN: Capability.MARKETPLACE_MESSAGES,
    Post.RESTING: Capability.SNOOZE,
}
"""What the backend must be able to do for a list to be offered."""


def post_of(wanted: InquiryFilter) -> Post:
    """What a search is about."""
    if wanted.resting_at is not None:
        return Post.RESTING
    return Post.DRAFTED if wanted.drafted else Post(wanted.source)


class SourceChoice(DropDown[Post]):
    """A heading that opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tuple(Post), parent, small=True)
        self.setFont(font(Role.UI))
        self.currentIndexChanged.connect(self._on_index)

    def show_able(self, able: frozenset[Capability]) -> None:
        """Offer what the backend can do."""
        self.offer_only(lambda post: post not in NEEDS or NEEDS[post] in able)

    def reword(self) -> None:
        """Say everything again in the language of the screens."""
        words = {Post.RESTING: say("team.later"), Post.DRAFTED: say("inquiries.drafts")}
        texts = [words[post] if post in words else of(post.source) for post in Post]
        self.set_words(texts[self.currentIndex()], texts)

    def _on_index(self, _index: int) -> None:
        self.setAccessibleName(self.currentText())
        self.updateGeometry()  # another heading, another width

    def sizeHint(self) -> QSize:
        """As wide as the heading."""
        metrics = QFontMetrics(font(Role.SECTION))
        return QSize(
            metrics.horizontalAdvance(self.currentText()) + INSET + 32, max(32, metrics.height() + 4)
        )

    def minimumSizeHint(self) -> QSize:
        """It may be cut where the list is narrow."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The heading, its arrow, and the ring when it has the keys."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Role.SECTION))
        painter.setPen(QColor(worn.text))
        metrics = painter.fontMetrics()
        room = self.width() - INSET - 24
        shown = metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        area = self.rect().adjusted(INSET, 0, 0, 0)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        left = INSET + metrics.horizontalAdvance(shown) + 6
        arrow = pixmap("chevron-down", worn.text2, 16, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - 16) // 2, arrow)
        if self.hasFocus():
            painter.setPen(QPen(QColor(worn.accent), 2))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
