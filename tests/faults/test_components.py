"""Every component runs from end to end on a tiny budget and finds nothing; a seeded mistake it finds."""

import json
import subprocess
import sys

import pytest

from faults.__main__ import COMPONENTS
from faults.mutants import MUTANTS, Mutant
from tests.contracts.tree import ROOT


def alone(*arguments: str) -> dict[str, object]:
    """One component in a process of its own, as the harness runs it."""
    done = subprocess.run(
        [sys.executable, "-m", "faults", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    verdict: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return verdict


@pytest.mark.timeout(180)  # whole programs are started, killed and started again
@pytest.mark.parametrize("name", COMPONENTS)
def test_a_tiny_run_finds_nothing(name: str) -> None:
    verdict = alone("--only", name, "--scale", "0.02")
    assert verdict["trials"]
    assert verdict["failures"] == 0, verdict["notes"]


@pytest.mark.timeout(120)
def test_a_seeded_mistake_is_found() -> None:
    number = next(n for n, mutant in enumerate(MUTANTS) if mutant.name == "NORMAL instead of FULL")
    assert alone("--only", "power_cut", "--mutant", str(number), "--scale", "0.1")["failures"]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_every_seeded_mistake_still_fits_the_source(mutant: Mutant) -> None:
    number = MUTANTS.index(mutant)
    put_in = f"from faults.mutants import MUTANTS; MUTANTS[{number}].apply()"
    subprocess.run([sys.executable, "-c", put_in], cwd=ROOT, check=True, capture_output=True)


def test_what_the_harness_promises_is_at_least_what_was_asked() -> None:
    assert len(MUTANTS) >= 8
    assert {mutant.noticed_by for mutant in MUTANTS} <= set(COMPONENTS)
