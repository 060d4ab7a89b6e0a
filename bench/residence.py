"""Being there: until it is in the tray or painted, and what it costs at rest, beside its peers."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench import processes
from bench.measuring import Figure, Sizes, median_ms, pss_megabytes, times
from qpost.host.bus import Place
from tests.host.message_bus import Replies, Service, message_bus

WATCHER = Place("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher")
WIDTH, HEIGHT = 1280, 800
GLANCE = 0.005
"""Seconds between two looks at the screen (the method of perf.md §1)."""

PATIENCE = 60.0
REST_BEFORE, REST = 10.0, 60.0
"""Seconds until a program counts as at rest, and for how long it is watched then."""

PEERS = {"Claws Mail": ("claws-mail",), "Quaternion": ("quaternion",)}
"""Programs of perf.md §1 that Debian brings; those that are not installed are left out."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What a program costs while nobody touches it."""

    megabytes: float
    cpu_percent: float
    wakes: float
    """A minute, of all its threads."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A screen, a bus with a tray on it, and a home."""

    display: str
    screen: Path
    address: str
    home: Path
    tray: Service

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program as a desktop would."""
        environment = {
            **os.environ,
            "DISPLAY": self.display,
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
        }
        silent = subprocess.DEVNULL
        return subprocess.Popen(command, env=environment, cwd=self.home, stdout=silent, stderr=silent)

    def own(self, *options: str) -> tuple[str, ...]:
        """The command of this program, on a profile of its own."""
        return (sys.executable, "-m", "qpost", "--profile", str(self.home / "profile"), *options)

    def drawn(self) -> bool:
        """Whether anything but one colour is on the screen."""
        pixels = self.screen.read_bytes()[-WIDTH * HEIGHT * 4 :]
        return len({pixels[at : at + 4] for at in range(0, len(pixels), 3988)}) > 2


def measure(sizes: Sizes) -> list[Figure]:
    """Programs in turn, so that all meet the same machine."""
    return asyncio.run(_measure(sizes.runs, REST if sizes.runs > 1 else 2.0))


async def _measure(runs: int, watched: float) -> list[Figure]:
    trays, windows, floors = [], [], []
    peers: dict[str, list[float]] = {name: [] for name, command in PEERS.items() if shutil.which(command[0])}
    async with _desk() as desk:
        for _ in range(runs + 1):  # the first of each warms up, and does not count
            floors.append(processes.floor()[0])
            trays.append(await _until_tray(desk))
            windows.append(await _until_painted(desk, *desk.own()))
            for name, times_taken in peers.items():
                times_taken.append(await _until_painted(desk, *PEERS[name]))
        quiet = await _at_rest(desk, watched, *desk.own("--background"))
        beside = {name: await _at_rest(desk, watched, *PEERS[name]) for name in peers}
    floor = median_ms(floors[1:])
    bare = f"bare PySide6 window, {floor:.0f} ms"
    figures = [
        _started("Start to the sign in the tray (--background)", trays[1:], floor, bare),
        _started("Start to the painted window (sign-in)", windows[1:], floor, bare),
        *(
            _started(f"{name}, start to the painted window", taken[1:], floor, bare)
            for name, taken in peers.items()
        ),
        _rested("In the tray, at rest", quiet, "≤ 0.1 % CPU, ≤ 60 wake-ups a minute"),
        *(_rested(f"{name}, at rest", rest, "–") for name, rest in beside.items()),
    ]
    return figures


def _started(what: str, seconds: list[float], floor: float, bare: str) -> Figure:
    ours = median_ms(seconds)
    return Figure(what, f"{ours:.0f} ms", bare, times(ours, floor), "–")


def _rested(what: str, rest: Rest, goal: str) -> Figure:
    said = f"{rest.megabytes:.0f} MB PSS, {rest.cpu_percent:.2f} % CPU, {rest.wakes:.0f} wake-ups a minute"
    return Figure(what, said, "–", "–", goal)


async def _until_tray(desk: Desk) -> float:
    while not desk.tray.calls.empty():
        desk.tray.calls.get_nowait()
    began = time.perf_counter()
    program = desk.start(*desk.own("--background"))
    method = ""
    while method != "RegisterStatusNotifierItem":
        method, _ = await asyncio.wait_for(desk.tray.calls.get(), PATIENCE)
    taken = time.perf_counter() - began
    _end(program)
    return taken


async def _until_painted(desk: Desk, *command: str) -> float:
    await _until(desk, drawn=False)
    began = time.perf_counter()
    program = desk.start(*command)
    await _until(desk, drawn=True)
    taken = time.perf_counter() - began
    _end(program)
    return taken


async def _until(desk: Desk, *, drawn: bool) -> None:
    until = time.monotonic() + PATIENCE
    while desk.drawn() is not drawn:
        if time.monotonic() > until:
            raise TimeoutError("the screen did not change")
        await asyncio.sleep(GLANCE)


async def _at_rest(desk: Desk, watched: float, *command: str) -> Rest:
    program = desk.start(*command)
    await asyncio.sleep(min(REST_BEFORE, watched))
    tree = list(_tree(program.pid))
    before = [(_ticks(pid), _switches(pid)) for pid in tree]
    began = time.monotonic()
    await asyncio.sleep(watched)
    passed = time.monotonic() - began
    after = [(_ticks(pid), _switches(pid)) for pid in tree]
    megabytes = sum(map(pss_megabytes, tree))
    _end(program)
    ticks = sum(new[0] - old[0] for old, new in zip(before, after, strict=True))
    switches = sum(new[1] - old[1] for old, new in zip(before, after, strict=True))
    # A thread that ended meanwhile took its count along.
    return Rest(megabytes, 100 * ticks / os.sysconf("SC_CLK_TCK") / passed, max(0, switches) * 60 / passed)


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            yield from _tree(int(child))


def _ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def _switches(pid: int) -> int:
    """How often its threads began to wait: once for each wake-up."""
    lines = (line for task in Path(f"/proc/{pid}/task").iterdir() for line in (task / "status").open())
    return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary"))


def _end(program: subprocess.Popen[bytes]) -> None:
    for pid in reversed(list(_tree(program.pid))):
        subprocess.run(["kill", "-KILL", str(pid)], check=False, stderr=subprocess.DEVNULL)
    program.wait()


@asynccontextmanager
async def _desk() -> AsyncIterator[Desk]:
    replies: Replies = {
        "RegisterStatusNotifierItem": ("", lambda _name: ()),
        "Get": ("v", lambda _interface, _name: (("b", True),)),
    }
    with tempfile.TemporaryDirectory(prefix="qpost-residence-") as folder:
        home = Path(folder)
        with _screen(home) as display, message_bus(home) as address:
            async with Service(address, WATCHER, replies) as tray:
                yield Desk(display, home / "Xvfb_screen0", address, home, tray)


@contextmanager
def _screen(folder: Path) -> Iterator[str]:
    size = f"{WIDTH}x{HEIGHT}x24"
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp", "-fbdir", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout is not None
        yield ":" + server.stdout.readline().decode().strip()
        server.terminate()
