"""The question before any text leaves: what goes, to whom, and that the shop may choose."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.cover import Cover
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import PrimaryButton, SecondaryButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import say
from qpost.domain.translation import Service


class ConsentSheet(Cover):
    """Declining is the safe answer, and Escape means it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._service = Service("", "")
        self._agreed: Callable[[], None] = self.leave
        self._declined: Callable[[], None] = self.leave
        self._title = PlainLabel("", Role.SECTION, wrap=True)
        self._what, self._only, self._choice = (PlainLabel("", Role.UI, wrap=True) for _ in range(3))
        self.agree, self.decline = PrimaryButton(), SecondaryButton()
        self.agree.clicked.connect(lambda: self._end(self._agreed))
        self.decline.clicked.connect(lambda: self._end(self._declined))
        self.escaped.connect(lambda: self._end(self._declined))
        for label in (self._title, self._what, self._only, self._choice):
            self.body.addWidget(label)
        for button in (self.decline, self.agree):
            self.buttons.addWidget(button)

    def ask(self, service: Service, *, agreed: Callable[[], None], declined: Callable[[], None]) -> None:
        """Ask about a service; one of the two is called."""
        self._service, self._agreed, self._declined = service, agreed, declined
        self.retranslate()
        self.open(self.decline)
        announce(self, self.accessibleName(), urgent=True)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._title.setText(say("translation.consent"))
        self._what.setText(say("translation.consent.what", service=self._service.name))
        self._only.setText(say("translation.consent.only"))
        self._choice.setText(say("translation.consent.choice"))
        self.agree.setText(say("translation.consent.agree"))
        self.decline.setText(say("translation.consent.decline"))
        self.setAccessibleName(f"{self._title.text()} {self._what.text()}")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _end(self, then: Callable[[], None]) -> None:
        self.leave()
        then()
