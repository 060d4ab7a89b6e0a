"""The command `qpost-server`: serve, seed, import, describe, and look after accounts."""

import argparse
import errno
import getpass
import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qpost.domain.commands import is_mail_address
from qpost.domain.moments import JST
from qpost.server.config import SENDER, Clock, Config, clock_from, config_in, wall_clock
from qpost.server.smtp import Security, Smtp
from qpost.server.translators.translator import Choice, Kind, Unusable, translator

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]

PASSWORD = "QPOST_SMTP_PASSWORD"
"""The environment variable that holds the mail server's password, which has no business on a command line."""
TRANSLATOR_KEY = "QPOST_TRANSLATOR_KEY"
"""The environment variable that may hold the key of the translation service."""

DATABASE = "QPOST_DATABASE"
"""The environment variable that may name the database; a password in it is on no command line."""

PARTLY = 3
"""The exit status of an import that could not take every row."""

Run = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit status."""
    chosen = _parser().parse_args(arguments)
    status: int = chosen.run(chosen)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="qpost-server", description="The reference backend of qpost.")
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")

    serve = _verb(verbs, "serve", _serve, "answer requests until stopped")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=0, help="0 takes a free one (default)")
    serve.add_argument(
        "--sandbox", action="store_true", help="fill an empty folder, open the customers' side"
    )
    serve.add_argument(
        "--with-input", action="store_true", help="stop when the standard input ends: who started it is gone"
    )
    _sandbox_options(serve)
    _mail_options(serve)
    _translator_options(serve)

    seed = _verb(verbs, "seed", _seed, "fill an empty folder with the sandbox's data")
    _sandbox_options(seed)

    take = _verb(verbs, "import", _import, "take a J·QSM export of inquiries or orders, CSV or XLSX")
    take.add_argument("file", type=Path)
    take.add_argument("--shop", required=True, metavar="ID", help="the shop it belongs to")
    take.add_argument("--encoding", help="of a CSV file; found by itself where it is UTF-8 or Shift_JIS")

    member = _verb(verbs, "add-account", _add_account, "let somebody sign in for a shop")
    member.add_argument("--login", required=True)
    member.add_argument("--email", required=True)
    member.add_argument("--name", required=True, help="as colleagues know them")
    member.add_argument("--shop", required=True, metavar="ID", help="made where there is none yet")
    member.add_argument("--shop-name", help="of a shop that is made")

    _verb(verbs, "new-epoch", _new_epoch, "say that the data were restored: clients fetch everything again")

    describe = verbs.add_parser("openapi", help="print the description of the API")
    describe.set_defaults(run=_openapi)
    return parser


def _verb(verbs: "Verbs", name: str, run: Run, text: str) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=text, description=text)
    verb.set_defaults(run=run)
    verb.add_argument(
        "--data", type=Path, required=True, metavar="DIR", help="the folder of rows, mails and files"
    )
    verb.add_argument(
        "--database",
        metavar="URL",
        default=os.environ.get(DATABASE),
        help=f"postgresql://USER@HOST/NAME keeps the rows there instead; or the environment's {DATABASE}",
    )
    return verb


def _sandbox_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--inquiries", type=int, default=420, metavar="N", help="how many the sandbox holds")
    parser.add_argument("--now", type=_instant, metavar="ISO", help="the instant at which the sandbox begins")


def _mail_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--smtp", metavar="HOST:PORT", help="the server that takes the mails; else they stay")
    parser.add_argument(
        "--smtp-security", choices=[one.value for one in Security], help="tls at port 465, otherwise starttls"
    )
    parser.add_argument("--smtp-user", default="", metavar="NAME")
    parser.add_argument(
        "--smtp-password-file", type=Path, metavar="FILE", help=f"or the environment's {PASSWORD}"
    )
    parser.add_argument("--smtp-ca", type=Path, metavar="FILE", help="certificates to trust instead")
    parser.add_argument("--mail-from", default=SENDER, metavar="ADDRESS", help="whose mails they are")


def _smtp(chosen: argparse.Namespace) -> Smtp | None:
    """The mail server that was named; raises ValueError where it cannot be one."""
    if chosen.smtp is None:
        return None
    host, _, port = chosen.smtp.rpartition(":")
    if not host or not port.isdigit():
        raise ValueError("--smtp wants HOST:PORT")
    if chosen.mail_from == SENDER or not is_mail_address(chosen.mail_from):
        raise ValueError("--smtp wants --mail-from, an address of your own")
    usual = Security.TLS if port == "465" else Security.STARTTLS
    file: Path | None = chosen.smtp_password_file
    password = os.environ.get(PASSWORD, "") if file is None else file.read_text(encoding="utf-8").strip()
    return Smtp(
        host=host.strip("[]"),
        port=int(port),
        security=Security(chosen.smtp_security) if chosen.smtp_security else usual,
        user=chosen.smtp_user,
        password=password,
        authorities=chosen.smtp_ca,
    )


def _translator_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--translator", type=Kind, choices=tuple(Kind), help="hand texts to a translation service"
    )
    parser.add_argument(
        "--translator-url", default="", metavar="URL", help="where it is, unless at DeepL's own"
    )
    parser.add_argument(
        "--translator-key-file",
        type=Path,
        metavar="FILE",
        help=f"holds its key; or name it in {TRANSLATOR_KEY}",
    )


def _translator(chosen: argparse.Namespace) -> Choice | None:
    """What was chosen, with the key from where no list of processes shows it; raises Unusable."""
    if chosen.translator is None:
        return None
    key = os.environ.get(TRANSLATOR_KEY, "")
    if chosen.translator_key_file is not None:
        try:
            key = chosen.translator_key_file.read_text()
        except (OSError, UnicodeDecodeError) as failure:
            raise Unusable(f"the key cannot be read ({type(failure).__name__})") from None
    choice = Choice(chosen.translator, chosen.translator_url, key.strip())
    translator(choice)  # what is wrong with it is said now, not at the first text
    return choice


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    return instant if instant.tzinfo else instant.replace(tzinfo=JST)


def _clock(chosen: argparse.Namespace) -> Clock:
    return clock_from(chosen.now) if chosen.now else wall_clock


def _serve(chosen: argparse.Namespace) -> int:
    from qpost.server.serve import serve

    clock = _clock(chosen)
    chosen.data.mkdir(parents=True, exist_ok=True)
    if chosen.sandbox:
        _fill(chosen, clock)
    try:
        smtp = _smtp(chosen)
    except (OSError, ValueError) as failure:
        return _complain(str(failure) if isinstance(failure, ValueError) else "the password cannot be read")
    try:
        config = replace(
            _config(chosen),
            sandbox=chosen.sandbox,
            translator=_translator(chosen),
            clock=clock,
            smtp=smtp,
            sender=chosen.mail_from,
        )
        companion = sys.stdin.buffer if chosen.with_input else None
        started = serve(config, host=chosen.host, port=chosen.port, announce=_announce, companion=companion)
    except Unusable as reason:
        return _complain(str(reason))
    except OSError as failure:
        return _complain(f"the port cannot be taken ({errno.errorcode.get(failure.errno or 0, 'unknown')})")
    return 0 if started else _complain("could not start")


def _announce(address: str) -> None:
    print(json.dumps({"server": address}), flush=True)


def _seed(chosen: argparse.Namespace) -> int:
    chosen.data.mkdir(parents=True, exist_ok=True)
    if not _fill(chosen, _clock(chosen)):
        return _complain(f"the {'database' if chosen.database else 'folder'} has data already")
    return 0


def _fill(chosen: argparse.Namespace, clock: Clock) -> bool:
    """The sandbox's data where there are none yet; whether there were none."""
    from qpost.server.database import Database
    from qpost.server.seed import fill, seed

    if chosen.database:
        with closing(Database(chosen.database)) as database:
            return fill(database, now=clock(), inquiries=chosen.inquiries)
    if (chosen.data / "qpost.db").exists():
        return False
    seed(chosen.data, now=clock(), inquiries=chosen.inquiries)
    return True


