"""A drop-down filter that reads as its name until it narrows, and is only as wide as it reads."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from qpost.desktop.theme import Role, font
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.words import say

T = TypeVar("T")


class FilterChoice(DropDown[T]):
    """One of a few values, the first of which asks for everything.

    Signals:
        picked(): somebody chose (not: a program set it).
    """

    picked = Signal()

    def __init__(self, values: Sequence[T], parent: QWidget | None = None, *, named: bool = True) -> None:
        super().__init__(values, parent, small=True)
        self._named = named
        self.setFont(font(Role.CONTROL))
        self.chosen.connect(lambda _value: self.picked.emit())
        self.currentIndexChanged.connect(self._on_index)

    def word(self, name: str, texts: Sequence[str]) -> None:
        """Set the name, and the words of the values in their order."""
        self.set_words(name, texts)
        self.setToolTip(name)

    def shown(self) -> str:
        """処理状態 alone, or 処理状態: 未回答 once it narrows."""
        if not self._named:
            return self.currentText()
        if self.currentIndex() <= 0:
            return self.accessibleName()
        return say("inquiries.filter.named", name=self.accessibleName(), value=self.currentText())

    def _on_index(self, index: int) -> None:
        self.set_marked(self._named and index > 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as it reads now."""
        return QSize(self.fontMetrics().horizontalAdvance(self.shown()) + 42, self.minimumHeight())
