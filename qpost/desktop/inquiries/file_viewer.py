"""Files of a message over the window: looked at closely, turned, saved, the next and the one before."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qpost.desktop.cover import Cover
from qpost.desktop.inquiries.file_tile import image_of
from qpost.desktop.inquiries.file_words import short_size
from qpost.desktop.inquiries.picture_view import MOST, PictureView
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import QuietButton, SecondaryButton
from qpost.desktop.widgets.labels import ElidedLabel, PlainLabel
from qpost.desktop.words import say
from qpost.domain.files import File, MediaType
from qpost.engine.ports import Bitmap

MARGIN = 48
"""Of the window that stays to be seen around it."""


class FileViewer(Cover):
    """Lies over the window until it is closed.

    Signals:
        wanted(File): its picture shall be shown.
        save_wanted(File): it shall be saved on this computer.
        closed(): it lies there no longer.
    """

    wanted = Signal(object)
    save_wanted = Signal(object)
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._files: tuple[File, ...] = ()
        self._place = 0
        self._name = ElidedLabel("", Role.UI_STRONG)
        self._told = PlainLabel("", Role.META, tone="quiet")
        self.view = PictureView()
        self.larger = QuietButton("", "zoom-in")
        self.smaller = QuietButton("", "zoom-out")
        self.turn = QuietButton("", "rotate-cw")
        self.before = QuietButton("", "arrow-left")
        self.next = QuietButton("", "arrow-right")
        self.save = SecondaryButton("", "download")
        self.close_button = SecondaryButton()
        self._why = ""
        self._fill()
        self._connect()
        self.retranslate()

    @property
    def file(self) -> File:
        """What is being looked at."""
        return self._files[self._place]

    def show_files(self, file: File, files: tuple[File, ...]) -> None:
        """Look at one of several."""
        self._files, self._place = files, files.index(file)
        self.open(self.view)
        self._show()

    def show_picture(self, file: File, bitmap: Bitmap | None) -> None:
        """What is in a file; with None it cannot be shown."""
        if not self._files or file != self.file:
            return
        if bitmap is None:
            self._explain("files.viewer.unseen")
        else:
            self.view.show_image(image_of(bitmap))

    def tell(self, words: str) -> None:
        """Say how the saving ended."""
        self._told.setText(words)

    def words(self) -> str:
        """What it says beside the name."""
        return self._told.text()

    def shut(self) -> None:
        """Give the window back."""
        if self._files:
            self._files = ()
            self.leave()
            self.closed.emit()

    def _show(self) -> None:
        self.retranslate()
        self._on_zoomed()
        if self.file.media_type is MediaType.PDF:
            self._explain("files.viewer.document")
        else:
            self._explain("files.viewer.loading")
            self.wanted.emit(self.file)

    def _explain(self, word: str) -> None:
        """Say why there is no picture."""
        self._why = word
        self.view.show_words(say(word))

    def _step(self, by: int) -> None:
        if 0 <= self._place + by < len(self._files):
            self._place += by
            self._show()

    def _on_zoomed(self) -> None:
        seen = self.view.has_picture
        self.larger.setEnabled(seen and self.view.zoom < MOST)
        self.smaller.setEnabled(seen and self.view.zoom > 1.0)
        self.turn.setEnabled(seen)
        self.before.setEnabled(self._place > 0)
        self.next.setEnabled(self._place + 1 < len(self._files))

    def _fill(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name, 1)
        head.addWidget(self._told)
        self.body.addLayout(head)
        self.body.addWidget(self.view, 1)
        self.buttons.takeAt(0)
        for button in (self.before, self.next, self.larger, self.smaller, self.turn):
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.save)
        self.buttons.addWidget(self.close_button)

    def _connect(self) -> None:
        self.larger.clicked.connect(self.view.enlarge)
        self.smaller.clicked.connect(self.view.reduce)
        self.turn.clicked.connect(self.view.turn)
        self.view.zoomed.connect(self._on_zoomed)
        self.view.stepped.connect(self._step)
        self.before.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.file))
        self.close_button.clicked.connect(self.shut)
        self.escaped.connect(self.shut)

    def _fit(self) -> None:
        room = self.window().size()
        self.card.setFixedSize(max(480, room.width() - 2 * MARGIN), max(360, room.height() - 2 * MARGIN))
        self.setGeometry(self.window().rect())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("files.viewer"))
        for button, word in (
            (self.larger, "files.viewer.larger"),
            (self.smaller, "files.viewer.smaller"),
            (self.turn, "files.viewer.turn"),
            (self.before, "files.viewer.before"),
            (self.next, "files.viewer.next"),
            (self.save, "files.viewer.save"),
            (self.close_button, "files.viewer.close"),
        ):
            button.setText(say(word))
        if self._why and not self.view.has_picture:
            self._explain(self._why)
        if self._files:
            file = self.file
            self._name.setText(file.name)
            self.view.setAccessibleName(file.name)
            self._told.setText(
                say(
                    "files.viewer.place",
                    number=self._place + 1,
                    all=len(self._files),
                    size=short_size(file.size),
                )
            )