def _config(chosen: argparse.Namespace) -> Config:
    return config_in(chosen.data, database=chosen.database)


def _import(chosen: argparse.Namespace) -> int:
    from qpost.server.importing.importer import import_file
    from qpost.server.importing.sheets import Unreadable

    try:
        report = import_file(chosen.file, _config(chosen), chosen.shop, chosen.encoding)
    except Unreadable as reason:
        return _complain(str(reason))
    for row, why in report.refused:
        print(f"row {row}: {why}")
    print(f"{report.taken} taken, {report.known} there already, {len(report.refused)} not taken")
    return PARTLY if report.refused else 0


def _add_account(chosen: argparse.Namespace) -> int:
    from qpost.server.members import Newcomer, add_member

    password = getpass.getpass() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    if not password:
        return _complain("a password is needed")
    chosen.data.mkdir(parents=True, exist_ok=True)
    newcomer = Newcomer(
        login=chosen.login,
        email=chosen.email,
        name=chosen.name,
        password=password,
        shop_id=chosen.shop,
        shop_name=chosen.shop_name or chosen.shop,
    )
    if not add_member(_config(chosen), newcomer):
        return _complain("this login or address is taken")
    return 0


def _new_epoch(chosen: argparse.Namespace) -> int:
    from qpost.server.members import new_epoch

    new_epoch(_config(chosen))
    return 0


def _openapi(_chosen: argparse.Namespace) -> int:
    from qpost.server import backend
    from qpost.server.app import description

    print(description(backend.build(config_in(Path()))), end="")
    return 0


def _complain(text: str) -> int:
    print(f"qpost-server: {text}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
