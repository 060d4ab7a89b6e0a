"""What a component found: how many trials, which failed, and how to see one of them again."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

SHOWN = 5
"""How many failures are told in full; the rest are counted."""

MEMORY = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Budget:
    """How much is tried; `hurried` stops at the first failure, which is all that a mutant needs."""

    scale: float
    seed: int = 1
    hurried: bool = False

    def times(self, quick: int) -> int:
        """A number of the quick run at this scale."""
        return max(1, round(quick * self.scale))


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one promise fared."""

    name: str
    trials: int
    failures: int
    notes: tuple[str, ...] = ()
    broke: bool = False
    """Whether the component itself came to no end: a failure, but no proof that a mistake was noticed."""

    @property
    def noticed(self) -> bool:
        """Whether it found something wrong."""
        return self.failures > 0 and not self.broke

    def bound(self) -> str:
        """The one-sided 95 % upper bound of the failure rate, where nothing failed (rule of three)."""
        return f"{3 / self.trials:.2g}" if self.trials and not self.failures else "—"


@dataclass(slots=True)
class Tally:
    """Counts the trials of one component while it runs."""

    name: str
    budget: Budget
    trials: int = 0
    failures: int = 0
    notes: list[str] = field(default_factory=list)

    def count(self, wrong: list[str], how_to_repeat: str) -> None:
        """One trial more, with what was wrong in it."""
        self.trials += 1
        if not wrong:
            return
        self.failures += 1
        if self.failures <= SHOWN:
            self.notes.append(f"{how_to_repeat}: {'; '.join(wrong)}")

    @property
    def enough(self) -> bool:
        """Whether a hurried run has seen what it was looking for."""
        return self.budget.hurried and self.failures > 0

    def verdict(self, *remarks: str) -> Verdict:
        """The end result, with remarks about the run itself after the failures."""
        return Verdict(self.name, self.trials, self.failures, (*self.notes, *remarks))


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder for one component's files, in memory where the machine has such a place."""
    with TemporaryDirectory(prefix="qpost-faults-", dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Path(folder)
