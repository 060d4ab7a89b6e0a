"""Compiles the setup: one signed or unsigned executable that installs for the user alone."""

import os
from collections.abc import Iterator
from pathlib import Path

from installer.running import run
from installer.windows.bundle import BORN
from installer.windows.dressing import APP_ID

HERE = Path(__file__).parent


def compile_setup(
    bundle: Path, target: Path, version: str, icon: Path, scratch: Path, sign: str | None
) -> None:
    """Pack a bundle; `sign` is a command that gets the path of a program and signs it in place."""
    if sign is not None:
        run([sign, bundle / "Qpost.exe"])
    wear_one_time(bundle)
    files = scratch / "files.nsh"
    files.write_text("\n".join(file_lines(bundle)) + "\n", "utf-8")
    defined = [f"-DVERSION={version}", f"-DFILES={files}", f"-DTARGET={target}"]
    defined += [f"-DICON={icon}", f"-DAPP_ID={APP_ID}"]
    defined += [f"-DSIGN={sign}"] if sign is not None else []
    run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defined, HERE / "setup.nsi"])


def file_lines(bundle: Path) -> Iterator[str]:
    """Every file by name, in an order of ours: `File /r` takes the one in which the disk tells them."""
    folder = None
    for file in sorted(bundle.rglob("*"), key=lambda found: (found.parent.as_posix(), found.name)):
        if file.is_dir():
            continue
        if file.parent != folder:
            folder = file.parent
            inside = "\\".join(("$INSTDIR", *folder.relative_to(bundle).parts))
            yield f'SetOutPath "{inside}"'
        yield f'File "{str(file).replace("$", "$$")}"'


def wear_one_time(folder: Path) -> None:
    """Every file as old as every other: the setup holds their times."""
    for entry in folder.rglob("*"):
        os.utime(entry, (BORN, BORN))
