"""The program as a desktop starts it: in the background, on a real X server and a real message bus."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from qpost.host.bus import Bus, Place
from qpost.host.notifications import SERVICE
from tests.host.message_bus import Replies, Service, message_bus

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X11 and D-Bus are how Linux desktops work")

WATCHER = Place("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher")
PROPERTIES = "org.freedesktop.DBus.Properties"
ITEM = "org.kde.StatusNotifierItem"
WIDTH, HEIGHT = 1280, 800
PATIENCE = 20.0
GLANCE = 0.02


@dataclass
class Desktop:
    """A bus with a tray and notifications on it, a screen, and the folder of a profile."""

    address: str
    display: str
    screen: Path
    profile: Path
    tray: Service
    notifications: Service

    async def start(self, *options: str) -> Process:
        """Start the program."""
        environment = {
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "QPOST_LANGUAGE": "ja",
            "XDG_RUNTIME_DIR": str(self.profile),
            "HOME": str(self.profile),
        }
        command = (sys.executable, "-m", "qpost", "--profile", str(self.profile), *options)
        return await asyncio.create_subprocess_exec(*command, env=environment, stderr=asyncio.subprocess.PIPE)

    async def item(self) -> str:
        """Who came into the tray."""
        while True:
            method, values = await asyncio.wait_for(self.tray.calls.get(), PATIENCE)
            if method == "RegisterStatusNotifierItem":
                return str(values[0])

    async def told(self) -> tuple[Any, ...]:
        """The next notification."""
        while True:
            method, values = await asyncio.wait_for(self.notifications.calls.get(), PATIENCE)
            if method == "Notify":
                return values

    def shows_something(self) -> bool:
        """Whether anything but the empty screen is drawn."""
        pixels = self.screen.read_bytes()[-WIDTH * HEIGHT * 4 :]
        return len(set(pixels[::997])) > 4


async def until(so: Callable[[], bool]) -> None:
    """Wait until something is so."""
    for _ in range(round(PATIENCE / GLANCE)):
        if so():
            return
        await asyncio.sleep(GLANCE)
    raise AssertionError("it never came about")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[str]:
    """An X server that draws into a file."""
    size = f"{WIDTH}x{HEIGHT}x24"
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp", "-fbdir", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout is not None
        yield ":" + server.stdout.readline().decode().strip()
        server.terminate()


@pytest.fixture
async def desktop(tmp_path: Path, screen: str) -> AsyncIterator[Desktop]:
    """All of it."""
    profile = tmp_path / "profile"
    profile.mkdir()
    able = ["actions", "body", "body-markup"]
    notifications: Replies = {
        "GetCapabilities": ("as", lambda: (able,)),
        "Notify": ("u", lambda *_values: (41,)),
    }
    tray: Replies = {
        "RegisterStatusNotifierItem": ("", lambda _name: ()),
        "Get": ("v", lambda _interface, _name: (("b", True),)),
    }
    with message_bus(tmp_path) as address:
        async with Service(address, SERVICE, notifications) as told, Service(address, WATCHER, tray) as items:
            yield Desktop(address, screen, tmp_path / "Xvfb_screen0", profile, items, told)


async def end(*programs: Process) -> None:
    """End them and let go of their pipes."""
    for program in programs:
        if program.returncode is None:
            program.kill()
        await program.communicate()


async def test_it_waits_in_the_tray_with_no_window_and_the_second_start_brings_it(desktop: Desktop) -> None:
    first = await desktop.start("--background")
    item = await desktop.item()
    values = await desktop.told()
    assert values[3] == "サインインが必要です"
    assert not desktop.shows_something()

    bus = Bus(desktop.address)
    place = Place(item, "/StatusNotifierItem", PROPERTIES)
    ((_, tip),) = await bus.call(place, "Get", "ss", (ITEM, "ToolTip"))
    assert "qpost — サインインが必要です" in tip
    ((_, path),) = await bus.call(place, "Get", "ss", (ITEM, "Menu"))
    menu = Place(item, path, "com.canonical.dbusmenu")
    layout = await bus.call(menu, "GetLayout", "iias", (0, -1, ["label", "visible"]))
    assert re.findall(r"qpostを開く|終了|ログアウト", str(layout))[:1] == ["qpostを開く"]
    await bus.close()

    quiet = await desktop.start("--background")
    assert await quiet.wait() == 0
    assert not desktop.shows_something()
    second = await desktop.start()
    assert await second.wait() == 0
    await until(desktop.shows_something)
    await end(first, quiet, second)


async def test_after_a_kill_the_next_start_is_the_one_and_answers_the_bell(desktop: Desktop) -> None:
    killed = await desktop.start("--background")
    await desktop.item()
    await desktop.told()  # its bell is there by now
    killed.send_signal(signal.SIGKILL)
    await killed.wait()
    assert (desktop.profile / "raise.socket").exists()
    next_one = await desktop.start("--background")
    await desktop.item()
    second = await desktop.start()
    assert await second.wait() == 0
    await until(desktop.shows_something)
    assert next_one.returncode is None
    await end(killed, next_one, second)


async def test_of_several_that_start_at_once_one_stays(desktop: Desktop) -> None:
    programs = [await desktop.start() for _ in range(4)]
    left = {asyncio.create_task(program.wait()) for program in programs}
    statuses = []
    async with asyncio.timeout(PATIENCE):
        while len(left) > 1:
            gone, left = await asyncio.wait(left, return_when=asyncio.FIRST_COMPLETED)
            statuses += [task.result() for task in gone]
    assert statuses == [0, 0, 0]
    await until(desktop.shows_something)
    await end(*programs)
    await asyncio.gather(*left)
