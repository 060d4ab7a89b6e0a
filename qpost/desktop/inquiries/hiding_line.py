"""How the hiding of a question stands: on its way, done, or refused with a way on (spec.md §5.3)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import LinkButton
from qpost.desktop.widgets.labels import Picture, PlainLabel, restyle
from qpost.desktop.words import of, say
from qpost.domain.delivery import DeliveryState, OutboxItem
from qpost.domain.refusals import Refusal

FINAL = (Refusal.ALREADY_HIDDEN, Refusal.NOT_PUBLIC, Refusal.NOT_FOUND)
"""Reasons that no other words would change."""


class HidingLine(QFrame):
    """One line above the composer; it is also spoken.

    Signals:
        opened(): the dialog is wanted again, with its texts.
        dropped(): the seller gives it up.
    """

    opened = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: OutboxItem | None = None
        self._picture = Picture("")
        self._words = PlainLabel("", Role.CONTROL, wrap=True)
        self._open, self._drop = LinkButton(), LinkButton()
        self._open.clicked.connect(lambda: self.opened.emit())
        self._drop.clicked.connect(lambda: self.dropped.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        for button in (self._open, self._drop):
            button.set_size("small")
            row.addWidget(button)
        self.show_item(None)

    def words(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_item(self, item: OutboxItem | None) -> None:
        """Say how a hiding stands, or nothing."""
        before, self._item = self.words(), item
        self.setVisible(item is not None)
        if item is None:
            return
        self._say(item)
        if self._words.text() != before:
            announce(self, self._words.text(), urgent=item.state is DeliveryState.REFUSED)

    def _say(self, item: OutboxItem) -> None:
        words, picture, tone = _shown(item)
        self.setProperty("note", tone or "plain")
        self._words.setText(words)
        self._words.set_tone(tone)
        self._picture.show_picture(picture, tone or "text2")
        self._open.setText(say("hiding.open_again"))
        self._drop.setText(say("hiding.drop"))
        refused = item.state is DeliveryState.REFUSED
        waits = item.state in (DeliveryState.HELD, DeliveryState.QUEUED)
        self._open.setVisible(waits or (refused and item.refusal not in FINAL))
        self._drop.setVisible(refused)
        self.setAccessibleName(words)
        restyle(self)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        if self._item is not None:
            self._say(self._item)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _shown(item: OutboxItem) -> tuple[str, str, str]:
    """Words, picture and tone."""
    match item.state:
        case DeliveryState.HELD:
            return say("hiding.soon"), "timer", ""
        case DeliveryState.QUEUED if item.attempts:
            return say("hiding.state.waiting"), "cloud-off", "warn"
        case DeliveryState.QUEUED | DeliveryState.SENDING:
            return say("hiding.state.sending"), "loader", ""
        case DeliveryState.UNVERIFIED:
            return say("hiding.state.unverified"), "circle-help", "warn"
        case DeliveryState.SETTLED | DeliveryState.WITHDRAWN:
            return say("hiding.state.done"), "circle-check", "ok"
        case DeliveryState.REFUSED:
            reason = of(item.refusal) if item.refusal else ""
            return say("hiding.state.refused", reason=reason), "circle-x", "danger"
