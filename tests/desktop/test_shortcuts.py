"""Keys: each does one thing, each has words, and none is the input method's."""

from PySide6.QtGui import QKeySequence

from qpost.desktop import shortcuts, words


def test_no_key_does_two_things() -> None:
    keys = [QKeySequence(key.keys).toString() for key in shortcuts.ALL]
    assert len(set(keys)) == len(keys)
    assert all(keys)


def test_no_key_belongs_to_an_input_method_or_the_system() -> None:
    assert {key.keys for key in shortcuts.ALL}.isdisjoint(shortcuts.NEVER_BOUND)
    assert not [key.keys for key in shortcuts.ALL if key.keys.startswith("Ctrl+Alt")]


def test_every_key_has_words() -> None:
    assert [key.keys for key in shortcuts.ALL if words.say(key.word) == key.word] == []
