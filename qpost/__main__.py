"""The command `qpost`: the desktop program, or, asked to, the process that decodes pictures for it."""

import gc
import sys

from qpost.media.limits import MEDIA


def main() -> int:
    """Run the program; the exit status."""
    if sys.argv[1:2] == [MEDIA]:
        from qpost.media.__main__ import main as decode

        return decode(sys.argv[2:])
    gc.disable()  # nothing that is imported is garbage, and looking for it takes a tenth of the start
    from qpost.app import options_of, run

    return run(options_of(sys.argv[1:]))


if __name__ == "__main__":
    sys.exit(main())
