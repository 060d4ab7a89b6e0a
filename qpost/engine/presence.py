"""Presence: who else is at an inquiry, heard as hints; and telling the others what this member does."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from qpost.domain.changes import Changes, Noun
from qpost.domain.failures import Failure
from qpost.domain.ids import AccountId, InquiryId, ShopId
from qpost.domain.presence import LASTS, Doing, Presence
from qpost.engine.ports import Clock, Remote
from qpost.engine.waiting import first_of

AGAIN = timedelta(seconds=10)
"""How often an announcement is renewed."""

AT_MOST_EVERY = timedelta(seconds=2)
"""Between two announcements, however fast somebody switches."""

WRITES_FOR = timedelta(seconds=20)
"""Without another letter the writer only looks."""

LOOKS_FOR = timedelta(minutes=5)
"""Without any sign of life nobody looks any more, although the window still shows the inquiry."""


@dataclass(frozen=True, slots=True)
class _Seen:
    presence: Presence
    until: datetime


@dataclass(frozen=True, slots=True)
class _Told:
    inquiry_id: InquiryId
    doing: Doing
    at: datetime


class Attendance:
    """Hints only: nothing waits for them, and offline there are none."""

    def __init__(
        self,
        remote: Remote,
        clock: Clock,
        tell: Callable[[Changes], None],
        me: Callable[[], AccountId | None],
    ) -> None:
        self._remote = remote
        self._clock = clock
        self._tell = tell
        self._me = me
        self._others: dict[tuple[InquiryId, AccountId], _Seen] = {}
        self._here: InquiryId | None = None
        self._alive_at = clock.now()
        self._wrote_at: datetime | None = None
        self._told: _Told | None = None
        self._told_at: datetime | None = None
        self._stirred = asyncio.Event()
        remote.on_presence(self._hear)

    def others(self, inquiry_id: InquiryId) -> tuple[Presence, ...]:
        """The other members at an inquiry, those who write first."""
        now = self._clock.now()
        there = (
            seen.presence
            for (place, _), seen in self._others.items()
            if place == inquiry_id and seen.until > now
        )
        return tuple(sorted(there, key=lambda one: (one.doing is not Doing.WRITING, one.name)))

    def look(self, inquiry_id: InquiryId | None) -> None:
        """This member looks at an inquiry now, or at none."""
        if inquiry_id != self._here:
            self._here, self._wrote_at = inquiry_id, None
        self._alive_at = self._clock.now()
        self._stirred.set()

    def write(self) -> None:
        """This member has just written something at the inquiry that is looked at."""
        self._alive_at = self._wrote_at = self._clock.now()
        self._stirred.set()

    def stop_writing(self) -> None:
        """The answer is sent, or gone."""
        self._wrote_at = None
        self._stirred.set()

    async def run(self, shop_id: ShopId) -> None:
        """Announce and forget until cancelled; then the others forget this one, and it forgets them."""
        try:
            while True:
                self._stirred.clear()
                self._forget()
                await self._announce(shop_id)
                await self._wait()
        finally:
            self._others, self._here, self._told, self._told_at = {}, None, None, None

    def _hear(self, presence: Presence) -> None:
        if presence.account_id == self._me():
            return
        key = (presence.inquiry_id, presence.account_id)
        before = self._others.pop(key, None)
        if presence.doing is not Doing.GONE:
            self._others[key] = _Seen(presence, self._clock.now() + LASTS)
        if (before.presence if before else None) != presence:
            self._tell(Changes(frozenset({Noun.PRESENCE}), frozenset({presence.inquiry_id})))
        self._stirred.set()

    def _forget(self) -> None:
        now = self._clock.now()
        gone = [key for key, seen in self._others.items() if seen.until <= now]
        for key in gone:
            del self._others[key]
        if gone:
            self._tell(Changes(frozenset({Noun.PRESENCE}), frozenset(place for place, _ in gone)))

    def _wanted(self, now: datetime) -> tuple[InquiryId, Doing] | None:
        """Where this member is, and doing what."""
        if self._here is None or now - self._alive_at >= LOOKS_FOR:
            return None
        writes = self._wrote_at is not None and now - self._wrote_at < WRITES_FOR
        return self._here, Doing.WRITING if writes else Doing.VIEWING

    async def _announce(self, shop_id: ShopId) -> None:
        now = self._clock.now()
        if self._told_at is not None and now - self._told_at < AT_MOST_EVERY:
            return
        wanted, told = self._wanted(now), self._told
        if told is not None and (wanted is None or wanted[0] != told.inquiry_id):
            await self._say(shop_id, told.inquiry_id, Doing.GONE, now)
            self._told = None
        if wanted is None:
            return
        place, doing = wanted
        stands = self._told
        if stands is None or stands.doing is not doing or now - stands.at >= AGAIN:
            await self._say(shop_id, place, doing, now)
            self._told = _Told(place, doing, now)

    async def _say(self, shop_id: ShopId, place: InquiryId, doing: Doing, now: datetime) -> None:
        self._told_at = now
        try:
            await self._remote.announce(shop_id, place, doing)
        except Failure:
            return  # the others believe it for half a minute at most, and an answer asks for the version

    async def _wait(self) -> None:
        """Until something stirs, or the next moment at which there is something to do."""
        now = self._clock.now()
        moments = [seen.until for seen in self._others.values()]
        if self._told_at is not None and (own := self._own_moments(now)):
            moments.append(max(min(own), self._told_at + AT_MOST_EVERY))
        if not moments:
            await self._stirred.wait()
            return
        left = max(0.0, (min(moments) - now).total_seconds())
        await first_of(self._clock.sleep(left), self._stirred.wait())

    def _own_moments(self, now: datetime) -> list[datetime]:
        """When something else, or the same again, will have to be announced."""
        told = self._told
        if self._wanted(now) != (None if told is None else (told.inquiry_id, told.doing)):
            return [now]
        if told is None:
            return []
        pauses = [self._wrote_at + WRITES_FOR] if self._wrote_at is not None else []
        return [told.at + AGAIN, *(pauses if told.doing is Doing.WRITING else ())]
