"""Decides what is worth a notification, and when: gathered, apart, never while looked at or at night."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from qpost.desktop.navigation import Request, ShowClaims, ShowInquiries, ShowOutbox
from qpost.domain.happenings import Happening, Topic
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import InquiryFilter, Source
from qpost.domain.moments import JST
from qpost.domain.settings import Settings

GATHER = timedelta(seconds=2)
"""What comes within this of the first is told with it."""

APART = timedelta(seconds=60)
"""At least so long lies between two cards (ux.md §2.18)."""


class Rest(StrEnum):
    """通知を止める: for how long."""

    HALF_HOUR = "half_hour"
    HOUR = "hour"
    MORNING = "morning"


def rest_until(rest: Rest, now: datetime, settings: Settings) -> datetime:
    """When notifications come again; 明日の朝まで ends where the quiet hours do."""
    match rest:
        case Rest.HALF_HOUR:
            return now + timedelta(minutes=30)
        case Rest.HOUR:
            return now + timedelta(hours=1)
        case Rest.MORNING:
            tomorrow = now.astimezone(JST).date() + timedelta(days=1)
            return datetime.combine(tomorrow, time(settings.quiet_until % 24), JST)


def resting(now: datetime, settings: Settings) -> bool:
    """Whether the seller asked for no notifications just now."""
    return settings.rest_until is not None and now < settings.rest_until


def quiet(now: datetime, settings: Settings) -> bool:
    """Whether it is one of the quiet hours by the shop's clock; they may pass midnight."""
    if not settings.quiet_hours:
        return False
    hour, first, last = now.astimezone(JST).hour, settings.quiet_from, settings.quiet_until
    return first <= hour < last if first <= last else hour >= first or hour < last


@dataclass(frozen=True, slots=True)
class Attention:
    """Where the seller looks."""

    active: bool
    """One of our windows has the keys: what is new shows itself there."""
    thread: InquiryId | None
    """The conversation that can be read now."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What one card tells."""

    happenings: tuple[Happening, ...]

    def of(self, topic: Topic) -> tuple[Happening, ...]:
        """What it tells of one topic."""
        return tuple(happening for happening in self.happenings if happening.topic is topic)

    @property
    def among(self) -> frozenset[InquiryId]:
        """The inquiries that it tells of."""
        return frozenset(one.inquiry.inquiry_id for one in self.happenings if one.inquiry is not None)

    @property
    def request(self) -> Request:
        """What a press on it opens: the list of exactly these, never a guessed conversation."""
        sources = {one.inquiry.source for one in self.happenings if one.inquiry is not None}
        if sources:
            source = next(source for source in Source if source in sources)
            return ShowInquiries(InquiryFilter(source=source, among=self.among))
        if self.of(Topic.CLAIM):
            return ShowClaims()
        return ShowOutbox()


class Batcher:
    """Gathers what happens into cards; it knows no clock but the instants it is told."""

    def __init__(self) -> None:
        self._gathered: list[Happening] = []
        self._first: datetime | None = None
        self._told: datetime | None = None

    def take(self, happening: Happening, now: datetime, settings: Settings, attention: Attention) -> None:
        """Gather something, unless nobody wants to be told of it."""
        if not _wanted(happening, now, settings, attention):
            return
        if self._first is None:
            self._first = now
        self._gathered.append(happening)

    def due(self) -> datetime | None:
        """When the next card may be shown; None while there is nothing for it."""
        if self._first is None:
            return None
        ready = self._first + GATHER
        return ready if self._told is None else max(ready, self._told + APART)

    def among(self) -> frozenset[InquiryId]:
        """The inquiries that are gathered."""
        return Batch(tuple(self._gathered)).among

    def card(
        self, now: datetime, settings: Settings, attention: Attention, settled: frozenset[InquiryId]
    ) -> Batch | None:
        """What there is to tell now; what was settled or looked at in the meantime is left out."""
        gathered, self._gathered, self._first = self._gathered, [], None
        told = tuple(
            one
            for one in gathered
            if _wanted(one, now, settings, attention)
            and (one.inquiry is None or one.inquiry.inquiry_id not in settled)
        )
        if not told:
            return None
        self._told = now
        return Batch(told)


def _wanted(happening: Happening, now: datetime, settings: Settings, attention: Attention) -> bool:
    if happening.topic in settings.muted or attention.active:
        return False
    if resting(now, settings) or quiet(now, settings):
        return False
    return happening.inquiry is None or happening.inquiry.inquiry_id != attention.thread
