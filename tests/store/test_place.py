"""Whether a folder lies on another computer, by what the kernel says."""

from pathlib import Path

import pytest

from qpost.store.place import FOREIGN, kind_of, on_a_network

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:41 / /home rw,relatime shared:2 - nfs4 server:/export/home rw,vers=4.2
41 40 8:2 / /home/店舗 rw,relatime shared:3 - btrfs /dev/sdb1 rw
42 22 0:50 / /mnt/shop\\040files rw - cifs //server/share rw
43 22 0:51 / /run/user/1000/doc rw - fuse.portal portal rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/home/hana/.local/share/qpost", "nfs4"),
        ("/home/店舗/qpost", "btrfs"),
        ("/homework", "ext4"),
        ("/mnt/shop files/qpost", "cifs"),
        ("/mnt/shop files", "cifs"),
        ("/run/user/1000/doc/x", "fuse.portal"),
    ],
)
def test_the_nearest_mount_says_the_kind(path: str, kind: str) -> None:
    assert kind_of(path, MOUNTS) == kind


def test_shares_of_other_computers_are_foreign_and_this_ones_own_disks_are_not() -> None:
    assert {kind_of("/home/hana", MOUNTS), kind_of("/mnt/shop files", MOUNTS)} <= FOREIGN
    assert FOREIGN.isdisjoint(
        {"ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "9p", "virtiofs", "apfs", ""}
    )


def test_a_list_that_makes_no_sense_says_nothing() -> None:
    assert kind_of("/home", "nonsense\n1 2 - ext4") == ""


def test_this_computers_own_folder_is_taken(tmp_path: Path) -> None:
    assert not on_a_network(tmp_path)
