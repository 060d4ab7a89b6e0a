"""差し込み: a button for each variable, in the words of the screens."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import Button
from qpost.desktop.widgets.flow import FlowLayout
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import language, say
from qpost.domain.variables import Variable, name


class _VariableButton(Button):
    kind = "meta"


class VariableRow(Worded):
    """A line that goes on below where it is narrow.

    Signals:
        wanted(Variable): this one shall be put into the text.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel("", Role.META, tone="quiet")
        self._label.setMinimumHeight(28)
        self.buttons: dict[Variable, Button] = {}
        flowing = QWidget()
        flow = FlowLayout(flowing, gap=2)
        flow.setContentsMargins(0, 0, 0, 0)
        for variable in Variable:
            button = _VariableButton()
            button.clicked.connect(lambda _checked=False, variable=variable: self.wanted.emit(variable))
            self.buttons[variable] = button
            flow.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(flowing, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._label.setText(say("canned.variables"))
        for variable, button in self.buttons.items():
            button.setText(f"{{{name(variable, language())}}}")
