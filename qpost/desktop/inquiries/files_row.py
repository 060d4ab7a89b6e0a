"""ファイル 0MB / 4MB [+追加], the files that are attached, what is wrong with them (ux.md §2.7, §2.16)."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.inquiries.file_tile import FileTile
from qpost.desktop.inquiries.file_words import megabytes, short_size
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import LinkButton, QuietButton, SecondaryButton
from qpost.desktop.widgets.flow import FlowLayout
from qpost.desktop.widgets.labels import ElidedLabel, Picture, PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.files import FILES_LIMIT, File, MediaType, together
from qpost.domain.ids import FileId

TILE = QSize(44, 44)


class FilesTotal(Worded):
    """What the files come to, and the button that adds one.

    Signals:
        add(): another file is wanted.
    """

    add = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = 0
        self._words = PlainLabel("", Role.META, tone="quiet")
        self.button = QuietButton()
        self.button.set_size("small")
        self.button.clicked.connect(self.add)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._words)
        row.addWidget(self.button)
        self.retranslate()

    def show_size(self, size: int) -> None:
        """So many bytes together."""
        self._size = size
        self._words.set_tone("danger" if size > FILES_LIMIT else "quiet")
        self.retranslate()

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._words.setText(say("files.total", size=megabytes(self._size)))
        self.button.setText(say("files.add"))


class FileChip(Worded):
    """One attached file: its picture, its name and size, and 削除.

    Signals:
        removed(FileId): it shall not go along.
    """

    removed = Signal(str)

    def __init__(self, file: File, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.tile = FileTile(file, TILE)
        self._name = ElidedLabel(file.name, Role.CONTROL)
        self._name.setFixedWidth(min(150, self._name.fontMetrics().horizontalAdvance(file.name) + 4))
        size = PlainLabel(short_size(file.size), Role.META, tone="quiet")
        self.remove = LinkButton()
        self.remove.set_size("small")
        self.remove.clicked.connect(lambda: self.removed.emit(file.file_id))
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(size)
        below.addWidget(self.remove)
        below.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.tile)
        row.addLayout(words)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.remove.setText(say("files.remove"))


class FilesCard(Worded):
    """The attached files in a row that breaks, and below it one sentence on what cannot be; hidden if empty.

    Signals:
        removed(FileId): a file shall not go along.
        shrink(): the pictures shall be made smaller.
        take_off(): the last file shall not go along.
        picture_wanted(FileTile), opened(File): as the tiles tell.
    """

    removed = Signal(str)
    shrink = Signal()
    take_off = Signal()
    picture_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[File, ...] = ()
        self._chips: dict[FileId, FileChip] = {}
        self._wrong = ""
        self._ground = QWidget()
        self._flow = FlowLayout(self._ground, gap=12)
        self._note = QFrame()
        self._note.setProperty("note", "danger")
        self._words = PlainLabel("", Role.CONTROL, tone="danger", wrap=True)
        self.smaller, self.less = SecondaryButton(), QuietButton()
        self.smaller.clicked.connect(self.shrink)
        self.less.clicked.connect(self.take_off)
        self._lay_out()
        self.hide()
        self.retranslate()

    def show_files(self, files: tuple[File, ...]) -> None:
        """Show what goes along; the pictures that are shown already stay."""
        self._files = files
        wanted = {file.file_id for file in files}
        for gone in [name for name in self._chips if name not in wanted]:
            chip = self._chips.pop(gone)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for file in files:
            if file.file_id not in self._chips:
                self._chips[file.file_id] = self._chip(file)
        self._place()

    def show_wrong(self, words: str) -> None:
        """Say why a file was not taken; nothing takes it back."""
        self._wrong = words
        self._place()
        if words:
            announce(self, words, urgent=True)

    def chips(self) -> list[FileChip]:
        """What is shown, in order."""
        return [self._chips[file.file_id] for file in self._files]

    def words(self) -> str:
        """What is said to be wrong; nothing while nothing is."""
        return "" if self._note.isHidden() else self._words.text()

    def _chip(self, file: File) -> FileChip:
        chip = FileChip(file)
        chip.removed.connect(self.removed)
        chip.tile.picture_wanted.connect(self.picture_wanted)
        chip.tile.opened.connect(self.opened)
        self._flow.addWidget(chip)
        return chip

    def _place(self) -> None:
        over = together(self._files) > FILES_LIMIT
        photos = any(file.media_type is not MediaType.PDF for file in self._files)
        self._note.setVisible(over or bool(self._wrong))
        self.smaller.setVisible(over and photos)
        self.less.setVisible(over)
        self._ground.setVisible(bool(self._files))
        self.setVisible(bool(self._files) or bool(self._wrong))
        self.retranslate()

    def _lay_out(self) -> None:
        inside = QHBoxLayout(self._note)
        inside.setContentsMargins(12, 6, 8, 6)
        inside.setSpacing(8)
        inside.addWidget(Picture("circle-x", "danger"), 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self._words, 1)
        for button in (self.smaller, self.less):
            button.set_size("small")
            inside.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addWidget(self._ground)
        column.addWidget(self._note)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        size = together(self._files)
        over = say("files.over", size=megabytes(size)) if size > FILES_LIMIT else ""
        self._words.setText(" ".join(part for part in (over, self._wrong) if part))
        self.smaller.setText(say("files.shrink"))
        self.less.setText(say("files.take_off"))
        self.setAccessibleName(say("files.attached"))
