"""Says things aloud to people who use a screen reader, without moving the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_Politeness = QAccessible.AnnouncementPoliteness


def announce(host: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have a sentence spoken in the name of a widget; an urgent one interrupts what is being read."""
    if not sentence:
        return
    event = QAccessibleAnnouncementEvent(host, sentence)
    event.setPoliteness(_Politeness.Assertive if urgent else _Politeness.Polite)
    QAccessible.updateAccessibility(event)
