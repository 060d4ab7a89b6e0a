"""The doors of the engine: what it asks of the store, the backend, the keyring, autostart and the clock."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from qpost.domain.canned_replies import CannedReply
from qpost.domain.changes import Changes, Page
from qpost.domain.claims import Claim, ClaimFilter
from qpost.domain.commands import Command, Envelope, KeepCanned
from qpost.domain.delivery import DeliveryState, OutboxItem
from qpost.domain.faq import FaqEntry
from qpost.domain.files import File, MediaType
from qpost.domain.ids import (
    AccountId,
    CannedId,
    CommandKey,
    Cursor,
    FileId,
    InquiryId,
    OrderNo,
    ProductCode,
    ShopId,
    Version,
)
from qpost.domain.inquiries import Grouping, Inquiry, InquiryFilter, MailOutcome, Message, Status
from qpost.domain.known_data import Key, Surroundings
from qpost.domain.notes import Note
from qpost.domain.orders import Order, OrderFilter, Product
from qpost.domain.presence import Doing, Presence
from qpost.domain.refusals import Refusal, SignInRefusal
from qpost.domain.settings import Language, Settings
from qpost.domain.shops import Account, Location, SavedSession, Shop
from qpost.domain.todo import Todo
from qpost.domain.translation import Service, Translation, TranslationRefusal


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session that the backend granted; the refresh token is the caller's to keep."""

    account: Account
    refresh_token: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """The backend did what the command asked, and this is how things stand now."""

    inquiry: Inquiry | None = None
    message: Message | None = None
    note: Note | None = None
    canned_reply: CannedReply | None = None
    faq_entry: FaqEntry | None = None

    @property
    def version(self) -> Version | None:
        """The version that what was changed has now; None for what has none."""
        entity = self.inquiry or self.canned_reply or self.faq_entry
        return None if entity is None else entity.version


class Remote(Protocol):
    """The backend, as the engine sees it; every method may raise a `domain.failures.Failure`."""

    async def sign_in(
        self, server: str, location: Location, login: str, password: str
    ) -> SignedIn | SignInRefusal:
        """Open a session at a backend."""

    async def resume(self, saved: SavedSession) -> None:
        """Go on with a saved session; the first call that needs it opens it, or raises SignInNeeded."""

    async def sign_out(self) -> None:
        """End the session at the backend, if it can be reached."""

    def on_rotation(self, keep: Callable[[str], Awaitable[None]]) -> None:
        """Name who keeps each new refresh token, before the old one is given up."""

    async def shops(self) -> tuple[Account, tuple[Shop, ...]]:
        """The account that is signed in, and its shops."""

    async def changes(self, shop_id: ShopId, after: Cursor) -> Page:
        """The next page after a cursor; an empty page with more=False when there is nothing."""

    def wakes(self, shop_id: ShopId) -> AsyncGenerator[Cursor, None]:
        """Cursors as the backend announces them; ends or raises when the stream breaks."""

    def on_presence(self, hear: Callable[[Presence], None]) -> None:
        """Name who hears, while `wakes` is open, what members are doing; a hint may be lost."""

    def on_time(self, hear: Callable[[datetime], None]) -> None:
        """Name who hears, with each answer, what time it is at the backend at that moment."""

    async def announce(self, shop_id: ShopId, inquiry_id: InquiryId, doing: Doing) -> None:
        """Tell the other members what this one is doing at an inquiry."""

    async def send(self, envelope: Envelope) -> Accepted | Refusal:
        """Carry out a command; safe to repeat with the same envelope."""

    async def outcome(self, envelope: Envelope) -> Accepted | None:
        """What became of a command whose answer was lost; None where it never happened."""

    async def put_file(self, shop_id: ShopId, file: File, content: bytes) -> Refusal | None:
        """Bring a file for a command that will be sent; safe to repeat with the same content."""

    async def file(self, shop_id: ShopId, file_id: FileId) -> bytes | None:
        """The content of a file that a message carries; None where the backend has none."""

    async def translation_service(self, shop_id: ShopId) -> Service | TranslationRefusal:
        """Who translates for this backend."""

    async def translate(
        self,
        shop_id: ShopId,
        text: str,
        *,
        source: Language | None,
        target: Language,
        service: Service,
    ) -> Translation | TranslationRefusal:
        """A text in another language, by this service and no other."""

    async def close(self) -> None:
        """Let go of every connection."""


