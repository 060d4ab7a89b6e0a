"""Questions about other languages: who translates, whether texts may go there, and one text at a time."""

from collections import OrderedDict
from collections.abc import Callable

from qpost.domain.ids import ShopId
from qpost.domain.settings import Language
from qpost.domain.translation import Service, Translation, TranslationRefusal, check
from qpost.engine.ports import Remote
from qpost.engine.settings import Settings

KEPT = 200
"""Translations remembered while a shop is worked for, so that nothing is paid for twice."""

_Asked = tuple[str, Language | None, Language]


class Translations:
    """翻訳 for the shop that is worked for; no text leaves before the seller has agreed to who gets it."""

    def __init__(self, remote: Remote, shop: Callable[[], ShopId], settings: Settings) -> None:
        self._remote = remote
        self._shop = shop
        self._settings = settings
        self._service: Service | None = None
        self._known: OrderedDict[_Asked, Translation] = OrderedDict()

    async def service(self) -> Service | TranslationRefusal:
        """Who translates for this shop's backend."""
        if self._service is None:
            answer = await self._remote.translation_service(self._shop())
            if isinstance(answer, TranslationRefusal):
                return answer
            self._service = answer
        return self._service

    def agreed(self, service: Service) -> bool:
        """Whether texts may go to this service."""
        return self._settings.current.translation_consent == service.name

    def agree(self, service: Service) -> None:
        """Let texts go to this service, and to no other."""
        self._settings.change(translation_consent=service.name)

    def withdraw(self) -> None:
        """Let no text go anywhere from now on, and forget what came back."""
        self._settings.change(translation_consent="")
        self.forget()

    async def translate(
        self, text: str, *, source: Language | None, target: Language
    ) -> Translation | TranslationRefusal:
        """One text in another language; where it was asked before, nobody is asked again."""
        refusal = check(text, source, target)
        if refusal is not None:
            return refusal
        service = await self.service()
        if isinstance(service, TranslationRefusal):
            return service
        if not self.agreed(service):
            return TranslationRefusal.CONSENT_NEEDED
        asked = (text, source, target)
        if asked in self._known:
            self._known.move_to_end(asked)
            return self._known[asked]
        answer = await self._remote.translate(
            self._shop(), text, source=source, target=target, service=service
        )
        if isinstance(answer, Translation):
            if service is self._service:  # neither withdrawn nor another shop's by now
                self._remember(asked, answer)
        elif answer in (TranslationRefusal.CONSENT_NEEDED, TranslationRefusal.NOT_CONFIGURED):
            self.forget()  # the backend asks somebody else by now, or nobody
        return answer

    def forget(self) -> None:
        """Know nothing any more: another shop may have another service."""
        self._service = None
        self._known.clear()

    def _remember(self, asked: _Asked, answer: Translation) -> None:
        self._known[asked] = answer
        if len(self._known) > KEPT:
            self._known.popitem(last=False)
