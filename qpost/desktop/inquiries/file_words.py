"""Sizes of files as people read them."""

MEGABYTE = 1 << 20


def megabytes(size: int) -> str:
    """A size as 0MB, 1.2MB; whatever is there at all counts as a tenth, and 4MB are never shown for more."""
    if size == 0:
        return "0MB"
    tenths = max(1, -(-size * 10 // MEGABYTE))
    whole, tenth = divmod(tenths, 10)
    return f"{whole}.{tenth}MB" if tenth else f"{whole}MB"


def short_size(size: int) -> str:
    """The size of one file: small ones in KB."""
    return f"{max(1, -(-size // 1024))}KB" if size < MEGABYTE else megabytes(size)
