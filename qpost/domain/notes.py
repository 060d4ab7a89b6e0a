"""社内メモ: what members tell each other about an inquiry; its customer never sees it (ux.md §2.6)."""

from dataclasses import dataclass
from datetime import datetime

from qpost.domain.ids import InquiryId, NoteId


@dataclass(frozen=True, slots=True)
class Note:
    """One note; it is never changed, only followed by another."""

    note_id: NoteId
    inquiry_id: InquiryId
    author_name: str
    body: str
    written_at: datetime
