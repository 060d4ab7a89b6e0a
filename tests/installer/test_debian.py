"""The Debian package: what goes in, what stays out, and that nothing planted starts with it."""

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from installer import debian
from qpost import __version__

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="Debian's own tools make it")


def test_only_what_is_named_stays(tmp_path: Path) -> None:
    for name in ("a.py", "keep/b.py", "keep/deep/c.py", "drop/d.py"):
        debian.write(tmp_path / name, "")
    debian.keep_only(tmp_path, ("a.py", "keep/*"))
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")}
    assert left == {"a.py", "keep", "keep/b.py", "keep/deep", "keep/deep/c.py"}


def test_neither_the_backend_nor_the_demo_is_kept() -> None:
    assert {"server", "demo"}.isdisjoint(debian.PARTS)
    parts = {path.name for path in (debian.ROOT / "qpost").iterdir() if (path / "__init__.py").exists()}
    assert parts - set(debian.PARTS) == {"server", "demo"}


def test_a_package_states_its_name_its_python_and_its_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    tree = tmp_path / "tree"
    debian.place(debian.SOURCES / "qpost", tree / debian.HOME / "bin/qpost", mode=0o755)
    package = debian.build(tree, tmp_path)
    fields = subprocess.run(["dpkg-deb", "-f", package], capture_output=True, check=True, text=True).stdout
    assert f"Version: {__version__}\n" in fields
    assert f"python3 (>= {sys.version_info[0]}.{sys.version_info[1]})" in fields
    listed = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, check=True, text=True).stdout
    assert "-rwxr-xr-x root/root" in listed and "./opt/qpost/bin/qpost" in listed
    first = package.read_bytes()
    assert debian.build(tree, tmp_path).read_bytes() == first  # the same sources, the same package


def test_the_libraries_it_needs_are_those_of_run_py() -> None:
    from run import SYSTEM

    loaded = [piece.package for piece in SYSTEM if piece.kind == "library"]
    assert list(debian.NEEDS) == loaded


def test_code_that_lies_around_is_not_started(tmp_path: Path) -> None:
    launcher, lib = tmp_path / "opt/bin/qpost", tmp_path / "opt/lib/qpost"
    debian.place(debian.SOURCES / "qpost", launcher, mode=0o755)
    debian.write(lib / "__init__.py", "")
    debian.write(lib / "__main__.py", "def main() -> int:\n    print('ours')\n    return 0\n")
    planted = tmp_path / "planted"
    for name in ("qpost/__init__.py", "qpost/__main__.py", "sitecustomize.py", "usercustomize.py", "sys.py"):
        debian.write(planted / name, "print('planted')\n")
    done = subprocess.run(
        [sys.executable, "-I", str(launcher)],
        cwd=planted,
        env={**os.environ, "PYTHONPATH": str(planted), "PYTHONSTARTUP": str(planted / "sys.py")},
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout == "ours\n"
    assert launcher.read_text().splitlines()[0] == "#!/usr/bin/python3 -I"


def test_the_desktops_own_files_name_the_program_and_each_other() -> None:
    entry = (debian.SOURCES / "qpost.desktop").read_text("utf-8")
    assert "\nExec=/usr/bin/qpost\n" in entry and "\nIcon=qpost\n" in entry
    root = ET.parse(debian.SOURCES / "qpost.metainfo.xml").getroot()
    assert root.findtext("launchable") == "qpost.desktop"
    assert root.findtext("project_license") == "AGPL-3.0-or-later"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="of desktop-file-utils")
def test_the_menu_entry_is_valid() -> None:
    done = subprocess.run(
        ["desktop-file-validate", debian.SOURCES / "qpost.desktop"],
        capture_output=True,
        check=False,
        text=True,
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="of appstream")
def test_what_software_centres_read_is_valid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    stated = tmp_path / "jp.qpost.qpost.metainfo.xml"
    debian.write(stated, debian.metainfo())
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", "--no-color", stated],
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stdout


def test_removing_the_package_takes_its_start_at_sign_in_along_and_nobody_elses(tmp_path: Path) -> None:
    """The script as it is, with another folder for /home; an entry that starts something else stays."""
    entries = {
        name: tmp_path / name / ".config/autostart/qpost.desktop" for name in ("ours", "theirs", "link")
    }
    debian.write(entries["ours"], '[Desktop Entry]\nExec="/usr/bin/qpost" "--background"\n')
    debian.write(entries["theirs"], '[Desktop Entry]\nExec="/opt/other/qpost"\n')
    entries["link"].parent.mkdir(parents=True)
    entries["link"].symlink_to(entries["ours"])
    script = debian.PRERM.replace("/root /home/*", f"{tmp_path}/*")
    subprocess.run(["sh", "-c", script, "prerm", "upgrade"], check=True)
    assert entries["ours"].exists()
    subprocess.run(["sh", "-c", script, "prerm", "remove"], check=True)
    left = {name for name, file in entries.items() if file.exists() or file.is_symlink()}
    assert left == {"theirs", "link"}
