"""Cycles go on the Qt thread, soon, and nothing is looked at on any other."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer

from qpost.desktop.garbage import ROUNDS, YOUNG, Garbage


class Knot(QObject):
    """Refers to itself, as a screen with its handlers does."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


@pytest.fixture
def garbage() -> Iterator[Garbage]:
    """As the program has it."""
    made = Garbage()
    made.begin()
    yield made
    made.close()
    gc.unfreeze()


def one_turn() -> None:
    """Let the loop go round until it has to wait, with much that comes to be in it."""
    loop = QEventLoop()
    kept: list[object] = []

    def work() -> None:
        kept.extend([[]] for _ in range(YOUNG))
        QTimer.singleShot(20, loop.quit)

    QTimer.singleShot(0, work)
    loop.exec()


@pytest.mark.usefixtures("qapp", "garbage")
def test_a_knot_is_untied_between_two_events() -> None:
    gone = weakref.ref(Knot())
    assert gone() is not None
    one_turn()
    assert gone() is None


@pytest.mark.usefixtures("qapp", "garbage")
def test_a_knot_that_survived_a_look_is_untied_some_looks_later() -> None:
    knot = Knot()
    one_turn()
    gone = weakref.ref(knot)
    del knot
    for _ in range(ROUNDS + 1):
        one_turn()
    assert gone() is None


@pytest.mark.usefixtures("qapp", "garbage")
def test_no_other_thread_looks_however_much_it_makes() -> None:
    gone = weakref.ref(Knot())
    thread = threading.Thread(target=lambda: [[[]] for _ in range(20 * YOUNG)])
    thread.start()
    thread.join()
    assert gone() is not None


@pytest.mark.usefixtures("qapp", "garbage")
def test_while_little_is_made_nobody_looks() -> None:
    gc.collect()
    gone = weakref.ref(Knot())
    QCoreApplication.processEvents()
    assert gone() is not None


@pytest.mark.usefixtures("qapp")
def test_nobody_looks_before_it_begins_and_after_it_is_closed() -> None:
    garbage = Garbage()
    gone = weakref.ref(Knot())
    one_turn()
    assert gone() is not None
    garbage.begin()
    garbage.close()
    assert gone() is None
    gc.disable()
    late = weakref.ref(Knot())
    one_turn()
    assert late() is not None
    gc.enable()
    gc.unfreeze()


@pytest.mark.usefixtures("qapp")
def test_python_looks_by_itself_again_afterwards() -> None:
    garbage = Garbage()
    assert not gc.isenabled()
    garbage.close()
    assert gc.isenabled()
    gc.unfreeze()
