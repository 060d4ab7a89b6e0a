"""Whatever the program may have to say it can say in every language, and no words are kept unsaid."""

import ast
import inspect
import pkgutil
import re
from collections.abc import Iterator
from enum import Enum
from importlib import import_module

import pytest

from qpost import domain
from qpost.domain.changes import Noun
from qpost.domain.claims import STATES_OF, ClaimState
from qpost.domain.failures import Failure
from qpost.domain.files import MediaType
from qpost.domain.presence import Doing
from qpost.domain.settings import Language
from qpost.domain.shops import Capability
from qpost.domain.variables import Variable
from tests.contracts import catalogues
from tests.contracts.tree import PACKAGE, Module, package

UNSPOKEN = (Noun, Capability, ClaimState, Doing, MediaType, Variable)
"""Enums that no screen names; a claim's state is named with its kind, a variable by `variables.name`."""

PLACE = re.compile(r"\{\w+\}|%n")
WORD = re.compile(r"[a-z_]+(\.(?!json$|db$)[a-z0-9_]+)+\.?")
"""An id or the beginning of one, and not the name of a file."""

in_every_language = pytest.mark.parametrize("language", Language)


def snake(name: str) -> str:
    """SignInRefusal as sign_in_refusal."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def enums() -> Iterator[type[Enum]]:
    """Every enum that the domain defines."""
    for found in pkgutil.iter_modules(domain.__path__, "qpost.domain."):
        module = import_module(found.name)
        for _, kind in inspect.getmembers(module, inspect.isclass):
            if issubclass(kind, Enum) and kind.__module__ == module.__name__:
                yield kind


def reasons() -> set[str]:
    """The ids of everything in the domain that a screen may have to name."""
    spoken = [kind for kind in enums() if kind not in UNSPOKEN]
    members = {f"domain.{snake(kind.__name__)}.{member.value}" for kind in spoken for member in kind}
    failures = {f"domain.failure.{snake(kind.__name__)}" for kind in Failure.__subclasses__()}
    claims = {f"domain.claim_state.{kind}.{state}" for kind, states in STATES_OF.items() for state in states}
    return members | failures | claims


def mentioned() -> set[str]:
    """The ids, and the beginnings of ids, that stand in the code of whatever may talk."""
    talkers = (*package("desktop"), *package("demo"), Module.read(PACKAGE / "app.py"))
    constants = {
        node.value
        for module in talkers
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    areas = tuple(f"{area}." for area in catalogues.areas() - {"domain"})
    return {text.removesuffix(".") for text in constants if text.startswith(areas) and WORD.fullmatch(text)}


def families(words: set[str]) -> set[str]:
    """Every id with every beginning of it: a.b.c, a.b and a."""
    return {word.rsplit(".", cut)[0] for word in words for cut in range(word.count(".") + 1)}


@in_every_language
def test_every_reason_has_words(language: Language) -> None:
    assert sorted(word for word in reasons() if not catalogues.translation(language, word)) == []


@in_every_language
def test_whatever_a_screen_says_has_words(language: Language) -> None:
    known = families(set(catalogues.words(language)))
    assert sorted(mentioned() - known) == []


@in_every_language
def test_no_words_are_unfinished(language: Language) -> None:
    wordless = [word for word, forms in catalogues.words(language).items() if not forms or not all(forms)]
    assert wordless == []


@in_every_language
def test_every_language_knows_the_same_ids(language: Language) -> None:
    theirs, ours = set(catalogues.words(language)), set(catalogues.words(Language.JAPANESE))
    assert sorted(theirs ^ ours) == []


@in_every_language
def test_every_language_leaves_the_same_places_to_fill(language: Language) -> None:
    ours = catalogues.words(Language.JAPANESE)
    different = [
        word
        for word, forms in catalogues.words(language).items()
        if {place for form in forms for place in PLACE.findall(form)}
        != {place for form in ours.get(word, ()) for place in PLACE.findall(form)}
    ]
    assert different == []


def test_no_words_are_kept_that_nobody_says() -> None:
    said = mentioned()
    unsaid = [
        word
        for word in catalogues.words(Language.JAPANESE)
        if not word.startswith("domain.") and families({word}).isdisjoint(said)
    ]
    assert unsaid == []
