"""The command `python -m installer`: builds what people install, and proves it."""

import argparse
import sys
import tempfile
from pathlib import Path

from installer.running import BuildError
from installer.windows import build


def main() -> int:
    """Do what the command line says; the exit status."""
    parser = argparse.ArgumentParser(prog="python3 run.py windows", description=__doc__)
    parser.add_argument("--build", action="store_true", help="make dist/Qpost-VERSION-win64-setup.exe")
    parser.add_argument("--python-zip", type=Path, help="python.org's embeddable package, for a release")
    parser.add_argument("--sign", help="a command that gets a program's path and signs it in place")
    parser.add_argument("--uv", default="uv", help="the uv that resolves the locked packages")
    chosen = parser.parse_args()
    if not chosen.build:
        parser.print_help()
        return 2
    try:
        with tempfile.TemporaryDirectory(prefix="qpost-windows-") as scratch:
            told = build.build(Path(scratch), python_zip=chosen.python_zip, sign=chosen.sign, uv=chosen.uv)
    except BuildError as reason:
        print(reason, file=sys.stderr)
        return 1
    print(told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
