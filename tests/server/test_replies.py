"""Answering an inquiry and noting that one was opened."""

import pytest

from qpost.domain.commands import AUTO_REPLY, BODY_LIMIT
from qpost.domain.inquiries import Author, MailOutcome, Message, Status
from qpost.protocol.commands import Accepted, payload_sha256
from qpost.protocol.inquiries import Thread
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller, code_of, decoded


async def _thread(caller: Caller, inquiry_id: str = "i-1") -> Thread:
    return decoded(await caller.of_shop(f"inquiries/{inquiry_id}"), Thread)


@pytest.mark.parametrize("status", [Status.DONE, Status.IN_PROGRESS])
async def test_a_reply_sets_the_status_it_names(hana: Caller, clock: HandClock, status: Status) -> None:
    accepted = decoded(await hana.reply(status=status), Accepted)
    assert accepted.inquiry == eg.inquiry(
        status=status, excerpt=eg.reply().body, answered_at=clock.now(), version=2
    )
    assert await _thread(hana) == Thread(accepted.inquiry, (eg.message(), _sent(accepted)))


async def test_a_reply_stands_in_the_history_under_its_authors_name(hana: Caller, clock: HandClock) -> None:
    sent = _sent(decoded(await hana.reply(), Accepted))
    assert (sent.author, sent.author_name, sent.sent_at) == (Author.SHOP, "花子", clock.now())
    assert (sent.title, sent.body, sent.status_set) == (eg.reply().title, eg.reply().body, Status.DONE)


async def test_the_answer_echoes_key_and_payload(hana: Caller) -> None:
    answer = await hana.reply(key="k-echo")
    accepted = decoded(answer, Accepted)
    assert accepted.key == "k-echo"
    assert accepted.payload_sha256 == payload_sha256(answer.request.content)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"body": b'{"title":"t","body":" \\n ","status":"done","mail":true}'}, "empty_body"),
        ({"body": b'{"title":" ","body":"b","status":"done","mail":true}'}, "empty_title"),
        ({"title": "t" * 101}, "title_too_long"),
        ({"status": "unanswered"}, "status_not_allowed"),
        ({"status": "hidden"}, "invalid"),
        ({"unknown": 1}, "invalid"),
        ({"mail": "yes"}, "invalid"),
        ({"body": b"{"}, "invalid"),
        ({"body": b"<html>"}, "invalid"),
        ({"body": b'"\xff"'}, "invalid"),
        ({"body": b""}, "invalid"),
        ({"title": "\0 and more"}, "invalid"),
        ({"body": b'{"title":"\\ud800","body":"b","status":"done","mail":false}'}, "invalid"),
        ({"body": b"[" * 100_000}, "invalid"),
        ({"body": b"x" * 2_000_000}, "too_large"),
        ({"inquiry_id": "i-none"}, "not_found"),
        ({"inquiry_id": "i-9"}, "not_found"),
        ({"version": '"2"'}, "thread_moved"),
        ({"version": '"0"'}, "thread_moved"),
        ({"version": None}, "version_missing"),
        ({"version": "*"}, "invalid"),
        ({"key": None}, "key_missing"),
        ({"key": "k" * 201}, "invalid"),
    ],
)
async def test_a_reply_that_cannot_stand_is_refused_and_leaves_nothing(
    hana: Caller, changed: dict[str, str], code: str
) -> None:
    before = await hana.of_shop("changes")
    assert code_of(await hana.reply(**changed)) == code  # type: ignore[arg-type]
    assert (await hana.of_shop("changes")).content == before.content


async def test_the_longest_body_is_taken_and_one_more_is_not(hana: Caller) -> None:
    longest = "あ" * BODY_LIMIT
    refused = await hana.reply(body=_said(longest + "。"))
    assert code_of(refused) == "body_too_long"
    assert eg.inquiry_of(decoded(await hana.reply(body=_said(longest)), Accepted)).excerpt == "あ" * 120


async def test_a_reply_to_a_thread_that_moved_is_refused(hana: Caller) -> None:
    await hana.reply(key="k-1")
    moved = await hana.reply(key="k-2", title="second")
    assert moved.status_code == 412
    assert len((await _thread(hana)).messages) == 2


