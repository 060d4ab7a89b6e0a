"""LibreTranslate and what speaks like it: POST /translate (docs.libretranslate.com/guides/api_usage).

Texts go as plain text. Its HTML mode knows translate="no", but splits sentences at every tag and hands
entities back resolved (LibreTranslate/LibreTranslate#806 and app.py), so that a customer's own `<` could not
be told from a tag. What it does to codes is found by the comparison instead.
"""

from typing import ClassVar

import msgspec

from qpost.domain.settings import Language
from qpost.domain.translation import Service, Translation, TranslationRefusal
from qpost.server.translators.calling import Answer, Caller, Silent
from qpost.server.translators.translator import Declined, Unusable

AUTO = "auto"
_LANGUAGES = {language.value: language for language in Language}


class _Detected(msgspec.Struct, frozen=True):
    language: str = ""


class _Translated(msgspec.Struct, frozen=True, rename="camel"):
    translated_text: str
    detected_language: _Detected = _Detected()


class _Problem(msgspec.Struct, frozen=True):
    error: str = ""


class LibreTranslate:
    """Implements translator.Translator."""

    PROVIDER: ClassVar[str] = "LibreTranslate"

    def __init__(self, url: str, key: str = "") -> None:
        if not url:
            raise Unusable("LibreTranslate needs an address")
        self._caller = Caller(url)
        self._key = key

    @property
    def service(self) -> Service:
        """LibreTranslate at its address."""
        return Service(self.PROVIDER, self._caller.host)

    async def translate(
        self, text: str, *, source: Language | None, target: Language
    ) -> Translation | Declined:
        """POST /translate."""
        body = {"q": text, "source": source or AUTO, "target": target, "format": "text"}
        if self._key:
            body["api_key"] = self._key
        try:
            answer = await self._caller.post("/translate", body)
        except Silent:
            return Declined(TranslationRefusal.PROVIDER_TROUBLE)
        if answer.status != 200:
            return declined(answer)
        read: _Translated | None = answer.read(_Translated)
        if read is None or not read.translated_text.strip():
            return Declined(TranslationRefusal.PROVIDER_TROUBLE)
        found = source or _LANGUAGES.get(read.detected_language.language.partition("-")[0].lower())
        return Translation(read.translated_text, found, target, self.PROVIDER)


def declined(answer: Answer) -> Declined:
    """What a status other than 200 means; 400 says in words which of its four reasons it has."""
    problem: _Problem | None = answer.read(_Problem)
    said = problem.error if problem is not None else ""
    match answer.status:
        case 400 if "exceeds text limit" in said:
            return Declined(TranslationRefusal.TOO_LONG)
        case 400 if "not supported" in said or "not available as a target" in said:
            return Declined(TranslationRefusal.UNSUPPORTED_PAIR)
        case 400 if "API key" in said:
            return Declined(TranslationRefusal.PROVIDER_REFUSED)
        case 403:
            banned = "limits violations" in said
            return Declined(TranslationRefusal.TOO_MANY if banned else TranslationRefusal.PROVIDER_REFUSED)
        case 413:
            return Declined(TranslationRefusal.TOO_LONG)
        case 429:
            return Declined(TranslationRefusal.TOO_MANY, answer.retry_after)
        case _:
            return Declined(TranslationRefusal.PROVIDER_TROUBLE, answer.retry_after)
