"""What a message carries: small pictures and sheets, opened by a press."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from qpost.desktop.inquiries.file_tile import FileTile
from qpost.desktop.widgets.flow import FlowLayout
from qpost.domain.files import File

TILE = QSize(128, 96)


class BubbleFiles(QWidget):
    """As many in a row as there is room for.

    Signals:
        picture_wanted(FileTile): somebody looks at one.
        opened(File, tuple[File, ...]): one was pressed, of these.
    """

    picture_wanted = Signal(object)
    opened = Signal(object, object)

    def __init__(self, files: tuple[File, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = tuple(FileTile(file, TILE) for file in files)
        flow = FlowLayout(self, gap=8)
        for tile in self.tiles:
            tile.picture_wanted.connect(self.picture_wanted)
            tile.opened.connect(lambda file: self.opened.emit(file, files))
            flow.addWidget(tile)
        self.limit(TILE.width() * 3 + 16)

    def limit(self, width: int) -> None:
        """As many beside one another as the width allows."""
        across = max(1, min(len(self.tiles), (width + 8) // (TILE.width() + 8)))
        down = -(-len(self.tiles) // across)
        self.setFixedSize(across * (TILE.width() + 8) - 8, max(0, down * (TILE.height() + 8) - 8))
