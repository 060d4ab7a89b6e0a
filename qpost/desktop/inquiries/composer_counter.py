"""n/1000: how long a reply is by the manuals' counting, and how much is too much."""

from PySide6.QtWidgets import QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import say
from qpost.domain.commands import BODY_LIMIT, length

WARN_AT = 950


class Counter(PlainLabel):
    """Quiet, then amber near the end, then red with the number of characters too many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Role.CAPTION, parent)
        self.show_body("")

    def show_body(self, body: str) -> None:
        """Count a body."""
        used = length(body)
        over = used - BODY_LIMIT
        shown = say("inquiries.counter", used=str(used), limit=str(BODY_LIMIT))
        if over > 0:
            shown = say("inquiries.counter.over", over, count=shown)
        self.setText(shown)
        self.set_tone("danger" if over > 0 else "warn" if used >= WARN_AT else "")
