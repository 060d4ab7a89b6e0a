"""One finding of the guard: what kind it is, what it says or matches, 伏せる and 削除."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.labels import ElidedLabel, PlainLabel
from qpost.desktop.words import of, say
from qpost.domain.personal_data import Finding, Origin, PersonalKind

KIND_WIDTH = 76
LEAST_HEIGHT = 32

_OWN = (Origin.THIS_ORDER, Origin.THIS_CUSTOMER)


class GuardRow(QWidget):
    """Shows any finding; rows are kept and refilled.

    Signals:
        mask_wanted(Finding): make it unreadable.
        remove_wanted(Finding): take it out.
    """

    mask_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._kind = PlainLabel("", Role.CONTROL, tone="quiet")
        self._kind.setMinimumWidth(KIND_WIDTH)
        self._what = ElidedLabel("", Role.CONTROL)
        self.mask_button, self.remove_button = SecondaryButton(), SecondaryButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.setMinimumHeight(LEAST_HEIGHT)
        row.addWidget(self._kind)
        row.addWidget(self._what, 1)
        for button, wish in ((self.mask_button, self.mask_wanted), (self.remove_button, self.remove_wanted)):
            button.set_size("small")
            button.clicked.connect(lambda _on=False, wish=wish: wish.emit(self._finding))
            row.addWidget(button)

    def show_finding(self, finding: Finding) -> None:
        """Say what was found, and what it is the same as where that is known."""
        self._finding = finding
        self._kind.setText(kind_words(finding))
        self._what.setText(what_words(finding))
        for button, word in ((self.mask_button, "guard.mask"), (self.remove_button, "guard.remove")):
            button.setText(say(word))
            button.setAccessibleDescription(self.words())

    def words(self) -> str:
        """The row as one sentence."""
        return f"{self._kind.text()} {self._what.text()}"


def kind_words(finding: Finding) -> str:
    """電話番号, 受取人名 and so on."""
    if finding.kind is PersonalKind.NAME and finding.origin in _OWN:
        return say("guard.receiver")
    return of(finding.kind)


def what_words(finding: Finding) -> str:
    """The words themselves, or what they are the same as."""
    text = " ".join(finding.text.split())
    match finding.origin:
        case Origin.PATTERN:
            return text
        case Origin.THIS_ORDER if finding.kind is PersonalKind.NAME:
            return say("guard.same_receiver")
        case Origin.THIS_CUSTOMER if finding.kind is PersonalKind.NAME:
            return say("guard.same_customer")
        case Origin.THIS_ORDER | Origin.THIS_CUSTOMER | Origin.OTHER_ORDER:
            return say("guard.same", text=text, whose=of(finding.origin))
