"""JAPANESE >> KOREAN [翻訳する], and below it what came of it (ux.md F18)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.inquiries.translation_words import difference_words
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import IconButton, QuietButton, SecondaryButton
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.flow import FlowLayout
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.comparison import Comparison
from qpost.domain.settings import Language

TO = ">>"
"""As the manuals write it."""


class PairBar(Worded):
    """From which language into which, and the button.

    Signals:
        wanted(): translate now.
        source_chosen(Language), changed(): another pair.
        closed(): no translation is wanted any more.
    """

    wanted = Signal()
    source_chosen = Signal(object)
    changed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = DropDown(tuple(Language), small=True)
        self.target = DropDown(tuple(Language), small=True)
        self.go = SecondaryButton("", "languages")
        self.go.set_size("small")
        self.close_button = IconButton("", "x")
        choice = QWidget()
        flow = FlowLayout(choice, gap=6)
        self._to = PlainLabel(TO, Role.CONTROL, tone="quiet")
        for part in (self.source, self._to, self.target, self.go):
            flow.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(choice, 1)
        row.addWidget(self.close_button)
        self.source.chosen.connect(self.source_chosen)
        for choosing in (self.source, self.target):
            choosing.chosen.connect(lambda _language: self.changed.emit())
        self.go.clicked.connect(self.wanted)
        self.close_button.clicked.connect(self.closed)
        self.retranslate()

    def put(self, source: Language, target: Language) -> None:
        """Show a pair without telling anybody."""
        self.source.set_value(source)
        self.target.set_value(target)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        names = [say(f"translation.language.{language.value}") for language in Language]
        self.source.set_words(say("translation.source"), names)
        self.target.set_words(say("translation.target"), names)
        self.go.setText(say("translation.do"))
        for part in (self.source, self._to, self.target):
            part.setFixedHeight(self.go.sizeHint().height())
        self.close_button.set_name(say("translation.close"))


class VerdictBar(Worded):
    """What is to become of a translation, in the place of the languages.

    Signals:
        used(): it shall be the reply's text.
        dropped(): it shall not.
    """

    used = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._provider = ""
        self._by = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self.use, self.drop = SecondaryButton(), QuietButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._by, 1)
        for button, wish in ((self.drop, self.dropped), (self.use, self.used)):
            button.set_size("small")
            button.clicked.connect(wish)
            row.addWidget(button)
        self.retranslate()

    def show_provider(self, provider: str) -> None:
        """Say by whom it is."""
        self._provider = provider
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._by.setText(say("translation.by", provider=self._provider))
        self.use.setText(say("translation.use"))
        self.drop.setText(say("translation.drop"))


class DifferenceCard(Worded):
    """Hidden while a text and its translation agree in what must not change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Comparison | None = None
        self._title = PlainLabel("", Role.UI_STRONG, tone="warn", wrap=True)
        self._lines = PlainLabel("", Role.CONTROL, wrap=True)
        card = QFrame()
        card.setProperty("note", "warn")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Picture("triangle-alert", "warn"))
        head.addWidget(self._title, 1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 6, 12, 6)
        inside.setSpacing(2)
        inside.addLayout(head)
        inside.addWidget(self._lines)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.hide()

    def show_comparison(self, found: Comparison | None) -> None:
        """Warn of what differs; a new difference is spoken at once."""
        begun = found is not None and not found.equal and (self._found is None or self._found.equal)
        self._found = found
        self.retranslate()
        self.setVisible(found is not None and not found.equal)
        if begun:
            announce(self, self.accessibleName(), urgent=True)

    def words(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._lines.text()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._title.setText(say("translation.differs"))
        self._lines.setText("　".join(difference_words(self._found)) if self._found else "")
        self.setAccessibleName(f"{self._title.text()} {self._lines.text()}")
