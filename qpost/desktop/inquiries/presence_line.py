"""Who else is at the conversation on screen, above the composer; and telling the others that this one is."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout

from qpost.desktop.announcer import announce
from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.conversation import Conversation
from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import Picture, PlainLabel, restyle
from qpost.desktop.words import say
from qpost.domain.changes import Changes, Noun
from qpost.domain.ids import InquiryId
from qpost.domain.presence import Doing, Presence
from qpost.domain.shops import Capability
from qpost.engine.ports import Thread
from qpost.engine.session import Working


class PresenceLine(QFrame):
    """Hidden while nobody else is there; those who write are told of before those who look."""

    def __init__(self, bridge: Bridge, conversation: Conversation) -> None:
        super().__init__(conversation)
        self._bridge = bridge
        self._conversation = conversation
        self._place: InquiryId | None = None
        self._spoken = ""
        self._picture = Picture("pen-line", "warn")
        self._words = PlainLabel("", Role.CONTROL, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        self.hide()
        conversation.shown.connect(self._on_shown)
        conversation.composer.edited.connect(self._on_edited)
        conversation.composer.bound.connect(bridge.engine.attendance.stop_writing)
        conversation.installEventFilter(self)
        bridge.changed.connect(self._on_changes)

    def words(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def _on_shown(self, thread: Thread | None) -> None:
        place = thread.inquiry.inquiry_id if thread is not None else None
        if place != self._place:
            self._place = place
            self._look()

    def _look(self) -> None:
        """Be where the window is; behind another page one is nowhere."""
        state = self._bridge.engine.session.state
        able = isinstance(state, Working) and Capability.PRESENCE in state.shop.capabilities
        here = self._place if able and self._conversation.isVisible() else None
        self._bridge.engine.attendance.look(here)
        self._show()

    def _on_edited(self) -> None:
        if self._conversation.composer.typed.body.strip():
            self._bridge.engine.attendance.write()
        else:
            self._bridge.engine.attendance.stop_writing()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(Noun.PRESENCE):
            self._show()

    def _show(self) -> None:
        others = self._bridge.engine.attendance.others(self._place) if self._place else ()
        writing = any(one.doing is Doing.WRITING for one in others)
        self.setVisible(bool(others))
        if others:
            said = _sentence(others)
            self.setProperty("note", "warn" if writing else "plain")
            self._words.setText(said)
            self._words.set_tone("warn" if writing else "quiet")
            self._picture.show_picture(*(("pen-line", "warn") if writing else ("eye", "text2")))
            self.setAccessibleName(said)
            restyle(self)
        if writing and self._words.text() != self._spoken:
            announce(self, self._words.text())
        self._spoken = self._words.text() if writing else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The conversation comes and goes with its page."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._look()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """React to a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()


def _sentence(others: tuple[Presence, ...]) -> str:
    """Those who write; where nobody does, those who look."""
    doing = others[0].doing
    names = [say("team.presence.name", name=one.name) for one in others if one.doing is doing]
    return say(f"team.presence.{doing}", names=say("team.presence.and").join(names))
