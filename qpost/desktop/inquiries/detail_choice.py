"""詳細の追加: a product code or an order number to look for, typed or pasted in any width."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from qpost.desktop.inquiries.filter_choice import FilterChoice
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.words import of, say
from qpost.domain.inquiries import DetailKind, digits

WHOLE = 9
"""Digits of a code or number; fewer are still being typed."""


class DetailKindChoice(FilterChoice[DetailKind]):
    """The drop-down: 全体, 商品コード, 注文番号."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tuple(DetailKind), parent)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.word(say("inquiries.filter.detail"), [of(kind) for kind in DetailKind])


class DetailValue(ImeLineEdit):
    """The box beside it, named by what it takes.

    Signals:
        completed(): nothing, or a whole number, stands in it now.
    """

    completed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(28)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin | Qt.InputMethodHint.ImhPreferNumbers)
        self.setMaxLength(24)
        self.setFixedWidth(132)
        self.textChanged.connect(self._on_text)

    @property
    def number(self) -> str:
        """What was typed, in the marketplace's own writing."""
        return digits(self.text())

    def name_for(self, kind: DetailKind) -> None:
        """Be named by the kind of number that is looked for."""
        name = of(kind)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)

    def _on_text(self, _text: str) -> None:
        if not self.number or len(self.number) >= WHOLE:
            self.completed.emit()
