"""Says things aloud to people who use a screen reader, without moving the focus."""

from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from qpost.domain.settings import Spoken

_Politeness = QAccessible.AnnouncementPoliteness


@dataclass(slots=True)
class _Amount:
    spoken: Spoken = Spoken.ALL


_amount = _Amount()


def speak(wanted: Spoken) -> None:
    """読み上げの量: everything from now on, or only what is urgent."""
    _amount.spoken = wanted


def announce(host: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have a sentence spoken in the name of a widget; an urgent one interrupts what is being read."""
    if not sentence or (_amount.spoken is Spoken.URGENT and not urgent):
        return
    event = QAccessibleAnnouncementEvent(host, sentence)
    event.setPoliteness(_Politeness.Assertive if urgent else _Politeness.Polite)
    QAccessible.updateAccessibility(event)
