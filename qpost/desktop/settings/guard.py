"""個人情報ガード: what it does in public answers, and the seller's own words for it (ux.md §2.17, §4.4)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.settings.section import Section
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import IconButton, SecondaryButton
from qpost.desktop.widgets.choice import Choices
from qpost.desktop.widgets.field import Note
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.widgets.labels import ElidedLabel, PlainLabel
from qpost.desktop.words import of, say
from qpost.domain.folded_text import squeezed
from qpost.domain.settings import LONGEST_TERM, MOST_TERMS, PublicGuard, Settings

_WIDTH = 280


class TermList(QWidget):
    """The words, each with a button that takes it off, and a field for one more.

    Signals:
        changed(tuple[str, ...]): these are the words now.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms: tuple[str, ...] = ()
        self._removers: list[IconButton] = []
        self.field = ImeLineEdit(self)
        self.field.setMaxLength(LONGEST_TERM)
        self.add = SecondaryButton("", "plus", self)
        self._note = Note("circle-alert", "danger", self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.setMinimumWidth(_WIDTH)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._note)
        column.addLayout(self._rows)
        self.field.returnPressed.connect(self._on_add)
        self.field.textChanged.connect(lambda _text: self._say(""))
        self.add.clicked.connect(self._on_add)

    def set_words(self) -> None:
        """Name the field and the buttons."""
        self.field.setAccessibleName(say("settings.terms"))
        self.field.setPlaceholderText(say("settings.terms.hint"))
        self.add.setText(say("settings.terms.add"))
        self._fill()

    def show_terms(self, terms: tuple[str, ...]) -> None:
        """Show these."""
        if terms != self._terms:
            self._terms = terms
            self._fill()

    def remove_buttons(self) -> list[IconButton]:
        """One for each word, in order."""
        return list(self._removers)

    def problem(self) -> str:
        """Why the last word was not taken."""
        return self._note.sentence()

    def _on_add(self) -> None:
        term = self.field.text().strip()
        if not squeezed(term):
            return
        if squeezed(term) in map(squeezed, self._terms):
            self._say(say("settings.terms.twice"))
        elif len(self._terms) >= MOST_TERMS:
            self._say(say("settings.terms.many", MOST_TERMS))
        else:
            self.field.clear()
            self.changed.emit((*self._terms, term))
            self.field.setFocus()

    def _say(self, sentence: str) -> None:
        self._note.say(sentence)
        self.field.setAccessibleDescription(sentence)

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self._removers.clear()
        for term in self._terms:
            self._rows.addWidget(self._row(term))
        self.updateGeometry()

    def _row(self, term: str) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(8, 0, 0, 0)
        line.addWidget(ElidedLabel(term, Role.UI, row), 1)
        remove = IconButton(say("settings.terms.remove", term=term), "x", row)
        remove.clicked.connect(lambda: self.changed.emit(tuple(one for one in self._terms if one != term)))
        line.addWidget(remove)
        self._removers.append(remove)
        return row


class GuardSection(Section):
    """公開: 止める or 警告; 用語; and the rule that never changes."""

    title = "settings.guard"
    resets = ("public_guard",)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.public = Choices(tuple(PublicGuard), self)
        self._foreign = PlainLabel("", Role.UI, self, tone="quiet")
        self.terms = TermList(self)
        self.card(
            (self.public, "settings.guard.public", "settings.guard.public.what"),
            (self._foreign, "settings.guard.foreign", "settings.guard.foreign.what"),
        )
        self.card((self.terms, "settings.terms", "settings.terms.what"))
        self.public.chosen.connect(lambda value: self.change(public_guard=value))
        self.terms.changed.connect(lambda terms: self.change(guard_terms=terms))
        self.ready()

    def read(self, current: Settings) -> None:
        """Show what holds now."""
        self.public.set_value(current.public_guard)
        self.terms.show_terms(current.guard_terms)

    def say_words(self) -> None:
        """Name the controls."""
        self.public.set_words(say("settings.guard.public"), [of(one) for one in PublicGuard])
        self._foreign.setText(say("settings.guard.foreign.always"))
        self.terms.set_words()
