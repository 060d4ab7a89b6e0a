"""What is typed for one saved reply and not kept yet, and what of it collides with a colleague's words."""

from dataclasses import dataclass, replace

from qpost.domain.canned_replies import CannedReply, abbreviation
from qpost.domain.commands import DropCanned, KeepCanned
from qpost.domain.delivery import DeliveryState, OutboxItem
from qpost.domain.ids import CannedId, CommandKey, Version
from qpost.domain.refusals import Refusal
from qpost.domain.settings import Language

NEW = Version(0)
"""What is kept from nothing."""


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of the editor, and the version of the entry they were begun from; 0 for a new one."""

    folder: str = ""
    name: str = ""
    abbreviation: str = ""
    language: Language = Language.JAPANESE
    body: str = ""
    public_safe: bool = False
    pinned: bool = False
    base_version: Version = NEW

    def says_the_same(self, canned: CannedReply) -> bool:
        """Whether an entry holds these very words already."""
        return replace(self, base_version=canned.version).tidy() == form_of(canned)

    def tidy(self) -> "Form":
        """As it is kept: no blanks around its names."""
        return replace(
            self,
            folder=self.folder.strip(),
            name=self.name.strip(),
            abbreviation=abbreviation(self.abbreviation),
        )

    def as_command(self, canned_id: CannedId) -> KeepCanned:
        """What keeping it would be."""
        return KeepCanned(
            canned_id=canned_id,
            folder=self.folder,
            name=self.name,
            abbreviation=self.abbreviation,
            language=self.language,
            body=self.body,
            public_safe=self.public_safe,
            pinned=self.pinned,
            base_version=self.base_version,
        )

    def as_row(self, canned_id: CannedId, uses: int = 0) -> CannedReply:
        """The entry that it will be."""
        return CannedReply(
            canned_id=canned_id,
            folder=self.folder.strip(),
            name=self.name.strip(),
            abbreviation=abbreviation(self.abbreviation),
            language=self.language,
            body=self.body,
            public_safe=self.public_safe,
            pinned=self.pinned,
            uses=uses,
            deleted=False,
            version=self.base_version,
        )


def form_of(entry: CannedReply | KeepCanned) -> Form:
    """The fields of an entry, or of a change to one."""
    return Form(
        folder=entry.folder,
        name=entry.name,
        abbreviation=entry.abbreviation,
        language=entry.language,
        body=entry.body,
        public_safe=entry.public_safe,
        pinned=entry.pinned,
        base_version=entry.base_version if isinstance(entry, KeepCanned) else entry.version,
    )


@dataclass(frozen=True, slots=True)
class Clash:
    """A colleague was faster: what stands there now, and what was wanted here."""

    canned_id: CannedId
    theirs: CannedReply | None
    """None where it is not there any more."""
    mine: Form | None
    """None where it was to be deleted."""
    key: CommandKey | None = None
    """The command that came back; None for what was not given away yet."""
    refusal: Refusal = Refusal.ENTRY_MOVED


def clash_of(
    canned_id: CannedId, row: CannedReply | None, form: Form | None, items: tuple[OutboxItem, ...]
) -> Clash | None:
    """What came back for an entry, or an edit whose ground has moved meanwhile."""
    for item in items:
        command = item.envelope.command
        if (
            isinstance(command, KeepCanned | DropCanned)
            and command.canned_id == canned_id
            and item.state is DeliveryState.REFUSED
        ):
            mine = form_of(command) if isinstance(command, KeepCanned) else None
            reason = item.refusal or Refusal.ENTRY_MOVED
            return Clash(canned_id, row, mine, item.envelope.key, reason)
    if form is None:
        return None
    stands = row.version if row is not None else NEW
    return Clash(canned_id, row, form) if stands != form.base_version else None
