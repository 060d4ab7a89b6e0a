"""The strip above the composer: who will be able to read what is written (ux.md P1)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qpost.desktop import theme
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import LinkButton
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.inquiries import Inquiry, Kind, Source

RADIUS = 8


class VisibilityStrip(Worded):
    """Amber with a globe for what everybody reads, quiet with a lock for what only two sides read.

    Signals:
        look(bool): the page as everybody will read it shall be shown, or not any more.
    """

    look = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inquiry: Inquiry | None = None
        self._picture = Picture("lock")
        self._word = PlainLabel("", Role.CONTROL)
        self._word.setProperty("strong", True)
        self._sentence = PlainLabel("", Role.CONTROL, wrap=True)
        self.look_button = LinkButton("", "eye")
        self.look_button.set_size("small")
        self.look_button.setCheckable(True)
        self.look_button.clicked.connect(lambda checked: self.look.emit(checked))
        self.setMinimumHeight(36)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self._word)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.look_button)

    def show_inquiry(self, inquiry: Inquiry) -> None:
        """Say who will read an answer to it."""
        self._inquiry = inquiry
        public = inquiry.public
        self._picture.show_picture("globe" if public else "lock", "warn" if public else "text2")
        self._word.setText(say("inquiries.public") if public else say("inquiries.private"))
        self._sentence.setText(say(_sentence(inquiry)))
        for label in (self._word, self._sentence):
            label.set_tone("warn" if public else "")
        self.look_button.setText(say("hiding.look"))
        self.look_button.setVisible(public)
        self.setAccessibleName(f"{self._word.text()} — {self._sentence.text()}")
        self.update()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        if self._inquiry is not None:
            self.show_inquiry(self._inquiry)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, rounded like the card above it, and the line below."""
        worn = theme.tokens()
        public = self._inquiry is not None and self._inquiry.public
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.setFillRule(Qt.FillRule.WindingFill)
        area = self.rect().toRectF()
        ground.addRoundedRect(area, RADIUS - 1, RADIUS - 1)
        ground.addRect(area.adjusted(0, RADIUS, 0, 0))
        painter.fillPath(ground, QColor(worn.warn_soft if public else worn.surface))
        line = worn.warn_line if public else worn.line
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(line))
        painter.end()


def _sentence(inquiry: Inquiry) -> str:
    if inquiry.public:
        return "inquiries.strip.public"
    if inquiry.source is not Source.CUSTOMER:
        return "inquiries.strip.marketplace"
    from_order = inquiry.order_no is not None and inquiry.kind is Kind.GENERAL
    return "inquiries.strip.order" if from_order else "inquiries.strip.private"
