"""What every translation service is to the backend, and how one is chosen."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from qpost.domain.settings import Language
from qpost.domain.translation import Service, Translation, TranslationRefusal


@dataclass(frozen=True, slots=True)
class Declined:
    """There is no translation, and why; retry_after in seconds where the service named a time."""

    refusal: TranslationRefusal
    retry_after: int | None = None


class Translator(Protocol):
    """One service at one address."""

    @property
    def service(self) -> Service:
        """Who it is, for those whose consent is asked."""

    async def translate(
        self, text: str, *, source: Language | None, target: Language
    ) -> Translation | Declined:
        """Translate a text; it never raises for what the service or the network does."""


class Kind(StrEnum):
    """Which service it is, as `--translator` names it."""

    DEEPL = "deepl"
    LIBRETRANSLATE = "libretranslate"


class Unusable(Exception):
    """What was chosen cannot be asked; says why, never the key."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a backend was started with."""

    kind: Kind
    url: str = ""
    """Empty for DeepL's own address, which its key tells."""
    key: str = field(default="", repr=False)


def translator(choice: Choice) -> Translator:
    """The service that was chosen; raises Unusable where it lacks a key or an address to trust."""
    from qpost.server.translators.deepl import DeepL
    from qpost.server.translators.libretranslate import LibreTranslate

    match choice.kind:
        case Kind.DEEPL:
            return DeepL(choice.key, choice.url)
        case Kind.LIBRETRANSLATE:
            return LibreTranslate(choice.url, choice.key)
