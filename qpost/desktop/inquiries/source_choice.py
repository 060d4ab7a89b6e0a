"""Whose post the list shows, as the list's own heading: お問い合わせ管理's three lists (spec.md §3.1)."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.theme import Role, font
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.words import of
from qpost.domain.inquiries import Source

INSET = 6
"""Between the ring and the words."""


class SourceChoice(DropDown[Source]):
    """A heading that opens; without a choice it is only a heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tuple(Source), parent, small=True)
        self.setFont(font(Role.UI))
        self.currentIndexChanged.connect(self._on_index)

    def reword(self) -> None:
        """Say everything again in the language of the screens."""
        self.set_words(of(self.value()), [of(source) for source in Source])

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
        room = self.width() - INSET - (24 if self.isEnabled() else 0)
        shown = metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        area = self.rect().adjusted(INSET, 0, 0, 0)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        if self.isEnabled():
            left = INSET + metrics.horizontalAdvance(shown) + 6
            arrow = pixmap("chevron-down", worn.text2, 16, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - 16) // 2, arrow)
        if self.hasFocus():
            painter.setPen(QPen(QColor(worn.accent), 2))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
