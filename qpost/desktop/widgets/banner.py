"""A lasting condition above the page: picture, word, sentence and, where there is one, the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import LinkButton
from qpost.desktop.widgets.labels import Picture, PlainLabel, restyle


class Banner(QFrame):
    """Hidden while all is well; it pushes the content down, never covers it."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture("", parent=self)
        self._word = PlainLabel("", Role.CONTROL, self)
        self._word.setProperty("strong", True)
        self._sentence = PlainLabel("", Role.CONTROL, self, wrap=True)
        self._action = LinkButton("", parent=self)
        self._action.set_size("small")
        self._action.clicked.connect(self.acted)
        self.setMinimumHeight(40)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self._word)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._action)
        self.hide()

    def say(self, picture: str, tone: str, word: str, sentence: str, action: str = "") -> None:
        """Show a condition; tone is `warn`, `danger` or `info`."""
        self.setProperty("banner", tone)
        token = "text2" if tone == "info" else tone
        self._picture.show_picture(picture, token)
        self._word.setText(word)
        self._sentence.setText(sentence)
        for label in (self._word, self._sentence):
            label.set_tone("" if tone == "info" else tone)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{word} {sentence}".strip())
        restyle(self)
        self.show()

    def word(self) -> str:
        """What the condition is called."""
        return self._word.text()

    def sentence(self) -> str:
        """What it says now."""
        return self._sentence.text()
