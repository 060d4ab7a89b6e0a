"""The left side of 管理: search, two filters, and the saved replies in their folders."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from qpost.desktop.widgets.canned_lines import Entry, found, in_folders
from qpost.desktop.widgets.canned_list import CannedList
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.empty import EmptyState
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.widgets.surfaces import Hairline, on_plane
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.ids import CannedId
from qpost.domain.settings import Language


class Use(Enum):
    """用途: what an entry may be used for; the value is its id in the words."""

    ALL = "all"
    PUBLIC = "public"
    PRIVATE = "private"


class Shelf(Worded):
    """Shows what its filters let through.

    Signals:
        chosen(CannedReply): another entry was chosen.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._folded: set[str] = set()
        self.search = ImeLineEdit()
        self.search.setClearButtonEnabled(True)
        self.language: DropDown[Language | None] = DropDown((None, *Language), small=True)
        self.use: DropDown[Use] = DropDown(tuple(Use), small=True)
        self.list = CannedList()
        self._empty = EmptyState("message-square-text")
        self._stack = QStackedLayout()
        self._build()
        self.search.textChanged.connect(lambda _text: self._show())
        self.language.chosen.connect(lambda _one: self._show())
        self.use.chosen.connect(lambda _one: self._show())
        self.list.fold_wanted.connect(self._fold)
        self.list.chosen.connect(self._on_chosen)
        self.retranslate()

    def show_entries(self, entries: tuple[Entry, ...], current: CannedId | None) -> None:
        """Show what there is now."""
        self._entries = entries
        self._show(current)

    def reveal(self, canned_id: CannedId) -> None:
        """Make an entry current, whatever the filters hid."""
        if self.list.choose(canned_id):
            return
        self.search.clear()
        self.language.set_value(None)
        self.use.set_value(Use.ALL)
        self._folded.clear()
        self._show(canned_id)

    def _show(self, current: CannedId | None = None) -> None:
        shown = {row.canned_id for row in found((one.canned for one in self._entries), self.search.text())}
        entries = [one for one in self._entries if one.canned.canned_id in shown and self._wanted(one)]
        folded = set() if self.search.text().strip() else self._folded
        self.list.show_lines(in_folders(entries, folded), current=current)
        self._stack.setCurrentIndex(0 if entries else 1)
        self._empty.say(say("canned.none" if self._entries else "canned.none.yet"), "")
        self.language.set_marked(self.language.value() is not None)
        self.use.set_marked(self.use.value() is not Use.ALL)

    def _wanted(self, entry: Entry) -> bool:
        language, use = self.language.value(), self.use.value()
        if language is not None and entry.canned.language is not language:
            return False
        return use is Use.ALL or entry.canned.public_safe is (use is Use.PUBLIC)

    def _fold(self, folder: str) -> None:
        self._folded ^= {folder}
        self._show()

    def _on_chosen(self, canned: object) -> None:
        if canned is not None:
            self.chosen.emit(canned)

    def _build(self) -> None:
        on_plane(self, "page")
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.language)
        filters.addWidget(self.use)
        filters.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(8)
        head.addWidget(self.search)
        head.addLayout(filters)
        listed = QWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        listed.setLayout(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(listed, 1)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.search.setAccessibleName(say("canned.search"))
        self.search.setPlaceholderText(say("canned.search.hint"))
        languages = [say("canned.language.all"), *(of(one) for one in Language)]
        self.language.set_words(say("canned.language"), languages)
        self.use.set_words(say("canned.use"), [say(f"canned.use.{one.value}") for one in Use])
        self.list.setAccessibleName(say("inquiries.tool.canned"))
        self._show()
