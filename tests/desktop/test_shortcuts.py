"""K-1: each key does one thing in its place, has words in every language, and is not the input method's."""

import ast
from itertools import combinations

import pytest
from PySide6.QtGui import QKeySequence

from qpost.desktop import shortcuts
from qpost.desktop.shortcuts import ALL, Shortcut, Where
from qpost.desktop.words import say_in
from qpost.domain.settings import Language
from tests.contracts.tree import package


def sequences(key: Shortcut) -> set[str]:
    """Its keys as Qt writes them."""
    return {QKeySequence(keys).toString() for keys in (key.keys, *key.also)}


def test_no_key_does_two_things_in_one_place() -> None:
    twice = [
        (one.word, other.word)
        for one, other in combinations(ALL, 2)
        if sequences(one) & sequences(other)
        and (one.where is other.where or Where.WINDOW in (one.where, other.where))
    ]
    assert twice == []


def test_every_key_is_one() -> None:
    assert [key.word for key in ALL if "" in sequences(key)] == []


def test_no_key_belongs_to_an_input_method_or_the_system() -> None:
    bound = {keys for key in ALL for keys in (key.keys, *key.also)}
    assert bound.isdisjoint(shortcuts.NEVER_BOUND)
    assert not [keys for keys in bound if keys.startswith("Ctrl+Alt")]


@pytest.mark.parametrize("language", Language)
def test_every_key_has_words(language: Language) -> None:
    assert [key.keys for key in ALL if say_in(language, key.word) == key.word] == []


def test_a_letter_alone_holds_in_lists_only_and_can_be_switched_off() -> None:
    letters = [key for key in ALL if len(key.keys) == 1]
    assert letters
    assert all(key.single and key.where is Where.LIST for key in letters)


def test_no_screen_binds_a_key_of_its_own() -> None:
    at_home = {"qpost/desktop/shortcuts.py"}
    bound = [
        module.name
        for module in package("desktop")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"QKeySequence", "QShortcut"}
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and module.name not in at_home
    ]
    assert bound == []


def test_keys_are_shown_as_people_know_them() -> None:
    assert shortcuts.SEND.shown() == "Ctrl+Enter"
    assert shortcuts.CHEAT_SHEET.shown() == "Ctrl+/・F1"
    assert shortcuts.BIGGER.shown() == "Ctrl++・Ctrl+="
    assert shortcuts.IN_LIST[0].shown() == "↓"
