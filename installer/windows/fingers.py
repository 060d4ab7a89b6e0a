"""Using the window from outside, with keys alone, each when the program has done with the one before."""

import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from installer.running import BuildError, run

PATIENCE = 180.0
GLANCE = 0.05


class Fingers:
    """Types and presses; looks at the screen only for the titles of windows, and to keep a picture of it."""

    def __init__(self, env: Mapping[str, str], pictures: Path, calm: Callable[[], None]) -> None:
        self._env = env
        self._calm = calm
        self._pictures = pictures
        pictures.mkdir(parents=True, exist_ok=True)

    def press(self, *keys: str) -> None:
        """Keys by their X names, one after the other."""
        for key in keys:
            run(["xdotool", "key", "--clearmodifiers", key], env=self._env)
            self._calm()

    def type(self, text: str) -> None:
        """Letters, as a keyboard without an input method gives them."""
        run(["xdotool", "type", "--delay", "25", text], env=self._env)
        self._calm()

    def window(self, title: str, seconds: float = PATIENCE) -> float:
        """Wait for a window whose title holds this, and turn the keys to it; how long it took."""
        began = time.monotonic()
        wait_for(lambda: bool(self.found(title)), f"a window {title}", seconds)
        took = time.monotonic() - began
        self._calm()
        for shown in self.found(title)[-1:]:
            run(["xdotool", "windowfocus", "--sync", shown], env=self._env)
        self._calm()
        return took

    def found(self, title: str) -> list[str]:
        """The windows that are shown under such a title."""
        asked = ["xdotool", "search", "--onlyvisible", "--name", title]
        done = subprocess.run(asked, env=self._env, capture_output=True, text=True, check=False, timeout=30)
        return done.stdout.split()

    def picture(self, name: str) -> Path:
        """Keep what the screen shows."""
        target = self._pictures / f"{name}.png"
        run(["import", "-window", "root", target], env=self._env)
        return target


def wait_for(there: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Look until something is so; raises BuildError where it never is."""
    until = time.monotonic() + seconds
    while not there():
        if time.monotonic() > until:
            raise BuildError(f"not seen within {seconds:.0f} s: {what}")
        time.sleep(GLANCE)
