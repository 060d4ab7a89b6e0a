"""What assistive technology selects in a list is chosen there, as what a person clicks is."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView


def choose_what_is_selected(view: QAbstractItemView, choose: Callable[[QModelIndex], None]) -> None:
    """Choose what was selected without being current; keys and clicks make a row current first."""
    model = view.selectionModel()

    def on_selected() -> None:
        selected = model.selectedIndexes()
        if len({index.row() for index in selected}) == 1 and selected[0].row() != view.currentIndex().row():
            choose(selected[0])

    model.selectionChanged.connect(on_selected)