async def test_a_reply_without_a_copy_sends_no_mail(hana: Caller) -> None:
    assert _sent(decoded(await hana.reply(mail=False), Accepted)).mail is MailOutcome.NOT_REQUESTED


async def test_opening_ends_unread_and_leaves_the_version(hana: Caller) -> None:
    before = (await _thread(hana, "i-3")).inquiry
    assert before.unread
    accepted = decoded(await hana.read("i-3"), Accepted)
    assert accepted.message is None
    assert eg.inquiry_of(accepted).version == before.version
    assert not eg.inquiry_of(accepted).unread
    assert (await _thread(hana, "i-3")).inquiry == accepted.inquiry


async def test_opening_what_does_not_exist_is_refused(hana: Caller) -> None:
    assert code_of(await hana.read("i-none")) == "not_found"
    assert code_of(await hana.read("i-3", key=None)) == "key_missing"


async def test_what_was_written_after_the_opening_stays_unread(hana: Caller) -> None:
    accepted = decoded(await hana.read("i-3", version='"7"'), Accepted)
    assert eg.inquiry_of(accepted).unread
    accepted = decoded(await hana.read("i-3", key="k-2", version='"1"'), Accepted)
    assert not eg.inquiry_of(accepted).unread


async def test_an_automatic_reply_says_the_fixed_text_and_sets_done(hana: Caller, clock: HandClock) -> None:
    accepted = decoded(await hana.auto_reply(), Accepted)
    assert accepted.inquiry == eg.inquiry(
        status=Status.DONE, excerpt=AUTO_REPLY, answered_at=clock.now(), version=2
    )
    sent = _sent(accepted)
    assert (sent.body, sent.author_name, sent.mail) == (AUTO_REPLY, "花子", MailOutcome.SENT)
    assert await _thread(hana) == Thread(accepted.inquiry, (eg.message(), sent))


async def test_the_same_key_answers_automatically_once(hana: Caller) -> None:
    first = await hana.auto_reply()
    assert (await hana.auto_reply()).content == first.content
    assert len((await _thread(hana)).messages) == 2


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"inquiry_id": "i-3"}, "only_customers"),
        ({"inquiry_id": "i-none"}, "not_found"),
        ({"shop_id": eg.OTHER_SHOP}, "not_found"),
        ({"version": '"2"'}, "thread_moved"),
        ({"version": None}, "version_missing"),
        ({"key": None}, "key_missing"),
        ({"title": " "}, "empty_title"),
        ({"title": "\0"}, "invalid"),
        ({"body": "別の文"}, "invalid"),
    ],
)
async def test_an_automatic_reply_that_cannot_be_is_refused_and_leaves_nothing(
    hana: Caller, changed: dict[str, str], code: str
) -> None:
    before = (await hana.of_shop("changes")).content
    assert code_of(await hana.auto_reply(**changed)) == code  # type: ignore[arg-type]
    assert (await hana.of_shop("changes")).content == before


async def test_an_answer_to_the_marketplace_sets_its_status_and_is_mailed_to_nobody(hana: Caller) -> None:
    accepted = decoded(await hana.reply("i-3"), Accepted)
    assert eg.inquiry_of(accepted).status is Status.DONE
    assert _sent(accepted).mail is MailOutcome.NOT_REQUESTED


async def test_the_shop_writes_again_in_what_it_asked_and_waits_for_the_marketplace(hana: Caller) -> None:
    asked = eg.inquiry_of(decoded(await hana.ask_marketplace(), Accepted))
    assert code_of(await hana.reply(asked.inquiry_id)) == "status_not_allowed"
    accepted = decoded(await hana.reply(asked.inquiry_id, status="in_progress"), Accepted)
    after = eg.inquiry_of(accepted)
    assert (after.status, after.answered_at, after.version) == (Status.IN_PROGRESS, None, 2)


def _sent(accepted: Accepted) -> Message:
    assert accepted.message is not None
    return accepted.message


def _said(body: str) -> bytes:
    return f'{{"title":"t","body":"{body}","status":"done","mail":false}}'.encode()
