"""One whole client: the real engine over the real store in a folder, on a clock and a line of the harness."""

from pathlib import Path

from qpost.domain.ids import InquiryId
from qpost.domain.settings import Settings
from qpost.domain.shops import Location
from qpost.engine.engine import Engine
from qpost.engine.ports import Clock, Remote, Thread
from qpost.engine.session import Working
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.fakes.dict_vault import DictVault
from tests.fakes.host import MemorySettings, NoAutostart
from tests.fakes.plain_media import PlainMedia
from tests.fakes.scripted_remote import PASSWORD

SERVER = "https://qpost.example"
KEY = bytes(range(32))
"""Of every store that the harness makes, so that files can be opened by more than one process."""


def vault() -> DictVault:
    """A keyring that knows the key of the files already."""
    made = DictVault()
    made.secrets[f"store key of {eg.account().account_id} at {SERVER}"] = KEY.hex()
    made.secrets[f"refresh token of {eg.account().login} at {SERVER}"] = "a token"
    return made


class Client:
    """A program of the shop, as often as it is started in the same folder."""

    def __init__(
        self,
        folder: Path,
        remote: Remote,
        clock: Clock,
        *,
        undo: int = 0,
        settings: MemorySettings | None = None,
    ) -> None:
        self.folder = folder
        self.store = LocalStore(folder)
        self.clock = clock
        self.engine = Engine(
            remote=remote,
            store=self.store,
            vault=vault(),
            settings_file=settings or MemorySettings(Settings(undo_seconds=undo)),
            autostart=NoAutostart(),
            media=PlainMedia(),
            clock=clock,
            chance=lambda: 0.5,
        )

    async def start(self) -> None:
        """Sign in and work for the example shop."""
        await self.engine.session.sign_in(SERVER, Location.HOME, "hana-cosme01", PASSWORD, save=True)
        await self.engine.session.choose(eg.SHOP)

    async def start_again(self) -> None:
        """Go on with the saved session, whether or not the backend can be reached."""
        await self.engine.session.resume()
        await self.engine.session.choose(eg.SHOP)

    @property
    def working(self) -> bool:
        """Whether the shop's files are open."""
        return isinstance(self.engine.session.state, Working)

    async def thread(self, inquiry_id: str) -> Thread:
        """One conversation as it is here."""
        thread = await self.store.thread(InquiryId(inquiry_id))
        assert thread is not None
        return thread
