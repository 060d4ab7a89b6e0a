"""What every Remote must do, asked of the backend in memory and of the real one over a real socket."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from qpost.domain.canned_replies import CannedReply
from qpost.domain.commands import (
    AUTO_REPLY,
    AutoReply,
    Command,
    DropCanned,
    Envelope,
    MarkRead,
    PublishFaq,
    Reply,
    Snooze,
    WithdrawFaq,
    WriteNote,
)
from qpost.domain.failures import SignInNeeded
from qpost.domain.faq import FaqEntry
from qpost.domain.files import File
from qpost.domain.ids import (
    CannedId,
    CommandKey,
    Cursor,
    FaqId,
    FileId,
    InquiryId,
    NoteId,
    ProductCode,
    ShopId,
    Version,
)
from qpost.domain.inquiries import Inquiry, MailOutcome, Source, Status
from qpost.domain.notes import Note
from qpost.domain.presence import Doing, Presence
from qpost.domain.refusals import Refusal, SignInRefusal
from qpost.domain.settings import Language
from qpost.domain.shops import Location, SavedSession
from qpost.domain.translation import TEXT_LIMIT, Service, Translation, TranslationRefusal
from qpost.engine.ports import Accepted, Clock, Remote, SignedIn
from qpost.host.clock import SystemClock
from qpost.remote.client import HttpRemote
from tests import examples as eg
from tests.backend import Backend, TranslatingBackend
from tests.fakes import scripted_remote
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import ScriptedRemote
from tests.media import samples
from tests.remote.conftest import LOGIN, MAIN, PASSWORD


@dataclass
class Side:
    """One implementation with what a test needs to know of it."""

    remote: Remote
    server: str
    login: str
    password: str
    shop_id: ShopId
    clock: Clock
    """What time it is at the backend."""


@pytest.fixture(params=["in memory", "over HTTP"])
async def side(request: pytest.FixtureRequest) -> AsyncIterator[Side]:
    """Both implementations in turn."""
    if request.param == "in memory":
        scripted = ScriptedRemote()
        scripted.insert(*(eg.inquiry(f"i-{n}") for n in range(60)))
        scripted.insert(eg.inquiry("cs", source=Source.MARKETPLACE, unread=True))
        scripted.clock = HandClock()
        yield Side(
            scripted, "https://qpost.example", LOGIN, scripted_remote.PASSWORD, eg.SHOP, scripted.clock
        )
        return
    backend: Backend = request.getfixturevalue("backend")
    remote = HttpRemote()
    yield Side(remote, backend.url, LOGIN, PASSWORD, MAIN, SystemClock())
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


async def notes(side: Side) -> list[Note]:
    """Every note of the shop, by following the stream from its start."""
    cursor, more, found = Cursor(0), True, list[Note]()
    while more:
        page = await side.remote.changes(side.shop_id, cursor)
        cursor, more = page.cursor, page.more
        found += page.notes
    return found


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


async def test_what_was_written_after_the_opening_stays_unread(side: Side) -> None:
    await signed_in(side)
    post = next(inquiry for inquiry in await everything(side) if inquiry.unread)
    earlier = MarkRead(post.inquiry_id, Version(post.version + 1))
    answer = await side.remote.send(in_shop(side, earlier))
    assert isinstance(answer, Accepted)
    assert eg.inquiry_of(answer).unread


async def test_an_automatic_reply_says_the_fixed_text_once_and_sets_done(side: Side) -> None:
    await signed_in(side)
    inquiry = await unanswered(side)
    command = in_shop(side, AutoReply(inquiry.inquiry_id, "[Re] 題", True, inquiry.version))
    first = await side.remote.send(command)
    assert isinstance(first, Accepted)
    assert first.message is not None
    assert (eg.inquiry_of(first).status, first.message.body) == (Status.DONE, AUTO_REPLY)
    assert await side.remote.send(command) == first
    assert await side.remote.outcome(command) == first
    moved = AutoReply(inquiry.inquiry_id, "[Re] 題", True, inquiry.version)
    assert await side.remote.send(in_shop(side, moved)) is Refusal.THREAD_MOVED


async def test_a_post_of_the_marketplace_is_never_answered_automatically(side: Side) -> None:
    await signed_in(side)
    post = next(one for one in await everything(side) if one.source is Source.MARKETPLACE)
    command = AutoReply(post.inquiry_id, "[Re] 題", True, post.version)
    assert await side.remote.send(in_shop(side, command)) is Refusal.ONLY_CUSTOMERS


async def test_a_question_to_the_marketplace_is_a_thread_in_which_the_shop_writes_on(side: Side) -> None:
    await signed_in(side)
    command = in_shop(side, eg.ask_marketplace(order_no=None))
    first = await side.remote.send(command)
    assert isinstance(first, Accepted)
    asked = eg.inquiry_of(first)
    assert (asked.source, asked.status, asked.unread) == (Source.OWN, Status.IN_PROGRESS, False)
    assert first.message is not None
    assert first.message.body == eg.ask_marketplace().body
    assert await side.remote.send(command) == first
    done = Reply(asked.inquiry_id, "[Re]", "その後は？", Status.DONE, True, asked.version)
    assert await side.remote.send(in_shop(side, done)) is Refusal.STATUS_NOT_ALLOWED
    again = await side.remote.send(in_shop(side, replace(done, status=Status.IN_PROGRESS)))
    assert isinstance(again, Accepted)
    assert again.message is not None
    assert again.message.mail is MailOutcome.NOT_REQUESTED


async def test_a_question_without_words_is_refused(side: Side) -> None:
    await signed_in(side)
    empty = in_shop(side, eg.ask_marketplace(body=" ", order_no=None))
    assert await side.remote.send(empty) is Refusal.EMPTY_BODY


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


async def test_an_entry_of_a_product_page_is_put_up_changed_and_withdrawn(side: Side) -> None:
    await signed_in(side)
    code, asked = await sold(side)
    name = FaqId(str(uuid4()))
    first = replace(eg.publish_faq(), faq_id=name, product_code=code, inquiry_id=asked)
    changed = replace(first, answer="翌日に発送いたします。", base_version=Version(1))
    steps: tuple[PublishFaq | WithdrawFaq, ...] = (first, changed, WithdrawFaq(name, Version(2)))
    for version, command in enumerate(steps, start=1):
        envelope = Envelope(CommandKey(str(uuid4())), side.shop_id, command)
        answer = await side.remote.send(envelope)
        assert isinstance(answer, Accepted)
        assert answer.faq_entry is not None
        assert (answer.faq_entry.faq_id, answer.version) == (name, version)
        assert (answer.faq_entry.withdrawn_at is not None) is isinstance(command, WithdrawFaq)
        assert await side.remote.send(envelope) == answer
        assert await side.remote.outcome(envelope) == answer
        assert (await entries(side))[name] == answer.faq_entry


async def test_an_entry_that_a_colleague_changed_is_not_overwritten(side: Side) -> None:
    await signed_in(side)
    code, _ = await sold(side)
    name = FaqId(str(uuid4()))
    first = replace(eg.publish_faq(), faq_id=name, product_code=code, inquiry_id=None)

    async def send(command: PublishFaq | WithdrawFaq) -> Accepted | Refusal:
        return await side.remote.send(Envelope(CommandKey(str(uuid4())), side.shop_id, command))

    assert await send(replace(first, base_version=Version(1))) is Refusal.NOT_FOUND
    assert await send(WithdrawFaq(name, Version(1))) is Refusal.NOT_FOUND
    assert isinstance(await send(first), Accepted)
    assert await send(replace(first, answer="別の答え")) is Refusal.ENTRY_MOVED
    assert await send(WithdrawFaq(name, Version(7))) is Refusal.ENTRY_MOVED
    assert (await entries(side))[name].answer == first.answer


async def sold(side: Side) -> tuple[ProductCode, InquiryId]:
    """A product of the shop, and an inquiry about it."""
    found = ((one.product_code, one.inquiry_id) for one in await everything(side))
    return next((code, asked) for code, asked in found if code is not None)


async def entries(side: Side) -> dict[FaqId, FaqEntry]:
    """Every entry of a product page, the withdrawn ones too."""
    cursor, more, found = Cursor(0), True, dict[FaqId, FaqEntry]()
    while more:
        page = await side.remote.changes(side.shop_id, cursor)
        cursor, more = page.cursor, page.more
        found |= {one.faq_id: one for one in page.faq}
    return found


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


async def test_a_note_reaches_the_stream_once_however_often_it_is_sent(side: Side) -> None:
    await signed_in(side)
    inquiry = await unanswered(side)
    command = WriteNote(inquiry.inquiry_id, NoteId(str(uuid4())), "倉庫に確認済みです。", inquiry.version)
    envelope = Envelope(CommandKey(str(uuid4())), side.shop_id, command)
    first = await side.remote.send(envelope)
    assert isinstance(first, Accepted)
    assert first.note is not None
    assert (first.note.note_id, first.note.body) == (command.note_id, command.body)
    assert (first.inquiry, first.message) == (None, None)
    assert await side.remote.send(envelope) == first
    assert await side.remote.outcome(envelope) == first
    assert [note for note in await notes(side) if note.note_id == command.note_id] == [first.note]


async def test_a_note_without_words_or_without_an_inquiry_is_refused(side: Side) -> None:
    await signed_in(side)
    inquiry = await unanswered(side)
    empty = WriteNote(inquiry.inquiry_id, NoteId(str(uuid4())), " ", inquiry.version)
    assert (
        await side.remote.send(Envelope(CommandKey(str(uuid4())), side.shop_id, empty)) is Refusal.EMPTY_BODY
    )
    lost = replace(empty, inquiry_id=InquiryId("nowhere"), body="メモ")
    assert await side.remote.send(Envelope(CommandKey(str(uuid4())), side.shop_id, lost)) is Refusal.NOT_FOUND


async def test_a_rest_keeps_the_version_and_is_ended_with_nothing(side: Side) -> None:
    await signed_in(side)
    inquiry = await unanswered(side)
    for until in (eg.NOW + timedelta(days=365), None):
        command = Snooze(inquiry.inquiry_id, until, inquiry.version)
        answer = await side.remote.send(Envelope(CommandKey(str(uuid4())), side.shop_id, command))
        assert isinstance(answer, Accepted)
        assert answer.inquiry == replace(inquiry, snoozed_until=until)


async def test_a_rest_does_not_begin_over_words_that_its_author_has_not_seen(side: Side) -> None:
    await signed_in(side)
    inquiry = await unanswered(side)
    await side.remote.send(reply_to(side, inquiry))
    command = Snooze(inquiry.inquiry_id, eg.NOW + timedelta(days=365), inquiry.version)
    answer = await side.remote.send(Envelope(CommandKey(str(uuid4())), side.shop_id, command))
    assert isinstance(answer, Accepted)
    assert eg.inquiry_of(answer).snoozed_until is None
    assert eg.inquiry_of(answer).version > inquiry.version


async def test_presence_is_heard_while_the_stream_is_open_and_asks_for_sign_in(side: Side) -> None:
    seen: asyncio.Queue[Presence] = asyncio.Queue()
    side.remote.on_presence(seen.put_nowait)
    with pytest.raises(SignInNeeded):
        await side.remote.announce(side.shop_id, InquiryId("i-1"), Doing.VIEWING)
    await signed_in(side)
    inquiry = await unanswered(side)
    wakes = side.remote.wakes(side.shop_id)
    async with asyncio.timeout(20):
        await anext(wakes)
        listening = asyncio.ensure_future(anext(wakes))
        await asyncio.sleep(0)
        for doing in Doing:
            await side.remote.announce(side.shop_id, inquiry.inquiry_id, doing)
            heard = await seen.get()
            assert (heard.inquiry_id, heard.doing) == (inquiry.inquiry_id, doing)
            assert heard.name
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)
    await wakes.aclose()


async def test_every_answer_tells_what_time_it_is_there_a_refusing_one_too(side: Side) -> None:
    told: list[datetime] = []
    side.remote.on_time(told.append)
    await side.remote.sign_in(side.server, Location.HOME, side.login, "wrong")
    assert len(told) == 1
    await signed_in(side)
    await side.remote.changes(side.shop_id, Cursor(0))
    assert len(told) == 3
    assert abs(side.clock.now() - told[-1]) < timedelta(minutes=1)


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


async def with_file(side: Side, *, file_id: str | None = None) -> tuple[Envelope, File]:
    """A reply that names a file, and the file."""
    file = replace(eg.file(), file_id=FileId(file_id or uuid4().hex))
    envelope = reply_to(side, await unanswered(side))
    assert isinstance(envelope.command, Reply)
    return replace(envelope, command=replace(envelope.command, files=(file.file_id,))), file


async def test_a_file_that_was_brought_is_carried_by_its_reply_and_can_be_fetched(side: Side) -> None:
    await signed_in(side)
    envelope, file = await with_file(side)
    assert await side.remote.send(envelope) is Refusal.FILE_MISSING
    for _ in range(2):
        assert await side.remote.put_file(side.shop_id, file, samples.screenshot()) is None
    answer = await side.remote.send(envelope)
    assert isinstance(answer, Accepted)
    assert answer.message is not None
    assert [one.file_id for one in answer.message.files] == [file.file_id]
    fetched = await side.remote.file(side.shop_id, file.file_id)
    assert fetched is not None
    assert fetched.startswith(b"\x89PNG")


async def test_a_file_is_refused_where_it_is_none_or_its_id_is_anothers(side: Side) -> None:
    await signed_in(side)
    _, file = await with_file(side)
    put = side.remote.put_file
    assert await put(side.shop_id, file, b"<svg/>") is Refusal.FILE_NOT_TAKEN
    assert await put(side.shop_id, file, samples.screenshot()) is None
    assert await put(side.shop_id, file, samples.photo()) is Refusal.KEY_REUSED
    assert await side.remote.file(side.shop_id, FileId("nowhere")) is None


@pytest.fixture(params=["in memory", "over HTTP"])
async def translating(request: pytest.FixtureRequest) -> AsyncIterator[Side]:
    """Both implementations in turn, where texts are translated."""
    if request.param == "in memory":
        scripted = ScriptedRemote()
        scripted.service = Service("LibreTranslate", "127.0.0.1")
        scripted.clock = HandClock()
        yield Side(
            scripted, "https://qpost.example", LOGIN, scripted_remote.PASSWORD, eg.SHOP, scripted.clock
        )
        return
    backend: TranslatingBackend = request.getfixturevalue("translating_backend")
    remote = HttpRemote()
    yield Side(remote, backend.url, LOGIN, PASSWORD, MAIN, SystemClock())
    await remote.close()


async def test_without_a_translation_service_both_questions_say_so(side: Side) -> None:
    await signed_in(side)
    service = Service("DeepL", "api.deepl.com")
    assert await side.remote.translation_service(side.shop_id) is TranslationRefusal.NOT_CONFIGURED
    answer = await side.remote.translate(
        side.shop_id, "오늘", source=None, target=Language.JAPANESE, service=service
    )
    assert answer is TranslationRefusal.NOT_CONFIGURED


async def test_a_text_is_translated_by_the_service_that_was_named_and_no_other(translating: Side) -> None:
    await signed_in(translating)
    remote, shop_id = translating.remote, translating.shop_id
    service = await remote.translation_service(shop_id)
    assert service == Service("LibreTranslate", "127.0.0.1")

    async def ask(text: str, by: Service, source: Language | None = None) -> Translation | TranslationRefusal:
        return await remote.translate(shop_id, text, source=source, target=Language.JAPANESE, service=by)

    expected = Translation("[ja] 오늘", Language.KOREAN, Language.JAPANESE, "LibreTranslate")
    assert await ask("오늘", service) == expected
    assert await ask("오늘", replace(service, host="else.example")) is TranslationRefusal.CONSENT_NEEDED
    assert await ask("오늘", service, Language.JAPANESE) is TranslationRefusal.SAME_LANGUAGE
    assert await ask("가" * (TEXT_LIMIT + 1), service) is TranslationRefusal.TOO_LONG
