"""よくある質問 3件: beside the way to the product's page, the way to what stands on it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from qpost.desktop.widgets.buttons import LinkButton
from qpost.desktop.words import say


class FaqLink(LinkButton):
    """Absent until there is a product with a page of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._count: int | None = None

    def show_count(self, count: int | None) -> None:
        """Say how many entries there are; None for where there can be none."""
        self._count = count
        self.setVisible(count is not None)
        self.setText(say("faq.link", count or 0))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setText(say("faq.link", self._count or 0))
