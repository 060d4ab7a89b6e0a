"""What stands beside the list: conversation, context and their tools, made piece by piece after the rows."""

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.list import InquiryList

if TYPE_CHECKING:
    from qpost.desktop.inquiries.asking import Asking
    from qpost.desktop.inquiries.auto_replying import AutoReplying
    from qpost.desktop.inquiries.canned_tool import CannedTool
    from qpost.desktop.inquiries.context import ContextPane
    from qpost.desktop.inquiries.conversation import Conversation
    from qpost.desktop.inquiries.faq_desk import FaqDesk
    from qpost.desktop.inquiries.files_desk import FilesDesk
    from qpost.desktop.inquiries.guarding import Guarding
    from qpost.desktop.inquiries.hiding import Hiding
    from qpost.desktop.inquiries.language_check import LanguageCheck
    from qpost.desktop.inquiries.later import LaterButton
    from qpost.desktop.inquiries.message_translations import MessageTranslations
    from qpost.desktop.inquiries.moved_check import MovedCheck
    from qpost.desktop.inquiries.notes_section import NotesSection
    from qpost.desktop.inquiries.presence_line import PresenceLine
    from qpost.desktop.inquiries.tool_desk import ToolDesk
    from qpost.desktop.inquiries.translation_panel import TranslationPanel

_MODULES = (
    "composer_tools",
    "reply_editor",
    "composer",
    "answering",
    "history",
    "conflict",
    "public_preview",
    "conversation",
    "context_sections",
    "context",
    "tool_desk",
    "files_desk",
    "auto_reply_sheet",
    "auto_replying",
    "ask_fields",
    "asking",
    "language_check",
    "later",
    "notes_section",
    "presence_line",
    "translation_panel",
    "message_translations",
    "guarding",
    "canned_picker",
    "canned_tool",
    "hide_sheet",
    "hiding",
    "faq_sheet",
    "faq_desk",
)
"""One after the other, so that none holds the window for long; what is not named comes with its importer."""


class Beside:
    """Grows with each `go_on`; its parts are there once it is complete."""

    conversation: "Conversation"
    context: "ContextPane"
    desk: "ToolDesk"
    files: "FilesDesk"
    auto: "AutoReplying"
    asking: "Asking"
    language: "LanguageCheck"
    moved: "MovedCheck"
    later: "LaterButton"
    notes: "NotesSection"
    presence: "PresenceLine"
    translation: "TranslationPanel"
    messages: "MessageTranslations"
    guarding: "Guarding"
    canned: "CannedTool"
    hiding: "Hiding"
    faq: "FaqDesk"

    def __init__(self, bridge: Bridge, shown: InquiryList, page: QWidget) -> None:
        self._bridge = bridge
        self._list = shown
        self._page = page
        self._steps = self._growing()
        self.complete = False

    def go_on(self) -> bool:
        """Make the next piece; False once everything is there."""
        if not self.complete:
            self.complete = next(self._steps, self) is self
        return not self.complete

    def _growing(self) -> Iterator[None]:
        for module in _MODULES:
            import_module(f"qpost.desktop.inquiries.{module}")
            yield
        yield from self._panes()
        yield from self._tools()
        yield from self._desks()

    def _panes(self) -> Iterator[None]:
        from qpost.desktop.inquiries.context import ContextPane
        from qpost.desktop.inquiries.conversation import Conversation
        from qpost.desktop.inquiries.presence_line import PresenceLine

        self.conversation = Conversation(self._bridge, self._page)
        self.conversation.hide()
        yield
        self.context = ContextPane(self._page)
        self.context.hide()
        yield
        self.presence = PresenceLine(self._bridge, self.conversation)
        self.conversation.add_line(self.presence)
        yield

    def _tools(self) -> Iterator[None]:
        from qpost.desktop.inquiries.auto_replying import AutoReplying
        from qpost.desktop.inquiries.canned_tool import CannedTool
        from qpost.desktop.inquiries.composer_tools import Tool
        from qpost.desktop.inquiries.faq_desk import FaqDesk
        from qpost.desktop.inquiries.hiding import Hiding
        from qpost.desktop.inquiries.tool_desk import ToolDesk
        from qpost.desktop.inquiries.translation_panel import TranslationPanel

        bridge, conversation, page = self._bridge, self.conversation, self._page
        self.desk = ToolDesk(conversation, page)
        self.auto = AutoReplying(bridge, conversation, self._list)
        self.desk.serve(Tool.AUTO, self.auto.open_for)
        yield
        self.translation = TranslationPanel(bridge, conversation)
        self.desk.serve(Tool.TRANSLATE, self.translation.open_for)
        yield
        self.canned = CannedTool(bridge, conversation.composer)
        self.desk.serve(Tool.CANNED, self.canned.open_for)
        conversation.shown.connect(self.canned.follow)
        yield
        self.hiding = Hiding(bridge, conversation, page)
        self.desk.serve(Tool.HIDE, self.hiding.open)
        yield
        self.faq = FaqDesk(bridge, conversation, self.context, page)
        self.desk.serve(Tool.FAQ, self.faq.open)
        yield

    def _desks(self) -> Iterator[None]:
        from qpost.desktop.inquiries.asking import Asking
        from qpost.desktop.inquiries.files_desk import FilesDesk
        from qpost.desktop.inquiries.guarding import Guarding
        from qpost.desktop.inquiries.language_check import LanguageCheck
        from qpost.desktop.inquiries.later import LaterButton
        from qpost.desktop.inquiries.message_translations import MessageTranslations
        from qpost.desktop.inquiries.moved_check import MovedCheck
        from qpost.desktop.inquiries.notes_section import NotesSection

        bridge, conversation, page = self._bridge, self.conversation, self._page
        self.files = FilesDesk(bridge, conversation.composer, conversation.history, page)
        yield
        self.asking = Asking(bridge, self._list)
        self.language = LanguageCheck(conversation)
        self.moved = MovedCheck(conversation)
        yield
        self.later = LaterButton(bridge)
        conversation.header.add_action(self.later)
        self._list.selection.serve_later(self.later.offer, self.later.can_rest)
        yield
        self.notes = NotesSection(bridge)
        self.context.add_section(self.notes)
        yield
        self.messages = MessageTranslations(bridge, conversation, page)
        self.guarding = Guarding(bridge, conversation.composer, page)
        yield
