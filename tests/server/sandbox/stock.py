"""A sandbox for tests: both shops at a fixed moment, with their threads held."""

from dataclasses import dataclass
from datetime import datetime

from qpost.domain.inquiries import Inquiry, Message
from qpost.domain.moments import JST
from qpost.server.sandbox.generator import SandboxShop, sandbox_shops

NOW = datetime(2026, 11, 20, 14, 41, tzinfo=JST)


@dataclass(frozen=True, slots=True)
class Stocked:
    """A shop with its threads held."""

    shop: SandboxShop
    threads: tuple[tuple[Inquiry, tuple[Message, ...]], ...]


def stocked(now: datetime = NOW, inquiries: int = 420, seed: int = 1) -> tuple[Stocked, ...]:
    """Both shops with their threads held."""
    shops = sandbox_shops(now=now, inquiries=inquiries, seed=seed)
    return tuple(Stocked(shop, tuple(shop.threads)) for shop in shops)
