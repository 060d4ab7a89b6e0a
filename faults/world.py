"""Two clients of one backend, everything that can happen to them, and the model of what must come of it."""

import asyncio
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from faults.client import Client
from faults.deeds import Deed, way_of, words_of
from faults.jumping_clock import JumpingClock
from faults.wire import Fault, Wire
from qpost.domain.canned_replies import CannedReply
from qpost.domain.commands import DropCanned, KeepCanned, MarkRead
from qpost.domain.delivery import ON_THE_WAY, DeliveryState, OutboxItem
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import CommandKey, InquiryId
from qpost.domain.inquiries import Source, Status
from qpost.domain.refusals import Refusal
from qpost.domain.settings import Settings
from qpost.engine.shop_clock import TOLERATED
from tests import examples as eg
from tests.fakes.host import MemorySettings
from tests.fakes.scripted_remote import ScriptedRemote

THREADS = ("i-1", "i-2", "i-3")
POST = "p-1"
"""A message of the marketplace, which is opened and not answered."""
ROUNDS = 14
"""Hops to the store's thread and back that the longest chain of steps of one item takes, and some more."""
LONG = 400
"""Seconds: longer than any back-off, several of which let everything come to its end."""


@dataclass(slots=True)
class Press:
    """One press of 送信, or of another button whose command is queued, whatever has become of it."""

    seat: int
    inquiry_id: str
    """The thread of an answer; empty for any other command."""
    text: str
    """What is asked, in words: those of an answer, or a fingerprint of any other command."""
    key: CommandKey
    way: str
    """Whose order is kept."""
    withdrawn: bool = False


class Seat:
    """One person at one computer: a profile that outlives crashes, a clock of its own, a line."""

    def __init__(self, folder: Path, backend: ScriptedRemote, undo: int) -> None:
        self.folder = folder
        self.clock = JumpingClock()
        self.wire = Wire(backend, self.clock.steady)
        self._settings = MemorySettings(Settings(undo_seconds=undo))
        self._starts = 0
        self.client = self._client()
        self.drafts: dict[str, str] = {}

    def _client(self) -> Client:
        profile = self.folder / f"start-{self._starts}"
        return Client(profile, self.wire, self.clock, settings=self._settings)

    async def crash(self) -> None:
        """End without closing anything; the next start finds the files as they were at that moment."""
        running = self.client.engine._running
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        old = self.client
        self._starts += 1
        profile = self.folder / f"start-{self._starts}"
        shutil.copytree(old.folder, profile)
        await old.store.close()
        shutil.rmtree(old.folder)
        self.wire.gate = None
        self.client = self._client()
        await self.client.start_again()


