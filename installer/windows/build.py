"""One setup out of a checkout: the Python, the packages, the program, packed."""

import hashlib
from pathlib import Path

from installer.windows import bundle, runtime, setup
from qpost import __version__

TARGET = bundle.ROOT / "dist"


def build(scratch: Path, *, python_zip: Path | None, sign: str | None, uv: str) -> str:
    """Make the setup; what comes back says where it is and how large."""
    folder = scratch / "bundle"
    (folder / "runtime").mkdir(parents=True)
    if python_zip is None:
        runtime.for_tests(folder / "runtime", scratch, uv)
    else:
        runtime.from_embeddable(python_zip, folder / "runtime")
    bundle.assemble(folder, uv, scratch)
    TARGET.mkdir(exist_ok=True)
    made = TARGET / f"Qpost-{__version__}-win64{'' if python_zip else '-test'}-setup.exe"
    setup.compile_setup(folder, made, __version__, sign)
    size, count = bundle.size(folder)
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    return (
        f"{made.relative_to(bundle.ROOT)}: {made.stat().st_size / 1e6:.1f} MB, "
        f"installed {size / 1e6:.1f} MB in {count} files\nsha256 {digest}"
    )
