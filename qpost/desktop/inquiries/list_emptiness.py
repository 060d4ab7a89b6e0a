"""Why the list shows nothing, and the way on (ux.md §2.16)."""

from datetime import datetime
from enum import StrEnum

from qpost.desktop.inquiries.filter_bar import FilterBar
from qpost.desktop.words import moment, say
from qpost.domain.inquiries import Status
from qpost.engine.sync import SyncPhase, SyncState


class Way(StrEnum):
    """What an empty list offers."""

    CLEAR = "clear"
    WIDEN = "widen"
    IN_PROGRESS = "in_progress"


def emptiness(state: SyncState, bar: FilterBar, now: datetime) -> tuple[str, str, Way | None]:
    """Title, sentence and way on of an empty list."""
    if state.synced_at is None:
        if state.phase in (SyncPhase.OFFLINE, SyncPhase.SIGN_IN_NEEDED):
            return say("inquiries.empty.offline"), say("inquiries.empty.offline.later"), None
        return say("inquiries.empty.loading", state.loaded), "", None
    wanted = bar.wanted
    if bar.only_status and wanted.status is Status.UNANSWERED:
        checked = say("inquiries.empty.checked", time=moment(state.synced_at, now))
        return say("inquiries.empty.all_done"), checked, Way.IN_PROGRESS
    if wanted.resting_at is not None:
        return say("team.later.none"), "", Way.CLEAR
    if wanted.drafted:
        return say("inquiries.drafts.none"), "", Way.CLEAR
    if wanted.text or wanted.detail_value:
        looked_for = wanted.text or wanted.detail_value
        title = say("inquiries.empty.no_match_for", text=looked_for)
        return title, "", Way.WIDEN if wanted.period is not None else Way.CLEAR
    if bar.narrowed:
        return say("inquiries.empty.no_match"), "", Way.CLEAR
    return say("inquiries.empty.none"), "", Way.WIDEN
