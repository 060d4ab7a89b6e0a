"""2件を選択: what can be done to all inquiries that are marked, at the foot of their list (ux.md §2.5)."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.inquiries.list_lines import Entry
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import LinkButton, SecondaryButton
from qpost.desktop.widgets.flow import FlowLayout
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.inquiries import Inquiry, Source

Later = Callable[[QWidget, tuple[Inquiry, ...]], object]
"""Opens the choice of when, for these inquiries, at the button that asked."""


class SelectionBar(Worded):
    """Hidden while nothing is marked; what applies to none of the marked is absent, never grey.

    Signals:
        auto_wanted(): 自動応答 for all of them.
        read_wanted(): all of them were read.
        cleared(): none shall be marked.
    """

    auto_wanted = Signal()
    read_wanted = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._later: Later | None = None
        self._able: Callable[[Inquiry], bool] = lambda _inquiry: False
        self._count = PlainLabel("", Role.CAPTION)
        self._count.setMinimumHeight(28)
        self.auto, self.later, self.read = SecondaryButton(), SecondaryButton(), SecondaryButton()
        self.clear = LinkButton()
        for button in (self.auto, self.later, self.read, self.clear):
            button.set_size("small")
        around = QVBoxLayout(self)
        around.setContentsMargins(16, 6, 12, 4)
        row = FlowLayout(gap=8)
        around.addLayout(row)
        for part in (self._count, self.auto, self.later, self.read, self.clear):
            row.addWidget(part)
        self.auto.clicked.connect(lambda: self.auto_wanted.emit())
        self.later.clicked.connect(self._on_later)
        self.read.clicked.connect(lambda: self.read_wanted.emit())
        self.clear.clicked.connect(lambda: self.cleared.emit())
        self.hide()
        self.retranslate()

    def serve_later(self, later: Later, able: Callable[[Inquiry], bool]) -> None:
        """Offer あとで… where one of the marked can rest; it opens this."""
        self._later, self._able = later, able
        self._arrange()

    def show_marked(self, entries: tuple[Entry, ...]) -> None:
        """Speak of these; how many they are is also spoken aloud."""
        counted, self._entries = len(self._entries), entries
        self._arrange()
        if len(entries) != counted:
            announce(self, say("many.selected", len(entries)))

    def words(self) -> str:
        """How many it says there are; nothing while it is hidden."""
        return "" if self.isHidden() else self._count.text()

    def _arrange(self) -> None:
        marked = tuple(entry.row.inquiry for entry in self._entries)
        customers = any(inquiry.source is Source.CUSTOMER for inquiry in marked)
        self._count.setText(say("many.selected", len(marked)))
        self.auto.setVisible(customers)
        self.later.setVisible(any(self._able(inquiry) for inquiry in marked))
        self.read.setVisible(any(inquiry.unread for inquiry in marked))
        self.setVisible(bool(marked))
        self.updateGeometry()

    def _on_later(self) -> None:
        if self._later is not None:
            self._later(self.later, tuple(entry.row.inquiry for entry in self._entries))

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("many.bar"))
        self.auto.setText(say("many.auto.open"))
        self.later.setText(say("many.later"))
        self.read.setText(say("many.read"))
        self.clear.setText(say("many.clear"))
        self._arrange()
