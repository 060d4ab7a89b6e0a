"""From the start of the process to the painted rows of the inquiry list, with the session saved."""

from statistics import median

from bench import processes
from bench.measuring import Figure, Sizes, median_ms, times
from bench.shop import copied

GOAL = "≤ 1.6×"


def measure(sizes: Sizes) -> list[Figure]:
    """A small shop and a large one, each against the bare window in turn."""
    return [_start(inquiries, sizes.runs) for inquiries in dict.fromkeys((sizes.few, sizes.many))]


def _start(inquiries: int, runs: int) -> Figure:
    floors, starts = [], []
    with copied(inquiries) as place:
        processes.floor()
        processes.first_rows(place)  # code and words are compiled, files are in memory after this
        for _ in range(runs):
            floors.append(processes.floor()[0])
            starts.append(processes.first_rows(place))
    ours, floor = median_ms([one.rows for one in starts]), median_ms(floors)
    steps = [
        f"{word} {median_ms([getattr(one, word) for one in starts]):.0f}"
        for word in ("interpreter", "imported", "window")
    ]
    return Figure(
        f"Start to {median(one.shown for one in starts):.0f} painted rows, copy of {inquiries:,} inquiries",
        f"{ours:.0f} ms ({', '.join(steps)})",
        f"bare PySide6 window, {floor:.0f} ms",
        times(ours, floor),
        GOAL,
    )
