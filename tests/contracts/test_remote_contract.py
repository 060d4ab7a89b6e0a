"""What every Remote must do, asked of the backend in memory and of the real one over a real socket."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from uuid import uuid4

import pytest

from qpost.domain.canned_replies import CannedReply
from qpost.domain.commands import Command, DropCanned, Envelope, MarkRead, Reply
from qpost.domain.failures import SignInNeeded
from qpost.domain.ids import CannedId, CommandKey, Cursor, InquiryId, ShopId, Version
from qpost.domain.inquiries import Inquiry, MailOutcome, Source, Status
from qpost.domain.refusals import Refusal, SignInRefusal
from qpost.domain.shops import Location, SavedSession
from qpost.engine.ports import Accepted, Remote, SignedIn
from qpost.remote.client import HttpRemote
from tests import examples as eg
from tests.backend import Backend
from tests.fakes import scripted_remote
from tests.fakes.scripted_remote import ScriptedRemote
from tests.remote.conftest import LOGIN, MAIN, PASSWORD


@dataclass
class Side:
    """One implementation with what a test needs to know of it."""

    remote: Remote
    server: str
    login: str
    password: str
    shop_id: ShopId


@pytest.fixture(params=["in memory", "over HTTP"])
async def side(request: pytest.FixtureRequest) -> AsyncIterator[Side]:
    """Both implementations in turn."""
    if request.param == "in memory":
        scripted = ScriptedRemote()
        scripted.insert(*(eg.inquiry(f"i-{n}") for n in range(60)))
        scripted.insert(eg.inquiry("cs", source=Source.MARKETPLACE, unread=True))
        yield Side(scripted, "https://qpost.example", LOGIN, scripted_remote.PASSWORD, eg.SHOP)
        return
    backend: Backend = request.getfixturevalue("backend")
    remote = HttpRemote()
    yield Side(remote, backend.url, LOGIN, PASSWORD, MAIN)
    await remote.close()


async def signed_in(side: Side) -> SignedIn:
    """Sign in with the right password."""
    answer = await side.remote.sign_in(side.server, Location.HOME, side.login, side.password)
    assert isinstance(answer, SignedIn)
    return answer


async def everything(side: Side) -> list[Inquiry]:
    """Every inquiry of the shop, by following the stream from its start."""
    cursor, more, found = Cursor(0), True, dict[InquiryId, Inquiry]()
    while more:
        page = await side.remote.changes(side.shop_id, cursor)
        assert page.cursor > cursor
        cursor, more = page.cursor, page.more
        found |= {inquiry.inquiry_id: inquiry for inquiry in page.inquiries}
    return list(found.values())


async def unanswered(side: Side) -> Inquiry:
    """Some inquiry that waits for its first answer."""
    return next(
        inquiry
        for inquiry in await everything(side)
        if inquiry.status is Status.UNANSWERED and inquiry.source is Source.CUSTOMER
    )


def reply_to(side: Side, inquiry: Inquiry, body: str = "本日発送いたしました。") -> Envelope:
    """A reply under a fresh key."""
    reply = Reply(inquiry.inquiry_id, "[Re] 題", body, Status.DONE, True, inquiry.version)
    return Envelope(CommandKey(str(uuid4())), side.shop_id, reply)


async def test_a_wrong_password_is_a_refusal_not_a_failure(side: Side) -> None:
    answer = await side.remote.sign_in(side.server, Location.HOME, side.login, "wrong")
    assert answer is SignInRefusal.WRONG_CREDENTIALS


async def test_without_a_session_everything_asks_for_sign_in(side: Side) -> None:
    with pytest.raises(SignInNeeded):
        await side.remote.shops()
    with pytest.raises(SignInNeeded):
        await side.remote.changes(side.shop_id, Cursor(0))


async def test_the_stream_leads_to_its_end_and_an_empty_page_after_it(side: Side) -> None:
    await signed_in(side)
    assert len(await everything(side)) > 50
    last = Cursor(0)
    while True:
        page = await side.remote.changes(side.shop_id, last)
        last = page.cursor
        if not page.more:
            break
    page = await side.remote.changes(side.shop_id, last)
    assert (page.inquiries, page.messages, page.more, page.cursor) == ((), (), False, last)


async def test_a_reply_takes_effect_and_its_repetition_gives_the_same_answer(side: Side) -> None:
    await signed_in(side)
    inquiry = await unanswered(side)
    envelope = reply_to(side, inquiry)
    first = await side.remote.send(envelope)
    assert isinstance(first, Accepted)
    assert eg.inquiry_of(first).status is Status.DONE
    assert eg.inquiry_of(first).version > inquiry.version
    assert first.message is not None
    assert first.message.mail in (MailOutcome.SENT, MailOutcome.FAILED)
    assert await side.remote.send(envelope) == first
    assert await side.remote.outcome(envelope) == first


async def test_a_command_that_never_arrived_has_no_outcome(side: Side) -> None:
    await signed_in(side)
    assert await side.remote.outcome(reply_to(side, await unanswered(side))) is None


async def test_a_reply_to_a_thread_that_moved_is_refused(side: Side) -> None:
    await signed_in(side)
    inquiry = await unanswered(side)
    assert isinstance(await side.remote.send(reply_to(side, inquiry)), Accepted)
    assert await side.remote.send(reply_to(side, inquiry)) is Refusal.THREAD_MOVED


async def test_rules_are_asked_again_at_the_backend(side: Side) -> None:
    await signed_in(side)
    inquiry = await unanswered(side)
    assert await side.remote.send(reply_to(side, inquiry, body="あ" * 1001)) is Refusal.BODY_TOO_LONG
    envelope = reply_to(side, inquiry)
    assert isinstance(envelope.command, Reply)
    never = replace(envelope, command=replace(envelope.command, status=Status.UNANSWERED))
    assert await side.remote.send(never) is Refusal.STATUS_NOT_ALLOWED


async def test_an_inquiry_that_is_not_there_is_refused(side: Side) -> None:
    await signed_in(side)
    inquiry = replace(await unanswered(side), inquiry_id=InquiryId("nowhere"), version=Version(1))
    assert await side.remote.send(reply_to(side, inquiry)) is Refusal.NOT_FOUND


async def test_opening_a_marketplace_message_ends_its_being_unread(side: Side) -> None:
    await signed_in(side)
    post = next(inquiry for inquiry in await everything(side) if inquiry.unread)
    command = MarkRead(post.inquiry_id, post.version)
    answer = await side.remote.send(Envelope(CommandKey(str(uuid4())), side.shop_id, command))
    assert isinstance(answer, Accepted)
    assert (eg.inquiry_of(answer).unread, answer.message) == (False, None)


def in_shop(side: Side, command: Command) -> Envelope:
    """A command under a fresh key."""
    return Envelope(CommandKey(str(uuid4())), side.shop_id, command)


async def saved_replies(side: Side) -> dict[CannedId, CannedReply]:
    """Every saved reply of the shop, the deleted ones too."""
    cursor, more, found = Cursor(0), True, dict[CannedId, CannedReply]()
    while more:
        page = await side.remote.changes(side.shop_id, cursor)
        cursor, more = page.cursor, page.more
        found |= {one.canned_id: one for one in page.canned_replies}
    return found


async def test_a_saved_reply_is_added_changed_and_deleted_and_the_stream_tells_of_it(side: Side) -> None:
    await signed_in(side)
    name = CannedId(str(uuid4()))
    added = eg.canned(name)
    for command, stands in (
        (eg.keep_canned(added), added),
        (
            eg.keep_canned(eg.canned(name, body="別の文"), base_version=1),
            eg.canned(name, body="別の文", version=2),
        ),
        (DropCanned(name, Version(2)), eg.canned(name, body="別の文", version=3, deleted=True)),
    ):
        envelope = in_shop(side, command)
        answer = await side.remote.send(envelope)
        assert isinstance(answer, Accepted)
        assert (answer.canned_reply, answer.version) == (stands, stands.version)
        assert await side.remote.send(envelope) == answer
        assert await side.remote.outcome(envelope) == answer
        assert (await saved_replies(side))[name] == stands


async def test_a_saved_reply_that_a_colleague_changed_meanwhile_is_not_overwritten(side: Side) -> None:
    await signed_in(side)
    name = CannedId(str(uuid4()))
    await side.remote.send(in_shop(side, eg.keep_canned(eg.canned(name))))
    theirs = eg.canned(name, body="同僚の文")
    await side.remote.send(in_shop(side, eg.keep_canned(theirs, base_version=1)))
    mine = eg.keep_canned(eg.canned(name, body="自分の文"), base_version=1)
    assert await side.remote.send(in_shop(side, mine)) is Refusal.ENTRY_MOVED
    assert await side.remote.send(in_shop(side, DropCanned(name, Version(1)))) is Refusal.ENTRY_MOVED
    assert (await saved_replies(side))[name] == replace(theirs, version=Version(2))


async def test_a_list_that_two_members_read_in_stands_there_once(side: Side) -> None:
    await signed_in(side)
    entry = eg.canned(CannedId(str(uuid4())))
    for _ in range(2):
        assert isinstance(await side.remote.send(in_shop(side, eg.keep_canned(entry))), Accepted)
    assert (await saved_replies(side))[entry.canned_id].body == entry.body


async def test_a_saved_reply_that_was_never_there_cannot_be_changed(side: Side) -> None:
    await signed_in(side)
    name = CannedId(str(uuid4()))
    changed = in_shop(side, eg.keep_canned(eg.canned(name), base_version=1))
    assert await side.remote.send(changed) is Refusal.NOT_FOUND
    assert await side.remote.send(in_shop(side, DropCanned(name, Version(1)))) is Refusal.NOT_FOUND


async def test_a_wake_comes_at_once_and_again_when_something_happened(side: Side) -> None:
    await signed_in(side)
    inquiry = await unanswered(side)
    wakes = side.remote.wakes(side.shop_id)
    async with asyncio.timeout(20):
        first = await anext(wakes)
        await side.remote.send(reply_to(side, inquiry))
        while (cursor := await anext(wakes)) <= first:
            continue
    assert cursor > first
    await wakes.aclose()


async def test_a_saved_token_resumes_again_and_again_being_replaced_each_time(side: Side) -> None:
    granted = await signed_in(side)
    kept: list[str] = []

    async def keep(token: str) -> None:
        kept.append(token)

    side.remote.on_rotation(keep)
    for _ in range(2):
        token = kept[-1] if kept else granted.refresh_token
        await side.remote.resume(SavedSession(side.server, side.login, token))
        account, shops = await side.remote.shops()
        assert account == granted.account
        assert shops
        assert kept[-1] != token
    assert len(kept) == 2


async def test_a_token_that_was_never_given_asks_for_sign_in(side: Side) -> None:
    await side.remote.resume(SavedSession(side.server, side.login, "made up"))
    with pytest.raises(SignInNeeded):
        await side.remote.shops()


async def test_after_signing_out_the_session_is_closed(side: Side) -> None:
    granted = await signed_in(side)
    await side.remote.sign_out()
    with pytest.raises(SignInNeeded):
        await side.remote.shops()
    if isinstance(side.remote, HttpRemote):
        await side.remote.resume(SavedSession(side.server, side.login, granted.refresh_token))
        with pytest.raises(SignInNeeded):
            await side.remote.shops()
