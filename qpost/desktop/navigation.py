"""What one screen asks of another: closed, frozen requests that the shell carries."""

from dataclasses import dataclass, field
from enum import StrEnum

from qpost.domain.claims import ClaimFilter
from qpost.domain.commands import Command
from qpost.domain.ids import CannedId, InquiryId
from qpost.domain.inquiries import Grouping, InquiryFilter
from qpost.domain.orders import OrderFilter


@dataclass(frozen=True, slots=True)
class ShowTodo:
    """The To do list."""


@dataclass(frozen=True, slots=True)
class ShowInquiries:
    """The list of one source with a search and a view, and perhaps one conversation open."""

    filter: InquiryFilter = field(default_factory=InquiryFilter)
    grouping: Grouping = Grouping.DUE
    inquiry_id: InquiryId | None = None
    resting: bool = False
    """あとで対応: those that rest at whatever moment the list is read."""
    customer: str = ""
    """The masked name of whom the search means, where it means one customer."""
    back: Command | None = None
    """What was taken back: its text goes to where it was written, and the search stays as it is."""


@dataclass(frozen=True, slots=True)
class ShowOrders:
    """配送管理 with a search."""

    filter: OrderFilter = field(default_factory=OrderFilter)


@dataclass(frozen=True, slots=True)
class ShowClaims:
    """キャンセル/返品/未受取 with a search."""

    filter: ClaimFilter = field(default_factory=ClaimFilter)


@dataclass(frozen=True, slots=True)
class ShowCanned:
    """よく使う返事の管理, and perhaps one of them open."""

    canned_id: CannedId | None = None


@dataclass(frozen=True, slots=True)
class ShowOutbox:
    """送信箱."""


class SettingsPart(StrEnum):
    """The pages of the settings, in their order."""

    GENERAL = "general"
    NOTIFICATIONS = "notifications"
    SENDING = "sending"
    TRANSLATION = "translation"
    GUARD = "guard"
    KEYS = "keys"
    ACCESS = "access"
    DATA = "data"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class ShowSettings:
    """設定, and perhaps one page of it with one setting, by the id of its name."""

    part: SettingsPart | None = None
    setting: str = ""


@dataclass(frozen=True, slots=True)
class SignOut:
    """ログアウト: the window asks first where answers are not out yet."""


@dataclass(frozen=True, slots=True)
class Quit:
    """終了, likewise."""


Request = ShowTodo | ShowInquiries | ShowOrders | ShowClaims | ShowCanned | ShowOutbox | ShowSettings
