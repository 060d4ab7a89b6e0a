"""Above the shop's own inquiries: the way to a new one, and how the last one went."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.delivery import DeliveryState
from qpost.domain.refusals import Refusal

_WORDS = {
    DeliveryState.HELD: ("held", ""),
    DeliveryState.SENDING: ("queued", ""),
    DeliveryState.QUEUED: ("waiting", "warn"),
    DeliveryState.UNVERIFIED: ("unverified", "warn"),
    DeliveryState.SETTLED: ("sent", "ok"),
    DeliveryState.REFUSED: ("refused", "danger"),
}


class AskBar(Worded):
    """A button, and one line that is also spoken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: tuple[str, DeliveryState, Refusal | None] | None = None
        self.ask = SecondaryButton("", "headset")
        self._line = PlainLabel("", Role.CONTROL, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        column.addWidget(self.ask)
        column.addWidget(self._line)
        self.retranslate()

    def show_state(self, title: str, state: DeliveryState, refusal: Refusal | None = None) -> None:
        """Say how the newest inquiry goes; one that was taken back is not spoken of."""
        self._last = (title, state, refusal) if state in _WORDS else None
        self._say()
        announce(self, self._line.text(), urgent=state is DeliveryState.REFUSED)

    def words(self) -> str:
        """What is said of the newest inquiry."""
        return self._line.text()

    def _say(self) -> None:
        sentence = ""
        if self._last is not None:
            title, state, refusal = self._last
            word, tone = _WORDS[state]
            sentence = say(f"many.ask.{word}", title=title, reason=of(refusal) if refusal else "")
            self._line.set_tone(tone)
        self._line.setText(sentence)
        self._line.setVisible(bool(sentence))

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.ask.setText(say("many.ask"))
        self._say()
