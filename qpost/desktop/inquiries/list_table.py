"""The inquiry list as a table over the whole width, for eyes that were trained on J·QSM (ux.md §2.5)."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from qpost.desktop.inquiries.columns import COLUMNS, TableRow, sentence
from qpost.desktop.inquiries.list_lines import Entry, Line
from qpost.desktop.widgets.table import Rows, Table
from qpost.engine.ports import InquiryRow

_WHOLE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class InquiryTable(Table):
    """One inquiry a row; a click or Enter opens its conversation.

    Signals:
        chosen(InquiryId): this conversation shall be shown.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.rows: Rows[TableRow] = Rows(COLUMNS, sentence)
        super().__init__(self.rows, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.opened.connect(self._on_opened)
        self.clicked.connect(lambda index: self._on_opened(index.row()))

    def show_lines(self, lines: Iterable[Line], shop: str, now: datetime) -> None:
        """Show the inquiries of a list in its order; who stands on one keeps standing on it."""
        current = self.rows.at(self.currentIndex().row())
        entries = [line.row for line in lines if isinstance(line, Entry)]
        self.rows.replace(tuple(TableRow(row, shop, now) for row in entries))
        if current is not None:
            self._stand_on(current.found)

    def _stand_on(self, wanted: InquiryRow) -> None:
        key = wanted.inquiry.inquiry_id
        for place, row in enumerate(self.rows.rows()):
            if row.found.inquiry.inquiry_id == key:
                self.selectionModel().setCurrentIndex(self.rows.index(place, 0), _WHOLE_ROW)
                return

    def _on_opened(self, place: int) -> None:
        row = self.rows.at(place)
        if row is not None:
            self.chosen.emit(row.found.inquiry.inquiry_id)

    def reword(self) -> None:
        """Say headings and cells again in the language of the screens."""
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self.viewport().update()
