"""Saving a file of a message: where the seller says, under a name that harms no computer."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.words import of, say
from qpost.domain.failures import Failure
from qpost.domain.files import File
from qpost.media.names import clean_name


class FileSaving(QObject):
    """Asks where, and tells how it ended.

    Signals:
        ended(str): in words.
    """

    ended = Signal(str)

    def __init__(self, bridge: Bridge, place: QWidget) -> None:
        super().__init__(place)
        self._bridge = bridge
        self._place = place

    def save(self, file: File) -> None:
        """Let the seller say where; the window goes on meanwhile."""
        dialog = QFileDialog(self._place.window(), say("files.save_where"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(clean_name(file.name, file.media_type))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._write(file, Path(name)))
        dialog.open()

    def _write(self, file: File, path: Path) -> None:
        self._bridge.ask(
            self, self._bridge.engine.files.save(file, path), partial(self._told, path.name), self._failed
        )

    def _told(self, name: str, written: bool) -> None:
        self.ended.emit(say("files.saved", name=name) if written else say("files.unsaved"))

    def _failed(self, failure: Failure) -> None:
        self.ended.emit(of(failure))
