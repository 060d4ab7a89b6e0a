"""`python3 run.py demo`: a backend, a sandbox shop and the program, signed in with one click."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from qpost.demo import account
from qpost.demo.backend import BackendFailed, sandbox_backend


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the demo; the exit status."""
    chosen = _parser().parse_args(arguments)
    if chosen.tour is None and not has_display():
        print("There is no display here: taking the tour instead of opening a window.", flush=True)
        chosen.tour = Path(tempfile.mkdtemp(prefix="qpost-tour-"))
    with tempfile.TemporaryDirectory(prefix="qpost-demo-", ignore_cleanup_errors=True) as folder:
        return _run(chosen, Path(folder))


def has_display() -> bool:
    """Whether a window can be shown to anybody."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run.py demo", description=__doc__)
    parser.add_argument("--tour", type=Path, metavar="DIR", help="walk through by itself, a picture a step")
    parser.add_argument("--inquiries", type=int, default=420, metavar="N", help="how many the shops hold")
    parser.add_argument("--profile", metavar="DIR", help="the folder of all local state (default: a new one)")
    parser.add_argument("--server", metavar="URL", help="a backend that runs already")
    return parser


def _run(chosen: argparse.Namespace, folder: Path) -> int:
    if chosen.server:
        return _beside(chosen, chosen.server, folder)
    try:
        with sandbox_backend(folder / "backend", "--inquiries", str(chosen.inquiries)) as server:
            return _beside(chosen, server, folder)
    except BackendFailed:
        print("The backend of the demo did not start; what it said stands above.", file=sys.stderr)
        return 1


def _beside(chosen: argparse.Namespace, server: str, folder: Path) -> int:
    print(json.dumps(announcement(server), ensure_ascii=False), flush=True)
    profile = chosen.profile or str(folder / "profile")
    if chosen.tour is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        if os.environ["QT_QPA_PLATFORM"] == "offscreen":
            # it says of every window that it has no window manager to ask
            os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
        from qpost.demo.tour import take_tour

        return take_tour(server, profile, chosen.tour)
    # whoever tries the demo through the accessibility tree finds it there, asked for or not (spec.md §9)
    os.environ.setdefault("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    from qpost.app import Options, fixed_language, run

    language = fixed_language(os.environ.get("QPOST_LANGUAGE"))
    return run(Options(profile, server, account.LOGIN, account.PASSWORD, close_quits=True, language=language))


def announcement(server: str) -> dict[str, str]:
    """The line that is printed once everything is ready (spec.md §9)."""
    return {
        "server": server,
        "shop_page": f"{server}/shop/{account.SHOP_ID}",
        "account": account.LOGIN,
        "password": account.PASSWORD,
    }


if __name__ == "__main__":
    sys.exit(main())
