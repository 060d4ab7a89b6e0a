"""送信待ちn件があります: asked once before signing out or quitting, and what becomes of them either way."""

from collections.abc import Callable, Iterable
from enum import Enum

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.cover import Cover
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import PrimaryButton, SecondaryButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import say
from qpost.domain.commands import AskMarketplace, AutoReply, Reply
from qpost.domain.delivery import ON_THE_WAY, DeliveryState, OutboxItem


class Leave(Enum):
    """How the seller goes."""

    QUIT = "quit"
    SIGN_OUT = "sign_out"


def unsent(items: Iterable[OutboxItem], *, kept: bool) -> int:
    """Answers that leaving concerns: those on their way, and where nothing is kept also the refused."""
    states = ON_THE_WAY if kept else (*ON_THE_WAY, DeliveryState.REFUSED)
    said = (Reply, AutoReply, AskMarketplace)
    return sum(item.state in states for item in items if isinstance(item.envelope.command, said))


class LeaveQuestion(Cover):
    """Waiting is the safe answer; going on is the other button."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._asked: tuple[Leave, int, bool] = (Leave.QUIT, 0, True)
        self._go: Callable[[], None] = self.leave
        self._title = PlainLabel("", Role.SECTION, wrap=True)
        self._sentence = PlainLabel("", Role.UI, wrap=True)
        self.wait, self.go = PrimaryButton(), SecondaryButton()
        self.wait.clicked.connect(self.leave)
        self.go.clicked.connect(self._on_go)
        self.escaped.connect(self.leave)
        for label in (self._title, self._sentence):
            self.body.addWidget(label)
        for button in (self.go, self.wait):
            self.buttons.addWidget(button)

    def ask(self, leave: Leave, count: int, *, kept: bool, go: Callable[[], None]) -> None:
        """Ask; `go` is called when the seller leaves all the same."""
        self._asked, self._go = (leave, count, kept), go
        self.retranslate()
        self.open(self.wait)
        announce(self, self.accessibleName(), urgent=True)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        leave, count, kept = self._asked
        self._title.setText(say("app.leaving", count))
        self._sentence.setText(say(f"app.leaving.{leave.value}.{'kept' if kept else 'lost'}"))
        self.wait.setText(say("app.leaving.wait"))
        self.go.setText(say(f"app.leaving.{leave.value}"))
        self.setAccessibleName(f"{self._title.text()} {self._sentence.text()}")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_go(self) -> None:
        self.leave()
        self._go()
