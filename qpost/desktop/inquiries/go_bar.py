"""The foot of the composer: the status an answer sets, why it cannot go yet, and 送信."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from qpost.desktop import theme
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import PrimaryButton
from qpost.desktop.widgets.choice import Choices
from qpost.desktop.widgets.labels import ElidedLabel, PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.inquiries import REPLY_STATUSES, Status

RADIUS = 7
ROOMY = 560
AROUND = 8
LEAST_HEIGHT = 52


class GoBar(Worded):
    """Status choices at the left, the button at the right, and between them the reason it is off.

    Signals:
        pressed(): 送信 was pressed.
        chosen(): another status was chosen.
    """

    pressed = Signal()
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel("", Role.CONTROL, tone="quiet")
        self._statuses = Choices(REPLY_STATUSES)
        self._fixed: Status | None = None
        self._says = ElidedLabel("", Role.CONTROL, tone="quiet")
        self._says.hide()
        self._reason = ElidedLabel("", Role.META, tone="quiet")
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.button = PrimaryButton("", "send", hint="Ctrl+Enter")
        self.button.clicked.connect(lambda: self.pressed.emit())
        self._statuses.chosen.connect(lambda _status: self.chosen.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, AROUND, 12, AROUND)
        row.setSpacing(12)
        for part in (self._label, self._statuses):
            row.addWidget(part)
        row.addWidget(self._says, 2)
        row.addWidget(self._reason, 1)
        row.addWidget(self.button)
        self.preset()
        self.retranslate()

    @property
    def status(self) -> Status:
        """What the reply will set."""
        return self._statuses.value()

    def choose(self, status: Status) -> None:
        """Set the status, unless it is fixed."""
        self._statuses.set_value(self._fixed or status)

    def fix(self, status: Status | None) -> None:
        """Let the answer set this status and no other; None offers the choice again."""
        if status is self._fixed:
            return
        self._fixed = status
        self.choose(status or Status.DONE)
        self._statuses.setVisible(status is None)
        self._says.setVisible(status is not None)

    def preset(self) -> None:
        """処理完了 for every new answer: a 処理中 that was kept silently would leave work open."""
        self.choose(Status.DONE)

    def hold(self, reason: str, *, bad: bool = False) -> None:
        """Switch the button off and say why; an empty reason switches it on."""
        self.button.setEnabled(not reason)
        self.button.setAccessibleDescription(reason)
        self._reason.setText(reason)
        self._reason.set_tone("danger" if bad else "quiet")

    def reason(self) -> str:
        """Why the button is off."""
        return self._reason.text()

    def show_key(self, keys: str) -> None:
        """Say on the button which key does the same."""
        self.button.set_hint(keys)

    def status_buttons(self) -> list[QAbstractButton]:
        """The choices, in their order."""
        return [self._statuses.button(status) for status in REPLY_STATUSES]

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._label.setText(say("inquiries.filter.status"))
        self._statuses.set_words(say("inquiries.filter.status"), [of(status) for status in REPLY_STATUSES])
        self._says.setText(say("many.own.status"))
        self.button.setText(say("inquiries.send"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the reason is worth more room than a label that the choices do without."""
        super().resizeEvent(event)
        self._label.setVisible(event.size().width() >= ROOMY and self._fixed is None)

    def minimumSizeHint(self) -> QSize:
        """The choices and the button, which grow with their letters."""
        statuses, button = self._statuses.minimumSizeHint(), self.button.minimumSizeHint()
        high = max(statuses.height(), button.height()) + 2 * AROUND
        return QSize(statuses.width() + button.width() + 60, max(LEAST_HEIGHT, high))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, rounded like the card below it."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.setFillRule(Qt.FillRule.WindingFill)
        area = self.rect().toRectF()
        ground.addRoundedRect(area, RADIUS, RADIUS)
        ground.addRect(area.adjusted(0, 0, 0, -RADIUS))
        painter.fillPath(ground, QColor(worn.surface))
        painter.fillRect(0, 0, self.width(), 1, QColor(worn.line))
        painter.end()
