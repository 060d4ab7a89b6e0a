"""The table of promises, for the terminal and for docs/figures.md."""

from collections.abc import Sequence
from pathlib import Path

from bench.report import FILE, circumstances
from faults.mutants import Mutant
from faults.verdict import Verdict

HEAD = ("Promise", "Trials", "Failures", "95 % bound")
NAME = "faults"


def table(verdicts: Sequence[Verdict]) -> str:
    """Verdicts as a Markdown table."""
    rows = [HEAD, ("---", "---:", "---:", "---:")]
    rows += [(one.name, f"{one.trials:,}", str(one.failures), one.bound()) for one in verdicts]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def caught_line(tried: Sequence[tuple[Mutant, Verdict]]) -> str:
    """How many seeded mistakes were noticed, and which were not."""
    missed = [mutant.name for mutant, verdict in tried if not verdict.noticed]
    line = f"Mutants caught: {len(tried) - len(missed)} of {len(tried)}"
    return line + (f" (missed: {'; '.join(missed)})" if missed else "")


def how_caught(tried: Sequence[tuple[Mutant, Verdict]]) -> str:
    """What was noticed of each seeded mistake first, so that a person can see that it is the mistake."""
    return "\n".join(f"mutant: {mutant.name}\n  {'; '.join(verdict.notes[:1])}" for mutant, verdict in tried)


def shown(verdicts: Sequence[Verdict]) -> str:
    """What each component has to remark, failures first."""
    return "\n".join(f"{one.name}:\n" + "\n".join(f"  {note}" for note in one.notes) for one in verdicts)


def write(text: str, how: str, file: Path = FILE) -> None:
    """Replace the table between its marks; the words around it stay."""
    page = file.read_text("utf-8")
    before, _, rest = page.partition(f"<!-- {NAME} -->")
    after = rest.partition(f"<!-- /{NAME} -->")[2]
    block = f"<!-- {NAME} -->\n{circumstances()}\n\n{text}\n\n({how})\n<!-- /{NAME} -->"
    file.write_text(before + block + after, "utf-8")