LISTED = 2_000
"""The most rows of one list: what comes first in its view. Nobody reads further; a search finds the rest."""


SCREENFUL = 200
"""As many rows as a list reads at first, so that it stands at once; the others follow."""


@dataclass(frozen=True, slots=True)
class InquiryRow:
    """One row of the inquiry list: the inquiry with what is waiting here laid over it."""

    inquiry: Inquiry
    draft: bool
    sending: bool
    """A reply to it waits in the outbox."""
    refused: bool
    same_customer: int
    """How many other unanswered inquiries the same customer has."""
    match: str = ""
    """The line of a message in which the words looked for stand, where the row itself does not show them."""
    hiding: bool = False
    """Its hiding waits in the outbox."""
    ordered_at: datetime | None = None
    """注文日 of the order it names, where the copy has that order."""


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One step in the life of a command, when it was by this computer's clock, and nobody's words."""

    at: datetime
    key: CommandKey
    kind: str
    inquiry_id: InquiryId
    """Empty for what is about no inquiry."""
    order_no: OrderNo | None
    """The order that the inquiry names, where the copy has it."""
    state: DeliveryState
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class ThreadMessage:
    """One message of a conversation, or a reply of ours still on its way (delivery is then set)."""

    message: Message
    delivery: DeliveryState | None
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class ThreadNote:
    """One note of an inquiry; of ours that the backend has not taken, delivery and key are set."""

    note: Note
    delivery: DeliveryState | None = None
    refusal: Refusal | None = None
    key: CommandKey | None = None


@dataclass(frozen=True, slots=True)
class CustomerSummary:
    """What the shop's own post says of one customer."""

    inquiries: int
    unanswered: int
    orders: int
    claims: int


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed for one thread and not yet sent."""

    title: str
    body: str
    saved_at: datetime
    status: Status = Status.DONE
    mail: bool = True
    files: tuple[FileId, ...] = ()
    canned: tuple[CannedId, ...] = ()
    own: str = ""
    """The seller's own words, of which the body is the translation."""


@dataclass(frozen=True, slots=True)
class KeptAccount:
    """Who worked here last and for which shops, so that a saved session opens without a network."""

    account: Account
    shops: tuple[Shop, ...]


@dataclass(frozen=True, slots=True)
class Thread:
    """All that the conversation and context panes show of one inquiry."""

    inquiry: Inquiry
    messages: tuple[ThreadMessage, ...]
    order: Order | None
    product: Product | None
    customer: CustomerSummary | None
    draft: Draft | None
    notes: tuple[ThreadNote, ...] = ()
    """社内メモ, oldest first, with those on their way."""
    note_draft: str = ""
    """The note that is being typed."""
    hiding: bool = False
    """Its hiding waits in the outbox."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A file that waits here for its message."""

    file: File
    uploaded_at: datetime | None
    """When the backend took it; None where it has not yet."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that may be attached: its kind by content, a name to be shown, and nothing hidden in it."""

    name: str
    media_type: MediaType
    content: bytes


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A picture as bare pixels, four bytes each: red, green, blue and how much of it covers."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class SendResult:
    """How the newest attempt of a command ended, for whoever pressed the button."""

    key: CommandKey
    inquiry_id: InquiryId | None
    state: DeliveryState
    refusal: Refusal | None
    mail: MailOutcome | None
    command: Command


@dataclass(frozen=True, slots=True)
class Rescued:
    """What could be read of a damaged file."""

    drafts: int
    waiting: int
    """Commands that were not settled."""


