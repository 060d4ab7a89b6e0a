"""DeepL's API, version 2: POST /v2/translate (developers.deepl.com/api-reference/translate)."""

import re
from collections.abc import Sequence
from html import unescape

import msgspec

from qpost.domain.pieces import PieceKind, pieces
from qpost.domain.settings import Language
from qpost.domain.translation import Service, Translation, TranslationRefusal
from qpost.server.translators.calling import Answer, Caller, Silent
from qpost.server.translators.translator import Declined, Unusable

PRO = "https://api.deepl.com"
FREE = "https://api-free.deepl.com"
MOST_LINES = 50
"""Texts of one request, by DeepL's own limit."""

_SOURCES = {
    Language.JAPANESE: "JA",
    Language.KOREAN: "KO",
    Language.CHINESE: "ZH",
    Language.ENGLISH: "EN",
}
_TARGETS = _SOURCES | {Language.CHINESE: "ZH-HANS", Language.ENGLISH: "EN-US"}
_LANGUAGES = {code: language for language, code in _SOURCES.items()}
_REFUSALS = {
    403: TranslationRefusal.PROVIDER_REFUSED,
    404: TranslationRefusal.PROVIDER_REFUSED,
    413: TranslationRefusal.TOO_LONG,
    414: TranslationRefusal.TOO_LONG,
    429: TranslationRefusal.TOO_MANY,
    456: TranslationRefusal.QUOTA,
    529: TranslationRefusal.TOO_MANY,
}
_KEPT = (PieceKind.PLACEHOLDER, PieceKind.ADDRESS, PieceKind.CODE)
"""What is the same in every language and must not be touched; numbers and dates have a grammar."""

_TAG = re.compile(r"</?x\s*/?>")


class _Text(msgspec.Struct, frozen=True):
    text: str
    detected_source_language: str = ""


class _Translated(msgspec.Struct, frozen=True):
    translations: list[_Text]


class _Problem(msgspec.Struct, frozen=True):
    message: str = ""


class DeepL:
    """Implements translator.Translator. Line by line, since XML knows no lines; codes are tagged as fixed."""

    def __init__(self, key: str, url: str = "") -> None:
        if not key or not key.isascii() or not key.isprintable():
            raise Unusable("DeepL needs a key")
        # A key of the free contract ends in :fx and is known at its own address only.
        address = url or (FREE if key.endswith(":fx") else PRO)
        self._caller = Caller(address, {"Authorization": f"DeepL-Auth-Key {key}"})

    @property
    def service(self) -> Service:
        """DeepL."""
        return Service("DeepL", self._caller.host)

    async def translate(
        self, text: str, *, source: Language | None, target: Language
    ) -> Translation | Declined:
        """POST /v2/translate."""
        lines = text.split("\n")
        said = [line for line in lines if line.strip()]
        if len(said) > MOST_LINES:
            return Declined(TranslationRefusal.TOO_LONG)
        try:
            answer = await self._caller.post("/v2/translate", request_of(said, source, target))
        except Silent:
            return Declined(TranslationRefusal.PROVIDER_TROUBLE)
        if answer.status != 200:
            return declined(answer)
        read: _Translated | None = answer.read(_Translated)
        if read is None or len(read.translations) != len(said):
            return Declined(TranslationRefusal.PROVIDER_TROUBLE)
        found = source or _LANGUAGES.get(read.translations[0].detected_source_language.upper())
        return Translation(joined(lines, read.translations), found, target, self.service.provider)


def request_of(lines: Sequence[str], source: Language | None, target: Language) -> dict[str, object]:
    """The request's body."""
    body: dict[str, object] = {
        "text": [tagged(line) for line in lines],
        "target_lang": _TARGETS[target],
        "tag_handling": "xml",
        "tag_handling_version": "v2",
        "ignore_tags": ["x"],
        "split_sentences": "nonewlines",
    }
    return body if source is None else body | {"source_lang": _SOURCES[source]}


def tagged(line: str) -> str:
    """A line as XML in which what must stay as it is stands between <x> tags."""
    parts, place = [], 0
    for piece in pieces(line):
        if piece.kind in _KEPT:
            parts.append(f"{_escaped(line[place : piece.start])}<x>{_escaped(piece.text)}</x>")
            place = piece.end
    return "".join(parts) + _escaped(line[place:])


def untagged(line: str) -> str:
    """The plain words of an answer; anything else that looks like a tag was text before."""
    return unescape(_TAG.sub("", line))


def joined(lines: Sequence[str], translated: Sequence[_Text]) -> str:
    """The translated lines where their originals stood, empty ones between them."""
    ready = iter(translated)
    return "\n".join(untagged(next(ready).text) if line.strip() else "" for line in lines)


def declined(answer: Answer) -> Declined:
    """What a status other than 200 means (developers.deepl.com/docs/best-practices/error-handling)."""
    if answer.status == 400:
        problem: _Problem | None = answer.read(_Problem)
        pair = problem is not None and "_lang" in problem.message
        return Declined(TranslationRefusal.UNSUPPORTED_PAIR if pair else TranslationRefusal.PROVIDER_TROUBLE)
    refusal = _REFUSALS.get(answer.status, TranslationRefusal.PROVIDER_TROUBLE)
    return Declined(refusal, answer.retry_after)


def _escaped(text: str) -> str:
    # What XML 1.0 forbids even as a reference is no text that a person typed.
    allowed = "".join(sign for sign in text if sign >= " " or sign == "\t")
    return allowed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
