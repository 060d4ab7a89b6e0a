"""One mail over SMTP: how the server is spoken to, and what became of the attempt.

smtplib in a thread rather than a library of its own for asyncio (decision 13). A mail counts as sent with the
server's answer to its last line and not before; a goodbye that fails afterwards changes nothing.
"""

import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import SMTP
from enum import Enum, StrEnum
from pathlib import Path

PATIENCE = 30.0
"""Seconds that a server may take for each of its answers."""

PERMANENT = range(500, 600)
"""Answers that repeating does not change (RFC 5321 §4.2.1)."""


class Security(StrEnum):
    """How the line is protected; nothing is ever sent in the clear because a server does not offer more."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Smtp:
    """Which server takes the mails."""

    host: str
    port: int
    security: Security = Security.STARTTLS
    user: str = ""
    password: str = ""
    authorities: Path | None = None
    """Whose certificates are trusted, where it is not the system's own list."""


class Attempt(Enum):
    """What became of one."""

    SENT = "sent"
    REFUSED = "refused"
    """For good: this mail would not be taken tomorrow either."""
    LATER = "later"
    """This mail was put off."""
    UNREACHABLE = "unreachable"
    """No mail can be sent now."""


@dataclass(frozen=True, slots=True)
class Ended:
    """An attempt and its reason, in words that hold nothing of the mail."""

    attempt: Attempt
    reason: str = ""


def send(smtp: Smtp, content: bytes) -> Ended:
    """Hand one mail to the server; blocks, so call it aside."""
    try:
        client = _connect(smtp)
    except (OSError, smtplib.SMTPException) as failure:
        return Ended(Attempt.UNREACHABLE, _reason(failure))
    try:
        return _hand_over(client, content)
    finally:
        # The mail is through, or it is not: how the connection ends says nothing of it.
        with suppress(OSError, smtplib.SMTPException):
            client.quit()
        client.close()


def _connect(smtp: Smtp) -> smtplib.SMTP:
    trusted = ssl.create_default_context(cafile=smtp.authorities)
    if smtp.security is Security.TLS:
        client: smtplib.SMTP = smtplib.SMTP_SSL(smtp.host, smtp.port, timeout=PATIENCE, context=trusted)
    else:
        client = smtplib.SMTP(smtp.host, smtp.port, timeout=PATIENCE)
    try:
        if smtp.security is Security.STARTTLS:
            client.starttls(context=trusted)
        if smtp.user:
            client.login(smtp.user, smtp.password)
    except BaseException:
        client.close()
        raise
    return client


def _hand_over(client: smtplib.SMTP, content: bytes) -> Ended:
    mail = message_from_bytes(content, policy=SMTP)
    sender, recipient = (mail[name].addresses[0].addr_spec for name in ("From", "To"))
    try:
        client.sendmail(sender, [recipient], content)
    except smtplib.SMTPRecipientsRefused as failure:
        return _judged(failure.recipients[recipient][0])
    except smtplib.SMTPResponseException as failure:
        return _judged(failure.smtp_code)
    except (OSError, smtplib.SMTPException) as failure:
        return Ended(Attempt.UNREACHABLE, _reason(failure))
    return Ended(Attempt.SENT)


def _judged(code: int) -> Ended:
    return Ended(Attempt.REFUSED if code in PERMANENT else Attempt.LATER, f"code {code}")


def _reason(failure: Exception) -> str:
    code = getattr(failure, "smtp_code", None)
    return type(failure).__name__ if code is None else f"{type(failure).__name__} {code}"
