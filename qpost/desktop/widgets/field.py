"""A field with its label above and, where something is wrong, a sentence below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.widgets.labels import Picture, PlainLabel


class Note(QWidget):
    """A picture and a sentence under the thing they speak of; hidden while there is nothing to say."""

    def __init__(self, picture: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel("", Role.META, self, tone=tone, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(6)
        row.addWidget(Picture(picture, tone, 14, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence, or nothing."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What it says now."""
        return self._sentence.text()


class Field(QWidget):
    """Label, input, error; the input's accessible name is its label."""

    def __init__(self, edit: ImeLineEdit, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = edit
        self._label = PlainLabel("", Role.CONTROL, self, tone="quiet")
        self._mark = PlainLabel("", Role.META, self, tone="quiet")
        self._error = Note("circle-alert", "danger", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self._mark)
        column.addLayout(head)
        column.addWidget(edit)
        column.addWidget(self._error)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """Name the field."""
        self._label.setText(label)
        self.edit.setAccessibleName(label)

    def set_mark(self, mark: str) -> None:
        """A word at the right end of the label: 必須."""
        self._mark.setText(mark)

    def set_error(self, sentence: str) -> None:
        """Mark the field and say why under it; an empty sentence takes both away."""
        self._error.say(sentence)
        self.edit.set_error(bool(sentence))
        self.edit.setAccessibleDescription(sentence)

    def error(self) -> str:
        """What is said under the field."""
        return self._error.sentence()
