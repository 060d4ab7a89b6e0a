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


class CloseButton(StrEnum):
    """What closing the window does: 終了, or トレイ where the system has one (ux.md §2.17)."""

    QUIT = "quit"
    TRAY = "tray"


UNDO_CHOICES = (0, 5, 10, 20, 30)
"""Seconds that a reply may be held so that it can be taken back (ux.md §2.17)."""

COVER_CHOICES = (0, 5, 15, 30)
"""Minutes without a key or a click until customers' text is covered; 0 never covers it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is set, with its defaults; nothing secret and nothing of a customer."""

    language: Language = Language.JAPANESE
    appearance: Appearance = Appearance.SYSTEM
    density: Density = Density.STANDARD
    as_table: bool = False
    """Whether inquiries are listed as a table over the whole width, with the columns of J·QSM."""
    after_send: AfterSend = AfterSend.STAY
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
    translation_consent: str = ""
    """The translation service that texts may go to, by name and address; empty lets none leave."""
    translation_own: Language | None = None
    """What the seller writes and reads; None is the language of the screens."""
