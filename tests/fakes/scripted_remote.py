"""A backend in memory that can be cut off, made to fail, or made to refuse; keeps the Remote contract."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from qpost.domain.canned_replies import CannedReply
from qpost.domain.changes import Page
from qpost.domain.claims import Claim
from qpost.domain.commands import (
    AUTO_REPLY,
    AskMarketplace,
    AutoReply,
    DropCanned,
    Envelope,
    Hide,
    InThread,
    KeepCanned,
    MarkRead,
    PublishFaq,
    Reply,
    Snooze,
    WithdrawFaq,
    WriteNote,
    check,
    files_of,
)
from qpost.domain.failures import Failure, NotSent, SignInNeeded, Unreachable
from qpost.domain.faq import FaqEntry
from qpost.domain.files import File
from qpost.domain.ids import CommandKey, Cursor, FileId, InquiryId, ShopId, Version
from qpost.domain.inquiries import Author, Inquiry, MailOutcome, Message, Source, Status
from qpost.domain.notes import Note
from qpost.domain.orders import Order, Product
from qpost.domain.presence import Doing, Presence
from qpost.domain.refusals import Refusal, SignInRefusal
from qpost.domain.settings import Language
from qpost.domain.shops import Account, Location, SavedSession, Shop
from qpost.domain.translation import Service, Translation, TranslationRefusal
from qpost.domain.translation import check as check_text
from qpost.engine.ports import Accepted, Clock, SignedIn
from qpost.media.kinds import kind_of
from qpost.server import canned_replies, faq, snoozing
from tests import examples as eg

PASSWORD = "right password"
PAGE = 50

Thing = Inquiry | Message | Order | Claim | Product | CannedReply | FaqEntry | Note
"""What the stream of changes carries."""


async def _nobody(token: str) -> None:
    """Keeps nothing."""


def _unheard(_told: Presence | datetime) -> None:
    """Nobody listens."""


class ScriptedRemote:
    """Implements `engine.ports.Remote` over lists."""

    def __init__(self, *shops: Shop) -> None:
        self.account = eg.account()
        self.shop_list = shops or (eg.shop(),)
        self.epoch = "first"
        self.effects: list[Envelope] = []
        """Every command that took effect, in order: what customers would see."""
        self.failures: list[Failure] = []
        """Raised by the next calls of `send`, one each; None of them reaches the backend."""
        self.files: dict[FileId, tuple[File, bytes]] = {}
        """Every file that was brought or that a customer sent."""
        self.uploads: list[FileId] = []
        """Each time that a file was brought."""
        self.file_failures: list[Failure] = []
        """Raised by the next calls of `put_file`, one each."""
        self.refusals: list[Refusal] = []
        """What the next commands come back with, one each, whatever they ask for."""
        self.lost_answers = 0
        """So many of the next sends take effect while their answer is lost."""
        self.streams_opened: list[Cursor] = []
        """How far things were each time somebody began to listen."""
        self.service: Service | None = None
        """Who translates; nobody does unless a test says so."""
        self.phrases: dict[str, str] = {}
        """What becomes of a text; any other comes back behind its language."""
        self.no_translation: TranslationRefusal | None = None
        self.translated: list[str] = []
        """Every text that left for a translation."""
        self.clock: Clock | None = None
        """What time it is at the backend, told with each answer; without one no answer says."""
        self.closed = False
        self.mail = MailOutcome.SENT
        """What becomes of the e-mail copies that are asked for."""
        self.announced: list[tuple[InquiryId, Doing]] = []
        """What the member who is signed in told of being at inquiries."""
        self._hear: Callable[[Presence], None] = _unheard
        self._hear_time: Callable[[datetime], None] = _unheard
        self._offline = False
        self._stream: list[Thing] = []
        self._answers: dict[CommandKey, Accepted] = {}
        self._read_to = 0
        self._wakes: set[asyncio.Queue[Cursor | Failure]] = set()
        self._signed_in = False
        self._resuming: str | None = None
        self._tokens = 0
        self._keep: Callable[[str], Awaitable[None]] = _nobody
        self.signed_in_elsewhere = False

    # -- what a test does ------------------------------------------------------------------------

    def insert(self, *things: Thing) -> None:
        """Let something happen at the backend."""
        self._stream.extend(things)
        for wakes in self._wakes:
            wakes.put_nowait(Cursor(len(self._stream)))

    def be_there(self, presence: Presence) -> None:
        """A member is at an inquiry, or leaves it: heard where a stream is open."""
        for _ in self._wakes:
            self._hear(presence)

    @contextmanager
    def offline(self) -> Iterator[None]:
        """Nothing arrives and nothing comes back."""
        self._offline = True
        for wakes in self._wakes:
            wakes.put_nowait(Unreachable())
        try:
            yield
        finally:
            self._offline = False

    def restore_from_backup(self, epoch: str, *things: Thing) -> None:
        """Another life of the data: history is what it was at the backup."""
        self.epoch = epoch
        self._stream = list(things)
        for wakes in self._wakes:
            wakes.put_nowait(Unreachable())

    # -- the port --------------------------------------------------------------------------------

    async def sign_in(
        self, server: str, location: Location, login: str, password: str
    ) -> SignedIn | SignInRefusal:
        self._reach()
        if password != PASSWORD:
            return SignInRefusal.WRONG_CREDENTIALS
        self._signed_in = True
        return SignedIn(self.account, self._next_token())

    async def resume(self, saved: SavedSession) -> None:
        self._resuming = saved.refresh_token

    async def sign_out(self) -> None:
        self._signed_in = False

    def on_rotation(self, keep: Callable[[str], Awaitable[None]]) -> None:
        self._keep = keep

    async def shops(self) -> tuple[Account, tuple[Shop, ...]]:
        await self._enter()
        return self.account, self.shop_list

    def is_read(self) -> bool:
        """Whether everything was fetched; where no stream is open nobody knows that there is more."""
        return not self._wakes or self._read_to >= len(self._stream)

    async def changes(self, shop_id: ShopId, after: Cursor) -> Page:
        await self._enter()
        end = self._read_to = min(after + PAGE, len(self._stream))
        newest = {(type(thing), _name(thing)): thing for thing in self._stream[after:end]}
        return Page(
            cursor=Cursor(max(end, 0)),
            more=end < len(self._stream),
            epoch=self.epoch,
            inquiries=tuple(thing for thing in newest.values() if isinstance(thing, Inquiry)),
            messages=tuple(thing for thing in newest.values() if isinstance(thing, Message)),
            orders=tuple(thing for thing in newest.values() if isinstance(thing, Order)),
            claims=tuple(thing for thing in newest.values() if isinstance(thing, Claim)),
            products=tuple(thing for thing in newest.values() if isinstance(thing, Product)),
            canned_replies=tuple(thing for thing in newest.values() if isinstance(thing, CannedReply)),
            faq=tuple(thing for thing in newest.values() if isinstance(thing, FaqEntry)),
            notes=tuple(thing for thing in newest.values() if isinstance(thing, Note)),
        )

    async def wakes(self, shop_id: ShopId) -> AsyncGenerator[Cursor, None]:
        await self._enter()
        queue: asyncio.Queue[Cursor | Failure] = asyncio.Queue()
        self._wakes.add(queue)
        self.streams_opened.append(Cursor(len(self._stream)))
        try:
            yield Cursor(len(self._stream))
            while True:
                heard = await queue.get()
                if isinstance(heard, Failure):
                    raise heard
                yield heard
        finally:
            self._wakes.discard(queue)

    def on_presence(self, hear: Callable[[Presence], None]) -> None:
        self._hear = hear

    def on_time(self, hear: Callable[[datetime], None]) -> None:
        self._hear_time = hear

    async def announce(self, shop_id: ShopId, inquiry_id: InquiryId, doing: Doing) -> None:
        await self._enter()
        self.announced.append((inquiry_id, doing))
        self.be_there(Presence(inquiry_id, self.account.account_id, "花子", doing))

    async def send(self, envelope: Envelope) -> Accepted | Refusal:
        await self._enter()
        if self.failures:
            raise self.failures.pop(0)
        answer = self._answers.get(envelope.key) or self._carry_out(envelope)
        if self.lost_answers:
            self.lost_answers -= 1
            raise Unreachable
        return answer

    async def outcome(self, envelope: Envelope) -> Accepted | None:
        await self._enter()
        return self._answers.get(envelope.key)

    async def put_file(self, shop_id: ShopId, file: File, content: bytes) -> Refusal | None:
        await self._enter()
        if self.file_failures:
            raise self.file_failures.pop(0)
        if kind_of(content) is None:
            return Refusal.FILE_NOT_TAKEN
        present = self.files.setdefault(file.file_id, (file, content))
        if present[1] != content:
            return Refusal.KEY_REUSED
        self.uploads.append(file.file_id)
        return None

    async def file(self, shop_id: ShopId, file_id: FileId) -> bytes | None:
        await self._enter()
        present = self.files.get(file_id)
        return None if present is None else present[1]

    async def translation_service(self, shop_id: ShopId) -> Service | TranslationRefusal:
        await self._enter()
        return self.service or TranslationRefusal.NOT_CONFIGURED

    async def translate(
        self,
        shop_id: ShopId,
        text: str,
        *,
        source: Language | None,
        target: Language,
        service: Service,
    ) -> Translation | TranslationRefusal:
        await self._enter()
        if self.service is None:
            return TranslationRefusal.NOT_CONFIGURED
        if service != self.service:
            return TranslationRefusal.CONSENT_NEEDED
        refusal = check_text(text, source, target) or self.no_translation
        if refusal is not None:
            return refusal
        self.translated.append(text)
        said = self.phrases.get(text, f"[{target}] {text}")
        return Translation(said, source or Language.KOREAN, target, service.provider)

    async def close(self) -> None:
        self.closed = True

    # -- the backend's side ----------------------------------------------------------------------

    def _carry_out(self, envelope: Envelope) -> Accepted | Refusal:
        answer = self._decided(envelope)
        if isinstance(answer, Accepted):
            self.effects.append(envelope)
            self._answers[envelope.key] = answer
            changed = (
                answer.inquiry,
                answer.message,
                answer.note,
                answer.canned_reply,
                answer.faq_entry,
            )
            self.insert(*(thing for thing in changed if thing is not None))
        return answer

    def _decided(self, envelope: Envelope) -> Accepted | Refusal:
        if self.refusals:
            return self.refusals.pop(0)
        command = envelope.command
        refusal = check(command)
        if refusal is not None:
            return refusal
        if not all(one in self.files for one in files_of(command)):
            return Refusal.FILE_MISSING
        match command:
            case KeepCanned() | DropCanned():
                return self._canned(command)
            case PublishFaq() | WithdrawFaq():
                return self._faq(command)
            case AskMarketplace():
                return _asked(envelope.key, command, tuple(self.files[one][0] for one in command.files))
            case _:
                return self._in_thread(envelope.key, command)

    def _in_thread(self, key: CommandKey, command: InThread) -> Accepted | Refusal:
        inquiry = self._newest(command.inquiry_id)
        if inquiry is None:
            return Refusal.NOT_FOUND
        match command:
            case Snooze():
                return Accepted(snoozing.decide(command, inquiry))
            case MarkRead():
                seen = command.base_version == inquiry.version
                return Accepted(replace(inquiry, unread=inquiry.unread and not seen))
            case AutoReply() if inquiry.source is not Source.CUSTOMER:
                return Refusal.ONLY_CUSTOMERS
            case Reply() if inquiry.source is Source.OWN and command.status is not Status.IN_PROGRESS:
                return Refusal.STATUS_NOT_ALLOWED
            case WriteNote():
                note = Note(command.note_id, command.inquiry_id, "花子", command.body, eg.NOW)
                return Accepted(note=note)
            case _:
                moved = command.base_version != inquiry.version
                return Refusal.THREAD_MOVED if moved else self._effect(key, command, inquiry)

    def _effect(self, key: CommandKey, command: Reply | AutoReply | Hide, inquiry: Inquiry) -> Accepted:
        moved = replace(inquiry, version=Version(inquiry.version + 1), unread=False)
        status: Status | None
        match command:
            case Hide():
                moved, said, sent, status = replace(moved, hidden_at=eg.NOW), command.reason, True, None
            case AutoReply():
                said, sent, status = AUTO_REPLY, command.mail, Status.DONE
            case Reply():
                sent = command.mail and inquiry.source is Source.CUSTOMER
                said, status = command.body, command.status
        if status is not None:
            moved = replace(moved, status=status, answered_at=eg.NOW)
        message = eg.message(
            f"from-{key}",
            inquiry_id=inquiry.inquiry_id,
            author=Author.SHOP,
            author_name="花子",
            title=command.title,
            body=said,
            sent_at=eg.NOW,
            mail=self.mail if sent else MailOutcome.NOT_REQUESTED,
            status_set=status,
            files=tuple(self.files[one][0] for one in files_of(command)),
        )
        return Accepted(moved, message)

    def _canned(self, command: KeepCanned | DropCanned) -> Accepted | Refusal:
        stands = [one for one in self._stream if isinstance(one, CannedReply)]
        present = next((one for one in reversed(stands) if one.canned_id == command.canned_id), None)
        refusal = canned_replies.decide(command, present)
        if refusal is not None:
            return refusal
        if isinstance(command, KeepCanned):
            return Accepted(canned_reply=canned_replies.kept(command, present))
        assert present is not None
        return Accepted(canned_reply=replace(present, deleted=True, version=Version(present.version + 1)))

    def _faq(self, command: PublishFaq | WithdrawFaq) -> Accepted | Refusal:
        stands = [one for one in self._stream if isinstance(one, FaqEntry)]
        present = next((one for one in reversed(stands) if one.faq_id == command.faq_id), None)
        refusal = faq.decide(command, present)
        if refusal is not None:
            return refusal
        if isinstance(command, PublishFaq):
            return Accepted(faq_entry=faq.published(command, present, eg.NOW))
        assert present is not None
        gone = replace(present, withdrawn_at=eg.NOW, version=Version(present.version + 1))
        return Accepted(faq_entry=gone)

    def _newest(self, inquiry_id: InquiryId) -> Inquiry | None:
        for thing in reversed(self._stream):
            if isinstance(thing, Inquiry) and thing.inquiry_id == inquiry_id:
                return thing
        return None

    def _next_token(self) -> str:
        self._tokens += 1
        return f"refresh-{self._tokens}"

    async def _enter(self) -> None:
        """Reach the backend in a session, opening a saved one on the way."""
        self._reach()
        if self._resuming is not None:
            resuming, self._resuming = self._resuming, None
            if resuming != f"refresh-{self._tokens}":
                raise SignInNeeded
            self._signed_in = True
            await self._keep(self._next_token())
        if self.signed_in_elsewhere or not self._signed_in:
            raise SignInNeeded

    def _reach(self) -> None:
        if self._offline:
            raise NotSent
        if self.clock is not None:
            self._hear_time(self.clock.now())


def _asked(key: CommandKey, ask: AskMarketplace, files: tuple[File, ...]) -> Accepted:
    inquiry = eg.inquiry(
        f"asked-{key}",
        source=Source.OWN,
        category=ask.category,
        status=Status.IN_PROGRESS,
        title=ask.title,
        excerpt=ask.body,
        customer_id=None,
        sender="Qoo10",
        order_no=ask.order_no,
        received_at=eg.NOW,
    )
    message = eg.message(
        f"from-{key}",
        inquiry_id=inquiry.inquiry_id,
        author=Author.SHOP,
        author_name="花子",
        title=ask.title,
        body=ask.body,
        sent_at=eg.NOW,
        files=files,
    )
    return Accepted(inquiry, message)


def _name(thing: Thing) -> str:
    match thing:
        case Inquiry():
            return thing.inquiry_id
        case Message():
            return thing.message_id
        case Order():
            return thing.order_no
        case Claim():
            return thing.claim_id
        case Product():
            return thing.product_code
        case CannedReply():
            return thing.canned_id
        case FaqEntry():
            return thing.faq_id
        case Note():
            return thing.note_id
