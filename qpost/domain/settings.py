"""What a seller can set for this computer."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qpost.domain.happenings import Topic
from qpost.domain.ids import AccountId, ShopId
from qpost.domain.shops import Location


class Language(StrEnum):
    """The languages of the screens."""

    JAPANESE = "ja"
    KOREAN = "ko"
    CHINESE = "zh"
    ENGLISH = "en"


class Appearance(StrEnum):
    """Follow the system, or always light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Density(StrEnum):
    """How much room a row of a list takes: ゆったり, 標準, コンパクト (ux.md §2.0)."""

    COMFORTABLE = "comfortable"
    STANDARD = "standard"
    COMPACT = "compact"


class AfterSend(StrEnum):
    """Where the eye goes after a reply was sent (ux.md §2.17)."""

    NEXT = "next"
    STAY = "stay"
    LIST = "list"


class SendKey(StrEnum):
    """What sends an answer; with Enter alone, Shift+Enter begins a new line (ux.md §2.17)."""

    CTRL_ENTER = "ctrl_enter"
    ENTER = "enter"


class PublicGuard(StrEnum):
    """What personal data in a public answer does: 止める until it is dealt with, or 警告 only."""

    STOP = "stop"
    WARN = "warn"


class Spoken(StrEnum):
    """読み上げの量: everything that happens, or only what must not be missed."""

    ALL = "all"
    URGENT = "urgent"


class CloseButton(StrEnum):
    """What closing the window does: 終了, or トレイ where the system has one (ux.md §2.17)."""

    QUIT = "quit"
    TRAY = "tray"


UNDO_CHOICES = (0, 5, 10, 20, 30)
"""Seconds that a reply may be held so that it can be taken back (ux.md §2.17)."""

COVER_CHOICES = (0, 5, 15, 30)
"""Minutes without a key or a click until customers' text is covered; 0 never covers it."""


TEXT_CHOICES = (90, 100, 110, 125, 150, 175, 200)
"""文字サイズ, in hundredths of the size that the screens were drawn for."""


def next_size(percent: int, by: int) -> int:
    """The next size above (1) or below (-1) of those that can be chosen; with 0 the usual one."""
    if by > 0:
        return min((one for one in TEXT_CHOICES if one > percent), default=percent)
    if by < 0:
        return max((one for one in TEXT_CHOICES if one < percent), default=percent)
    return 100


TOAST_CHOICES = (8, 15, 30, 0)
"""Seconds that a toast stays; 0 until somebody closes it."""

FILE_DAYS_CHOICES = (0, 7, 30, 90)
"""Days that a copy of an opened file is kept after its last use; 0 for as long as there is room."""

MOST_TERMS = 50
LONGEST_TERM = 40
"""The seller's own words that the guard looks for: so many, and of so many characters each."""


@dataclass(frozen=True, slots=True)
class SigningOut:
    """A sign-out that has begun: whatever ends the program meanwhile, the next start finishes it."""

    server: str
    account_id: AccountId
    shops: tuple[ShopId, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is set, with its defaults; nothing secret and nothing of a customer."""

    language: Language = Language.JAPANESE
    appearance: Appearance = Appearance.SYSTEM
    density: Density = Density.STANDARD
    as_table: bool = False
    """Whether inquiries are listed as a table over the whole width, with the columns of J·QSM."""
    text_percent: int = 100
    after_send: AfterSend = AfterSend.STAY
    send_key: SendKey = SendKey.CTRL_ENTER
    single_keys: bool = True
    """Whether letters alone are commands in lists (WCAG 2.1.4)."""
    mail_copy: bool = True
    undo_seconds: int = 10
    location: Location = Location.HOME
    login: str = ""
    server: str = ""
    save_session: bool = False
    autostart: bool = False
    close_button: CloseButton = CloseButton.TRAY
    close_explained: bool = False
    """Whether the seller was told once that the program goes on in the tray."""
    cover_minutes: int = 0
    rest_until: datetime | None = None
    """通知を止める: no notification before this instant."""
    muted: frozenset[Topic] = frozenset()
    """What no notification is shown for."""
    hide_content: bool = True
    """Notifications say that something came, never what."""
    notification_sound: bool = False
    quiet_hours: bool = True
    quiet_from: int = 22
    quiet_until: int = 8
    """Hours of the day by the shop's clock between which no notification comes."""
    account_id: AccountId | None = None
    shop_id: ShopId | None = None
    skip_shop_chooser: bool = False
    signing_out: SigningOut | None = None
    """None but between the first and the last step of a sign-out."""
    translation_consent: str = ""
    """The translation service that texts may go to, by name and address; empty lets none leave."""
    translation_own: Language | None = None
    """What the seller writes and reads; None is the language of the screens."""
    public_guard: PublicGuard = PublicGuard.STOP
    guard_terms: tuple[str, ...] = ()
    """Words of the seller's own that answers should not hold, beside personal data."""
    spoken: Spoken = Spoken.ALL
    toast_seconds: int = 8
    file_days: int = 0
