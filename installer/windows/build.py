"""One setup out of a checkout: the Python, the packages, the program, packed."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from installer.windows import bundle, runtime, setup
from qpost import __version__

TARGET = bundle.ROOT / "dist"


@dataclass(frozen=True, slots=True)
class Built:
    """A setup, and what it unpacks."""

    setup: Path
    installed: int
    files: int

    def told(self) -> str:
        """Where it is, how large, and what it must be to be the same."""
        size = self.setup.stat().st_size / 1e6
        digest = hashlib.sha256(self.setup.read_bytes()).hexdigest()
        place = self.setup.relative_to(bundle.ROOT)
        return (
            f"{place}: {size:.1f} MB, installed {self.installed / 1e6:.1f} MB in {self.files:,} files\n"
            f"sha256 {digest}"
        )


def build(scratch: Path, *, python_zip: Path | None, sign: str | None, uv: str) -> Built:
    """Make the setup."""
    folder = scratch / "bundle"
    (folder / "runtime").mkdir(parents=True)
    if python_zip is None:
        runtime.for_tests(folder / "runtime", scratch, uv)
    else:
        runtime.from_embeddable(python_zip, folder / "runtime")
    bundle.assemble(folder, uv, scratch)
    TARGET.mkdir(exist_ok=True)
    made = TARGET / f"Qpost-{__version__}-win64{'' if python_zip else '-test'}-setup.exe"
    setup.compile_setup(folder, made, __version__, bundle.icon_file(scratch), scratch, sign)
    size, count = bundle.size(folder)
    return Built(made, size, count)
