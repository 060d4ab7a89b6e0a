"""Facts as pairs of a quiet name and a value that can be selected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import PlainLabel

NAME_WIDTH = 88


class FactRows(QWidget):
    """Two columns; rows are kept and refilled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[PlainLabel, PlainLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Fill in names and values, in their order."""
        while len(self._rows) < len(facts):
            self._add_row()
        for place, (name, value) in enumerate(self._rows):
            there = place < len(facts)
            name.setVisible(there)
            value.setVisible(there)
            if there:
                name.setText(facts[place][0])
                value.setText(facts[place][1])
                value.setAccessibleName(" ".join(facts[place]))

    def _add_row(self) -> None:
        name = PlainLabel("", Role.CONTROL, tone="quiet")
        value = PlainLabel("", Role.CONTROL, wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        place = len(self._rows)
        self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append((name, value))
