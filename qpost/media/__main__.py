"""The process in which pictures are decoded: one job from its input to its output, within limits."""

import sys

from qpost.media.limits import CPU_SECONDS, MEMORY, MOST_BYTES, MOST_PIXELS, RefusedError


def main(job: list[str]) -> int:
    """Do one job: `clean`, `shrink BYTES`, `draw WIDTH HEIGHT`, `pack WIDTH HEIGHT`; 0 with the result."""
    most = 4 * MOST_PIXELS if job[:1] == ["pack"] else MOST_BYTES
    content = sys.stdin.buffer.read(most + 1)
    if len(content) > most:
        return 1
    _confine()
    try:
        done = _done(job, content)
    except RefusedError:
        return 1
    sys.stdout.buffer.write(done)
    sys.stdout.buffer.flush()
    return 0


def _done(job: list[str], content: bytes) -> bytes:
    from qpost.media import pictures

    match job:
        case ["clean"]:
            return pictures.cleaned(content)
        case ["shrink", budget]:
            return pictures.shrunk(content, int(budget))
        case ["draw", width, height]:
            wide, high, pixels = pictures.drawn(content, int(width), int(height))
            return wide.to_bytes(4) + high.to_bytes(4) + pixels
        case ["pack", width, height]:
            return pictures.packed(int(width), int(height), content)
        case _:
            raise RefusedError


def _confine() -> None:
    """Whatever the decoder is made to do, it gets no more memory, no more time, and writes no file."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_AS, MEMORY),
    ):
        hard = resource.getrlimit(what)[1]
        bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (bound, bound))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
