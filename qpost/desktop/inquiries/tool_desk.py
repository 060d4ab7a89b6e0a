"""From a tool of the composer to what it opens."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.conversation import Conversation
from qpost.engine.ports import Thread


class ToolDesk(QObject):
    """Each tool is served by one part, which says here what it opens."""

    def __init__(self, conversation: Conversation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._servers: dict[Tool, Callable[[Thread], None]] = {}
        conversation.tool_wanted.connect(self._on_wanted)

    def serve(self, tool: Tool, open_for: Callable[[Thread], None]) -> None:
        """Open this for the conversation on screen whenever the tool is pressed."""
        self._servers[tool] = open_for

    def _on_wanted(self, tool: Tool, thread: Thread) -> None:
        if (open_for := self._servers.get(tool)) is not None:
            open_for(thread)
