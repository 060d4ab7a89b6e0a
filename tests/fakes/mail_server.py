"""A real SMTP server on a free port of this machine, told to refuse, to put off, or to hang up."""

from asyncio import Server, WriteTransport
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from ssl import SSLContext

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from qpost.server.smtp import Security, Smtp

USER, PASSWORD = "qpost", "hard to guess"


@dataclass
class MailServer:
    """What arrived, and how the next mails are answered."""

    port: int = 0
    got: list[Envelope] = field(default_factory=list)
    recipient: str = "250 OK"
    content: str = "250 OK"
    hang_up: bool = False
    """Take the mail, and close the line before the answer."""
    logins: list[bytes] = field(default_factory=list)

    def smtp(self, security: Security = Security.NONE, **more: object) -> Smtp:
        """How it is reached."""
        return Smtp(host="127.0.0.1", port=self.port, security=security, **more)  # type: ignore[arg-type]

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.recipient.startswith("2"):
            envelope.rcpt_tos.append(address)
        return self.recipient

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.content.startswith("2"):
            self.got.append(envelope)
        if self.hang_up:
            assert isinstance(server.transport, WriteTransport)
            server.transport.abort()
        return self.content

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, how: str, data: object
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.logins.append(data.login)
        return AuthResult(success=data == LoginPassword(USER.encode(), PASSWORD.encode()))


class _AnyPort(Controller):
    def _trigger_server(self) -> None:
        assert isinstance(self.server, Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]


@contextmanager
def mail_server(tls: SSLContext | None = None, *, authenticated: bool = False) -> Iterator[MailServer]:
    """Serve until the block ends; with a certificate STARTTLS is required."""
    server = MailServer()
    controller = _AnyPort(
        server,
        hostname="127.0.0.1",
        port=0,
        tls_context=tls,
        require_starttls=tls is not None,
        authenticator=server.authenticate if authenticated else None,
        auth_required=authenticated,
    )
    controller.start()
    try:
        server.port = controller.port
        yield server
    finally:
        controller.stop()


def subject(envelope: Envelope) -> bytes:
    """The mail as it came over the line."""
    assert isinstance(envelope.content, bytes)
    return envelope.content


def certificate(folder: Path) -> tuple[Path, SSLContext]:
    """A certificate for 127.0.0.1 that signs itself, and a server that shows it."""
    import datetime
    import ipaddress
    import ssl

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    public, private = folder / "server.pem", folder / "server.key"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(public, private)
    return public, context
