"""設定: its pages at the left with a search, one of them at the right; every change holds at once."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from qpost.desktop import icons, theme
from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import SettingsPart, ShowSettings
from qpost.desktop.settings.access import AccessSection
from qpost.desktop.settings.account import AccountSection
from qpost.desktop.settings.general import GeneralSection
from qpost.desktop.settings.guard import GuardSection
from qpost.desktop.settings.keys import KeysSection
from qpost.desktop.settings.local_copy import CopySection
from qpost.desktop.settings.notifications import NotificationSection
from qpost.desktop.settings.section import Line, Section
from qpost.desktop.settings.sending import SendingSection
from qpost.desktop.settings.translation import TranslationSection
from qpost.desktop.theme import Role
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.nav_item import NavItem
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.folded_text import squeezed

SECTIONS: dict[SettingsPart, tuple[Callable[[Bridge, QWidget], Section], str, str]] = {
    SettingsPart.GENERAL: (GeneralSection, GeneralSection.title, "sliders-horizontal"),
    SettingsPart.NOTIFICATIONS: (NotificationSection, NotificationSection.title, "bell"),
    SettingsPart.SENDING: (SendingSection, SendingSection.title, "send"),
    SettingsPart.TRANSLATION: (TranslationSection, TranslationSection.title, "languages"),
    SettingsPart.GUARD: (GuardSection, GuardSection.title, "shield-check"),
    SettingsPart.KEYS: (KeysSection, KeysSection.title, "keyboard"),
    SettingsPart.ACCESS: (AccessSection, AccessSection.title, "accessibility"),
    SettingsPart.DATA: (CopySection, CopySection.title, "database"),
    SettingsPart.ACCOUNT: (AccountSection, AccountSection.title, "user"),
}
_WIDEST = 760
_SIDE = 32
_NARROW_SIDE = 16
_LIST = 232


class SettingsPage(Worded):
    """What the seller can set for this computer.

    Signals:
        navigate(SignOut | Quit): the seller goes; nothing else is asked of other screens.
    """

    navigate = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._part = SettingsPart.GENERAL
        self._made: dict[SettingsPart, Section] = {}
        self._title = PlainLabel("", Role.PAGE_TITLE, self)
        self.search = ImeLineEdit(self)
        self._sign = QAction(self)
        self.search.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self._nothing = PlainLabel("", Role.CONTROL, self, tone="quiet", wrap=True)
        self.items: dict[SettingsPart, NavItem] = {}
        self._hits: list[NavItem] = []
        self._found = QVBoxLayout()
        self._area = QScrollArea(self)
        self._inner = QWidget(self)
        self._shown = QVBoxLayout(self._inner)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._find())
        theme.signals().changed.connect(self._dress)
        self.retranslate()
        self._open(self._part)

    def show_request(self, request: ShowSettings) -> None:
        """Show a page, and perhaps bring one setting to the keys."""
        if request.part is not None:
            self.search.clear()
            self._open(request.part)
        if request.setting:
            self._bring(request.setting)
        self.section.read(self.section.current)

    @property
    def section(self) -> Section:
        """The page that is shown."""
        return self._made[self._part]

    def go(self, part: SettingsPart) -> Section:
        """Show a page of it."""
        self._open(part)
        return self.section

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.search, self._area]

    def focus_search(self) -> None:
        """Ctrl+F."""
        self.search.setFocus()
        self.search.selectAll()

    def hits(self) -> list[NavItem]:
        """What the search found."""
        return list(self._hits)

    def retranslate(self) -> None:
        """Say all words anew."""
        self._title.setText(say("app.nav.settings"))
        self.search.setAccessibleName(say("settings.search"))
        self.search.setPlaceholderText(say("settings.search"))
        self._nothing.setText(say("settings.search.nothing"))
        for part, item in self.items.items():
            item.set_words(say(SECTIONS[part][1]))
        self._fit()
        self._dress()
        self._find()

    def _open(self, part: SettingsPart) -> None:
        before = self._made.get(self._part)
        section = self._section(part)
        if before is not None and before is not section:
            before.hide()
        self._part = part
        section.show()
        self._area.verticalScrollBar().setValue(0)
        self._area.setAccessibleName(say(section.title))
        for one, item in self.items.items():
            item.set_selected(one is part)

    def _section(self, part: SettingsPart) -> Section:
        if part not in self._made:
            made = SECTIONS[part][0](self._bridge, self._inner)
            made.hide()
            made.setMaximumWidth(_WIDEST)
            if isinstance(made, AccountSection):
                made.left.connect(self.navigate)
            self._shown.addWidget(made)
            self._made[part] = made
        return self._made[part]

    def _bring(self, setting: str) -> None:
        for line in self.section.lines:
            if line.name == setting:
                self._area.ensureWidgetVisible(line.row)
                self.section.show_setting(line.row)

    def _find(self) -> None:
        """Pages while nothing is looked for, and settings by their words while something is."""
        wanted = squeezed(self.search.text())
        for item in self.items.values():
            item.setVisible(not wanted)
        for hit in self._hits:
            hit.hide()
            hit.deleteLater()
        self._hits = [self._hit(part, line) for part, line in self._matching(wanted)] if wanted else []
        self._nothing.setVisible(bool(wanted) and not self._hits)

    def _matching(self, wanted: str) -> Iterator[tuple[SettingsPart, Line]]:
        for part in SettingsPart:
            section = self._section(part)
            for line in section.lines:
                said = (line.row.name(), line.row.what(), say(section.title))
                if any(wanted in squeezed(text) for text in said):
                    yield part, line

    def _hit(self, part: SettingsPart, line: Line) -> NavItem:
        item = NavItem(SECTIONS[part][2], self)
        item.set_words(line.row.name())
        item.setAccessibleDescription(say(SECTIONS[part][1]))
        item.clicked.connect(lambda: self._on_hit(part, line))
        self._found.addWidget(item)
        return item

    def _on_hit(self, part: SettingsPart, line: Line) -> None:
        self._open(part)
        self._area.ensureWidgetVisible(line.row)
        self.section.show_setting(line.row)

    def _dress(self) -> None:
        self._sign.setIcon(icons.icon("search", theme.tokens().text2))

    def _lay_out(self) -> None:
        self._inner.setProperty("plane", "clear")
        self._shown.setContentsMargins(_SIDE, 16, _SIDE, 24)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._list())
        whole.addWidget(Hairline(self, upright=True))
        whole.addWidget(self._area, 1)

    def _list(self) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 16, 12, 12)
        column.setSpacing(2)
        self._title.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self._title)
        column.addSpacing(10)
        column.addWidget(self.search)
        column.addSpacing(10)
        column.addWidget(self._nothing)
        for part in SettingsPart:
            item = self.items[part] = NavItem(SECTIONS[part][2], inside)
            item.clicked.connect(lambda part=part: self._open(part))
            column.addWidget(item)
        self._found.setSpacing(2)
        column.addLayout(self._found)
        column.addStretch(1)
        roll = self._roll = QScrollArea(self)
        roll.setFrameShape(QFrame.Shape.NoFrame)
        roll.setWidgetResizable(True)
        roll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        roll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        roll.setWidget(inside)
        return roll

    def _fit(self) -> None:
        """As wide as the longest name: nothing is cut in any language or size."""
        longest = max(item.sizeHint().width() for item in self.items.values())
        self._roll.setFixedWidth(max(_LIST, longest + 24))
