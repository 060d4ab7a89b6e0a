"""日時を指定: a day and a time for あとで対応, typed, with what is wrong said beside it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.cover import Cover
from qpost.desktop.inquiries.later_choices import Rest, Unusable, choices, typed_moment
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import PrimaryButton, SecondaryButton
from qpost.desktop.widgets.field import Field
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import clock, say
from qpost.domain.moments import shop_day
from qpost.engine.ports import Clock


class LaterSheet(Cover):
    """Begins with tomorrow morning; Enter sets, Escape leaves."""

    def __init__(self, window: QWidget, source: Clock) -> None:
        super().__init__(window)
        self._clock = source
        self._then: Callable[[datetime], None] = lambda _moment: None
        self._title = PlainLabel("", Role.SECTION, wrap=True)
        self._hint = PlainLabel("", Role.CONTROL, tone="quiet", wrap=True)
        self.day, self.time = Field(ImeLineEdit()), Field(ImeLineEdit())
        self.set, self.cancel = PrimaryButton(), SecondaryButton()
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addWidget(self.day, 3, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.time, 2, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._title)
        self.body.addWidget(self._hint)
        self.body.addLayout(fields)
        for button in (self.cancel, self.set):
            self.buttons.addWidget(button)
        self.set.clicked.connect(self._on_set)
        self.cancel.clicked.connect(self.leave)
        self.escaped.connect(self.leave)
        for field in (self.day, self.time):
            field.edit.textEdited.connect(lambda _text: self._clear())
        self.retranslate()

    def ask(self, then: Callable[[datetime], None]) -> None:
        """Ask for a moment; `then` is called with one that is still to come."""
        self._then = then
        usual = dict(choices(self._clock.now()))[Rest.MORNING]
        self.day.edit.setText(shop_day(usual).strftime("%Y/%m/%d"))
        self.time.edit.setText(clock(usual))
        self._clear()
        self.open(self.day.edit)
        self.day.edit.selectAll()
        announce(self, self.accessibleName())

    def _on_set(self) -> None:
        self._clear()
        found = typed_moment(self.day.edit.text(), self.time.edit.text(), self._clock.now())
        match found:
            case Unusable.DAY:
                self._complain(self.day, say("team.later.day.bad"))
            case Unusable.TIME:
                self._complain(self.time, say("team.later.time.bad"))
            case Unusable.PAST:
                self._complain(self.day, say("team.later.past"))
            case datetime():
                self.leave()
                self._then(found)

    def _complain(self, field: Field, sentence: str) -> None:
        field.set_error(sentence)
        field.edit.setFocus()
        announce(field.edit, sentence, urgent=True)

    def _clear(self) -> None:
        self.day.set_error("")
        self.time.set_error("")

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._title.setText(say("team.later.sheet"))
        self._hint.setText(say("team.later.sheet.hint"))
        self.day.set_label(say("team.later.day"))
        self.time.set_label(say("team.later.time"))
        self.set.setText(say("team.later.set"))
        self.cancel.setText(say("team.later.cancel"))
        self.setAccessibleName(self._title.text())

    def changeEvent(self, event: QEvent) -> None:
        """React to a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field sets; one that belongs to an input method never comes here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_set()
        else:
            super().keyPressEvent(event)
