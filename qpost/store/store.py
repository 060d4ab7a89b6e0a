"""The store as the engine sees it: each method is one job for the thread that owns the files."""

import hashlib
import secrets
import shutil
import tempfile
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from qpost.domain.canned_replies import CannedReply
from qpost.domain.changes import Changes, Page
from qpost.domain.claims import Claim, ClaimFilter
from qpost.domain.commands import Envelope, KeepCanned
from qpost.domain.delivery import OutboxItem
from qpost.domain.faq import FaqEntry
from qpost.domain.files import File
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
)
from qpost.domain.inquiries import Grouping, InquiryFilter
from qpost.domain.known_data import Key, Surroundings
from qpost.domain.orders import Order, OrderFilter, Product
from qpost.domain.refusals import Refusal
from qpost.domain.todo import Todo
from qpost.engine.ports import (
    LISTED,
    Accepted,
    AuditLine,
    Draft,
    InquiryRow,
    KeptAccount,
    Outgoing,
    Rescued,
    Thread,
)
from qpost.store import (
    accounts,
    audit,
    canned_replies,
    claims,
    drafts,
    faq,
    files,
    inquiries,
    known_data,
    notes,
    orders,
    outbox,
    sync,
    todo,
)
from qpost.store.database import Database
from qpost.store.listed import Listed
from qpost.store.rescue import rescue

UNKEPT = "unkept-"
"""How the folder of a session begins that is not to survive it (ログイン情報保存 unticked)."""


