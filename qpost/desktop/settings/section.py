"""What every page of the settings has: a title, cards of rows, 初期値に戻す, and words to search."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop import notices
from qpost.desktop.bridge import Bridge
from qpost.desktop.notices import Action
from qpost.desktop.settings.row import SettingCard, SettingRow
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import QuietButton
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.changes import Changes, Noun
from qpost.domain.settings import Settings

LIST_WIDTH = 160


@dataclass(frozen=True, slots=True)
class Line:
    """A row with the ids of its words, or what computes the second sentence."""

    row: SettingRow
    name: str
    what: str | Callable[[], str] = ""


class Section(Worded):
    """Subclasses build controls, lay them out with `card`, and end their making with `ready`."""

    title = ""
    """The id of its name."""

    resets: tuple[str, ...] = ()
    """Names of the settings that 初期値に戻す puts back."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.lines: list[Line] = []
        self._headings: list[tuple[PlainLabel, str]] = []
        self._title = PlainLabel("", Role.PAGE_TITLE, self)
        self.reset = QuietButton("", "rotate-ccw", self)
        self.reset.clicked.connect(self._on_reset)
        self.reset.setVisible(bool(self.resets))
        self._at_once = PlainLabel("", Role.META, self, tone="quiet")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.reset)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(20)
        self.column.addLayout(head)

    def card(self, *entries: tuple[QWidget, str, str | Callable[[], str]]) -> SettingCard:
        """Lay out a card of rows: the control, the id of its name, and the id of what it does."""
        lines = [Line(SettingRow(control, self), name, what) for control, name, what in entries]
        self.lines.extend(lines)
        made = SettingCard([line.row for line in lines], self)
        self.column.addWidget(made)
        return made

    def heading(self, word: str) -> None:
        """Begin another group of cards."""
        label = PlainLabel("", Role.SECTION, self)
        self._headings.append((label, word))
        self.column.addSpacing(4)
        self.column.addWidget(label)
        self.column.setSpacing(12)

    def ready(self) -> None:
        """Everything is laid out: say the words, show what holds, and follow it from now on."""
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Picture("check", "text2", 14, self))
        foot.addWidget(self._at_once, 1)
        self.column.addLayout(foot)
        self.column.addStretch(1)
        self.bridge.changed.connect(self._on_changed)
        self.retranslate()

    def read(self, current: Settings) -> None:
        """Show what holds now."""

    def say_words(self) -> None:
        """Name the controls; the rows are named already."""

    def retranslate(self) -> None:
        """Say all words anew."""
        self._title.setText(say(self.title))
        self.reset.setText(say("settings.reset"))
        self._at_once.setText(say("settings.at_once"))
        for label, word in self._headings:
            label.setText(say(word))
        self.say_words()
        self.say_rows()
        self.read(self.current)

    def say_rows(self) -> None:
        """Say the names of the rows anew, and what they do."""
        for line in self.lines:
            what = say(line.what) if isinstance(line.what, str) else line.what()
            line.row.set_words(say(line.name), what if line.what else "")

    @property
    def current(self) -> Settings:
        """What is set."""
        return self.bridge.engine.settings.current

    def change(self, **fields: Any) -> None:
        """Set some fields by name; it holds at once."""
        self.bridge.engine.settings.change(**fields)

    def show_setting(self, row: SettingRow) -> None:
        """Give a row's control the keys, once the page is laid out."""
        parts = (row.control, *row.control.findChildren(QWidget))
        taking = (part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled())
        if (first := next(taking, None)) is not None:
            QTimer.singleShot(0, first, first.setFocus)

    def _on_reset(self) -> None:
        before = {name: getattr(self.current, name) for name in self.resets}
        fresh = Settings()
        self.change(**{name: getattr(fresh, name) for name in self.resets})
        back = Action(say("app.undo"), lambda: self.change(**before))
        notices.tell(self, say("settings.reset.done", section=say(self.title)), back)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Noun.SETTINGS, Noun.SESSION):
            self.read(self.current)
