"""The command `qpost-server`: serve, seed, import, and look after accounts."""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from qpost.domain.moments import JST
from qpost.server.config import clock_from, config_in, wall_clock


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
    serve.add_argument("--sandbox", action="store_true", help="fill an empty folder, open the customers' side")
    _sandbox_options(serve)

    seed = _verb(verbs, "seed", _seed, "fill an empty folder with the sandbox's data")
    _sandbox_options(seed)
    return parser


def _verb(verbs, name, run, text):  # type: ignore[no-untyped-def]
    verb = verbs.add_parser(name, help=text, description=text)
    verb.set_defaults(run=run)
    verb.add_argument("--data", type=Path, required=True, metavar="DIR", help="the folder of all rows and mails")
    return verb


def _sandbox_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--inquiries", type=int, default=420, metavar="N", help="how many the sandbox holds")
    parser.add_argument("--now", type=_instant, metavar="ISO", help="the instant at which the sandbox begins")


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    return instant if instant.tzinfo else instant.replace(tzinfo=JST)


def _serve(chosen: argparse.Namespace) -> int:
    from qpost.server.serve import serve

    clock = clock_from(chosen.now) if chosen.now else wall_clock
    chosen.data.mkdir(parents=True, exist_ok=True)
    if chosen.sandbox and not (chosen.data / "qpost.db").exists():
        _fill(chosen)
    return serve(config_in(chosen.data, sandbox=chosen.sandbox, clock=clock), host=chosen.host, port=chosen.port)


def _seed(chosen: argparse.Namespace) -> int:
    if (chosen.data / "qpost.db").exists():
        print("qpost-server: the folder has data already", file=sys.stderr)
        return 1
    chosen.data.mkdir(parents=True, exist_ok=True)
    _fill(chosen)
    return 0


def _fill(chosen: argparse.Namespace) -> None:
    from qpost.server.seed import seed

    asyncio.run(seed(chosen.data, now=chosen.now or wall_clock(), inquiries=chosen.inquiries))


if __name__ == "__main__":
    sys.exit(main())
