"""From the spool to a real SMTP server: once each, again where it must, and never silently lost."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from litestar.testing import AsyncTestClient

from qpost.domain.ids import MessageId
from qpost.domain.inquiries import MailOutcome
from qpost.protocol.commands import Accepted
from qpost.protocol.inquiries import Thread
from qpost.server import backend as backends
from qpost.server.app import application
from qpost.server.backend import Backend
from qpost.server.mail import Mail, Spool
from qpost.server.relay import FIRST_WAIT, PATIENCE, Relay
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.fakes.mail_server import MailServer, mail_server
from tests.log_watch import LogWatch
from tests.server import shelves
from tests.server.callers import decoded, signed_in


@pytest.fixture
def server() -> Iterator[MailServer]:
    """Where the mails go."""
    with mail_server() as serving:
        yield serving


class Post:
    """A spool with a relay, and what it said of mails that failed."""

    def __init__(self, folder: Path, server: MailServer, clock: HandClock, *, keep: bool = False) -> None:
        self.folder, self.spool, self.failed = folder, Spool(folder), list[str]()
        self.relay = Relay(folder, server.smtp(), now=clock.now, keep=keep)

    async def _note(self, message_id: MessageId) -> None:
        self.failed.append(message_id)

    def put(self, name: str = "m-1") -> None:
        """A mail that was written and released."""
        mail = Mail(
            shop_id=eg.SHOP,
            message_id=MessageId(name),
            shop_name="はなコスメ",
            recipient_name="佐藤 真理",
            recipient="mari@customer.example",
            subject=name,
            body="本文",
            sent_at=eg.NOW,
        )
        assert self.spool.stage(mail)
        assert self.spool.release(mail.message_id)

    def lies(self) -> list[str]:
        """Every mail that is still there."""
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*.eml"))


@pytest.fixture
def post(tmp_path: Path, server: MailServer, clock: HandClock) -> Post:
    """A spool that is emptied."""
    return Post(tmp_path / "mail", server, clock)


def subjects(server: MailServer) -> list[str]:
    """What arrived, in order."""
    mails = [envelope.content for envelope in server.got]
    return [
        str(message_from_bytes(one, policy=default)["Subject"]) for one in mails if isinstance(one, bytes)
    ]


async def test_every_mail_goes_once_and_the_oldest_first(post: Post, server: MailServer) -> None:
    for name in ("m-2", "m-1", "m-3"):
        post.put(name)
    for _ in range(2):
        await post.relay.round(post._note)
    assert subjects(server) == ["m-1", "m-2", "m-3"]
    assert post.lies() == []


async def test_the_sandbox_keeps_what_it_sent(tmp_path: Path, server: MailServer, clock: HandClock) -> None:
    post = Post(tmp_path / "mail", server, clock, keep=True)
    post.put()
    await post.relay.round(post._note)
    assert post.lies() == ["sent/m-1.eml"]


async def test_a_mail_that_is_put_off_is_tried_again_later_and_later(
    post: Post, server: MailServer, clock: HandClock, expect_log: LogWatch
) -> None:
    expect_log("put off")
    server.recipient = "450 busy"
    post.put("m-1")
    await post.relay.round(post._note)
    server.recipient = "250 OK"
    post.put("m-2")
    await post.relay.round(post._note)
    assert subjects(server) == ["m-2"]
    assert post.lies() == ["m-1.eml"]
    await clock.advance(FIRST_WAIT.total_seconds())
    await post.relay.round(post._note)
    assert subjects(server) == ["m-2", "m-1"]


async def test_a_server_that_is_away_is_waited_for_and_nothing_is_lost(
    post: Post, server: MailServer, clock: HandClock, expect_log: LogWatch
) -> None:
    expect_log("not reached")
    away = Relay(post.folder, replace(server.smtp(), port=1), now=clock.now, keep=False)
    post.put("m-1")
    post.put("m-2")
    await away.round(post._note)
    await away.round(post._note)
    assert post.lies() == ["m-1.eml", "m-2.eml"]
    await post.relay.round(post._note)
    assert subjects(server) == ["m-1", "m-2"]


async def test_a_mail_refused_for_good_is_laid_aside_and_told(
    post: Post, server: MailServer, expect_log: LogWatch
) -> None:
    expect_log("refused")
    server.recipient = "550 no such user"
    post.put()
    for _ in range(2):
        await post.relay.round(post._note)
    assert (post.failed, post.lies()) == (["m-1"], ["refused/m-1.eml"])


async def test_after_days_a_mail_is_given_up(
    post: Post, server: MailServer, clock: HandClock, expect_log: LogWatch
) -> None:
    expect_log("refused")
    server.recipient = "450 busy"
    post.put()
    await clock.advance((PATIENCE + timedelta(minutes=1)).total_seconds())
    await post.relay.round(post._note)
    assert (post.failed, post.lies()) == (["m-1"], ["refused/m-1.eml"])


async def test_what_was_cut_off_is_sent_again_under_the_same_name(
    post: Post, server: MailServer, expect_log: LogWatch
) -> None:
    expect_log("cut off")
    expect_log("not reached")
    server.hang_up = True
    post.put()
    await post.relay.round(post._note)  # the server has it, and its answer is lost
    server.hang_up = False
    (post.folder / "m-1.eml").rename(post.folder / "sending" / "m-1.eml")  # as if the process died there
    running = asyncio.create_task(Post(post.folder, server, HandClock()).relay.run(post._note))
    while post.lies():
        await asyncio.wait([running], timeout=0.01)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    first, second = (message_from_bytes(one.content, policy=default) for one in server.got)  # type: ignore[arg-type]
    assert first["Message-ID"] == second["Message-ID"]


async def test_a_hidden_questions_reason_really_leaves_and_a_bounce_is_told_in_its_message(
    backend: Backend, server: MailServer, expect_log: LogWatch
) -> None:
    expect_log("refused")
    config = replace(backend.config, smtp=server.smtp(), sender="post@hana.example")
    built = backends.build(config)
    async with AsyncTestClient(application(built), raise_server_exceptions=False) as client:
        hana = await signed_in(client, shelves.HANA.login)
        first, second = [await _asked(client) for _ in range(2)]
        assert decoded(await hana.hide(first), Accepted).message is not None
        while not server.got:
            await asyncio.wait([asyncio.create_task(asyncio.sleep(0.01))])
        server.recipient = "550 no such user"
        await hana.hide(second, key="k-2")
        while await _mail_of(hana, second) is MailOutcome.SENT:
            await asyncio.wait([asyncio.create_task(asyncio.sleep(0.01))])
        assert await _mail_of(hana, first) is MailOutcome.SENT
        assert await _mail_of(hana, second) is MailOutcome.FAILED
    (envelope,) = server.got
    assert envelope.mail_from == "post@hana.example"
    assert envelope.rcpt_tos == ["mari@customer.example"]


async def _asked(client: object) -> str:
    answer = await client.post(  # type: ignore[attr-defined]
        f"/sandbox/shops/{eg.SHOP}/questions",
        json={"title": "色", "body": "？", "product_code": "593128689", "customer_id": "c-1"},
    )
    return decoded(answer, Thread).inquiry.inquiry_id


async def _mail_of(hana: object, number: str) -> MailOutcome:
    thread = decoded(await hana.of_shop(f"inquiries/{number}"), Thread)  # type: ignore[attr-defined]
    return thread.messages[-1].mail
