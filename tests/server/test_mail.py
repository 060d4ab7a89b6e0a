"""Mail copies: real letters in the spool, once each, whatever crashes between."""

import email
import os
from email.policy import default
from pathlib import Path

from sqlalchemy import select, update

from qpost.domain.ids import MessageId
from qpost.domain.inquiries import MailOutcome
from qpost.protocol.commands import Accepted
from qpost.server import mail, tables
from qpost.server.backend import Backend
from qpost.server.mail import Mail, Spool, letter, release_waiting
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.log_watch import LogWatch
from tests.server.callers import Caller, decoded


def _mail(**changed: str) -> Mail:
    said = {
        "shop_name": "はなコスメ",
        "recipient_name": "佐藤 真理",
        "recipient": "mari@customer.example",
        "subject": "[Re] いつ発送されますか。",
        "body": "本日発送いたしました。\n\n花子",
    } | changed
    return Mail(
        shop_id=eg.SHOP,
        message_id=MessageId("m-77"),
        shop_name=said["shop_name"],
        recipient_name=said["recipient_name"],
        recipient=said["recipient"],
        subject=said["subject"],
        body=said["body"],
        sent_at=eg.NOW,
    )


def _outcome(accepted: Accepted) -> MailOutcome:
    assert accepted.message is not None
    return accepted.message.mail


def test_a_letter_says_what_was_said_to_whom() -> None:
    read = email.message_from_bytes(letter(_mail()), policy=default)
    assert read["Subject"] == "[Re] いつ発送されますか。"
    assert read["To"] == "佐藤 真理 <mari@customer.example>"
    assert read["From"].startswith("はなコスメ <")
    assert read["Message-ID"] == "<m-77@mail.qpost.example>"
    assert read["Date"].datetime == eg.NOW
    body = read.get_body()
    assert body is not None
    assert body.get_content().splitlines() == ["本日発送いたしました。", "", "花子"]


def test_no_line_break_of_a_title_becomes_a_header() -> None:
    sly = "hello\r\nBcc: everyone@example.org\r\n\r\nbody"
    read = email.message_from_bytes(letter(_mail(subject=sly, recipient_name=sly)), policy=default)
    assert read["Bcc"] is None
    assert read["Subject"] == "hello Bcc: everyone@example.org body"


def test_an_address_that_is_none_is_a_failure_not_a_crash(tmp_path: Path, expect_log: LogWatch) -> None:
    expect_log("not written")
    for address in ("nobody", "a@b\r\nBcc: c@d", "", "a b@c"):
        assert not Spool(tmp_path).stage(_mail(recipient=address))
    assert not list(tmp_path.glob("*.eml"))


async def test_a_reply_leaves_its_copy_in_the_spool(hana: Caller, backend: Backend) -> None:
    accepted = decoded(await hana.reply(), Accepted)
    assert _outcome(accepted) is MailOutcome.SENT
    (file,) = backend.config.spool.glob("*.eml")
    read = email.message_from_bytes(file.read_bytes(), policy=default)
    assert read["To"] == "佐藤 真理 <mari@customer.example>"
    assert not list((backend.config.spool / "staged").iterdir())


async def test_a_customer_without_an_address_gets_the_message_but_no_mail(
    hana: Caller, backend: Backend
) -> None:
    assert _outcome(decoded(await hana.reply("i-4"), Accepted)) is MailOutcome.FAILED
    assert not list(backend.config.spool.glob("*.eml"))


async def test_a_spool_that_cannot_be_written_fails_the_copy_and_not_the_message(
    hana: Caller,
    backend: Backend,
    expect_log: LogWatch,
) -> None:
    expect_log("not written")
    backend.config.spool.write_text("a file where the folder should be")
    accepted = decoded(await hana.reply(), Accepted)
    assert _outcome(accepted) is MailOutcome.FAILED
    assert eg.inquiry_of(accepted).version == 2


async def test_a_crash_between_commit_and_release_is_made_good_at_the_next_start(
    hana: Caller, backend: Backend, clock: HandClock
) -> None:
    spool = backend.config.spool
    await hana.reply()
    (file,) = spool.glob("*.eml")
    file.rename(spool / "staged" / file.name)
    with backend.database.writing() as connection:
        connection.execute(update(tables.mails).values(released_at=None))
    for _ in range(2):
        await release_waiting(backend.database, backend.spool, clock.now())
    assert [found.name for found in spool.glob("*.eml")] == [file.name]
    with backend.database.reading() as connection:
        released = connection.execute(select(tables.mails.c.released_at)).scalar_one()
    assert released == clock.now()


async def test_a_crash_after_the_release_sends_nothing_again(
    hana: Caller, backend: Backend, clock: HandClock
) -> None:
    await hana.reply()
    (file,) = backend.config.spool.glob("*.eml")
    file.unlink()  # the mail system took it
    with backend.database.writing() as connection:
        connection.execute(update(tables.mails).values(released_at=None))
    await release_waiting(backend.database, backend.spool, clock.now())
    assert not list(backend.config.spool.glob("*.eml"))


async def test_a_letter_of_a_message_that_never_was_is_swept_away_unsent(
    backend: Backend, hana: Caller, clock: HandClock
) -> None:
    staged = backend.config.spool / "staged" / "m-77.eml"
    assert backend.spool.stage(_mail())
    now = clock.now()
    os.utime(staged, (now.timestamp(), now.timestamp()))
    await release_waiting(backend.database, backend.spool, now)
    assert staged.exists()  # its transaction may still be under way
    await release_waiting(backend.database, backend.spool, now + 2 * mail.ORPHANED)
    assert not staged.exists()
    assert not list(backend.config.spool.glob("*.eml"))