class Store(Protocol):
    """The local copy of one shop and what its user has written; everything survives the program."""

    async def open(self, server: str, account_id: AccountId, shop_id: ShopId, key: bytes | None) -> None:
        """Open (or make) the files of one account and shop, sealed with a key of 32 bytes.

        Without a key they are made anew under one that is never kept, and go with the session.
        Raises StoreDamaged where files are there that the key does not open.
        """

    async def rescue(self, server: str, account_id: AccountId, shop_id: ShopId, key: bytes) -> Rescued:
        """Begin anew beside a damaged file of drafts and outbox, with all of it that can be read.

        The damaged file is set aside as it is, never removed.
        """

    async def close(self) -> None:
        """Close the files."""

    async def erase(self, server: str, account_id: AccountId, shops: tuple[ShopId, ...]) -> None:
        """Remove every file of an account; closes what is open."""

    async def cursor(self) -> tuple[Cursor, str]:
        """How far the stream of changes was applied, and in which epoch ("" before the first page)."""

    async def level_at(self) -> datetime | None:
        """When the copy was last known to be complete; None where it never was."""

    async def apply(self, page: Page, level_at: datetime | None = None) -> Changes:
        """Take over one page and its cursor in one transaction; a new epoch first empties the copy.

        With an instant, the copy is complete by then, which is kept in the same transaction.
        """

    async def empty_copy(self) -> Changes:
        """Throw the copy away, cursor and all; what its user has written stays."""

    async def inquiries(
        self, wanted: InquiryFilter, grouping: Grouping, most: int = LISTED
    ) -> tuple[InquiryRow, ...]:
        """The first `most` rows of the list, grouped rows together, newest first within."""

    async def thread(self, inquiry_id: InquiryId) -> Thread | None:
        """One conversation with its order, product, customer and draft."""

    async def surroundings(self, inquiry_id: InquiryId, keys: frozenset[Key]) -> Surroundings | None:
        """An inquiry with its order, and which of the keys belong to other customers' orders only."""

    async def todo(self, now: datetime) -> Todo:
        """Everything that is due."""

    async def orders(self, wanted: OrderFilter, now: datetime) -> tuple[Order, ...]:
        """Orders, newest first."""

    async def order(self, order_no: OrderNo) -> Order | None:
        """One order."""

    async def product(self, product_code: ProductCode) -> Product | None:
        """One product."""

    async def canned_replies(self) -> tuple[CannedReply, ...]:
        """Saved replies with what waits here laid over them: pinned first, then by use, then by name."""

    async def canned_drafts(self) -> tuple[KeepCanned, ...]:
        """What is typed for saved replies and not kept yet, as the commands that keeping would be."""

    async def save_canned_draft(self, canned_id: CannedId, draft: KeepCanned | None) -> None:
        """Keep or drop what is typed for a saved reply."""

    async def faq(self, product_code: ProductCode | None) -> tuple[FaqEntry, ...]:
        """Entries of a product page, or of all, that stand there, with what waits here; newest first."""

    async def claims(self, wanted: ClaimFilter, now: datetime) -> tuple[Claim, ...]:
        """Claims: late first, then the one that becomes late next."""

    async def draft(self, inquiry_id: InquiryId) -> Draft | None:
        """What is typed for a thread."""

    async def save_draft(self, inquiry_id: InquiryId, draft: Draft | None) -> bool:
        """Keep or drop what is typed for a thread; whether a draft came where none was, or went."""

    async def keep_file(self, file: File, content: bytes, now: datetime) -> None:
        """Keep a file that was attached, durably, until its message is sent or nothing names it."""

    async def outgoing(self, wanted: tuple[FileId, ...]) -> tuple[Outgoing, ...]:
        """Those of the files that wait here, in order."""

    async def note_uploaded(self, file_id: FileId, at: datetime | None) -> None:
        """The backend has a file that waits here; with None it has it no longer."""

    async def drop_file(self, file_id: FileId) -> None:
        """Remove a file that waits here, unless a draft or a command names it."""

    async def forget_fetched(self, before: datetime) -> None:
        """Remove copies of files, which can be fetched again, that nobody used since."""

    async def sweep_files(self, now: datetime) -> None:
        """Remove what waits here although no draft and no command has named it for a while."""

    async def file_content(self, file_id: FileId, now: datetime) -> bytes | None:
        """A content that is here, be it attached or fetched."""

    async def keep_fetched(self, file_id: FileId, content: bytes, now: datetime) -> None:
        """Keep a content that was fetched, as long as there is room; what was not used for longest goes."""

    async def save_note_draft(self, inquiry_id: InquiryId, body: str) -> None:
        """Keep or drop the note that is being typed for an inquiry."""

    async def next_waking(self, now: datetime) -> datetime | None:
        """When the next あとで対応 ends; None where nothing rests."""

    async def keep_account(self, kept: KeptAccount) -> None:
        """Remember who works here."""

    async def kept_account(self) -> KeptAccount | None:
        """Who worked here last."""

    async def enqueue(self, envelope: Envelope, subject: str, now: datetime, hold: timedelta) -> None:
        """Write one command and clear its thread's draft in one durable transaction; held for so long."""

    async def recover(self) -> None:
        """At the start: what was being sent has an unknown outcome, and the backend is asked."""

    async def due(self, now: datetime) -> tuple[OutboxItem, ...]:
        """The head of each lane whose time has come: held, queued or unverified."""

    async def next_due(self) -> datetime | None:
        """When the head of some lane becomes due."""

    async def hurry(self, now: datetime) -> None:
        """Make everything queued or unverified due, whatever back-off it is in; what is held stays held."""

    async def outbox(self) -> tuple[OutboxItem, ...]:
        """Everything that is not settled or withdrawn, oldest first, with the last day's settled after."""

    async def audit(self) -> tuple[AuditLine, ...]:
        """Every step of every command that was ever given here for this shop, the first one first."""

    async def release(self, key: CommandKey, now: datetime) -> None:
        """held → queued, due now."""

    async def begin_sending(self, key: CommandKey) -> None:
        """queued → sending."""

    async def wait_again(self, key: CommandKey, due_at: datetime) -> None:
        """sending, unverified or refused → queued, one attempt more."""

    async def try_now(self, key: CommandKey, now: datetime) -> None:
        """Due now: what is queued or refused is queued, what is unverified stays so and is asked about."""

    async def doubt(self, key: CommandKey, due_at: datetime) -> None:
        """sending → unverified; one that is unverified already is asked about later, one attempt more."""

    async def settle(self, key: CommandKey, accepted: Accepted, now: datetime) -> None:
        """sending or unverified → settled, taking over the backend's answer in the same transaction."""

    async def refuse(self, key: CommandKey, refusal: Refusal) -> None:
        """sending → refused; the text stays."""

    async def insist(self, key: CommandKey, now: datetime) -> None:
        """refused → queued, with the thread's version as it is here now: its author has seen it."""

    async def take_back(self, key: CommandKey, now: datetime) -> bool:
        """held, queued or refused → withdrawn, its text a draft again; False where it is too late."""

    async def discard(self, key: CommandKey, now: datetime) -> bool:
        """queued or refused → withdrawn without a draft; False where it is too late."""

    async def forget_ended(self, now: datetime) -> None:
        """Remove every command that was settled or withdrawn more than a day ago, with its words."""


