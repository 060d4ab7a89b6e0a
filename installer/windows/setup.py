"""Compiles the setup: one signed or unsigned executable that installs for the user alone."""

import os
from pathlib import Path

from installer.running import run
from installer.windows.bundle import BORN

HERE = Path(__file__).parent


def compile_setup(bundle: Path, target: Path, version: str, sign: str | None) -> None:
    """Pack a bundle; `sign` is a command that gets the path of a program and signs it in place."""
    if sign is not None:
        run([sign, bundle / "Qpost.exe"])
    wear_one_time(bundle)
    defined = [f"-DVERSION={version}", f"-DBUNDLE={bundle}", f"-DTARGET={target}"]
    defined += [f"-DSIGN={sign}"] if sign is not None else []
    run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defined, HERE / "setup.nsi"])


def wear_one_time(folder: Path) -> None:
    """Every file as old as every other: the setup holds their times."""
    for entry in folder.rglob("*"):
        os.utime(entry, (BORN, BORN))
