"""個人情報のようです: what the guard found in an answer, and what can be done about each (ux.md §4.4)."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop import theme
from qpost.desktop.announcer import announce
from qpost.desktop.inquiries.guard_row import LEAST_HEIGHT, GuardRow
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import LinkButton
from qpost.desktop.widgets.labels import Picture, PlainLabel, restyle
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.personal_data import Finding

ROWS = 3
"""Findings that are shown at a time; the next ones follow when these are dealt with."""

LOW = 720
"""Pixels: in a window that is lower, one row less leaves the text its room."""


class GuardCard(Worded):
    """Hidden while nothing is found; an objection has rows and buttons, a hint is one quiet line.

    Signals:
        mask_wanted(Finding), remove_wanted(Finding): do this to one finding.
        keep_wanted(): the seller has looked at all of them, and they shall stay.
        changed_looks(): language or colours are others now.
    """

    mask_wanted = Signal(object)
    remove_wanted = Signal(object)
    keep_wanted = Signal()
    changed_looks = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._word = ""
        self._stops = False
        self._worn = theme.tokens()
        self._card = QFrame()
        self._picture = Picture("shield-alert", "text2")
        self._title = PlainLabel("", Role.UI_STRONG, wrap=True)
        self._rows = [GuardRow() for _ in range(ROWS)]
        self._more = PlainLabel("", Role.META, tone="quiet")
        self._here = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self._keep = LinkButton()
        self._build()
        self.hide()
        self.retranslate()

    def object_to(self, findings: tuple[Finding, ...], *, foreign_only: bool) -> None:
        """These must be dealt with before the answer goes."""
        self._show(findings, "guard.title.foreign" if foreign_only else "guard.title.public", stops=True)

    def hint_at(self, findings: tuple[Finding, ...]) -> None:
        """These are worth a second look, and stop nothing."""
        self._show(findings, "guard.hint", stops=False)

    def rows(self) -> list[GuardRow]:
        """The findings that are shown, each with its buttons."""
        return [row for row in self._rows if not row.isHidden()]

    def words(self) -> str:
        """What it says above its rows; nothing while it is hidden."""
        return "" if self.isHidden() else self._title.text()

    @property
    def keep_button(self) -> LinkButton:
        """確認して残す."""
        return self._keep

    def _show(self, findings: tuple[Finding, ...], word: str, *, stops: bool) -> None:
        news = bool(findings) and (not self._findings or (stops and not self._stops))
        self._findings, self._word, self._stops = findings, word, stops
        self._card.setProperty("note", "danger" if stops else "quiet")
        restyle(self._card)
        self._picture.show_picture("shield-alert", "danger" if stops else "text2")
        self._title.set_tone("danger" if stops else "quiet")
        self._title.setProperty("role", (Role.UI_STRONG if stops else Role.META).value)
        restyle(self._title)
        for part in (self._here, self._keep):
            part.setVisible(stops)
        self._fill()
        self.setVisible(bool(findings))
        if news:
            announce(self, self._title.text())

    def _room(self) -> int:
        return ROWS - 1 if self.window().height() < LOW else ROWS

    def _fill(self) -> None:
        count = len(self._findings)
        shown = self._findings[: self._room()] if self._stops else ()
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                row.show_finding(shown[place])
        hidden = count - len(shown) if self._stops else 0
        self._more.setVisible(hidden > 0)
        self._more.setText(say("guard.more", hidden))
        self._title.setText(say(self._word, count) if self._word else "")
        self.setAccessibleName(self._title.text())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 2, 0, 0)
        foot.addWidget(self._here, 1)
        foot.addWidget(self._keep)
        body = QVBoxLayout()
        body.setContentsMargins(24, 0, 0, 0)
        body.setSpacing(2)
        for row in self._rows:
            row.mask_wanted.connect(self.mask_wanted)
            row.remove_wanted.connect(self.remove_wanted)
            body.addWidget(row)
        body.addWidget(self._more)
        body.addLayout(foot)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(4)
        inside.addLayout(head)
        inside.addLayout(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self._keep.setMinimumHeight(LEAST_HEIGHT)
        self._keep.clicked.connect(lambda: self.keep_wanted.emit())

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._here.setText(say("guard.here"))
        self._keep.setText(say("guard.keep"))
        self._fill()
        self.changed_looks.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours concern the marks in the text as well."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._worn is not theme.tokens():
            self._worn = theme.tokens()
            self.changed_looks.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the height of the window."""
        super().resizeEvent(event)
        if self._stops and len(self.rows()) != min(self._room(), len(self._findings)):
            self._fill()
