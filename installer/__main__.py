"""The command `python -m installer`: builds the setup for Windows, and proves it."""

import argparse
import sys
import tempfile
from pathlib import Path

from installer.running import BuildError
from installer.windows import build, trial

PICTURES = build.TARGET / "windows-proof"


def main() -> int:
    """Do what the command line says; the exit status is 1 where anything broke."""
    parser = argparse.ArgumentParser(prog="python3 run.py windows", description=__doc__)
    parser.add_argument("--build", action="store_true", help="make dist/Qpost-VERSION-win64-setup.exe")
    parser.add_argument(
        "--test", action="store_true", help="prove the setup under Wine, then run the tests there"
    )
    parser.add_argument("--setup", type=Path, help="with --test: this setup, and not one that is built first")
    parser.add_argument(
        "--no-suite", action="store_true", help="with --test: without the tests of the project"
    )
    parser.add_argument(
        "--write", action="store_true", help="with --test: put what came of it into docs/figures.md"
    )
    parser.add_argument("--python-zip", type=Path, help="python.org's embeddable package, for a release")
    parser.add_argument("--sign", help="a command that gets a program's path and signs it in place")
    parser.add_argument("--uv", default="uv", help="the uv that resolves the locked packages")
    chosen = parser.parse_args()
    if not (chosen.build or chosen.test):
        parser.print_help()
        return 2
    try:
        with tempfile.TemporaryDirectory(prefix="qpost-windows-") as scratch:
            return _do(chosen, Path(scratch))
    except BuildError as reason:
        print(reason, file=sys.stderr)
        return 1


def _do(chosen: argparse.Namespace, scratch: Path) -> int:
    setup, told = chosen.setup, f"{chosen.setup}"
    if setup is None:
        built = build.build(scratch, python_zip=chosen.python_zip, sign=chosen.sign, uv=chosen.uv)
        setup, told = built.setup, built.told()
        print(told, flush=True)
    if not chosen.test:
        return 0
    outcome = trial.prove(setup, PICTURES, None if chosen.no_suite else chosen.uv)
    if chosen.write:
        outcome.write(told)
    print(outcome.line())
    return 0 if outcome.holds else 1


if __name__ == "__main__":
    sys.exit(main())