class World:
    """Everything there is; each coroutine is one thing that happens, and then everybody comes to rest."""

    def __init__(self, folder: Path) -> None:
        self.backend = ScriptedRemote()
        self.backend.insert(*(eg.inquiry(one) for one in THREADS))
        self.backend.insert(eg.inquiry(POST, source=Source.MARKETPLACE, unread=True))
        self.seats = [Seat(folder / str(n), self.backend, undo) for n, undo in enumerate((0, 10))]
        self.presses: list[Press] = []
        self.bugs: list[str] = []
        self._texts = 0

    async def begin(self) -> None:
        """Both start."""
        asyncio.get_running_loop().set_exception_handler(self._bug)
        for seat in self.seats:
            await seat.client.start()
        await self.rest()

    async def end(self) -> None:
        """Both close."""
        for seat in self.seats:
            if seat.wire.gate is not None:
                seat.wire.gate.set()
            await seat.client.engine.close()

    async def rest(self) -> None:
        """Let everything happen that needs no time; each round waits for each store's own thread."""
        for _ in range(ROUNDS):
            for _ in range(6):
                await asyncio.sleep(0)
            await asyncio.gather(*(seat.client.store.next_due() for seat in self.seats))

    # -- what a person does ----------------------------------------------------------------------

    async def type(self, number: int, inquiry_id: str) -> None:
        """Write something for a thread."""
        seat = self.seats[number]
        text = self._text(number, inquiry_id)
        await seat.client.engine.inquiries.save_draft(InquiryId(inquiry_id), title="題", body=text)
        seat.drafts[inquiry_id] = text

    async def send(self, number: int, inquiry_id: str) -> None:
        """Press 送信 for what is typed, or for something new, as the thread is on screen."""
        seat = self.seats[number]
        thread = await seat.client.store.thread(InquiryId(inquiry_id))
        if thread is None:
            return
        text = seat.drafts.get(inquiry_id) or self._text(number, inquiry_id)
        key = await seat.client.engine.inquiries.reply(
            InquiryId(inquiry_id),
            title="題",
            body=text,
            status=Status.DONE,
            mail=True,
            base_version=thread.inquiry.version,
        )
        assert not isinstance(key, Refusal), f"a good reply was refused: {key}"
        seat.drafts.pop(inquiry_id, None)
        self.presses.append(Press(number, inquiry_id, text, key, f"thread {inquiry_id}"))

    async def take_back(self, pick: int) -> None:
        """Undo some press that is not over."""
        press = self._open_press(pick)
        if press is not None:
            await self._undo(press)

    async def _undo(self, press: Press) -> None:
        seat = self.seats[press.seat]
        if await seat.client.engine.outbox.take_back(press.key):
            press.withdrawn = True
            if press.inquiry_id:
                typed = seat.drafts.get(press.inquiry_id)
                seat.drafts[press.inquiry_id] = press.text if typed is None else f"{press.text}\n\n{typed}"

    async def edit(self, pick: int) -> None:
        """Take a press back, change its words, and send it."""
        press = self._open_press(pick)
        if press is None or not press.inquiry_id:
            return
        await self.take_back(pick)
        if press.withdrawn:
            await self.type(press.seat, press.inquiry_id)
            await self.send(press.seat, press.inquiry_id)

    async def discard(self, pick: int) -> None:
        """Throw some press away."""
        press = self._open_press(pick)
        if press is not None and await self.seats[press.seat].client.engine.outbox.discard(press.key):
            press.withdrawn = True

    async def push(self, pick: int, button: str) -> None:
        """Press 再送信, 今すぐ送信 or 確認して送信 beside some press; a button too late does nothing."""
        press = self._open_press(pick)
        if press is None:
            return
        outbox = self.seats[press.seat].client.engine.outbox
        await {"retry": outbox.retry, "now": outbox.send_now, "insist": outbox.insist}[button](press.key)

    async def change_of_mind(self) -> None:
        """Press 再送信 beside the newest press, and then undo it."""
        if self.presses and not self.presses[-1].withdrawn:
            await self.seats[self.presses[-1].seat].client.engine.outbox.retry(self.presses[-1].key)
            await self.rest()
            await self._undo(self.presses[-1])

    async def open_post(self, number: int) -> None:
        """Open the marketplace's message."""
        thread = await self.seats[number].client.store.thread(InquiryId(POST))
        if thread is not None:
            await self.seats[number].client.engine.inquiries.opened(thread.inquiry)

    async def decide(self, number: int, deed: Deed, thread: str) -> None:
        """Something else than an answer: it goes through the same outbox, held or not as the engine says."""
        seat = self.seats[number]
        self._texts += 1
        key = await deed(seat.client, InquiryId(thread), self._texts)
        if key is None:
            return  # nothing of it is on this screen
        assert not isinstance(key, Refusal), f"a good intent was refused: {key}"
        (item,) = [one for one in await seat.client.store.outbox() if one.envelope.key == key]
        self.presses.append(Press(number, "", words_of(item.envelope.command), key, way_of(item.envelope)))

    # -- what the world does ---------------------------------------------------------------------

    async def go(self, number: int, *, online: bool) -> None:
        """Connect or cut one line."""
        self.seats[number].wire.go(online=online)

    async def disturb(self, number: int, faults: list[Fault], questions_lost: int) -> None:
        """The next sends of one client go wrong."""
        self.seats[number].wire.plan = list(faults)
        self.seats[number].wire.questions_lost = questions_lost

    async def hold_answers(self, number: int) -> None:
        """Answers stay away after the commit, until further notice."""
        self.seats[number].wire.gate = self.seats[number].wire.gate or asyncio.Event()

    async def let_answers_come(self, number: int) -> None:
        """They come."""
        gate, self.seats[number].wire.gate = self.seats[number].wire.gate, None
        if gate is not None:
            gate.set()

    async def crash(self, number: int) -> None:
        """One program ends at once and is started again."""
        await self.seats[number].crash()

    async def jump(self, number: int, seconds: int) -> None:
        """One computer's clock is set."""
        self.seats[number].clock.jump(seconds)

    async def answer_elsewhere(self, inquiry_id: str) -> None:
        """A third member answers."""
        newest = self.backend._newest(InquiryId(inquiry_id))
        assert newest is not None
        self._texts += 1
        moved = eg.inquiry(inquiry_id, version=newest.version + 1, status=Status.IN_PROGRESS)
        self.backend.insert(moved, eg.message(f"other-{self._texts}", inquiry_id=inquiry_id))

    async def pass_time(self, seconds: int) -> None:
        """Time passes for everybody."""
        for seat in self.seats:
            await seat.clock.advance(seconds)

    # -- what must hold --------------------------------------------------------------------------

    async def wrong(self) -> list[str]:
        """Every promise that is broken right now."""
        found = list(self.bugs)
        items = [{item.envelope.key: item for item in await s.client.store.outbox()} for s in self.seats]
        happened = [effect for effect in self.backend.effects if not isinstance(effect.command, MarkRead)]
        keys = [effect.key for effect in happened]
        found += [f"twice: {key}" for key in set(keys) if keys.count(key) > 1]
        found += self._misplaced()
        for press in self.presses:
            found += _fate(press, items[press.seat].get(press.key), keys.count(press.key))
        found += self._disorder(keys)
        for number, seat in enumerate(self.seats):
            found += [f"client {number}: {one}" for one in await self._drafts(seat)]
            found += [f"client {number}: {one}" for one in await _unseen(seat, items[number].values())]
        return found

    def _misplaced(self) -> list[str]:
        meant = {press.key: (press.way, press.text) for press in self.presses}
        return [
            f"in the wrong place or with other words: {words_of(effect.command)}"
            for effect in self.backend.effects
            if not isinstance(effect.command, MarkRead)
            and meant.get(effect.key) != (way_of(effect), words_of(effect.command))
        ]

    def _disorder(self, keys: list[CommandKey]) -> list[str]:
        found = []
        ways = {(press.seat, press.way) for press in self.presses}
        for way in sorted(ways):
            order = [
                keys.index(press.key)
                for press in self.presses
                if (press.seat, press.way) == way and press.key in keys
            ]
            found += [f"out of order in {way[1]} of client {way[0]}"] if order != sorted(order) else []
        return found

    async def _drafts(self, seat: Seat) -> list[str]:
        found = []
        for inquiry_id in THREADS:
            thread = await seat.client.store.thread(InquiryId(inquiry_id))
            here = thread.draft.body if thread is not None and thread.draft is not None else None
            if thread is not None and here != seat.drafts.get(inquiry_id):
                found.append(f"draft of {inquiry_id} is {here}, typed was {seat.drafts.get(inquiry_id)}")
        return found

    async def quiesce(self) -> list[str]:
        """The faults end, people decide what is theirs to decide: what has not come to its end by then."""
        for number, seat in enumerate(self.seats):
            await self.let_answers_come(number)
            await self.disturb(number, [], 0)
            seat.wire.go(online=True)
        for _ in range(len(self.presses) + 5):
            await self.pass_time(LONG)
            await self.rest()
            open_items = await self._decide()
            if not open_items:
                break
        keys = [effect.key for effect in self.backend.effects]
        found = [
            f"never came to its end: {item.state} {words_of(item.envelope.command)}" for item in open_items
        ]
        found += [
            f"went out {keys.count(press.key)} times: {press.text}"
            for press in self.presses
            if keys.count(press.key) != (0 if press.withdrawn else 1)
        ]
        return found + await self.wrong() + await self._diverged()

    async def _diverged(self) -> list[str]:
        """In the end every client shows what the backend has, and nothing of its own any more."""
        found = []
        stream = self.backend._stream
        newest_canned = {one.canned_id: one for one in stream if isinstance(one, CannedReply)}
        newest_faq = {one.faq_id: one for one in stream if isinstance(one, FaqEntry)}
        canned = {one for one in newest_canned.values() if not one.deleted}
        faq = {one for one in newest_faq.values() if one.withdrawn_at is None}
        for number, seat in enumerate(self.seats):
            if set(await seat.client.store.canned_replies()) != canned:
                found.append(f"client {number} shows other saved replies than the backend has")
            if set(await seat.client.store.faq(None)) != faq:
                found.append(f"client {number} shows other entries than the backend has")
            if abs(seat.client.engine.shop_clock.now() - seat.clock.steady.now()) > TOLERATED:
                found.append(f"client {number} counts due times by a clock that somebody set")
        return found

    async def _decide(self) -> list[OutboxItem]:
        unfinished = []
        for seat in self.seats:
            for item in await seat.client.store.outbox():
                if item.state is DeliveryState.REFUSED:
                    await seat.client.engine.outbox.insist(item.envelope.key)
                if item.state is not DeliveryState.SETTLED:
                    unfinished.append(item)
        return unfinished

    def _text(self, number: int, inquiry_id: str) -> str:
        self._texts += 1
        return f"返信{self._texts} 担当{number} {inquiry_id}"

    def _open_press(self, pick: int) -> Press | None:
        settled = {effect.key for effect in self.backend.effects}
        still = [p for p in self.presses if not p.withdrawn and (p.key not in settled or pick % 2)]
        return still[pick % len(still)] if still else None

    def _bug(self, _: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        self.bugs.append(f"{context.get('message')}: {context.get('exception')!r}")


async def _unseen(seat: Seat, items: Iterable[OutboxItem]) -> list[str]:
    """What is on its way and its list does not show as if it had happened."""
    waiting = [item.envelope.command for item in items if item.state in ON_THE_WAY]
    newest = {one.canned_id: one for one in waiting if isinstance(one, KeepCanned | DropCanned)}
    shown = {one.canned_id: one.name for one in await seat.client.store.canned_replies()}
    wanted = {
        canned_id: one.name if isinstance(one, KeepCanned) else None for canned_id, one in newest.items()
    }
    return [f"{one} is not shown" for one, name in wanted.items() if shown.get(one) != name]


def _fate(press: Press, item: OutboxItem | None, effects: int) -> list[str]:
    if press.withdrawn:
        found = [f"withdrawn and went out: {press.text}"] if effects else []
        return found + ([f"withdrawn and still in the outbox: {press.text}"] if item is not None else [])
    if item is None:
        return [] if effects == 1 else [f"vanished: {press.text}"]
    if words_of(item.envelope.command) != press.text:
        return [f"shown with other words: {press.text}"]
    if item.state is DeliveryState.SETTLED and effects != 1:
        return [f"settled with {effects} effects: {press.text}"]
    return []
