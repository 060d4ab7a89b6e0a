"""よく使う返事, 自動応答, 非公開の問い合わせ, 商品ページにFAQ, 翻訳: the composer's tools, in that order."""

from collections.abc import Collection
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qpost.desktop.widgets.buttons import Button, QuietButton
from qpost.desktop.widgets.flow import FlowLayout
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.inquiries import Inquiry, Kind, Source
from qpost.domain.shops import Capability


class Tool(Enum):
    """What can be fetched while an answer is written; the value is its id in the words."""

    CANNED = "canned"
    AUTO = "auto"
    HIDE = "hide"
    FAQ = "faq"
    TRANSLATE = "translate"


_PICTURES = {
    Tool.CANNED: "message-square-text",
    Tool.AUTO: "corner-up-left",
    Tool.HIDE: "eye-off",
    Tool.FAQ: "circle-help",
    Tool.TRANSLATE: "languages",
}


class ComposerTools(Worded):
    """A line of buttons that goes on below where it is narrow; what does not apply is absent, never grey.

    Signals:
        wanted(Tool): a button was pressed.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Tool, Button] = {}
        row = FlowLayout(self, gap=0)
        row.setContentsMargins(6, 4, 6, 4)
        for tool, picture in _PICTURES.items():
            button = QuietButton("", picture)
            button.set_size("tool")  # all of them stand in one line beside the context of a wide window
            button.clicked.connect(lambda _checked=False, tool=tool: self.wanted.emit(tool))
            button.hide()
            self._buttons[tool] = button
            row.addWidget(button)
        self.retranslate()

    def press(self, tool: Tool) -> None:
        """As if its button was pressed; nothing where it is not offered."""
        if not self._buttons[tool].isHidden():
            self.wanted.emit(tool)

    def offer(self, inquiry: Inquiry, able: Collection[Capability]) -> None:
        """Show the tools for an answer to this inquiry at this shop's backend."""
        offered = tools_for(inquiry, able)
        for tool, button in self._buttons.items():
            button.setVisible(tool in offered)
        self.setVisible(bool(offered))
        self.updateGeometry()

    def button(self, tool: Tool) -> Button:
        """One of them, to be marked as open or to get the keys back."""
        return self._buttons[tool]

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        for tool, button in self._buttons.items():
            button.setText(say(f"inquiries.tool.{tool.value}"))


def tools_for(inquiry: Inquiry, able: Collection[Capability]) -> frozenset[Tool]:
    """Which tools apply; hiding only to what was asked on a product page and still shows there (ux F14)."""
    found = {Tool.TRANSLATE}
    customer = inquiry.source is Source.CUSTOMER
    asked_on_page = customer and inquiry.kind is Kind.PRODUCT_QA
    if Capability.CANNED_REPLIES in able:
        found.add(Tool.CANNED)
    if customer:
        found.add(Tool.AUTO)
    if Capability.HIDE in able and asked_on_page and inquiry.hidden_at is None:
        found.add(Tool.HIDE)
    if Capability.FAQ in able and customer and inquiry.product_code is not None:
        found.add(Tool.FAQ)
    return frozenset(found)
