"""A backend whose effects are in a file: it outlives every kill of a client and counts what customers saw."""

import os
from pathlib import Path

from qpost.domain.commands import Envelope
from qpost.domain.ids import CommandKey
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Accepted
from qpost.store import codec
from tests import examples as eg
from tests.fakes.scripted_remote import ScriptedRemote


class Ledger(ScriptedRemote):
    """A scripted backend that writes each effect down before it answers, and knows them at its next start."""

    def __init__(self, file: Path, threads: int = 1) -> None:
        super().__init__()
        self._file = file
        self.insert(*(eg.inquiry(f"i-{number}") for number in range(1, threads + 1)))
        for envelope in read(file):
            super()._carry_out(envelope)

    def _carry_out(self, envelope: Envelope) -> Accepted | Refusal:
        before = len(self.effects)
        answer = super()._carry_out(envelope)
        if len(self.effects) > before:
            _append(self._file, envelope)
        return answer


def read(file: Path) -> list[Envelope]:
    """Every effect, in order."""
    if not file.exists():
        return []
    return [codec.unseal(line) for line in file.read_bytes().splitlines()]


def keys(file: Path) -> list[CommandKey]:
    """The keys of every effect, in order."""
    return [envelope.key for envelope in read(file)]


def _append(file: Path, envelope: Envelope) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(descriptor, codec.seal(envelope) + b"\n")
    finally:
        os.close(descriptor)
