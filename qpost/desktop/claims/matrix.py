"""The board of claims: kinds down, how far they have come across, as J·QSM arranges it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.claims.counting import BOARD, Cell, Counts
from qpost.desktop.claims.matrix_cell import MatrixCell, cell_words
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import LinkButton
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.surfaces import Card, Hairline, on_plane
from qpost.desktop.words import count, of, say, yen
from qpost.domain.claims import ClaimFilter, ClaimKind

_PICTURES = {
    ClaimKind.CANCEL: "circle-x",
    ClaimKind.RETURN: "corner-up-left",
    ClaimKind.EXCHANGE: "refresh-cw",
    ClaimKind.NON_RECEIPT: "package-x",
}
_HEADS = ("claims.head.needed", "claims.head.going", "claims.head.ended")


class Matrix(Card):
    """Every count is a button; one at a time is pressed.

    Signals:
        picked(ClaimFilter): another cell was pressed, or the pressed one let go.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.cells: list[MatrixCell] = []
        self._beside: list[tuple[Cell, LinkButton]] = []
        self._heads = [PlainLabel("", Role.CAPTION, tone="quiet") for _ in _HEADS]
        self._names: dict[ClaimKind, tuple[PlainLabel, PlainLabel]] = {}
        self._grid = QGridLayout(self)
        self._build()

    def show_counts(self, counts: Counts) -> None:
        """Show what there is now."""
        for cell in self.cells:
            cell.show_count(counts.of(cell.cell))
        for small, button in self._beside:
            button.setText(say("claims.beside", state=cell_words(small), number=f"{counts.of(small):,}"))
            button.setAccessibleName(say("claims.pause").join((cell_words(small), count(counts.of(small)))))
        for kind, (_, money) in self._names.items():
            money.setText(say("claims.blocked", amount=yen(counts.blocked[kind])))

    def press(self, wanted: ClaimFilter) -> None:
        """Show which cell a list belongs to."""
        for cell in self.cells:
            cell.setChecked(cell.cell.filter == wanted)

    def reword(self) -> None:
        """Say everything again in the language of the screens."""
        for head, word in zip(self._heads, _HEADS, strict=True):
            head.setText(say(word))
        for kind, (name, _) in self._names.items():
            name.setText(of(kind))
        for cell in self.cells:
            cell.reword()

    def _build(self) -> None:
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)
        self._grid.setColumnMinimumWidth(0, 152)
        for column in (2, 4, 6):
            self._grid.setColumnStretch(column, 1)
        for place, head in enumerate(self._heads):
            head.setContentsMargins(16, 6, 8, 6)
            self._grid.addWidget(head, 0, 2 * place + 2)
        for place, (kind, cells) in enumerate(BOARD):
            row = 2 * place + 2
            self._grid.addWidget(Hairline(), row - 1, 0, 1, 7)
            self._grid.addWidget(self._name(kind), row, 0)
            for column, cell in enumerate(cells):
                self._grid.addWidget(Hairline(upright=True), row, 2 * column + 1)
                self._grid.addWidget(self._cell(cell), row, 2 * column + 2)
        self.reword()

    def _name(self, kind: ClaimKind) -> QWidget:
        name, money = PlainLabel("", Role.UI_STRONG), PlainLabel("", Role.META, tone="quiet")
        self._names[kind] = (name, money)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(money)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(Picture(_PICTURES[kind], size=18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        return holder

    def _cell(self, cell: Cell) -> QWidget:
        main = MatrixCell(cell)
        main.clicked.connect(lambda checked: self._on_pressed(cell, checked=checked))
        self._group.addButton(main)
        self.cells.append(main)
        if not cell.beside:
            return main
        holder = QWidget()
        on_plane(holder, "clear")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(main, 1)
        small = QVBoxLayout()
        small.setSpacing(0)
        for state in cell.beside:
            other = Cell(cell.kind, state)
            button = LinkButton()
            button.set_size("small")
            button.clicked.connect(lambda _checked=False, other=other: self.picked.emit(other.filter))
            self._beside.append((other, button))
            small.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(small)
        return holder

    def _on_pressed(self, cell: Cell, *, checked: bool) -> None:
        self.picked.emit(cell.filter if checked else ClaimFilter())
