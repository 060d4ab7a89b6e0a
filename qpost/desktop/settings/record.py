"""送信の記録 as a table: its heading, a line for each command, and the name of its file."""

from datetime import datetime

from qpost.desktop.words import deed, of, say
from qpost.domain.delivery import DeliveryState
from qpost.domain.moments import JST, shop_day
from qpost.engine.record import Entry

_COLUMNS = (
    "settings.record.begun",
    "settings.record.deed",
    "settings.record.inquiry",
    "settings.export.order_no",
    "settings.record.result",
    "settings.record.reason",
    "settings.record.ended",
    "settings.record.who",
    "settings.record.login",
    "settings.record.steps",
    "settings.record.key",
)


def file_name(now: datetime) -> str:
    """A file of that day."""
    return f"qpost-sent-{shop_day(now).isoformat()}.csv"


def heading() -> tuple[str, ...]:
    """The names of the columns."""
    return tuple(map(say, _COLUMNS))


def line(entry: Entry, *, member: str, login: str) -> tuple[str, ...]:
    """One command; the files hold what one account gave, so who it was is who is signed in."""
    begun, ended = entry.begun, entry.ended
    return (
        _instant(begun.at),
        deed(begun.kind),
        begun.inquiry_id,
        begun.order_no or "",
        _result(ended.state),
        of(ended.refusal) if ended.refusal is not None else "",
        _instant(ended.at),
        member,
        login,
        " / ".join(f"{_instant(step.at)} {of(step.state)}" for step in entry.steps),
        entry.key,
    )


def _result(state: DeliveryState) -> str:
    """What has come of it; that it can still be undone is for a button to say, not for a record."""
    return of(DeliveryState.QUEUED if state is DeliveryState.HELD else state)


def _instant(at: datetime) -> str:
    return at.astimezone(JST).isoformat(timespec="seconds")
