"""Using the window from outside, with keys and a mouse alone, as the X server hands them to it."""

import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from installer.running import BuildError, run

PATIENCE = 60.0


class Fingers:
    """Types and presses; looks at the screen only to keep a picture of it."""

    def __init__(self, env: Mapping[str, str], pictures: Path) -> None:
        self._env = env
        self._pictures = pictures
        pictures.mkdir(parents=True, exist_ok=True)

    def press(self, *keys: str) -> None:
        """Keys by their X names, one after the other."""
        for key in keys:
            run(["xdotool", "key", "--clearmodifiers", key], env=self._env)
            time.sleep(0.15)

    def type(self, text: str) -> None:
        """Letters, as a keyboard without an input method gives them."""
        run(["xdotool", "type", "--delay", "25", text], env=self._env)
        time.sleep(0.2)

    def click(self, x: int, y: int) -> None:
        """Press the left button somewhere."""
        run(["xdotool", "mousemove", str(x), str(y), "click", "1"], env=self._env)
        time.sleep(0.2)

    def window(self, name: str, seconds: float = PATIENCE) -> float:
        """Wait for a window whose title holds this; how long it took."""
        began = time.monotonic()
        wait_for(lambda: self._found(name), f"a window {name}", seconds)
        return time.monotonic() - began

    def corner(self, name: str) -> tuple[int, int]:
        """Where the upper left corner of a window is."""
        asked = ["xdotool", "search", "--onlyvisible", "--name", name, "getwindowgeometry", "--shell"]
        told = dict(line.split("=") for line in run(asked, env=self._env).split() if "=" in line)
        return int(told["X"]), int(told["Y"])

    def picture(self, name: str) -> Path:
        """Keep what the screen shows."""
        target = self._pictures / f"{name}.png"
        run(["import", "-window", "root", target], env=self._env)
        return target

    def _found(self, name: str) -> bool:
        asked = ["xdotool", "search", "--onlyvisible", "--name", name]
        return bool(subprocess.run(asked, env=self._env, capture_output=True, check=False).stdout.strip())


def wait_for(there: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Look until something is so; raises BuildError where it never is."""
    until = time.monotonic() + seconds
    while not there():
        if time.monotonic() > until:
            raise BuildError(f"not seen within {seconds:.0f} s: {what}")
        time.sleep(0.2)
