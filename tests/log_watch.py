"""Listens to the log during one test and tells what nobody expected."""

import logging
from types import TracebackType
from typing import Self


class LogWatch(logging.Handler):
    """Collects records from WARNING up; `watch("words")` announces one that has to come."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._expected: list[str] = []
        self._possible: list[str] = []
        self._heard: list[logging.LogRecord] = []

    def __call__(self, words: str) -> None:
        """Announce a record whose message holds these words; it may come more than once."""
        self._expected.append(words)

    def may_come(self, words: str) -> None:
        """Announce a record that another thread of somebody else's may write, or be too late to."""
        self._possible.append(words)

    def emit(self, record: logging.LogRecord) -> None:
        """Take note of a record."""
        self._heard.append(record)

    def __enter__(self) -> Self:
        logging.getLogger().addHandler(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, reason: BaseException | None, trace: TracebackType | None
    ) -> None:
        logging.getLogger().removeHandler(self)

    def verify(self) -> None:
        """Fail on records that were not announced, on announced ones that never came, and on a deaf log."""
        assert silenced() == [], "loggers were switched off, so that nothing they say is heard"
        messages = [record.getMessage() for record in self._heard]
        absent = [words for words in self._expected if not any(words in message for message in messages)]
        assert not absent, f"expected in the log, but never written: {absent}"
        stray = [self.format(record) for record in self._heard if not self._announced(record)]
        assert not stray, "unexpected in the log:\n" + "\n".join(stray)

    def _announced(self, record: logging.LogRecord) -> bool:
        return any(words in record.getMessage() for words in (*self._expected, *self._possible))


def silenced() -> list[str]:
    """Loggers that something has disabled, as logging.config does unless it is told not to."""
    loggers = logging.getLogger().manager.loggerDict
    names = [
        name for name, logger in loggers.items() if isinstance(logger, logging.Logger) and logger.disabled
    ]
    return sorted(names) + (["everything"] if logging.root.manager.disable >= logging.WARNING else [])
