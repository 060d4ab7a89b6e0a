"""Rules every test lives under: no stray log line, no network but this machine, no screen, chosen chances."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests import loopback
from tests.backend import Backend, Line, TranslatingBackend
from tests.fakes.dict_vault import DictVault
from tests.fakes.hand_clock import HandClock
from tests.log_watch import LogWatch
from tests.server.translators import contract_server, libretranslate_dialect

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
loopback.guard()

# Two people running the suite see the same examples, and a slow machine is not a failure.
settings.register_profile(
    "suite", deadline=None, derandomize=True, max_examples=100, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", deadline=None, max_examples=5000, print_blob=True)
settings.load_profile(os.environ.get("QPOST_HYPOTHESIS", "suite"))


@pytest.fixture(autouse=True)
def expect_log() -> Iterator[LogWatch]:
    """Fails the test on any warning in the log that it did not announce: `expect_log("part of it")`."""
    watch = LogWatch()
    with watch:
        yield watch
    watch.verify()


@pytest.fixture
def clock() -> HandClock:
    """A clock that only the test moves."""
    return HandClock()


@pytest.fixture
def vault() -> DictVault:
    """A keyring in memory."""
    return DictVault()


@pytest.fixture(scope="session")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Backend]:
    """The real backend in a process of its own with the sandbox in it, started once for the session."""
    running = Backend(tmp_path_factory.mktemp("backend"))
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def translating_backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TranslatingBackend]:
    """Another one, which hands texts to a translation service on this machine."""
    with contract_server.running(libretranslate_dialect.answer) as service:
        running = TranslatingBackend(tmp_path_factory.mktemp("translating"), service, "--inquiries", "20")
        running.start()
        yield running
        running.stop()


@pytest.fixture
async def line(backend: Backend) -> AsyncIterator[Line]:
    """A line to it that this test may cut."""
    opened = Line(backend.url)
    await opened.open()
    yield opened
    await opened.cut()
