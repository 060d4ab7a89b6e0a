"""Every sentence for people: words by their id in the language of the screens, and numbers and dates."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from qpost.desktop import assets
from qpost.domain.claims import ClaimKind, ClaimState
from qpost.domain.commands import Command
from qpost.domain.failures import Failure
from qpost.domain.moments import JST, shop_day
from qpost.domain.settings import Language

_QT_NAMES = {
    Language.JAPANESE: "qtbase_ja",
    Language.KOREAN: "qtbase_ko",
    Language.CHINESE: "qtbase_zh_CN",
    Language.ENGLISH: "qtbase_en",
}
_LOCALES = {
    Language.JAPANESE: QLocale("ja_JP"),  # by name: Qt's enums of languages and countries take long to make
    Language.KOREAN: QLocale("ko_KR"),
    Language.CHINESE: QLocale("zh_CN"),
    Language.ENGLISH: QLocale("en_US"),
}
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(slots=True)
class _Spoken:
    language: Language = Language.JAPANESE
    catalogue: QTranslator | None = None
    installed: list[QTranslator] = field(default_factory=list)


_spoken = _Spoken()


def language() -> Language:
    """The language of the screens."""
    return _spoken.language


def use(app: QCoreApplication, wanted: Language) -> None:
    """Speak a language from now on; every window hears of it by a LanguageChange event."""
    if _spoken.installed and _spoken.language is wanted:
        return
    for old in _spoken.installed:
        app.removeTranslator(old)
    _spoken.language = wanted
    _spoken.catalogue = _catalogue(wanted)
    qt = QTranslator()
    qt.load(_QT_NAMES[wanted], QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _spoken.installed = [qt, _spoken.catalogue]
    QLocale.setDefault(_LOCALES[wanted])
    for new in _spoken.installed:
        app.installTranslator(new)


def _catalogue(wanted: Language) -> QTranslator:
    translator = QTranslator()
    file = assets.translations() / f"qpost_{wanted.value}.qm"
    if not translator.load(str(file)):
        raise FileNotFoundError(file)
    return translator


def say(word: str, n: int | None = None, **values: object) -> str:
    """The words of an id; n chooses the plural and stands for %n, values fill {places} as they are."""
    if _spoken.catalogue is None:
        _spoken.catalogue = _catalogue(_spoken.language)
    text = _spoken.catalogue.translate("", word, "", -1 if n is None else n)
    if not text:
        return word
    if n is not None:
        text = text.replace("%n", f"{n:,}")
    # One pass: a value that happens to hold braces is data, not a place.
    return _PLACE.sub(lambda place: str(values.get(place[1], place[0])), text)


def say_in(wanted: Language, word: str) -> str:
    """The words of an id for somebody who reads another language than the screens', such as a customer."""
    return _others(wanted).translate("", word) or word


@cache
def _others(wanted: Language) -> QTranslator:
    return _catalogue(wanted)


def qt_label(text: str) -> str:
    """A text for a button, tab or action, where a lone & would vanish into a mnemonic."""
    return text.replace("&", "&&")


def of(meaning: Enum | Failure | Command) -> str:
    """The words of a member of the domain's enums, of a failure of the world, or of a command."""
    name = _snake(type(meaning).__name__)
    if isinstance(meaning, Enum):
        return say(f"domain.{name}.{meaning.value}")
    return say(f"domain.failure.{name}" if isinstance(meaning, Failure) else f"domain.command.{name}")


def deed(kind: str) -> str:
    """A command as the record of what was sent calls it, where nothing is left of it but its kind."""
    return say(f"domain.command.{kind}")


def claim_state(kind: ClaimKind, state: ClaimState) -> str:
    """A state as the board of claims calls it, which depends on the kind."""
    return say(f"domain.claim_state.{kind.value}.{state.value}")


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def yen(amount: int) -> str:
    """Whole yen with their unit; QLocale would add decimals and a sign that means RMB in Chinese."""
    return say("app.yen", amount=f"{amount:,}")


def count(n: int) -> str:
    """A number of things with its unit: 4件."""
    return say("app.count", n)


def clock(instant: datetime) -> str:
    """The time of day in the shop's time: 14:21."""
    return instant.astimezone(JST).strftime("%H:%M")


def clock_here(instant: datetime, zone: tzinfo | None = None) -> str:
    """The time of day by the computer's own zone, with its day where that is another; "" in the shop's zone.

    Sellers in China have a clock that is an hour behind (ux.md §2.6).
    """
    here, there = instant.astimezone(zone), instant.astimezone(JST)
    if here.utcoffset() == there.utcoffset():
        return ""
    told = here.strftime("%H:%M")
    return told if here.date() == there.date() else f"{short_day(here.date())} {told}"


def moment(when: datetime, now: datetime) -> str:
    """The time alone today, with its day otherwise: 15:41, 11/24 09:00."""
    if shop_day(when) == shop_day(now):
        return clock(when)
    return f"{short_day(shop_day(when))} {clock(when)}"


def day(when: date) -> str:
    """A whole date with its weekday: 2026年11月19日(木)."""
    return _formatted("app.format.day", when)


def short_day(when: date) -> str:
    """A date where the year is plain: 11/19."""
    return _formatted("app.format.short_day", when)


def _formatted(pattern: str, when: date) -> str:
    return _LOCALES[_spoken.language].toString(QDate(when.year, when.month, when.day), say(pattern))


def ago(delta: timedelta) -> str:
    """How long something is past: 3分前."""
    minutes = int(delta.total_seconds() // 60)
    if minutes < 1:
        return say("app.ago.now")
    return _in_units("app.ago", minutes)


def remaining(delta: timedelta) -> str:
    """What is left until a due time, 残り 1:10, or by how much it is passed, 20分超過."""
    minutes = int(abs(delta.total_seconds()) // 60)
    if delta < timedelta(0):
        return _in_units("app.overdue", max(1, minutes))
    if minutes < 24 * 60:
        return say("app.remaining.clock", clock=f"{minutes // 60}:{minutes % 60:02}")
    return say("app.remaining.days", minutes // (24 * 60))


def span(delta: timedelta) -> str:
    """A length of time in its largest whole unit: 20分, 9時間, 3日."""
    return _in_units("app.span", round(delta.total_seconds() / 60))


def _in_units(family: str, minutes: int) -> str:
    if minutes < 60:
        return say(f"{family}.minutes", minutes)
    if minutes < 24 * 60:
        return say(f"{family}.hours", minutes // 60)
    return say(f"{family}.days", minutes // (24 * 60))
