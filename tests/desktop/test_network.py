"""The network coming back is noticed; its going is not our business here."""

from PySide6.QtNetwork import QNetworkInformation

from qpost.desktop.network import NetworkWatch

Reach = QNetworkInformation.Reachability


def test_only_a_wider_reach_is_told() -> None:
    told: list[bool] = []
    watch = NetworkWatch(lambda: told.append(True))
    watch.see(Reach.Disconnected)
    told.clear()
    for reach, times in (
        (Reach.Local, 1),
        (Reach.Online, 2),
        (Reach.Online, 2),
        (Reach.Site, 2),
        (Reach.Disconnected, 2),
        (Reach.Online, 3),
    ):
        watch.see(reach)
        assert len(told) == times, reach
