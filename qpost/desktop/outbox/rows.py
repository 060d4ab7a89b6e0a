"""The rows of the outbox in a card: a row that did not change stays as it is, with the focus in it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qpost.desktop.outbox.outbox_words import Shown
from qpost.desktop.outbox.row import OutboxRow
from qpost.desktop.widgets.surfaces import Card, Hairline


class OutboxRows(Card):
    """Shows commands in the order given.

    Signals:
        acted(Act, Shown): what the seller wants done with one of them.
    """

    acted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[OutboxRow] = []
        self._lines: list[Hairline] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)

    def forget(self) -> None:
        """Build every row anew at the next showing."""
        for row in self.rows:
            _drop(row)
        self.rows = []

    def show_rows(self, shown: list[Shown], now: datetime) -> None:
        """Show these."""
        there = {row.shown: row for row in self.rows}
        rows = [there.pop(one) if one in there else self._make(one, now) for one in shown]
        for gone in there.values():
            _drop(gone)
        if rows != self.rows:
            self.rows = rows
            self._arrange()

    def tick(self, now: datetime) -> None:
        """Count down."""
        for row in self.rows:
            row.tick(now)

    def _make(self, shown: Shown, now: datetime) -> OutboxRow:
        row = OutboxRow(shown, now)
        row.acted.connect(self.acted)
        return row

    def _arrange(self) -> None:
        for line in self._lines:
            _drop(line)
        self._lines = []
        while self._column.takeAt(0) is not None:
            pass
        for place, row in enumerate(self.rows):
            if place:
                line = Hairline()
                self._lines.append(line)
                self._column.addWidget(line)
            self._column.addWidget(row)


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