class SettingsFile(Protocol):
    """Where settings are kept: readable before anyone signs in."""

    def load(self) -> Settings:
        """What was saved, or the defaults where nothing (or nothing readable) was."""

    def save(self, settings: Settings) -> None:
        """Replace what was saved."""


class Vault(Protocol):
    """The computer's own keyring; every method may raise VaultUnavailable and may block: call it aside."""

    def usable(self) -> bool:
        """Whether this computer has a keyring that may be used; asks its owner nothing."""

    def get(self, name: str) -> str | None:
        """A secret, or None where none was kept."""

    def put(self, name: str, secret: str) -> None:
        """Keep a secret, and read it back to be sure."""

    def forget(self, name: str) -> None:
        """Remove a secret; nothing happens where there is none."""


class Autostart(Protocol):
    """Starting with the user's sign-in to the computer (spec.md §1.3)."""

    def enabled(self) -> bool:
        """Whether it is set, as read back from the system."""

    def enable(self) -> None:
        """Register the program for this user."""

    def disable(self) -> None:
        """Take the registration away."""


class Media(Protocol):
    """Files of this computer and what is in them; whatever they hold, the program is not harmed."""

    async def read(self, path: Path) -> bytes | None:
        """A file that was picked; None where it cannot be read or is beyond all measure."""

    async def save(self, path: Path, content: bytes) -> bool:
        """Write a file that came from outside, marked as such where the system can; False where it cannot."""

    async def taken(self, content: bytes, name: str) -> Taken | None:
        """A file made fit to be attached; None where it is of no kind that is taken."""

    async def shrunk(self, content: bytes, budget: int) -> bytes | None:
        """A photo as a JPEG of at most so many bytes; None where that cannot be."""

    async def drawn(self, content: bytes, width: int, height: int) -> Bitmap | None:
        """A picture within a frame; None where it is none."""

    async def packed(self, bitmap: Bitmap) -> bytes | None:
        """Bare pixels as a PNG; None where they are too many."""


class Clock(Protocol):
    """Time, so that tests can move it."""

    def now(self) -> datetime:
        """This instant, with its zone."""

    async def sleep(self, seconds: float) -> None:
        """Wait."""
