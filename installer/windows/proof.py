"""The proof under Wine: a seller's days with the installed program, from the setup to the uninstaller."""

import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path

from installer.running import BuildError
from installer.windows.fingers import Fingers, wait_for
from installer.windows.left import Left
from installer.windows.seller import AT_WORK, SIGN_IN, Seller
from installer.windows.wine import Wine
from installer.windows.world import World

RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Qpost"
CREDENTIALS = r"HKCU\Software\Wine\Credential Manager"
"""Where Wine's credential store keeps what CredWrite is given."""

HELD = 15
"""Seconds for which a command can be taken back, and the grace after them."""

RETURNS = 90
"""Seconds after which a line that is there again must have been noticed: the longest back-off, and room."""

UNINSTALLER = "~nsu"
"""In the path of the copy of itself that the uninstaller works from, and that ends last."""

STARTS = 5
ASKED = ("alpha", "bravo", "charlie", "delta", "echo")
"""A word in the title of each inquiry, and in no other."""


@dataclass(slots=True)
class Proof:
    """One run; each step returns what it saw, or raises BuildError."""

    wine: Wine
    setup: Path
    fingers: Fingers
    world: World
    figures: dict[str, float] = field(default_factory=dict)
    _before: Left | None = None

    @property
    def seller(self) -> Seller:
        """Whoever sits before the window."""
        return Seller(self.fingers)

    @property
    def folder(self) -> Path:
        """Where the program is installed."""
        return self.wine.local / "Programs" / "Qpost"

    @property
    def data(self) -> Path:
        """Where it keeps what the seller wrote."""
        return self.wine.local / "qpost"

    @property
    def run_line(self) -> str:
        """What Windows shall start at sign-in."""
        return f'"{self.wine.windows_path(self.folder)}\\Qpost.exe" --background'

    def prepare(self) -> str:
        """A Windows nobody has used, and five questions at the backend."""
        began = time.monotonic()
        self.wine.boot()
        for word in ASKED:
            self.world.ask(f"{word} question")
        return f"{self.wine.version()}, prefix made in {time.monotonic() - began:.1f} s"

    def install(self) -> str:
        """The setup, without a question, for this user."""
        shutil.copyfile(self.setup, self.wine.drive / "setup.exe")
        self._before = Left.of(self.wine)
        self.figures["install_s"] = seconds = self._install("/AUTOSTART=1")
        return f"in {seconds:.1f} s; Run key, start menu and list of programs name it"

    def sign_in(self) -> str:
        """By hand, with ログイン情報保存; the Run key goes and comes with its tick on the way."""
        seconds = self._start(SIGN_IN, "--server", self.world.url)
        self.seller.fill_in()
        self._untick_and_tick()
        self.fingers.picture("1-sign-in")
        self.fingers.press("Return")
        self.seller.choose_shop()
        wait_for(lambda: self._credentials() > 0, "a credential in the Windows credential store")
        self.fingers.picture("2-to-do")
        kept = self._credentials()
        return f"window after {seconds:.1f} s; Run key off and on again; {kept} credentials in Windows' store"

    def answer(self) -> str:
        """One answer, and the backend has it once."""
        self.seller.answer("alpha", "answer to alpha")
        self.fingers.picture("3-answered")
        return self._arrived("answer to alpha", HELD + 45)

    def hide(self) -> str:
        """One question leaves the product page."""
        self.seller.hide("bravo")
        self._until_hidden("bravo question")
        self.fingers.picture("5-hidden")
        return "the backend shows the question no more"

    def offline(self) -> str:
        """An answer without a line waits, and goes out when the line is back."""
        self.world.cut()
        self.seller.answer("charlie", "answer to charlie")
        time.sleep(HELD)  # so that what holds it back afterwards is the line alone
        self.seller.look_at_outbox()
        self.fingers.picture("6-outbox-offline")
        _require(self.world.answers("answer to charlie") == 0, "nothing went out without a line")
        self.world.open()
        return self._arrived("answer to charlie", RETURNS)

    def upgrade(self) -> str:
        """The setup again over the running program, with a full outbox: it ends, is replaced, and goes on."""
        self.world.cut()
        for word in ("delta", "echo"):
            self.seller.answer(word, f"answer to {word}")
        self._put_leftover()
        seconds = self._install()
        _require(not (self.folder / "app" / "leftover.pyc").exists(), "no file of the old one is left")
        _require(not self.fingers.found("qpost"), "the program was asked to end")
        for word in ("delta", "echo"):
            _require(self.world.answers(f"answer to {word}") == 0, "nothing went out without a line")
        self.world.open()
        self._start_and_choose()
        for word in ("delta", "echo"):
            self._arrived(f"answer to {word}", RETURNS)
        self.fingers.picture("7-after-the-upgrade")
        return f"in {seconds:.1f} s; both answers that waited went out once, without signing in again"

    def background(self) -> str:
        """What the Run key says starts without a window; a start by hand brings it, at work."""
        self._quit()
        wait_for(lambda: not self.world.used(), "the line at rest after the program has ended")
        self.wine.start_line(self._run_key())
        wait_for(self.world.used, "the program at work with the backend")
        self.wine.calm()
        _require(not self.fingers.found("qpost"), "a start in the background shows no window")
        seconds = self._start(AT_WORK)
        self._quit()
        return f"no window, and the shop is open; a start by hand brought the window in {seconds:.1f} s"

    def uninstall(self) -> str:
        """Everything goes but what the seller wrote, with which a new installation goes on."""
        self._uninstall()
        _require((self.data / "settings.json").exists(), "what was written is still there")
        left = Left.of(self.wine).beyond(self._earlier())
        left.require_only(self.wine.local / "qpost")
        _require(self._credentials() > 0, "the key of what was written is kept")
        self._install()
        self._start_and_choose()
        self._quit()
        return f"{len(left.files)} files of data stay; installed again, they open without a password"

    def uninstall_with_data(self) -> str:
        """Asked for, what was written goes too, and the credentials with it."""
        self._uninstall("/DATA=1")
        left = Left.of(self.wine).beyond(self._earlier())
        left.require_only(None)
        _require(self._credentials() == 0, "no credential is left")
        return "no file, no registry value and no credential is left"

    def measure(self) -> str:
        """Starts with an empty profile, until the sign-in window shows."""
        self._install()
        took = [self._start_and_quit(number) for number in range(STARTS)]
        self.figures["exec_to_window_s"] = middle = sorted(took)[STARTS // 2]
        self._uninstall("/DATA=1")
        return f"exec to window: {middle:.2f} s (median of {STARTS}: {', '.join(f'{s:.2f}' for s in took)})"

    # -- what a step is made of -----------------------------------------------------------------

    def _install(self, *words: str) -> float:
        began = time.monotonic()
        done = self.wine.call(r"C:\setup.exe", "/S", *words)
        seconds = time.monotonic() - began
        _require(done.returncode == 0, f"the setup ended with {done.returncode}")
        _require((self.folder / "Qpost.exe").exists(), "Qpost.exe is installed")
        _require("DisplayVersion" in self.wine.registry("query", UNINSTALL), "Windows lists the program")
        (link,) = self.wine.drive.glob("users/*/AppData/**/Start Menu/**/Qpost.lnk")
        _require("Qpost.exe".encode("utf-16-le") in link.read_bytes(), "the start menu leads to the program")
        if words:
            _require(self._run_key() == self.run_line, f"the Run key says {self.run_line}")
        return seconds

    def _start(self, title: str, *words: str) -> float:
        self.wine.start(self.wine.windows_path(self.folder / "Qpost.exe"), *words)
        return self.fingers.window(title, 120)

    def _start_and_choose(self) -> None:
        self.wine.start(self.wine.windows_path(self.folder / "Qpost.exe"))
        self.seller.choose_shop()

    def _start_and_quit(self, number: int) -> float:
        profile = f"C:\\empty-{number}"
        seconds = self._start(SIGN_IN, "--profile", profile)
        self._quit("--profile", profile)
        shutil.rmtree(self.wine.drive / f"empty-{number}")
        return seconds

    def _quit(self, *words: str) -> None:
        done = self.wine.call(self.wine.windows_path(self.folder / "Qpost.exe"), "--quit", *words)
        _require(done.returncode == 0, f"--quit ended with {done.returncode}")

    def _untick_and_tick(self) -> None:
        _require(self._run_key() == self.run_line, "the Run key is there before")
        self.fingers.press("space")
        wait_for(lambda: self._run_key() == "", "the Run key removed by the program", 30)
        self.fingers.press("space")
        wait_for(lambda: self._run_key() == self.run_line, "the same Run key written by the program", 30)

    def _run_key(self) -> str:
        said = self.wine.registry("query", RUN, "/v", "qpost")
        (found,) = [
            line.partition("REG_SZ")[2].strip() for line in said.splitlines() if "REG_SZ" in line
        ] or [""]
        return found

    def _credentials(self) -> int:
        """How many credentials of ours Windows' own store holds (what they are, nobody asks)."""
        said = self.wine.registry("query", CREDENTIALS, "/s").lower()
        return sum(line.startswith("hkey") and "qpost: " in line for line in said.splitlines())

    def _put_leftover(self) -> None:
        """A file that an older version brought and the new one does not."""
        (self.folder / "app" / "leftover.pyc").write_bytes(b"")

    def _uninstall(self, *words: str) -> None:
        self.wine.call(f"{self.wine.windows_path(self.folder)}\\uninstall.exe", "/S", *words)
        wait_for(lambda: not self.folder.exists(), "the folder of the program gone")
        wait_for(lambda: not self.wine.runs(UNINSTALLER), "the end of the uninstaller")
        _require(self._run_key() == "", "the Run key is gone")
        _require("DisplayName" not in self.wine.registry("query", UNINSTALL), "Windows lists it no more")

    def _earlier(self) -> Left:
        assert self._before is not None
        return self._before

    def _arrived(self, text: str, seconds: float) -> str:
        began = time.monotonic()
        wait_for(lambda: self.world.answers(text) > 0, f"{text!r} at the backend", seconds)
        count = self.world.answers(text)
        _require(count == 1, f"{text!r} arrived once, and not {count} times")
        return f"the backend has {text!r} once, {time.monotonic() - began:.0f} s later"

    def _until_hidden(self, title: str) -> None:
        hidden = f"{title!r} hidden at the backend"
        wait_for(lambda: self.world.inquiry(title).hidden_at is not None, hidden, HELD + 45)


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise BuildError(f"not so: {what}")
