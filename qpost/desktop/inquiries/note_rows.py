"""The notes of an inquiry one below the other: what was said, and by whom and when."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.buttons import LinkButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import moment, of, say
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey
from qpost.engine.ports import ThreadNote


class NoteRow(QWidget):
    """One note; one that was refused says why, and its text can be taken up again.

    Signals:
        again(CommandKey): the text of a refused note is wanted back.
    """

    again = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = CommandKey("")
        self._body = PlainLabel("", Role.CONTROL, wrap=True)
        self._body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._by = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self._again = LinkButton()
        self._again.set_size("small")
        self._again.clicked.connect(lambda: self.again.emit(self._key))
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._by, 1)
        foot.addWidget(self._again, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._body)
        column.addLayout(foot)

    def show_note(self, told: ThreadNote, me: str, now: datetime) -> None:
        """Show a note; `me` is who writes those that have not arrived yet."""
        note = told.note
        self._key = told.key or CommandKey("")
        self._body.setText(note.body)
        self._body.setFont(font_for_text(note.body, Role.CONTROL))
        by = say("team.note.by", name=note.author_name or me, when=moment(note.written_at, now))
        refused = told.delivery is DeliveryState.REFUSED
        if refused:
            reason = of(told.refusal) if told.refusal is not None else ""
            self._by.setText(say("team.note.refused", reason=reason))
        elif told.delivery is not None:
            self._by.setText(say("team.note.state", by=by, state=say("team.note.on_its_way")))
        else:
            self._by.setText(by)
        self._by.set_tone("danger" if refused else "quiet")
        self._again.setText(say("team.note.again"))
        self._again.setVisible(refused)
        self._body.setAccessibleName(f"{note.body} {self._by.text()}")

    def words(self) -> tuple[str, str]:
        """What it shows: the note, and below it by whom, or what became of it."""
        return self._body.text(), self._by.text()


class NoteRows(QWidget):
    """Rows are kept and refilled, so that a selection survives a rereading.

    Signals:
        again(CommandKey): the text of a refused note is wanted back.
    """

    again = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[NoteRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_notes(self, notes: tuple[ThreadNote, ...], me: str, now: datetime) -> None:
        """Show these notes, oldest first."""
        while len(self._rows) < len(notes):
            row = NoteRow(self)
            row.again.connect(self.again)
            self._column.addWidget(row)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(notes))
            if place < len(notes):
                row.show_note(notes[place], me, now)
        self.setVisible(bool(notes))

    def words(self) -> list[tuple[str, str]]:
        """What the rows show."""
        return [row.words() for row in self._rows if not row.isHidden()]
