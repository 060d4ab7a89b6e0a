"""A column inside a sheet that scrolls where the window is too low for all of it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

AROUND = 190
"""What a sheet needs beside its column: its title, its buttons, and air."""


class Fitting(QScrollArea):
    """As high as what stands in it, or as the sheet that it stands in allows."""

    def __init__(self, sheet: QWidget) -> None:
        super().__init__()
        self._sheet = sheet
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(2, 2, 2, 2)
        self.column.setSpacing(12)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)
        sheet.installEventFilter(self)
        self._inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another window, or other words: another height."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        width = self.viewport().width()
        wanted = self.column.heightForWidth(width) if self.column.hasHeightForWidth() else -1
        wanted = max(wanted, self.column.minimumSize().height())
        room = max(120, self._sheet.height() - AROUND)
        if self.height() != min(wanted, room):
            self.setFixedHeight(min(wanted, room))
