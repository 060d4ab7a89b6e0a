"""The record of what was sent from this computer: each command with all its steps, as a table for a file."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from qpost.domain.ids import CommandKey
from qpost.engine import inert_csv
from qpost.engine.ports import AuditLine, Store


@dataclass(frozen=True, slots=True)
class Entry:
    """One command, from the press of its button to how things stand with it now."""

    key: CommandKey
    steps: tuple[AuditLine, ...]
    """At least one, in the order in which they happened."""

    @property
    def begun(self) -> AuditLine:
        """When it was decided, and what it is about."""
        return self.steps[0]

    @property
    def ended(self) -> AuditLine:
        """Its newest step."""
        return self.steps[-1]


class Record:
    """Proof that outlives the commands, the copy, and the shop's own memory; it holds nobody's words."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def entries(self) -> tuple[Entry, ...]:
        """Everything that was ever sent from here for the shop that is worked for, the first one first."""
        return entries(await self._store.audit())

    async def write_out(
        self, file: Path, heading: tuple[str, ...], line: Callable[[Entry], tuple[str, ...]]
    ) -> int | None:
        """Write all of it into a file; how many commands, or None where it could not be written."""
        found = await self.entries()
        content = inert_csv.written((heading, *map(line, found)))
        return len(found) if await inert_csv.saved(file, content) else None


def entries(lines: Iterable[AuditLine]) -> tuple[Entry, ...]:
    """Lines of many commands, told apart; each stands where its first line stood."""
    told: dict[CommandKey, list[AuditLine]] = {}
    for line in lines:
        told.setdefault(line.key, []).append(line)
    return tuple(Entry(key, tuple(steps)) for key, steps in told.items())
