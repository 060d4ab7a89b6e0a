"""The computer's clock."""

import asyncio
from datetime import UTC, datetime


class SystemClock:
    """Implements engine.ports.Clock."""

    def now(self) -> datetime:
        """This instant, in UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)
