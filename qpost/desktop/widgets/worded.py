"""A widget whose words follow the language: it says them again whenever that changes."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class Worded(QWidget):
    """Subclasses put every word of theirs into `retranslate` and call it once at the end of their making."""

    def retranslate(self) -> None:
        """Say all words anew in the language of the screens."""

    def changeEvent(self, event: QEvent) -> None:
        """React to a new language; children hear of it by themselves."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
