"""Translations: who makes them, what one is, and why there may be none (spec.md §4.5)."""

from dataclasses import dataclass
from enum import StrEnum

from qpost.domain.settings import Language

TEXT_LIMIT = 4_000
"""Characters of one text; a reply has 1,000, a customer's message may have more."""


class TranslationRefusal(StrEnum):
    """Why a text was not translated; the text itself stays as it is."""

    NOT_CONFIGURED = "not_configured"
    """The backend was started without a translation service."""
    CONSENT_NEEDED = "consent_needed"
    """The seller has not agreed that texts go to this service."""
    EMPTY = "empty"
    TOO_LONG = "too_long"
    SAME_LANGUAGE = "same_language"
    UNSUPPORTED_PAIR = "unsupported_pair"
    QUOTA = "quota"
    """What the service's contract allows is used up."""
    TOO_MANY = "too_many"
    """Too many texts in a short time; waiting helps."""
    PROVIDER_REFUSED = "provider_refused"
    """The service does not accept the backend's key: a matter for whoever runs the backend."""
    PROVIDER_TROUBLE = "provider_trouble"
    """The service failed, was silent, or answered what cannot be understood."""


@dataclass(frozen=True, slots=True)
class Service:
    """Who translates for a backend: what consent is given to, by name and address."""

    provider: str
    """As people know it: DeepL."""
    host: str

    @property
    def name(self) -> str:
        """Both, since the same program at another address is somebody else."""
        return f"{self.provider} ({self.host})"


@dataclass(frozen=True, slots=True)
class Translation:
    """One text in another language; the original stays the record."""

    text: str
    source: Language | None
    """As asked for or found out; None where it is none of the four languages."""
    target: Language
    provider: str


def check(text: str, source: Language | None, target: Language) -> TranslationRefusal | None:
    """What can be refused before anybody is asked."""
    if not text.strip():
        return TranslationRefusal.EMPTY
    if len(text) > TEXT_LIMIT:
        return TranslationRefusal.TOO_LONG
    return TranslationRefusal.SAME_LANGUAGE if source is target else None


def likely_language(text: str) -> Language:
    """What a text's letters speak for: kana, Hangul, Chinese characters alone, or none of these."""
    if any("\u3041" <= sign <= "\u30ff" for sign in text):
        return Language.JAPANESE
    if any("\uac00" <= sign <= "\ud7a3" for sign in text):
        return Language.KOREAN
    if any("\u4e00" <= sign <= "\u9fff" for sign in text):
        return Language.CHINESE
    return Language.ENGLISH
