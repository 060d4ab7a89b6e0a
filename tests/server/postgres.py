"""A PostgreSQL of the tests' own: in a folder that goes when they end, on a socket that only they know."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
from psycopg import sql

NOBODY_ELSE = "postgres"
"""As whom it runs where the tests are root's, whom PostgreSQL refuses to serve."""

CARELESS = ("-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off")
"""Nothing in it has to outlast the tests."""

WHERE_DEBIAN_KEEPS_IT = "/usr/lib/postgresql/*/bin"


class Cluster:
    """A running cluster and the databases in it."""

    def __init__(self, socket: Path, user: str) -> None:
        self._socket, self._user = socket, user
        self._numbers = count(1)

    def url(self, name: str) -> str:
        """How a backend is told of a database."""
        return f"postgresql://{self._user}@/{name}?host={self._socket}"

    def create(self, template: str | None = None) -> str:
        """A new database, empty or a copy of one that nobody is connected to; its name."""
        name = f"t{next(self._numbers)}"
        made = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY").format(
            sql.Identifier(name), sql.Identifier(template or "template0")
        )
        self._tell(made)
        return name

    def drop(self, name: str) -> None:
        """A database is not needed any more."""
        self._tell(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def _tell(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def running() -> Iterator[Cluster]:
    """A cluster from its making to its end."""
    # Not among pytest's folders: they are closed to everybody but their owner.
    folder = Path(tempfile.mkdtemp(prefix="qpost-pg-"))
    user = NOBODY_ELSE if os.geteuid() == 0 else None
    if user is not None:
        shutil.chown(folder, user)
    owner = user or folder.owner()
    place = folder / "data"
    try:
        _run("initdb", "-D", place, "-U", owner, "-A", "trust", "--locale=C.UTF-8", "--no-sync", user=user)
        options = " ".join((*CARELESS, "-c", "listen_addresses=''", "-k", str(folder)))
        log = folder / "log"
        _run("pg_ctl", "-D", place, "-w", "-l", log, "-o", options, "start", user=user)
        try:
            yield Cluster(folder, owner)
        finally:
            _run("pg_ctl", "-D", place, "-m", "immediate", "-w", "stop", user=user)
    finally:
        shutil.rmtree(folder)


def _run(program: str, *arguments: str | Path, user: str | None) -> None:
    command: Sequence[str | Path] = (_found(program), *arguments)
    subprocess.run(command, user=user, check=True, stdout=subprocess.DEVNULL, cwd="/")


def _found(program: str) -> str:
    newest_last = sorted(Path("/").glob(WHERE_DEBIAN_KEEPS_IT.removeprefix("/")))
    found = shutil.which(program) or shutil.which(program, path=str(newest_last[-1]) if newest_last else None)
    assert found, f"{program} is missing: run.py test installs it"
    return found
