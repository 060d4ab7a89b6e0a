"""Asking for translations from a screen: consent first, by a sheet over its window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.translation_consent import ConsentSheet
from qpost.domain.failures import Failure
from qpost.domain.settings import Language
from qpost.domain.translation import Service, Translation, TranslationRefusal

Reason = TranslationRefusal | Failure
"""Why there is no translation; `words.of` has its sentence."""

Tell = Callable[[Reason], None]


class Asking:
    """What the composer and the history share: one way to a translation, and one to a plain sentence."""

    def __init__(self, bridge: Bridge, owner: QWidget) -> None:
        self._bridge = bridge
        self._owner = owner
        self._sheet: ConsentSheet | None = None

    def when_agreed(self, then: Callable[[], None], tell: Tell) -> None:
        """Go on where texts may leave, having asked if need be; tell why not otherwise."""
        self._bridge.ask(
            self._owner,
            self._bridge.engine.translations.service(),
            lambda service: self._on_service(service, then, tell),
            tell,
        )

    def look(self, tell: Tell) -> None:
        """Tell right away where there is no service to ask."""
        self._bridge.ask(
            self._owner,
            self._bridge.engine.translations.service(),
            lambda service: tell(service) if isinstance(service, TranslationRefusal) else None,
            tell,
        )

    def translate(
        self,
        text: str,
        *,
        source: Language | None,
        target: Language,
        then: Callable[[Translation], None],
        tell: Tell,
    ) -> None:
        """Translate one text."""
        question = self._bridge.engine.translations.translate(text, source=source, target=target)
        self._bridge.ask(
            self._owner,
            question,
            lambda answer: then(answer) if isinstance(answer, Translation) else tell(answer),
            tell,
        )

    def _on_service(
        self, service: Service | TranslationRefusal, then: Callable[[], None], tell: Tell
    ) -> None:
        if isinstance(service, TranslationRefusal):
            tell(service)
        elif self._bridge.engine.translations.agreed(service):
            then()
        else:
            agreed = partial(self._on_agreed, service, then)
            declined = partial(tell, TranslationRefusal.CONSENT_NEEDED)
            self._over().ask(service, agreed=agreed, declined=declined)

    def _on_agreed(self, service: Service, then: Callable[[], None]) -> None:
        self._bridge.engine.translations.agree(service)
        then()

    def _over(self) -> ConsentSheet:
        if self._sheet is None:
            self._sheet = ConsentSheet(self._owner.window())
        return self._sheet
