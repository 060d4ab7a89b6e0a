"""A colleague was faster: both texts side by side, and three ways on; nothing is overwritten silently."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.canned_replies.form import Clash
from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.buttons import QuietButton, SecondaryButton
from qpost.desktop.widgets.flow import FlowLayout
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.refusals import Refusal


class ClashCard(Worded):
    """Hidden while nothing clashes.

    Signals:
        insist(Clash): the own words shall stand there.
        yield_(Clash): the colleague's shall stay.
        edit(Clash): the own words shall be worked on.
    """

    insist = Signal(object)
    yield_ = Signal(object)
    edit = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clash: Clash | None = None
        self._title = PlainLabel("", Role.UI_STRONG, tone="warn", wrap=True)
        self._names = (PlainLabel("", Role.CAPTION, tone="quiet"), PlainLabel("", Role.CAPTION, tone="quiet"))
        self._texts = (PlainLabel("", Role.CONTROL, wrap=True), PlainLabel("", Role.CONTROL, wrap=True))
        self.insist_button, self.edit_button = SecondaryButton(), QuietButton()
        self.yield_button = QuietButton()
        for button, wish in (
            (self.insist_button, self.insist),
            (self.edit_button, self.edit),
            (self.yield_button, self.yield_),
        ):
            button.set_size("small")
            button.clicked.connect(lambda _checked=False, wish=wish: wish.emit(self._clash))
        self._lay_out()
        self.hide()
        self.retranslate()

    def show_clash(self, clash: Clash | None) -> None:
        """Show both texts, or nothing; a new clash is spoken at once."""
        begun = clash is not None and clash != self._clash
        self._clash = clash
        self.setVisible(clash is not None)
        self.retranslate()
        if begun:
            announce(self, self._title.text(), urgent=True)

    def words(self) -> tuple[str, str, str]:
        """The sentence, the colleague's text and the own one."""
        return (self._title.text(), self._texts[0].text(), self._texts[1].text())

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._names[0].setText(say("canned.clash.theirs"))
        self._names[1].setText(say("canned.clash.mine"))
        self.insist_button.setText(say("canned.clash.insist"))
        self.edit_button.setText(say("canned.clash.edit"))
        self.yield_button.setText(say("canned.clash.yield"))
        clash = self._clash
        if clash is None:
            return
        self._title.setText(_title(clash))
        theirs = clash.theirs.body if clash.theirs is not None else say("canned.clash.deleted")
        mine = clash.mine.body if clash.mine is not None else say("canned.clash.delete")
        for label, text in zip(self._texts, (theirs, mine), strict=True):
            label.setText(text)
            label.setFont(font_for_text(text, Role.CONTROL))
        self.edit_button.setVisible(clash.mine is not None and clash.key is not None)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("note", "warn")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Picture("triangle-alert", "warn"))
        head.addWidget(self._title, 1)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        for name, text in zip(self._names, self._texts, strict=True):
            half = QVBoxLayout()
            half.setSpacing(2)
            half.addWidget(name)
            half.addWidget(text)
            half.addStretch(1)
            beside.addLayout(half, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=4)
        for button in (self.insist_button, self.edit_button, self.yield_button):
            flow.addWidget(button)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addLayout(beside)
        inside.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)


def _title(clash: Clash) -> str:
    if clash.refusal not in (Refusal.ENTRY_MOVED, Refusal.NOT_FOUND):
        return of(clash.refusal)
    return say("canned.clash.gone") if clash.theirs is None else say("canned.clash")
