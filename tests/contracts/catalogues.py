"""The translation files as a translator sees them: words by language and id."""

import xml.etree.ElementTree as ET
from functools import cache

from qpost.domain.settings import Language
from tests.contracts.tree import ROOT

FOLDER = ROOT / "i18n"


@cache
def words(language: Language) -> dict[str, tuple[str, ...]]:
    """Every id of a language with its forms: one, or as many as the language has plurals."""
    found: dict[str, tuple[str, ...]] = {}
    for file in sorted(FOLDER.glob(f"*_{language.value}.ts")):
        for message in ET.parse(file).iter("message"):
            word = message.get("id") or ""
            assert word not in found, f"{word} stands twice in {language.value}: {file.name}"
            found[word] = _forms(message)
    return found


def areas() -> set[str]:
    """The parts that words are kept in, one file for each and language."""
    return {file.stem.rpartition("_")[0] for file in FOLDER.glob("*.ts")}


def translation(language: Language, word: str) -> str:
    """The words of an id; empty where the language lacks them."""
    return "".join(words(language).get(word, ()))


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "obsolete", "vanished"):
        return ()
    plurals = translation.findall("numerusform")
    return tuple((form.text or "").strip() for form in plurals or [translation])
