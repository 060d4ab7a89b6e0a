"""Files of the answer being written and of the conversation: from the hand into the composer, and shown."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog

from qpost.desktop import shortcuts
from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.composer import Composer
from qpost.desktop.inquiries.file_saving import FileSaving
from qpost.desktop.inquiries.file_showing import FileShowing
from qpost.desktop.inquiries.file_tile import bitmap_of
from qpost.desktop.inquiries.files_row import FilesCard, FilesTotal
from qpost.desktop.inquiries.history import History
from qpost.desktop.inquiries.send_gate import Rank
from qpost.desktop.words import of, say
from qpost.domain.failures import Failure
from qpost.domain.files import FILES_LIMIT, MOST_FILES, File, together
from qpost.domain.ids import FileId, InquiryId
from qpost.domain.refusals import Refusal
from qpost.domain.shops import Capability
from qpost.engine.session import Working


class FilesDesk(QObject):
    """Adds, removes and shrinks; what was asked for one conversation never ends in another."""

    def __init__(self, bridge: Bridge, composer: Composer, history: History, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._composer = composer
        self._files: tuple[File, ...] = ()
        self._coming = 0
        self._loading: tuple[FileId, ...] = ()
        self.total = FilesTotal()
        self.card = FilesCard()
        self.saving = FileSaving(bridge, composer)
        self.showing = FileShowing(bridge, composer, self.saving)
        composer.add_meta(self.total)
        composer.add_notice(self.card)
        composer.setAcceptDrops(True)
        composer.installEventFilter(self)
        composer.bound.connect(self._on_bound)
        composer.edited.connect(self._on_edited)
        composer.editor.files_given.connect(self.add_paths)
        composer.editor.image_given.connect(self.add_image)
        self.total.add.connect(self.choose)
        self.card.removed.connect(lambda file_id: self.remove(FileId(file_id)))
        self.card.shrink.connect(self.shrink)
        self.card.take_off.connect(self.remove_last)
        self.card.picture_wanted.connect(self.showing.fetch)
        self.card.opened.connect(lambda file: self.showing.open(file, self._files))
        history.picture_wanted.connect(self.showing.fetch)
        history.file_opened.connect(self.showing.open)
        shortcuts.bind(shortcuts.ATTACH, composer, self.choose)

    @property
    def files(self) -> tuple[File, ...]:
        """What goes along."""
        return self._files

    def choose(self) -> None:
        """Let the seller pick files of this computer; the window goes on meanwhile."""
        if self.total.isHidden():
            return
        dialog = QFileDialog(self._composer.window(), say("files.choose"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [f"{say('files.kinds')} (*.png *.jpg *.jpeg *.gif *.webp *.pdf)", f"{say('files.any')} (*)"]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.add_paths([Path(name) for name in names]))
        dialog.open()

    def add_paths(self, paths: list[Path]) -> None:
        """Add files of this computer, in order."""
        if self.total.isHidden():
            return
        names = tuple(path.name for path in paths)
        attach = self._bridge.engine.files.attach_paths(tuple(paths))
        self._begin()
        self._bridge.ask(self, attach, partial(self._add, self._about(), names), self._failed)

    def add_image(self, image: QImage) -> None:
        """Add a picture that was pasted or dropped."""
        if self.total.isHidden():
            return
        self._begin()
        name, about = say("files.pasted"), self._about()
        attach = self._bridge.engine.files.attach_bitmap(bitmap_of(image), name)
        self._bridge.ask(self, attach, lambda one: self._add(about, (name,), (one,)), self._failed)

    def remove(self, file_id: FileId) -> None:
        """It does not go along."""
        self._put(tuple(file for file in self._files if file.file_id != file_id))
        self._bridge.ask(self, self._bridge.engine.files.drop(file_id), lambda _: None)

    def remove_last(self) -> None:
        """What came last does not go along."""
        if self._files:
            self.remove(self._files[-1].file_id)

    def shrink(self) -> None:
        """Make the pictures so small that everything fits."""
        self._begin()
        files = self._files
        about = self._about()
        self._bridge.ask(
            self, self._bridge.engine.files.shrink(files), partial(self._shrunk, about), self._failed
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files that are dropped anywhere on the composer."""
        if isinstance(event, QDropEvent) and not self.total.isHidden():
            given = event.mimeData()
            if given.hasUrls() or given.hasImage():
                event.acceptProposedAction()
                if not isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.Drop:
                    self._take(given)
                return True
        return super().eventFilter(watched, event)

    def _take(self, given: QMimeData) -> None:
        self._composer.editor.take_files(given)

    def _about(self) -> InquiryId | None:
        inquiry = self._composer.inquiry
        return None if inquiry is None else inquiry.inquiry_id

    def _begin(self) -> None:
        self._coming += 1
        self.card.show_wrong("")
        self._judge()

    def _add(
        self, about: InquiryId | None, names: tuple[str, ...], answers: tuple[File | Refusal, ...]
    ) -> None:
        self._coming -= 1
        if about != self._about():
            self._judge()
            return
        files = (*self._files, *(one for one in answers if isinstance(one, File)))
        wrong = [
            say("files.not_taken", name=name)
            for name, one in zip(names, answers, strict=True)
            if isinstance(one, Refusal)
        ]
        if len(files) > MOST_FILES:
            wrong.append(of(Refusal.TOO_MANY_FILES))
        self._put(files[:MOST_FILES])
        if wrong:
            self.card.show_wrong(" ".join(wrong))

    def _shrunk(self, about: InquiryId | None, files: tuple[File, ...]) -> None:
        self._coming -= 1
        if about == self._about():
            self._put(files)
            if together(files) > FILES_LIMIT:
                self.card.show_wrong(say("files.not_smaller"))
        self._judge()

    def _failed(self, failure: Failure) -> None:
        self._coming -= 1
        self.card.show_wrong(of(failure))
        self._judge()

    def _put(self, files: tuple[File, ...]) -> None:
        self._show(files)
        self._composer.set_files(tuple(file.file_id for file in files))

    def _show(self, files: tuple[File, ...]) -> None:
        self._files = files
        self.card.show_files(files)
        self.total.show_size(together(files))
        self._judge()

    def _judge(self) -> None:
        over = together(self._files) > FILES_LIMIT
        word = "files.held" if over else "files.reading" if self._coming else ""
        self._composer.hinder(Rank.FILES, partial(say, word) if word else None, bad=over)

    def _on_bound(self) -> None:
        state = self._bridge.engine.session.state
        able = not isinstance(state, Working) or Capability.FILES in state.shop.capabilities
        self.total.setVisible(able)
        self.card.show_wrong("")
        self._reload()

    def _on_edited(self) -> None:
        if self._composer.typed.files != tuple(file.file_id for file in self._files):
            self._reload()

    def _reload(self) -> None:
        """Another answer stands in the composer: its files are known by their ids alone."""
        wanted = self._composer.typed.files
        self._loading = wanted
        if not wanted:
            self._show(())
            return
        self._bridge.ask(self, self._bridge.engine.files.attached(wanted), partial(self._loaded, wanted))

    def _loaded(self, wanted: tuple[FileId, ...], files: tuple[File, ...]) -> None:
        if wanted == self._loading == self._composer.typed.files:
            self._show(files)
