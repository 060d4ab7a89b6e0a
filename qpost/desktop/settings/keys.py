"""ショートカット: whether letters alone are commands, and every key with what it does (ux.md §3)."""

from PySide6.QtWidgets import QWidget

from qpost.desktop import shortcuts
from qpost.desktop.bridge import Bridge
from qpost.desktop.key_list import KeyList
from qpost.desktop.settings.section import Section
from qpost.desktop.widgets.switch import Switch
from qpost.desktop.words import say
from qpost.domain.settings import Settings


class KeysSection(Section):
    """One switch, and a list for each place where keys hold."""

    title = "settings.keys"
    resets = ("single_keys",)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.single = Switch(self)
        self.card((self.single, "settings.keys.single", "settings.keys.single.what"))
        self.lists = [KeyList(where, self) for where in shortcuts.Where]
        for one in self.lists:
            self.column.addWidget(one)
        self.single.chosen.connect(lambda on: self.change(single_keys=on))
        self.ready()

    def read(self, current: Settings) -> None:
        """Show what holds now."""
        self.single.set_value(current.single_keys)
        for one in self.lists:
            one.show_keys(current)

    def say_words(self) -> None:
        """Name the controls."""
        self.single.set_words(say("settings.keys.single"), say("settings.on"), say("settings.off"))
