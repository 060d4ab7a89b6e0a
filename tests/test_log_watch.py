"""The suite's own ear: a warning that nobody announced is a failure."""

import logging

import pytest

from tests.log_watch import LogWatch

log = logging.getLogger("some.part")


def heard(*, announced: str | None, written: str | None) -> LogWatch:
    """A watch that was over while something was written."""
    watch = LogWatch()
    root = logging.getLogger()
    outer, root.handlers = root.handlers, []  # the test's own watch must not hear what is made up here
    try:
        with watch:
            if announced is not None:
                watch(announced)
            if written is not None:
                log.warning(written)
    finally:
        root.handlers = outer
    return watch


def test_a_stray_warning_fails() -> None:
    with pytest.raises(AssertionError, match="unexpected in the log"):
        heard(announced=None, written="disk nearly full").verify()


def test_an_announced_warning_passes() -> None:
    heard(announced="nearly full", written="disk nearly full").verify()


def test_an_announced_warning_that_never_comes_fails() -> None:
    with pytest.raises(AssertionError, match="never written"):
        heard(announced="nearly full", written=None).verify()


def test_a_log_that_was_switched_off_fails() -> None:
    watch = heard(announced=None, written=None)
    log.disabled = True
    try:
        with pytest.raises(AssertionError, match="switched off"):
            watch.verify()
    finally:
        log.disabled = False
