"""Who may sign in to the sandbox: the demo account, its shops and its members."""

from dataclasses import dataclass

from qpost.domain.ids import ShopId

DEMO_LOGIN = "hana-cosme01"
DEMO_PASSWORD = "hana-cosme-demo"
"""Printed by the demo, and of no use anywhere else."""
DEMO_EMAIL = "hana-cosme@example.jp"
DEMO_NAME = "株式会社Hana Cosme"

MAIN = ShopId("hana-main")
OUTLET = ShopId("hana-outlet")


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who works for the account; every member of the sandbox has DEMO_PASSWORD."""

    login: str
    email: str
    name: str
    """担当者名: how answers are signed towards colleagues."""
    shops: tuple[ShopId, ...]


MEMBERS = (
    Member(login=DEMO_LOGIN, email=DEMO_EMAIL, name="受付A", shops=(MAIN, OUTLET)),
    Member(login="hana-cosme02", email="hana-cosme02@example.jp", name="受付B", shops=(MAIN,)),
    Member(login="hana-cosme03", email="hana-cosme03@example.jp", name="受付C", shops=(MAIN, OUTLET)),
)
"""The demo account's owner first."""


def members_of(shop_id: ShopId) -> tuple[Member, ...]:
    """Who answers for a shop."""
    return tuple(member for member in MEMBERS if shop_id in member.shops)
