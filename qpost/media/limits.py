"""How much a picture may ask for before it is no picture but an attack (reliability.md §5, promise 26)."""

MOST_BYTES = 32 << 20
"""Of a file that is looked at; a photo above what a message takes can still be made smaller."""

MOST_PIXELS = 24_000_000
"""Decoded at once; four bytes each, and turning a picture needs them twice."""

MOST_PIXELS_HALVED = 64_000_000
"""Of a photo, which is decoded at half its sides where it has more than MOST_PIXELS."""

MOST_SIDE = 16_384
MOST_FRAMES = 300

MOST_PIXELS_WEBP = 12_000_000
"""Of a WebP, whose decoder needs more for each."""

MEMORY = 310 << 20
"""Bytes of address space of the process that decodes, of which the program itself takes 45 MB."""

CPU_SECONDS = 4
"""Of the processor, for one picture; none that is taken needs half of them on a common computer."""

PATIENCE = 20.0
"""Seconds by the clock, for a computer that is busy with other things, and where the system counts none."""


class RefusedError(Exception):
    """The content is nothing that is taken, or asks for too much."""


MEDIA = "--media"
"""The first word to the program that makes it the decoder, for launchers that start nothing else."""
