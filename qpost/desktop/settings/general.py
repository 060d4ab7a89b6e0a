"""一般: the words and the looks of the screens, and whether the program is there (ux.md §2.17)."""

import sys

from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.settings.section import LIST_WIDTH, Section
from qpost.desktop.widgets.choice import Choices
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.switch import Switch
from qpost.desktop.words import of, say
from qpost.domain.settings import (
    COVER_CHOICES,
    TEXT_CHOICES,
    Appearance,
    CloseButton,
    Density,
    Language,
    Settings,
)


class GeneralSection(Section):
    """言語, テーマ, 文字サイズ, 密度; 起動時, 閉じるボタン, 離席時."""

    title = "settings.general"
    resets = ("appearance", "text_percent", "density", "close_button", "cover_minutes")

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._tray = QSystemTrayIcon.isSystemTrayAvailable()
        self.language = DropDown(tuple(Language), self)
        self.appearance = DropDown(tuple(Appearance), self)
        self.text_size = DropDown(TEXT_CHOICES, self)
        self.density = DropDown(tuple(Density), self)
        self.autostart = Switch(self)
        self.close_button = Choices(tuple(CloseButton), self)
        self.cover = DropDown(COVER_CHOICES, self)
        for control in (self.language, self.appearance, self.text_size, self.density, self.cover):
            control.setMinimumWidth(LIST_WIDTH)
        self.card(
            (self.language, "settings.language", "settings.language.what"),
            (self.appearance, "settings.appearance", "settings.appearance.what"),
            (self.text_size, "settings.text_size", "settings.text_size.what"),
            (self.density, "settings.density", "settings.density.what"),
        )
        self.card(
            (self.autostart, "tray.set.start", _start),
            (self.close_button, "tray.set.close", self._closing),
            (self.cover, "tray.set.cover", "tray.set.cover.what"),
        )
        self._connect()
        self.ready()

    def read(self, current: Settings) -> None:
        """Show what holds now."""
        self.language.set_value(current.language)
        self.appearance.set_value(current.appearance)
        self.text_size.set_value(min(TEXT_CHOICES, key=lambda one: abs(one - current.text_percent)))
        self.density.set_value(current.density)
        self.autostart.set_value(current.autostart)
        self.close_button.set_value(current.close_button if self._tray else CloseButton.QUIT)
        self.close_button.setEnabled(self._tray)
        if current.cover_minutes in COVER_CHOICES:
            self.cover.set_value(current.cover_minutes)

    def say_words(self) -> None:
        """Name the controls."""
        self.language.set_words(say("settings.language"), [of(one) for one in Language])
        self.appearance.set_words(say("settings.appearance"), [of(one) for one in Appearance])
        sizes = [say("settings.text_size.percent", percent=percent) for percent in TEXT_CHOICES]
        self.text_size.set_words(say("settings.text_size"), sizes)
        self.density.set_words(say("settings.density"), [of(one) for one in Density])
        self.autostart.set_words(say("tray.set.start"), say("settings.on"), say("settings.off"))
        self.close_button.set_words(say("tray.set.close"), [of(one) for one in CloseButton])
        self.cover.set_words(say("tray.set.cover"), [_after(minutes) for minutes in COVER_CHOICES])

    def _closing(self) -> str:
        return say("tray.set.close.what" if self._tray else "tray.set.close.no_tray")

    def _connect(self) -> None:
        self.language.chosen.connect(lambda value: self.change(language=value))
        self.appearance.chosen.connect(lambda value: self.change(appearance=value))
        self.text_size.chosen.connect(lambda percent: self.change(text_percent=percent))
        self.density.chosen.connect(lambda value: self.change(density=value))
        self.autostart.chosen.connect(self._on_autostart)
        self.close_button.chosen.connect(lambda value: self.change(close_button=value))
        self.cover.chosen.connect(lambda minutes: self.change(cover_minutes=minutes))

    def _on_autostart(self, wanted: bool) -> None:
        self.change(autostart=wanted)
        self.read(self.current)  # the system has the last word: what it did not take is not on


def _start() -> str:
    return say("sign_in.autostart.windows" if sys.platform == "win32" else "sign_in.autostart")


def _after(minutes: int) -> str:
    return say("tray.set.cover.after", minutes) if minutes else say("tray.set.cover.never")
