"""The command `qpost`: the desktop program."""

import sys

from qpost.app import options_of, run


def main() -> int:
    """Run the program; the exit status."""
    return run(options_of(sys.argv[1:]))


if __name__ == "__main__":
    sys.exit(main())
