"""The memory that the program holds at rest, all inquiries listed, beside that of a bare window."""

from statistics import median

from bench import processes
from bench.measuring import Figure, Sizes, times
from bench.shop import copied


def measure(sizes: Sizes) -> list[Figure]:
    """A few starts that stay until everything is at rest."""
    floors, ours = [], []
    with copied(sizes.many) as place:
        for _ in range(min(sizes.runs, 3)):
            floors.append(processes.floor()[1])
            ours.append(processes.first_rows(place, stay=True).megabytes)
    held, bare = median(ours), median(floors)
    return [
        Figure(
            f"Memory at rest (PSS), copy of {sizes.many:,} inquiries, all listed",
            f"{held:.0f} MB",
            f"bare PySide6 window, {bare:.0f} MB",
            times(held, bare),
            "≤ 2×",
        )
    ]
