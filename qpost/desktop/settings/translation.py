"""翻訳 of the settings: the own language, and the consent to texts leaving (ux.md §2.17)."""

from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.settings.section import LIST_WIDTH, Section
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.words import of, say
from qpost.domain.settings import Language, Settings

_CHOICES = (None, *Language)


class TranslationSection(Section):
    """自分の言語, and who may get texts; the consent is given where the first text would leave."""

    title = "translation.section"
    resets = ("translation_own",)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.own = DropDown(_CHOICES, self)
        self.own.setMinimumWidth(LIST_WIDTH)
        self.withdraw = SecondaryButton(parent=self)
        self.card(
            (self.own, "translation.setting.own", "translation.setting.own.what"),
            (self.withdraw, "translation.setting.consent", self._consent),
        )
        self.own.chosen.connect(lambda chosen: self.change(translation_own=chosen))
        self.withdraw.clicked.connect(lambda: bridge.engine.translations.withdraw())
        self.ready()

    def read(self, current: Settings) -> None:
        """Show what holds now."""
        self.own.set_value(current.translation_own)
        self.withdraw.setVisible(bool(current.translation_consent))
        self.say_rows()

    def say_words(self) -> None:
        """Name the controls."""
        texts = [say("translation.setting.own.screens"), *(of(language) for language in Language)]
        self.own.set_words(say("translation.setting.own"), texts)
        self.withdraw.setText(say("translation.setting.withdraw"))

    def _consent(self) -> str:
        service = self.current.translation_consent
        if not service:
            return say("translation.setting.none")
        return say("translation.setting.given", service=service)
