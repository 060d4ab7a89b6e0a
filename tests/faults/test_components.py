"""Every component runs from end to end on a tiny budget and finds nothing; a seeded mistake it finds."""

import json
import subprocess
import sys
from typing import get_args

import pytest

from faults.__main__ import COMPONENTS
from faults.intents import INTENTS
from faults.mutants import MUTANTS, Mutant
from qpost.domain.commands import Command
from tests import examples as eg
from tests.contracts.tree import ROOT


def alone(*arguments: str) -> dict[str, object]:
    """One component in a process of its own, as the harness runs it."""
    done = subprocess.run(
        [sys.executable, "-m", "faults", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    verdict: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return verdict


def test_every_command_goes_through_the_fault_matrix() -> None:
    shop = eg.inquiry()
    asked = {type(intent(number, shop).command()) for number, intent in enumerate(INTENTS.values())}
    assert asked == set(get_args(Command))


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
