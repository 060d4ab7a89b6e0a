"""翻訳 of the settings page: the own language, and the consent to texts leaving (ux.md §2.17)."""

from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.settings.row import SettingRow
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.words import of, say
from qpost.domain.settings import Language

_CHOICES = (None, *Language)


class TranslationRows:
    """Two rows and what they set."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        self._bridge = bridge
        self.own = DropDown(_CHOICES, parent)
        self.withdraw = SecondaryButton(parent=parent)
        self._own_row = SettingRow(self.own, parent)
        self._consent_row = SettingRow(self.withdraw, parent)
        self.own.chosen.connect(lambda chosen: bridge.engine.settings.change(translation_own=chosen))
        self.withdraw.clicked.connect(lambda: bridge.engine.translations.withdraw())

    @property
    def rows(self) -> list[SettingRow]:
        """For the card."""
        return [self._own_row, self._consent_row]

    def read(self) -> None:
        """Show what holds now."""
        current = self._bridge.engine.settings.current
        self.own.set_value(current.translation_own)
        service = current.translation_consent
        given = (
            say("translation.setting.given", service=service) if service else say("translation.setting.none")
        )
        self._consent_row.set_words(say("translation.setting.consent"), given)
        self.withdraw.setVisible(bool(service))

    def retranslate(self) -> None:
        """Say all words anew."""
        texts = [say("translation.setting.own.screens"), *(of(language) for language in Language)]
        self.own.set_words(say("translation.setting.own"), texts)
        self._own_row.set_words(say("translation.setting.own"), say("translation.setting.own.what"))
        self.withdraw.setText(say("translation.setting.withdraw"))
        self.read()
