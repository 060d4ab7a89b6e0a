"""One shop as a radio button the size of a card: chip, name, who and when, and what waits there."""

from datetime import datetime

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.theme import Role
from qpost.desktop.widgets.choice import BOX, RadioButton, draw_ring
from qpost.desktop.words import clock, count, say, short_day
from qpost.domain.moments import shop_day
from qpost.domain.shops import Shop

HEIGHT = 64
_CHIP = 16
_SIDE = 16


class ShopCard(RadioButton):
    """A 販売店; its accessible name is the shop's name, its description the counts."""

    def __init__(self, shop: Shop, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shop = shop
        self._now = now
        self.setMinimumHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all words anew."""
        self.setText(self.shop.name)
        self.setAccessibleDescription("、".join(filter(None, (self.unanswered(), self.delayed()))))

    def unanswered(self) -> str:
        """How many inquiries wait."""
        waiting = self.shop.unanswered
        return say("shops.unanswered", count=count(waiting)) if waiting else say("shops.unanswered.none")

    def delayed(self) -> str:
        """How many claims are late; nothing where none is."""
        late = self.shop.delayed_claims
        return say("shops.delayed", count=count(late)) if late else ""

    def last_used(self) -> str:
        """Who works there, and when it was last opened here."""
        members = say("shops.members", self.shop.members)
        used = self.shop.last_used_at
        if used is None:
            return members
        when = short_day(shop_day(used))
        if shop_day(used) == shop_day(self._now):
            when = say("shops.today", clock=clock(used))
        return say("shops.last_used", members=members, when=when)

    def sizeHint(self) -> QSize:
        """As wide as the column."""
        return QSize(360, theme.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A narrow column elides the name."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card and everything on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_outline(painter)
        middle = (self.height() - BOX) / 2
        draw_ring(painter, QRectF(_SIDE, middle, BOX, BOX), self)
        self._draw_chip(painter, QRectF(_SIDE + BOX + 12, (self.height() - _CHIP) / 2, _CHIP, _CHIP))
        right = self._draw_counts(painter)
        self._draw_name(painter, QRect(73, 12, right - 73 - 16, 20), QRect(73, 33, right - 73 - 16, 18))
        painter.end()

    def _draw_outline(self, painter: QPainter) -> None:
        worn = theme.tokens()
        strong = self.isChecked() or self.hasFocus()
        painter.setBrush(
            QColor(worn.sel if self.isChecked() else worn.hover if self.underMouse() else worn.bg)
        )
        painter.setPen(QPen(QColor(worn.accent if strong else worn.line2), 2 if strong else 1))
        inset = 1.0 if strong else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)

    def _draw_chip(self, painter: QPainter, place: QRectF) -> None:
        chips = theme.tokens().chips
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chips[self.shop.chip % len(chips)]))
        painter.drawRoundedRect(place, 3, 3)

    def _draw_name(self, painter: QPainter, name: QRect, below: QRect) -> None:
        worn = theme.tokens()
        painter.setFont(theme.font_for_text(self.shop.name, Role.UI_STRONG))
        painter.setPen(QColor(worn.text))
        painter.drawText(name, _LEFT, _elided(painter, self.shop.name, name))
        painter.setFont(theme.font(Role.META))
        painter.setPen(QColor(worn.text2))
        painter.drawText(below, _LEFT, _elided(painter, self.last_used(), below))

    def _draw_counts(self, painter: QPainter) -> int:
        """Draw what waits at the right, one line each; returns where the free room before it ends."""
        worn = theme.tokens()
        lines = [(self.unanswered(), "status-unanswered", worn.accent, worn.text)]
        if not self.shop.unanswered:
            lines = [(self.unanswered(), "", "", worn.text2)]
        if late := self.delayed():
            lines.append((late, "alarm-clock", worn.danger, worn.danger))
        painter.setFont(theme.font(Role.META))
        top = (self.height() - 18 * len(lines)) // 2
        edge = self.width() - _SIDE
        start = edge
        for place, (text, picture, tint, colour) in enumerate(lines):
            width = painter.fontMetrics().horizontalAdvance(text)
            area = QRect(edge - width, top + 18 * place, width + 1, 18)
            painter.setPen(QColor(colour))
            painter.drawText(area, _LEFT, text)
            if picture:
                drawn = pixmap(picture, tint, 14, self.devicePixelRatioF())
                painter.drawPixmap(area.left() - 18, area.top() + 2, drawn)
            start = min(start, area.left() - 18)
        return start


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _elided(painter: QPainter, text: str, area: QRect) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
