"""What the palette offers, and how words typed there find it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from qpost.domain.inquiries import fold

_HANGUL_FIRST = 0xAC00
_HANGUL_LAST = 0xD7A3
_SYLLABLES_PER_INITIAL = 588
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


class Group(StrEnum):
    """The headings of the palette, in their order."""

    NUMBERS = "numbers"
    ACTIONS = "actions"
    INQUIRIES = "inquiries"
    CANNED = "canned"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: what it is called, what is said beside it, its key, and what it does."""

    group: Group
    name: str
    picture: str
    do: Callable[[], object]
    hint: str = ""
    keys: str = ""
    also: tuple[str, ...] = ()
    """Other words that find it, such as its name in the other languages."""

    @property
    def sentence(self) -> str:
        """As a screen reader says it."""
        return " ".join(filter(None, (self.name, self.hint, self.keys)))


def matching(choices: Iterable[Choice], typed: str) -> list[Choice]:
    """Those whose words hold all that is typed; a name that begins with it comes first."""
    wanted = fold(typed).split()
    found = [choice for choice in choices if _holds(choice, wanted)]
    first = wanted[0] if wanted else ""
    return sorted(found, key=lambda choice: not fold(choice.name).startswith(first))


def initials(text: str) -> str:
    """초성: the first consonants of Korean syllables, by which Koreans look things up."""
    return "".join(
        _INITIALS[(ord(sign) - _HANGUL_FIRST) // _SYLLABLES_PER_INITIAL]
        for sign in text
        if _HANGUL_FIRST <= ord(sign) <= _HANGUL_LAST
    )


def _holds(choice: Choice, wanted: list[str]) -> bool:
    words = fold(" ".join((choice.name, choice.hint, *choice.also)))
    consonants = fold(initials(" ".join((choice.name, *choice.also))))
    return all(piece in words or piece in consonants for piece in wanted)
