"""Pictures of files where somebody looks at them: small ones in tiles, a large one over the window."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.file_saving import FileSaving
from qpost.desktop.inquiries.file_tile import FileTile
from qpost.desktop.inquiries.file_viewer import FileViewer
from qpost.desktop.words import of
from qpost.domain.failures import Failure
from qpost.domain.files import File
from qpost.domain.ids import FileId
from qpost.engine.ports import Bitmap

LARGE = 2560
"""Pixels of the longer side of a picture that is looked at closely."""

KEPT = 60
"""Small pictures that are kept while the program runs; nothing of them is ever written."""


class FileShowing(QObject):
    """Fetches once what is looked at again and again."""

    def __init__(self, bridge: Bridge, place: QWidget, saving: FileSaving) -> None:
        super().__init__(place)
        self._bridge = bridge
        self._place = place
        self._saving = saving
        self._small: dict[tuple[FileId, int], Bitmap] = {}
        self.viewer: FileViewer | None = None
        saving.ended.connect(self._on_saved)

    def fetch(self, tile: FileTile) -> None:
        """Show a tile what is in its file."""
        size = tile.wanted_size()
        known = self._small.get((tile.file.file_id, size.width()))
        if known is not None:
            tile.show_picture(known)
            return
        drawn = self._bridge.engine.files.drawn(tile.file, size.width(), size.height())
        self._bridge.ask(tile, drawn, partial(self._fetched, tile), lambda _failure: tile.ask_again())

    def open(self, file: File, files: tuple[File, ...]) -> None:
        """Look at a file over the window."""
        if self.viewer is None:
            viewer = FileViewer(self._place.window())
            viewer.wanted.connect(partial(self._fetch_large, viewer))
            viewer.save_wanted.connect(self._saving.save)
            viewer.closed.connect(self._on_closed)
            self.viewer = viewer
        self.viewer.show_files(file, files)

    def _fetched(self, tile: FileTile, bitmap: Bitmap | None) -> None:
        if bitmap is not None:
            while len(self._small) >= KEPT:
                self._small.pop(next(iter(self._small)))
            self._small[(tile.file.file_id, tile.wanted_size().width())] = bitmap
        tile.show_picture(bitmap)

    def _fetch_large(self, viewer: FileViewer, file: File) -> None:
        drawn = self._bridge.engine.files.drawn(file, LARGE, LARGE)
        self._bridge.ask(viewer, drawn, partial(viewer.show_picture, file), partial(_not_fetched, viewer))

    def _on_closed(self) -> None:
        viewer, self.viewer = self.viewer, None
        if viewer is not None:
            viewer.deleteLater()

    def _on_saved(self, words: str) -> None:
        if self.viewer is not None:
            self.viewer.tell(words)


def _not_fetched(viewer: FileViewer, failure: Failure) -> None:
    viewer.view.show_words(of(failure))
