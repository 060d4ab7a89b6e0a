"""One program a profile, decided by the operating system."""

import subprocess
import sys
from pathlib import Path

from qpost.host.single_instance import ProfileLock

HOLD = """
import sys
from pathlib import Path
from qpost.host.single_instance import ProfileLock
lock = ProfileLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


def test_the_second_program_of_a_profile_is_told_so(tmp_path: Path) -> None:
    first, second = ProfileLock(tmp_path), ProfileLock(tmp_path)
    assert first.take() is True
    assert second.take() is False
    first.release()
    assert second.take() is True
    second.release()


def test_other_profiles_are_not_concerned(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    first, other = ProfileLock(tmp_path), ProfileLock(tmp_path / "other")
    assert first.take() and other.take()
    first.release()
    other.release()


def test_a_killed_program_blocks_nobody(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"True"
        assert ProfileLock(tmp_path).take() is False
        holder.kill()
        holder.wait()
    lock = ProfileLock(tmp_path)
    assert lock.take() is True
    lock.release()
