"""[読み込み…], [書き出し…]: a file is asked for without blocking, the result stands as text in the page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.bridge import Bridge
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import QuietButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.refusals import Refusal
from qpost.engine.canned_csv import Fault, Trouble
from qpost.engine.canned_replies import Brought

HIGHEST = 160
SHOWN = 200
"""Rows that are told one by one; the rest are counted."""


class Result(Worded):
    """What became of a file, row by row where something was not taken; it stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compose: Callable[[], tuple[str, str]] = lambda: ("", "")
        self._summary = PlainLabel("", Role.UI_STRONG, wrap=True)
        self._rows = PlainLabel("", Role.CONTROL, wrap=True)
        self._area = QScrollArea()
        self.close_button = QuietButton("", "x")
        self.close_button.clicked.connect(self.hide)
        self._lay_out()
        self.hide()
        self.retranslate()

    def tell(self, compose: Callable[[], tuple[str, str]]) -> None:
        """Show a summary and its rows; asked again whenever the language changes."""
        self._compose = compose
        self.retranslate()
        self.show()
        announce(self, self._summary.text())

    def words(self) -> tuple[str, str]:
        """The summary, and the rows below it."""
        return (self._summary.text(), self._rows.text())

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        summary, rows = self._compose()
        self._summary.setText(summary)
        self._rows.setText(rows)
        self._area.setVisible(bool(rows))
        self.close_button.setText(say("canned.result.close"))

    def _lay_out(self) -> None:
        self._area.setWidgetResizable(True)
        self._area.setMaximumHeight(HIGHEST)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._rows.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._area.setWidget(self._rows)
        card = QFrame()
        card.setProperty("note", "plain")
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        head.addWidget(self.close_button)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 6, 6, 8)
        inside.addLayout(head)
        inside.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)


class Trading(QObject):
    """Asks for files, and lets the engine read and write them."""

    def __init__(self, bridge: Bridge, owner: QWidget, result: Result) -> None:
        super().__init__(owner)
        self._bridge, self._owner, self._result = bridge, owner, result
        self.dialog: QFileDialog | None = None

    def ask_what_to_read(self) -> None:
        """[読み込み…]."""
        dialog = self._ask(QFileDialog.AcceptMode.AcceptOpen, say("canned.import"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.read(Path(file)))
        dialog.open()

    def ask_where_to_write(self) -> None:
        """[書き出し…]."""
        dialog = self._ask(QFileDialog.AcceptMode.AcceptSave, say("canned.export"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("qpost-saved-replies.csv")
        dialog.fileSelected.connect(lambda file: self.write(Path(file)))
        dialog.open()

    def read(self, file: Path) -> None:
        """Read a file in."""
        brought = self._bridge.engine.canned_replies.bring_in(file)
        self._bridge.ask(self._owner, brought, lambda answer: self._tell_brought(file, answer))

    def write(self, file: Path) -> None:
        """Write everything into a file."""
        written = self._bridge.engine.canned_replies.write_out(file)
        self._bridge.ask(self._owner, written, lambda number: self._tell_written(file, number))

    def _ask(self, mode: QFileDialog.AcceptMode, title: str) -> QFileDialog:
        dialog = QFileDialog(self._owner, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        dialog.setNameFilters([f"{say('canned.file.csv')} (*.csv)", f"{say('canned.file.all')} (*)"])
        self.dialog = dialog
        return dialog

    def _tell_brought(self, file: Path, brought: Brought) -> None:
        self._result.tell(lambda: (_summary(file, brought), _rows(brought.troubles)))

    def _tell_written(self, file: Path, number: int | None) -> None:
        if number is None:
            self._result.tell(lambda: (say("canned.export.failed", file=str(file)), ""))
        else:
            self._result.tell(lambda: (say("canned.export.done", number, file=str(file)), ""))


def _summary(file: Path, brought: Brought) -> str:
    whole = [trouble for trouble in brought.troubles if trouble.row == 0]
    if whole:
        return say("canned.import.failed", file=file.name, reason=_reason(whole[0]))
    return say(
        "canned.import.done",
        file=file.name,
        added=brought.added,
        standing=brought.standing,
        left=len(brought.troubles),
    )


def _rows(troubles: tuple[Trouble, ...]) -> str:
    rows = [trouble for trouble in troubles if trouble.row]
    told = [_row(trouble) for trouble in rows[:SHOWN]]
    more = [say("canned.import.more", len(rows) - SHOWN)] if len(rows) > SHOWN else []
    return "\n".join((*told, *more))


def _row(trouble: Trouble) -> str:
    return say("canned.import.row", row=trouble.row, name=trouble.name, reason=_reason(trouble))


def _reason(trouble: Trouble) -> str:
    match trouble.reason:
        case Refusal():
            return of(trouble.reason)
        case Fault():
            return say(f"canned.fault.{trouble.reason.value}")
