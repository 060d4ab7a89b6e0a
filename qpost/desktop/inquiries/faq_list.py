"""よくある質問: what stands on one product's page, each to be edited or taken off again."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.page_card import QuestionAndAnswer
from qpost.desktop.notices import Corner
from qpost.desktop.rereading import Rereading
from qpost.desktop.sheet import Sheet
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import Button, LinkButton, SecondaryButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.words import day, say
from qpost.domain.changes import Noun
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import FaqId, ProductCode
from qpost.domain.moments import shop_day

WIDTH = 720


class FaqList(Sheet):
    """The entries of a product, with what waits here laid over them.

    Signals:
        edit_wanted(FaqEntry): it shall be changed.
        withdrawal_wanted(FaqEntry): it shall leave the page.
    """

    edit_wanted = Signal(object)
    withdrawal_wanted = Signal(object)

    def __init__(self, window: QWidget, bridge: Bridge, product_code: ProductCode, product: str) -> None:
        super().__init__(window, width=WIDTH)
        self._product_code = product_code
        self._bridge = bridge
        self.lets = (Corner,)
        self.rows: list[FaqRow] = []
        self._none = PlainLabel("", Role.CONTROL, tone="quiet", wrap=True)
        self._down = QVBoxLayout()
        self._down.setSpacing(0)
        self.close_button = SecondaryButton()
        self.close_button.clicked.connect(lambda: self.escaped.emit())
        self.body.addWidget(PlainLabel(product, Role.CONTROL, tone="quiet", wrap=True))
        self.body.addWidget(self._none)
        self.body.addLayout(self._down)
        self.buttons.addWidget(self.close_button)
        self._reading = Rereading(
            self, bridge, nouns=(Noun.FAQ, Noun.OUTBOX), read=self._read, show=self.show_entries
        )
        self.retranslate()
        self._reading.now()

    async def _read(self) -> tuple[FaqEntry, ...]:
        return await self._bridge.engine.faq.rows(self._product_code)

    def show_entries(self, entries: Iterable[FaqEntry]) -> None:
        """Show what stands on the page; rows that did not change stay as they are, with the focus in them."""
        wanted = {entry.faq_id: entry for entry in entries}
        kept = {row.entry.faq_id: row for row in self.rows if wanted.get(row.entry.faq_id) == row.entry}
        self._close_focus(kept)
        for row in self.rows:
            if row.entry.faq_id not in kept:
                self._down.removeWidget(row)
                row.hide()
                row.deleteLater()
        self.rows = [kept.get(entry.faq_id) or self._row(entry) for entry in wanted.values()]
        for place, row in enumerate(self.rows):
            self._down.insertWidget(place, row)
        self._none.setVisible(not self.rows)

    def _row(self, entry: FaqEntry) -> "FaqRow":
        row = FaqRow(entry)
        row.edit.clicked.connect(lambda: self.edit_wanted.emit(entry))
        row.withdraw.clicked.connect(lambda: self.withdrawal_wanted.emit(entry))
        return row

    def _close_focus(self, kept: dict[FaqId, "FaqRow"]) -> None:
        """The keys do not fall out of the sheet with the row they were in."""
        keys = self.window().focusWidget()
        for row in self.rows:
            if row.entry.faq_id not in kept and row.isAncestorOf(keys):
                self.close_button.setFocus()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.title.setText(say("faq.list.title"))
        self.setAccessibleName(say("faq.list.title"))
        self.cross.set_name(say("faq.close"))
        self.close_button.setText(say("faq.close"))
        self._none.setText(say("faq.list.none"))
        for row in self.rows:
            row.retranslate()


class FaqRow(QWidget):
    """One entry, since when it stands there, and what can be done with it."""

    def __init__(self, entry: FaqEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.words = QuestionAndAnswer()
        self.words.show_words(entry.question, entry.answer)
        self._since = PlainLabel("", Role.META, tone="quiet")
        self.edit, self.withdraw = LinkButton(), LinkButton()
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._since, 1)
        for button in (self.edit, self.withdraw):
            button.set_size("small")
            foot.addWidget(button)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 12, 0, 8)
        down.setSpacing(6)
        down.addWidget(self.words)
        down.addLayout(foot)
        down.addWidget(Hairline())
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        entry = self.entry
        self._since.setText(say("faq.list.since", day=day(shop_day(entry.published_at))))
        for button, word in ((self.edit, "faq.edit"), (self.withdraw, "faq.withdraw")):
            _named(button, say(word), say(f"{word}.of", question=entry.question))


def _named(button: Button, text: str, described: str) -> None:
    button.setText(text)
    button.setAccessibleDescription(described)
