"""What came of the proof: a line for people after each step, one for machines at the end, a table to keep."""

from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from bench.report import FILE, circumstances

NAME = "windows"


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a step."""

    name: str
    holds: bool
    seconds: float
    told: str

    def shown(self) -> str:
        """One line for people."""
        return f"{'holds' if self.holds else 'BROKEN':7} {self.name:20} {self.seconds:6.1f} s  {self.told}"


@dataclass(slots=True)
class Outcome:
    """Every step that was tried, and the figures that were taken on the way."""

    came: list[Came] = field(default_factory=list)
    figures: dict[str, float] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        """Whether every step did."""
        return bool(self.came) and all(one.holds for one in self.came)

    def add(self, came: Came) -> None:
        """Take note of a step, and tell it at once."""
        self.came.append(came)
        print(came.shown(), flush=True)

    def line(self) -> str:
        """The last line of the output."""
        told = {
            "windows": "holds" if self.holds else "broken",
            "held": [one.name for one in self.came if one.holds],
            "broke": {one.name: one.told for one in self.came if not one.holds},
            "figures": {name: round(value, 2) for name, value in self.figures.items()},
        }
        return msgspec.json.encode(told).decode()

    def table(self) -> str:
        """The log as Markdown."""
        rows = ["| Step | | Seconds | What was seen |", "| --- | --- | ---: | --- |"]
        for one in self.came:
            seen = one.told.splitlines()[0] if one.told else ""
            rows.append(
                f"| {one.name} | {'holds' if one.holds else '**broken**'} | {one.seconds:.0f} | {seen} |"
            )
        return "\n".join(rows)

    def write(self, setup: str, file: Path = FILE) -> None:
        """Replace the table between its marks; the words around it stay."""
        page = file.read_text("utf-8")
        before, _, rest = page.partition(f"<!-- {NAME} -->")
        after = rest.partition(f"<!-- /{NAME} -->")[2]
        told = setup.replace("\n", "; ")
        block = f"<!-- {NAME} -->\n{circumstances()}\n\n{told}\n\n{self.table()}\n<!-- /{NAME} -->"
        file.write_text(before + block + after, "utf-8")
