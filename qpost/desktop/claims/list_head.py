"""The head of the claim list: what is listed, how many, and the late ones apart."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import claim_state, count, of, say
from qpost.domain.claims import ClaimFilter


class ListHead(Worded):
    """Names the list in the words of its cell.

    Signals:
        picked(ClaimFilter): every open claim, or every late one, is wanted.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = (ClaimFilter(), 0, 0)
        self._title = PlainLabel("", Role.SECTION)
        self._count = PlainLabel("", Role.CONTROL, tone="quiet")
        self._late = SecondaryButton("", "alarm-clock")
        self._late.set_size("small")
        self._late.setCheckable(True)
        self._late.clicked.connect(self._on_late)
        self._every = SecondaryButton()
        self._every.set_size("small")
        self._every.clicked.connect(lambda: self.picked.emit(ClaimFilter()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._count, 1)
        row.addWidget(self._late)
        row.addWidget(self._every)
        self.retranslate()

    def show_list(self, wanted: ClaimFilter, listed: int, *, late: int) -> None:
        """Say what is listed now."""
        self._shown = (wanted, listed, late)
        self._title.setText(_words(wanted))
        self._count.setText(count(listed))
        self._late.setText(say("claims.only_late", late))
        self._late.setChecked(wanted == ClaimFilter(delayed_only=True))
        self._every.setText(say("claims.every"))
        self._every.setVisible(wanted != ClaimFilter())

    def _on_late(self, checked: bool) -> None:
        self.picked.emit(ClaimFilter(delayed_only=checked))

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        wanted, listed, late = self._shown
        self.show_list(wanted, listed, late=late)


def _words(wanted: ClaimFilter) -> str:
    if wanted.kind is not None and wanted.state is not None:
        return claim_state(wanted.kind, wanted.state)
    if wanted.kind is not None and wanted.delayed_only:
        return say(f"claims.late.{wanted.kind}")
    if wanted.kind is not None:
        return of(wanted.kind)
    return say("claims.listed.late" if wanted.delayed_only else "claims.listed.open")
