"""The box for words to look for, told of only once they are committed (ux.md I-4)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from qpost.desktop import icons, theme
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.words import say


class SearchBox(ImeLineEdit):
    """A search field with its sign.

    Signals:
        committed(): the words to look for are others now, or Enter asked again.
    """

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._sign.triggered.connect(self.committed)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(80)
        self.textChanged.connect(lambda _text: self.committed.emit())
        self.returnPressed.connect(self.committed)
        theme.signals().changed.connect(self._dress)
        self._dress()
        self._retranslate()

    def put(self, words: str) -> None:
        """Set without telling."""
        self.blockSignals(True)
        self.setText(words)
        self.blockSignals(False)

    def _dress(self) -> None:
        self._sign.setIcon(icons.icon("search", theme.tokens().text2))

    def _retranslate(self) -> None:
        self.setPlaceholderText(say("inquiries.search.hint"))
        self.setAccessibleName(say("inquiries.search"))
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(say("inquiries.search"))
        self.setToolTip(say("inquiries.search.tip"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
