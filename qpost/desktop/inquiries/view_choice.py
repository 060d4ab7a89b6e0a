"""The views of the list: by due time, 基本, 顧客ごとの問い合わせ, 商品ごとの問い合わせ (spec.md §3.2)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qpost.desktop.widgets.segments import Segments
from qpost.desktop.words import of, say
from qpost.domain.inquiries import Grouping


class ViewChoice(Segments[Grouping]):
    """Four pieces; the short words are seen, the manuals' whole ones are heard.

    Signals:
        picked(): somebody chose another view.
    """

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tuple(Grouping), parent)
        self.set_value(Grouping.DUE)
        self.chosen.connect(lambda _value: self.picked.emit())

    def reword(self) -> None:
        """Say everything again in the language of the screens."""
        self.set_words(say("inquiries.view"), [say(f"inquiries.view.{view}.short") for view in Grouping])
        for view in Grouping:
            whole = of(view)
            self.button(view).setAccessibleName(whole)
            self.button(view).setToolTip(whole)
