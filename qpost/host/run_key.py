"""The Run key of the Windows user, which starts programs at sign-in; empty on every other system."""

import subprocess
import sys

RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
NAME = "qpost"


def run_line(command: tuple[str, ...]) -> str:
    """A command line with its program always quoted, so that no `C:\\Program.exe` can take its place."""
    return " ".join((f'"{command[0]}"', subprocess.list2cmdline(command[1:]))).strip()


if sys.platform == "win32":
    import winreg

    class RunKey:
        """A value of HKEY_CURRENT_USER, read back from the registry."""

        def __init__(self, command: tuple[str, ...]) -> None:
            self._line = run_line(command)

        def enabled(self) -> bool:
            """Whether the value is there and is this command."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                    return bool(winreg.QueryValueEx(key, NAME)[0] == self._line)
            except OSError:
                return False

        def enable(self) -> None:
            """Write the value."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, self._line)

        def disable(self) -> None:
            """Remove the value."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
                    winreg.DeleteValue(key, NAME)
            except FileNotFoundError:
                return  # it was not there: that is what was asked for
