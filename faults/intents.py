"""One of each command for the fault matrix: what it needs beforehand, what it asks, what it must leave."""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from qpost.domain.changes import Page
from qpost.domain.commands import (
    AUTO_REPLY,
    AskMarketplace,
    AutoReply,
    Command,
    DropCanned,
    Hide,
    KeepCanned,
    MarkRead,
    PublishFaq,
    Reply,
    Snooze,
    WithdrawFaq,
    WriteNote,
)
from qpost.domain.ids import CannedId, FaqId, NoteId, Version
from qpost.domain.inquiries import Category, Inquiry, Status
from qpost.domain.settings import Language

UNTIL = datetime(2031, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Left:
    """What the backend's stream tells since an intent was begun: every entity in its newest form."""

    pages: list[Page] = field(default_factory=list)

    def messages(self, body: str) -> int:
        """How many messages say this."""
        said = {m.message_id: m.body for page in self.pages for m in page.messages}
        return Counter(said.values())[body]


class Intent(ABC):
    """One command on entities of its own, named by a number that is used once."""

    def __init__(self, number: int, inquiry: Inquiry) -> None:
        self.number = number
        self.inquiry = inquiry
        self.text = f"{type(self).__name__} {number}"

    def before(self) -> Command | None:
        """What has to happen first, without any fault."""
        return None

    @abstractmethod
    def command(self) -> Command:
        """What is asked."""

    @abstractmethod
    def effects(self, left: Left) -> int:
        """How often it happened, by what it left: exactly once is right."""


class Replying(Intent):
    """返信."""

    def command(self) -> Command:
        return Reply(self.inquiry.inquiry_id, "題", self.text, Status.DONE, False, self.inquiry.version)

    def effects(self, left: Left) -> int:
        return left.messages(self.text)


class AutoReplying(Intent):
    """自動応答."""

    def command(self) -> Command:
        return AutoReply(self.inquiry.inquiry_id, "題", False, self.inquiry.version)

    def effects(self, left: Left) -> int:
        mine = {
            m.message_id
            for page in left.pages
            for m in page.messages
            if (m.inquiry_id, m.body) == (self.inquiry.inquiry_id, AUTO_REPLY)
        }
        return len(mine)


class Reading(Intent):
    """既読: nothing counts how often; it must have happened and said nothing."""

    def command(self) -> Command:
        return MarkRead(self.inquiry.inquiry_id, self.inquiry.version)

    def effects(self, left: Left) -> int:
        return 1


class Hiding(Intent):
    """非公開: the reason is said once, as mail."""

    def command(self) -> Command:
        inquiry = self.inquiry
        return Hide(inquiry.inquiry_id, "非表示", self.text, "shop@hana.example", False, inquiry.version)

    def effects(self, left: Left) -> int:
        return left.messages(self.text)


class Resting(Intent):
    """あとで対応."""

    def command(self) -> Command:
        until = UNTIL + timedelta(seconds=self.number)
        return Snooze(self.inquiry.inquiry_id, until, self.inquiry.version)

    def effects(self, left: Left) -> int:
        until = UNTIL + timedelta(seconds=self.number)
        return sum(i.snoozed_until == until for page in left.pages for i in page.inquiries)


class Noting(Intent):
    """社内メモ."""

    def command(self) -> Command:
        inquiry = self.inquiry
        return WriteNote(inquiry.inquiry_id, NoteId(f"n-{self.number}"), self.text, inquiry.version)

    def effects(self, left: Left) -> int:
        return len({n.note_id for page in left.pages for n in page.notes if n.body == self.text})


class Asking(Intent):
    """Qoo10ヘルプ."""

    def command(self) -> Command:
        return AskMarketplace("題", self.text, Category.OTHER, None, Version(0))

    def effects(self, left: Left) -> int:
        return left.messages(self.text)


class Keeping(Intent):
    """よく使う返事の保存."""

    def command(self) -> Command:
        return self._keep(Version(0))

    def effects(self, left: Left) -> int:
        return _canned(left, self.text, deleted=False)

    def _keep(self, version: Version) -> KeepCanned:
        return KeepCanned(
            canned_id=CannedId(f"c-{self.number}"),
            folder="",
            name=self.text,
            abbreviation="",
            language=Language.JAPANESE,
            body="本文",
            public_safe=True,
            pinned=False,
            base_version=version,
        )


class Dropping(Keeping):
    """よく使う返事の削除."""

    def before(self) -> Command | None:
        return self._keep(Version(0))

    def command(self) -> Command:
        return DropCanned(CannedId(f"c-{self.number}"), Version(1))

    def effects(self, left: Left) -> int:
        return _canned(left, self.text, deleted=True)


class Publishing(Intent):
    """商品ページにFAQ."""

    def command(self) -> Command:
        assert self.inquiry.product_code is not None
        return PublishFaq(
            faq_id=FaqId(f"f-{self.number}"),
            product_code=self.inquiry.product_code,
            inquiry_id=self.inquiry.inquiry_id,
            question=self.text,
            answer="答え",
            base_version=Version(0),
        )

    def effects(self, left: Left) -> int:
        return _faq(left, self.text, version=1, withdrawn=False)


class Withdrawing(Publishing):
    """取り下げ."""

    def before(self) -> Command | None:
        return super().command()

    def command(self) -> Command:
        return WithdrawFaq(FaqId(f"f-{self.number}"), Version(1))

    def effects(self, left: Left) -> int:
        return _faq(left, self.text, version=2, withdrawn=True)


INTENTS: dict[str, Callable[[int, Inquiry], Intent]] = {
    "reply": Replying,
    "auto reply": AutoReplying,
    "mark read": Reading,
    "hide": Hiding,
    "snooze": Resting,
    "note": Noting,
    "ask Qoo10": Asking,
    "keep saved reply": Keeping,
    "delete saved reply": Dropping,
    "publish FAQ": Publishing,
    "withdraw FAQ": Withdrawing,
}


def _canned(left: Left, name: str, *, deleted: bool) -> int:
    """1 where the newest form is as it should be and every step counted once."""
    stand = [one for page in left.pages for one in page.canned_replies if one.name == name]
    version = 2 if deleted else 1
    return sum((one.deleted, one.version) == (deleted, version) for one in stand)


def _faq(left: Left, question: str, *, version: int, withdrawn: bool) -> int:
    stand = [one for page in left.pages for one in page.faq if one.question == question]
    return sum((one.withdrawn_at is not None, one.version) == (withdrawn, version) for one in stand)
