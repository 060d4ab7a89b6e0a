"""Facts as pairs of a quiet name and a value that can be selected, numbers with a button that copies them."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import IconButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import say

NAME_WIDTH = 88


@dataclass(frozen=True, slots=True)
class Fact:
    """What something is called, and what it is; a number of the trade can be copied."""

    name: str
    value: str
    copied: bool = False


class _Row:
    """The widgets of one fact; the button stands right behind the value."""

    def __init__(self, grid: QGridLayout, place: int) -> None:
        self._name = PlainLabel("", Role.CONTROL, tone="quiet")
        self._value = PlainLabel("", Role.CONTROL, wrap=True)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = IconButton("", "copy")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._value.text()))
        self._holder = QWidget()
        self._line = QHBoxLayout(self._holder)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(4)
        self._line.addWidget(self._value)
        self._line.addWidget(self._copy)
        self._line.addStretch(0)
        self._grid = grid
        grid.addWidget(self._name, place, 0)
        grid.addWidget(self._holder, place, 1)

    def show(self, fact: Fact | None) -> None:
        """Show a fact, or go away."""
        for part in (self._name, self._holder):
            part.setVisible(fact is not None)
        if fact is None:
            return
        self._name.setText(fact.name)
        self._value.setText(fact.value)
        self._value.setAccessibleName(f"{fact.name} {fact.value}")
        level = Qt.AlignmentFlag.AlignVCenter if fact.copied else Qt.AlignmentFlag.AlignTop
        self._grid.setAlignment(self._name, level)
        self._value.setWordWrap(not fact.copied)
        self._line.setStretch(0, int(not fact.copied))
        self._line.setStretch(2, int(fact.copied))
        self._copy.setVisible(fact.copied)
        self._copy.set_name(say("inquiries.context.copy", name=fact.name))


class FactRows(QWidget):
    """Two columns; rows are kept and refilled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._shown: tuple[Fact, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Fill in names and values, in their order; what stands there already is left alone."""
        shown = tuple(facts)
        if shown == self._shown:
            return
        self._shown = shown
        while len(self._rows) < len(shown):
            self._rows.append(_Row(self._grid, len(self._rows)))
        for place, row in enumerate(self._rows):
            row.show(shown[place] if place < len(shown) else None)
