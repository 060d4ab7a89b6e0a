"""データ: how long copies of files stay, 書き出し, the record of what was sent, and 消去 (ux.md §2.17)."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from qpost.desktop import notices
from qpost.desktop.bridge import Bridge
from qpost.desktop.settings import record
from qpost.desktop.settings.section import LIST_WIDTH, Section
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.words import of, say
from qpost.domain.inquiries import Inquiry
from qpost.domain.moments import JST
from qpost.domain.settings import FILE_DAYS_CHOICES, Settings
from qpost.engine.session import Working

_COLUMNS = (
    "settings.export.received",
    "settings.export.source",
    "inquiries.filter.kind",
    "inquiries.filter.status",
    "settings.export.sender",
    "settings.export.category",
    "settings.export.title",
    "settings.export.product_code",
    "settings.export.product",
    "settings.export.order_no",
    "settings.export.country",
)


class CopySection(Section):
    """Everything here concerns this computer alone."""

    title = "settings.data"
    resets = ("file_days",)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.file_days = DropDown(FILE_DAYS_CHOICES, self)
        self.file_days.setMinimumWidth(LIST_WIDTH)
        self.export = SecondaryButton("", "file-up", self)
        self.record = SecondaryButton("", "file-up", self)
        self.erase = SecondaryButton("", "trash-2", self)
        self.dialog: QFileDialog | None = None
        self.card((self.file_days, "settings.file_days", "settings.file_days.what"))
        self.card(
            (self.export, "settings.export", "settings.export.what"),
            (self.record, "settings.record", "settings.record.what"),
            (self.erase, "settings.erase", "settings.erase.what"),
        )
        self.file_days.chosen.connect(lambda days: self.change(file_days=days))
        self.export.clicked.connect(
            lambda: self._ask_where(say("settings.export"), "qpost-inquiries.csv", self.write)
        )
        self.record.clicked.connect(
            lambda: self._ask_where(say("settings.record"), record.file_name(self._now()), self.write_record)
        )
        self.erase.clicked.connect(self._on_erase)
        self.ready()

    def read(self, current: Settings) -> None:
        """Show what holds now."""
        if current.file_days in FILE_DAYS_CHOICES:
            self.file_days.set_value(current.file_days)
        works = isinstance(self.bridge.engine.session.state, Working)
        for button in (self.export, self.record, self.erase):
            button.setEnabled(works)

    def say_words(self) -> None:
        """Name the controls."""
        self.file_days.set_words(say("settings.file_days"), [_kept(days) for days in FILE_DAYS_CHOICES])
        self.export.setText(say("settings.export.button"))
        self.record.setText(say("settings.record.button"))
        self.erase.setText(say("settings.erase.button"))

    def write(self, file: Path) -> None:
        """Write the lists into a file."""
        heading = tuple(map(say, _COLUMNS))
        writing = self.bridge.engine.local_copy.write_out(file, heading, _line)
        self.bridge.ask(self, writing, partial(self._tell_written, file, "settings.export.done"))

    def write_record(self, file: Path) -> None:
        """Write the record of what was sent into a file."""
        state = self.bridge.engine.session.state
        if isinstance(state, Working):
            line = partial(record.line, member=state.shop.member_name, login=state.account.login)
            writing = self.bridge.engine.record.write_out(file, record.heading(), line)
            self.bridge.ask(self, writing, partial(self._tell_written, file, "settings.record.done"))

    def _now(self) -> datetime:
        return self.bridge.engine.shop_clock.now()

    def _ask_where(self, title: str, name: str, write: Callable[[Path], None]) -> None:
        dialog = self.dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{say('canned.file.csv')} (*.csv)", f"{say('canned.file.all')} (*)"])
        dialog.setDefaultSuffix("csv")
        dialog.setDirectory(_documents())
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda file: write(Path(file)))
        dialog.open()

    def _tell_written(self, file: Path, done: str, number: int | None) -> None:
        if number is None:
            notices.tell(self, say("settings.export.failed", file=file.name))
        else:
            notices.tell(self, say(done, number, file=file.name))

    def _on_erase(self) -> None:
        self.bridge.engine.local_copy.erase()
        notices.tell(self, say("settings.erase.done"))


def _documents() -> str:
    """The user's own folder of documents, as far as there is one."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if Path(documents).is_dir() else str(Path.home())


def _kept(days: int) -> str:
    return say("settings.file_days.days", days) if days else say("settings.file_days.room")


def _line(inquiry: Inquiry) -> tuple[str, ...]:
    return (
        inquiry.received_at.astimezone(JST).isoformat(timespec="minutes"),
        of(inquiry.source),
        of(inquiry.kind),
        of(inquiry.status),
        inquiry.sender,
        of(inquiry.category),
        inquiry.title,
        inquiry.product_code or "",
        inquiry.product_name,
        inquiry.order_no or "",
        inquiry.country,
    )
