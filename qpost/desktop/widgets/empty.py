"""What stands where a list has nothing to show: a sentence, and the way on where there is one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.labels import Picture, PlainLabel


class EmptyState(QWidget):
    """A quiet sentence in the middle of an empty place."""

    acted = Signal()

    def __init__(self, picture: str = "inbox", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", Role.UI_STRONG, self, wrap=True)
        self._sentence = PlainLabel("", Role.CONTROL, self, tone="quiet", wrap=True)
        self._action = SecondaryButton("", parent=self)
        self._action.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(Picture(picture, "dis", 24, self), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.say("")

    def say(self, title: str, sentence: str = "", action: str = "") -> None:
        """Say why there is nothing, and offer a way on."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._action.setText(action)
        self._action.setVisible(bool(action))
