"""One mail over a real socket to a real SMTP server: what counts as sent, refused, put off."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qpost.server.smtp import Attempt, Ended, Security, Smtp, send
from tests.fakes.mail_server import PASSWORD, USER, MailServer, certificate, mail_server
from tests.log_watch import LogWatch

MAIL = (
    b"Message-ID: <m-1@shop.example>\r\nFrom: Hana <noreply@shop.example>\r\n"
    b"To: Mari <mari@customer.example>\r\nSubject: hidden\r\n\r\n.a line that begins with a dot\r\n"
)


@pytest.fixture
def server() -> Iterator[MailServer]:
    """A server without any protection, as on this machine."""
    with mail_server() as serving:
        yield serving


def test_a_mail_arrives_as_it_was_written(server: MailServer) -> None:
    assert send(server.smtp(), MAIL) == Ended(Attempt.SENT)
    (envelope,) = server.got
    assert (envelope.mail_from, envelope.rcpt_tos) == ("noreply@shop.example", ["mari@customer.example"])
    assert envelope.content == MAIL


@pytest.mark.parametrize(
    ("answer", "attempt"),
    [
        ("550 no such user", Attempt.REFUSED),
        ("450 busy", Attempt.LATER),
        ("452 full", Attempt.LATER),
    ],
)
@pytest.mark.parametrize("stage", ["recipient", "content"])
def test_the_servers_answer_decides(server: MailServer, stage: str, answer: str, attempt: Attempt) -> None:
    setattr(server, stage, answer)
    assert send(server.smtp(), MAIL) == Ended(attempt, f"code {answer[:3]}")
    assert server.got == []


def test_nobody_at_home_is_no_judgement_of_the_mail(server: MailServer) -> None:
    nowhere = Smtp(host="127.0.0.1", port=1, security=Security.NONE)
    assert send(nowhere, MAIL) == Ended(Attempt.UNREACHABLE, "ConnectionRefusedError")


def test_an_answer_that_never_comes_is_no_success(server: MailServer) -> None:
    server.hang_up = True
    assert send(server.smtp(), MAIL).attempt is Attempt.UNREACHABLE


def test_a_server_without_tls_gets_no_mail_unless_that_was_asked_for(server: MailServer) -> None:
    ended = send(server.smtp(Security.STARTTLS), MAIL)
    assert ended == Ended(Attempt.UNREACHABLE, "SMTPNotSupportedError")
    assert server.got == []


def test_over_starttls_with_a_login(tmp_path: Path, expect_log: LogWatch) -> None:
    expect_log("Session.login_data is deprecated")
    expect_log.may_come("SMTP session exception")  # the server hears late, or never, that a stranger hung up
    authorities, tls = certificate(tmp_path)
    with mail_server(tls, authenticated=True) as server:
        known = {"user": USER, "authorities": authorities}
        right = server.smtp(Security.STARTTLS, password=PASSWORD, **known)
        assert send(right, MAIL) == Ended(Attempt.SENT)
        stranger = server.smtp(Security.STARTTLS, user=USER, password=PASSWORD)
        assert send(stranger, MAIL).reason == "SSLCertVerificationError"
    assert len(server.got) == 1
    assert set(server.logins) == {USER.encode()}
