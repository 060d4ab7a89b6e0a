"""The settings page: every change holds at once."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import ShowSettings
from qpost.desktop.settings.notifications import NotificationSettings
from qpost.desktop.settings.residence import ResidenceSettings
from qpost.desktop.settings.row import SettingCard, SettingRow
from qpost.desktop.settings.translation_rows import TranslationRows
from qpost.desktop.theme import Role
from qpost.desktop.widgets.choice import Choices
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.switch import Switch
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.changes import Changes, Noun
from qpost.domain.settings import UNDO_CHOICES, AfterSend, Appearance, Density, Language

_WIDEST = 760
_SIDE = 32
_LIST = 176


class SettingsPage(Worded):
    """What the seller can set for this computer.

    Signals:
        navigate(Request): never sent; every page has it.
    """

    navigate = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._title = PlainLabel("", Role.PAGE_TITLE, self)
        self._general = PlainLabel("", Role.SECTION, self)
        self._sending = PlainLabel("", Role.SECTION, self)
        self._at_once = PlainLabel("", Role.META, self, tone="quiet")
        self.language = DropDown(tuple(Language), self)
        self.appearance = DropDown(tuple(Appearance), self)
        self.density = DropDown(tuple(Density), self)
        self.residence = ResidenceSettings(bridge, self)
        self.notifications = NotificationSettings(bridge, self)
        self.undo = DropDown(UNDO_CHOICES, self)
        self.mail_copy = Switch(self)
        self.after_send = Choices(tuple(AfterSend), self)
        self._translation = PlainLabel("", Role.SECTION, self)
        self.translation = TranslationRows(bridge, self)
        self._rows = {
            word: SettingRow(control, self)
            for word, control in (
                ("settings.language", self.language),
                ("settings.appearance", self.appearance),
                ("settings.density", self.density),
                ("settings.undo", self.undo),
                ("settings.mail_copy", self.mail_copy),
                ("settings.after_send", self.after_send),
            )
        }
        self._lay_out()
        self._connect()
        self.retranslate()
        self._read()

    def show_request(self, request: ShowSettings) -> None:
        """Show what holds now."""
        self._read()
        self.residence.read()
        self.notifications.read()

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.language]

    def retranslate(self) -> None:
        """Say all words anew."""
        self._title.setText(say("app.nav.settings"))
        self._general.setText(say("settings.general"))
        self._sending.setText(say("settings.sending"))
        self._translation.setText(say("translation.section"))
        self.translation.retranslate()
        self._at_once.setText(say("settings.at_once"))
        self._rows["settings.language"].set_words(say("settings.language"), say("settings.language.what"))
        self._rows["settings.appearance"].set_words(
            say("settings.appearance"), say("settings.appearance.what")
        )
        self._rows["settings.density"].set_words(say("settings.density"), say("settings.density.what"))
        self._rows["settings.undo"].set_words(say("settings.undo"), say("settings.undo.what"))
        self._rows["settings.mail_copy"].set_words(say("settings.mail_copy"), say("settings.mail_copy.what"))
        self._rows["settings.after_send"].set_words(say("settings.after_send"))
        self.language.set_words(say("settings.language"), [of(one) for one in Language])
        self.appearance.set_words(say("settings.appearance"), [of(one) for one in Appearance])
        self.density.set_words(say("settings.density"), [of(one) for one in Density])
        self.undo.set_words(say("settings.undo"), [_seconds(choice) for choice in UNDO_CHOICES])
        self.mail_copy.set_words(say("settings.mail_copy"), say("settings.on"), say("settings.off"))
        self.after_send.set_words(say("settings.after_send"), [of(one) for one in AfterSend])

    def _change(self, **fields: Any) -> None:
        self._bridge.engine.settings.change(**fields)

    def _read(self) -> None:
        current = self._bridge.engine.settings.current
        self.language.set_value(current.language)
        self.appearance.set_value(current.appearance)
        self.density.set_value(current.density)
        if current.undo_seconds in UNDO_CHOICES:
            self.undo.set_value(current.undo_seconds)
        self.mail_copy.set_value(current.mail_copy)
        self.after_send.set_value(current.after_send)
        self.translation.read()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Noun.SETTINGS):
            self._read()

    def _connect(self) -> None:
        self.language.chosen.connect(lambda value: self._change(language=value))
        self.appearance.chosen.connect(lambda value: self._change(appearance=value))
        self.density.chosen.connect(lambda value: self._change(density=value))
        self.undo.chosen.connect(lambda seconds: self._change(undo_seconds=seconds))
        self.mail_copy.chosen.connect(lambda on: self._change(mail_copy=on))
        self.after_send.chosen.connect(lambda value: self._change(after_send=value))
        self._bridge.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        for control in (self.language, self.appearance, self.density, self.undo, self.translation.own):
            control.setMinimumWidth(_LIST)
        inner = QWidget(self)
        inner.setProperty("plane", "clear")
        inner.setMaximumWidth(_WIDEST + 2 * _SIDE)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_SIDE, 16, _SIDE, 24)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._general)
        column.addWidget(self._card("settings.language", "settings.appearance", "settings.density"))
        column.addWidget(self.residence)
        column.addSpacing(12)
        column.addWidget(self.notifications)
        column.addSpacing(12)
        column.addWidget(self._sending)
        column.addWidget(self._card("settings.undo", "settings.mail_copy", "settings.after_send"))
        column.addSpacing(12)
        column.addWidget(self._translation)
        column.addWidget(SettingCard(self.translation.rows, self))
        column.addLayout(self._foot())
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _card(self, *words: str) -> SettingCard:
        return SettingCard([self._rows[word] for word in words], self)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Picture("check", "text2", 14, self))
        foot.addWidget(self._at_once, 1)
        return foot


def _seconds(choice: int) -> str:
    return say("settings.undo.seconds", choice) if choice else say("settings.undo.none")