class LocalStore:
    """Two encrypted files for each account and shop, below one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._database = Database()
        self._listed = Listed()
        self._unkept: Path | None = None
        for left_over in folder.glob(f"{UNKEPT}*"):
            shutil.rmtree(left_over)

    async def open(self, server: str, account_id: AccountId, shop_id: ShopId, key: bytes | None) -> None:
        """Open the files of one account and shop; without a key, files that go with the session."""
        if key is not None:
            await self._database.open(folder_of(self._folder, server, account_id, shop_id), key)
            return
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._unkept = Path(tempfile.mkdtemp(prefix=UNKEPT, dir=self._folder))
        await self._database.open(self._unkept, secrets.token_bytes(32))

    async def rescue(self, server: str, account_id: AccountId, shop_id: ShopId, key: bytes) -> Rescued:
        """Begin anew beside a damaged `outbox.db`, with what can be read of it."""
        folder = folder_of(self._folder, server, account_id, shop_id)
        return await self._database.aside(partial(rescue, folder, key))

    async def close(self) -> None:
        """Close the files, and remove those that were not to be kept."""
        await self._database.close()
        await self._database.aside(self._listed.forget)
        if self._unkept is not None:
            await self._database.aside(partial(shutil.rmtree, self._unkept))
            self._unkept = None

    async def erase(self, server: str, account_id: AccountId, shops: tuple[ShopId, ...]) -> None:
        """Remove the files of an account: first out of the way as a whole, then byte by byte.

        A program that is killed meanwhile finishes at its next start.
        """
        await self.close()
        folders = [folder_of(self._folder, server, account_id, shop_id) for shop_id in shops]
        await self._database.aside(partial(_erase, self._folder, folders))

    async def cursor(self) -> tuple[Cursor, str]:
        """How far the stream of changes was applied."""
        return await self._database.run(sync.cursor)

    async def level_at(self) -> datetime | None:
        """When the copy was last known to be complete."""
        return await self._database.run(sync.level_at)

    async def apply(self, page: Page, level_at: datetime | None = None) -> Changes:
        """Take over one page, and that the copy is complete with it, in one transaction."""
        return await self._database.write(lambda c: sync.apply(c, page, level_at))

    async def empty_copy(self) -> Changes:
        """Empty the copy in one transaction."""
        return await self._database.write(sync.empty)

    async def inquiries(
        self, wanted: InquiryFilter, grouping: Grouping, most: int = LISTED
    ) -> tuple[InquiryRow, ...]:
        """The rows of the list."""
        return await self._database.run(lambda c: inquiries.rows(c, self._listed, wanted, grouping, most))

    async def thread(self, inquiry_id: InquiryId) -> Thread | None:
        """One conversation."""
        return await self._database.run(lambda c: inquiries.thread(c, inquiry_id))

    async def surroundings(self, inquiry_id: InquiryId, keys: frozenset[Key]) -> Surroundings | None:
        """What an answer is compared with."""
        return await self._database.run(lambda c: known_data.surroundings(c, inquiry_id, keys))

    async def todo(self, now: datetime) -> Todo:
        """Everything that is due."""
        return await self._database.run(lambda c: todo.count(c, now))

    async def orders(self, wanted: OrderFilter, now: datetime) -> tuple[Order, ...]:
        """Orders, newest first."""
        return await self._database.run(lambda c: orders.rows(c, wanted, now))

    async def order(self, order_no: OrderNo) -> Order | None:
        """One order."""
        return await self._database.run(lambda c: orders.order(c, order_no))

    async def product(self, product_code: ProductCode) -> Product | None:
        """One product."""
        return await self._database.run(lambda c: orders.product(c, product_code))

    async def canned_replies(self) -> tuple[CannedReply, ...]:
        """Saved replies, pinned first, then by use."""
        return await self._database.run(canned_replies.rows)

    async def canned_drafts(self) -> tuple[KeepCanned, ...]:
        """What is typed for saved replies and not kept yet."""
        return await self._database.run(canned_replies.drafts)

    async def save_canned_draft(self, canned_id: CannedId, draft: KeepCanned | None) -> None:
        """Keep what is typed for one, or let it go."""
        await self._database.write(lambda c: canned_replies.save_draft(c, canned_id, draft))

    async def faq(self, product_code: ProductCode | None) -> tuple[FaqEntry, ...]:
        """Entries that stand on their product's page."""
        return await self._database.run(lambda c: faq.rows(c, product_code))

    async def claims(self, wanted: ClaimFilter, now: datetime) -> tuple[Claim, ...]:
        """Claims, the longest open first."""
        return await self._database.run(lambda c: claims.rows(c, wanted, now))

    async def draft(self, inquiry_id: InquiryId) -> Draft | None:
        """What is typed for a thread."""
        return await self._database.run(lambda c: drafts.draft(c, inquiry_id))

    async def save_draft(self, inquiry_id: InquiryId, draft: Draft | None) -> bool:
        """Keep or drop what is typed for a thread; whether a draft came where none was, or went."""
        return await self._database.write(lambda c: drafts.save(c, inquiry_id, draft))

    async def keep_file(self, file: File, content: bytes, now: datetime) -> None:
        """Keep a file that was attached."""
        await self._database.write(lambda c: files.keep(c, file, content, now))

    async def outgoing(self, wanted: tuple[FileId, ...]) -> tuple[Outgoing, ...]:
        """Those of the files that wait here."""
        return await self._database.run(lambda c: files.outgoing(c, wanted))

    async def note_uploaded(self, file_id: FileId, at: datetime | None) -> None:
        """The backend has a file that waits here, or has it no longer."""
        await self._database.write(lambda c: files.note_uploaded(c, file_id, at))

    async def drop_file(self, file_id: FileId) -> None:
        """Remove a file that nothing names."""
        await self._database.write(lambda c: files.drop(c, file_id))

    async def forget_fetched(self, before: datetime) -> None:
        """Remove copies of files that nobody used since."""
        await self._database.write(lambda c: files.forget_fetched(c, before))

    async def sweep_files(self, now: datetime) -> None:
        """Remove every file that nothing names."""
        await self._database.write(lambda c: files.sweep(c, now))

    async def file_content(self, file_id: FileId, now: datetime) -> bytes | None:
        """A content that is here."""
        return await self._database.write(lambda c: files.content(c, file_id, now))

    async def keep_fetched(self, file_id: FileId, content: bytes, now: datetime) -> None:
        """Keep a content that was fetched."""
        await self._database.write(lambda c: files.keep_fetched(c, file_id, content, now))

    async def save_note_draft(self, inquiry_id: InquiryId, body: str) -> None:
        """Keep or drop the note that is being typed."""
        await self._database.write(lambda c: notes.save_draft(c, inquiry_id, body))

    async def next_waking(self, now: datetime) -> datetime | None:
        """When the next rest ends."""
        return await self._database.run(lambda c: inquiries.next_waking(c, now))

    async def keep_account(self, kept: KeptAccount) -> None:
        """Remember who works here."""
        await self._database.write(lambda c: accounts.keep(c, kept))

    async def kept_account(self) -> KeptAccount | None:
        """Who worked here last."""
        return await self._database.run(accounts.kept)

    async def enqueue(self, envelope: Envelope, subject: str, now: datetime, hold: timedelta) -> None:
        """Write one command and clear its thread's draft."""
        await self._database.write(lambda c: outbox.enqueue(c, envelope, subject, now, hold))

    async def recover(self) -> None:
        """What was being sent has an unknown outcome."""
        await self._database.write(outbox.recover)

    async def due(self, now: datetime) -> tuple[OutboxItem, ...]:
        """The head of each lane whose time has come."""
        return await self._database.run(lambda c: outbox.due(c, now))

    async def next_due(self) -> datetime | None:
        """When the head of some lane becomes due."""
        return await self._database.run(outbox.next_due)

    async def hurry(self, now: datetime) -> None:
        """Make everything queued or unverified due."""
        await self._database.write(lambda c: outbox.hurry(c, now))

    async def outbox(self) -> tuple[OutboxItem, ...]:
        """Everything unfinished, then what was settled of late."""
        return await self._database.run(outbox.items)

    async def audit(self) -> tuple[AuditLine, ...]:
        """Every step of every command that was ever given here for this shop, the first one first."""
        return await self._database.run(audit.lines)

    async def release(self, key: CommandKey, now: datetime) -> None:
        """held → queued."""
        await self._database.write(lambda c: outbox.release(c, key, now))

    async def begin_sending(self, key: CommandKey) -> None:
        """queued → sending."""
        await self._database.write(lambda c: outbox.begin_sending(c, key))

    async def wait_again(self, key: CommandKey, due_at: datetime) -> None:
        """sending, unverified or refused → queued."""
        await self._database.write(lambda c: outbox.wait_again(c, key, due_at))

    async def try_now(self, key: CommandKey, now: datetime) -> None:
        """Due now; refused → queued; of unknown outcome it stays."""
        await self._database.write(lambda c: outbox.try_now(c, key, now))

    async def doubt(self, key: CommandKey, due_at: datetime) -> None:
        """sending → unverified."""
        await self._database.write(lambda c: outbox.doubt(c, key, due_at))

    async def settle(self, key: CommandKey, accepted: Accepted, now: datetime) -> None:
        """sending or unverified → settled."""
        await self._database.write(lambda c: outbox.settle(c, key, accepted, now))

    async def refuse(self, key: CommandKey, refusal: Refusal) -> None:
        """sending → refused."""
        await self._database.write(lambda c: outbox.refuse(c, key, refusal))

    async def insist(self, key: CommandKey, now: datetime) -> None:
        """refused → queued, knowing the thread as it is."""
        await self._database.write(lambda c: outbox.insist(c, key, now))

    async def take_back(self, key: CommandKey, now: datetime) -> bool:
        """held, queued or refused → withdrawn, a draft again."""
        return await self._database.write(lambda c: outbox.take_back(c, key, now))

    async def discard(self, key: CommandKey, now: datetime) -> bool:
        """held, queued or refused → withdrawn."""
        return await self._database.write(lambda c: outbox.discard(c, key, now))

    async def forget_ended(self, now: datetime) -> None:
        """Remove what ended more than a day ago."""
        await self._database.write(lambda c: outbox.forget_ended(c, now))


def folder_of(root: Path, server: str, account_id: AccountId, shop_id: ShopId) -> Path:
    """Where one account's files for one shop lie; names never come from outside unhashed."""
    name = hashlib.sha256(f"{server}\n{account_id}\n{shop_id}".encode()).hexdigest()[:24]
    return root / name


def _erase(root: Path, folders: list[Path]) -> None:
    doomed = [
        folder.rename(root / f"{UNKEPT}{secrets.token_hex(8)}") for folder in folders if folder.exists()
    ]
    for folder in doomed:
        shutil.rmtree(folder)
