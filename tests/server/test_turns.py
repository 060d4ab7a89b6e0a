"""Turns at writing on SQLite: what waits shares a commit, and one's failure is nobody else's."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError

from qpost.server.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """One with a table of words."""
    opened = Database(f"sqlite:///{tmp_path / 'turns.db'}")
    with opened.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE words (word PRIMARY KEY)")
    yield opened
    opened.close()


class Commits:
    """How often an engine committed, and whether the next commit is to fail."""

    def __init__(self, database: Database) -> None:
        self.count = 0
        self.failing = False
        event.listen(database._engine, "commit", self._note)

    def _note(self, connection: Connection) -> None:
        if self.failing:
            raise OperationalError("COMMIT", {}, OSError("the disk is full"))
        self.count += 1


def add(connection: Connection, word: str) -> str:
    """Store a word; words with a question mark are not liked, but only after they were stored."""
    connection.exec_driver_sql("INSERT INTO words VALUES (?)", (word,))
    if "?" in word:
        raise ValueError(word)
    return word.upper()


def _number(number: int, _connection: Connection) -> int:
    return number


def words(database: Database) -> set[str]:
    """What is stored."""
    with database.reading() as connection:
        return {word for (word,) in connection.exec_driver_sql("SELECT word FROM words")}


async def at_once(database: Database, *several: str) -> list[Any]:
    """Add words that all wait while another turn is under way."""
    go_on = Event()
    first: Future[bool] = database._turns.take(lambda _connection: go_on.wait(10))
    waiting = [asyncio.ensure_future(database.write(partial(add, word=word))) for word in several]
    await asyncio.sleep(0)
    go_on.set()
    answers: list[Any] = await asyncio.gather(*waiting, return_exceptions=True)
    assert first.exception() is None or answers
    return answers


async def test_turns_that_wait_share_one_commit(database: Database) -> None:
    commits = Commits(database)
    assert await at_once(database, "a", "b", "c") == ["A", "B", "C"]
    assert words(database) == {"a", "b", "c"}
    assert commits.count == 2


async def test_what_one_of_them_raises_undoes_that_one_alone(database: Database) -> None:
    answers = await at_once(database, "a", "b?", "c", "a")
    assert answers[0] == "A"
    assert isinstance(answers[1], ValueError)
    assert answers[2] == "C"
    assert "UNIQUE" in str(answers[3])
    assert words(database) == {"a", "c"}


async def test_a_turn_that_is_alone_is_undone_as_well(database: Database) -> None:
    with pytest.raises(ValueError, match="b"):
        await database.write(partial(add, word="b?"))
    assert words(database) == set()


async def test_a_commit_that_fails_has_failed_for_everybody_in_it(database: Database) -> None:
    commits = Commits(database)
    commits.failing = True
    answers = await at_once(database, "a", "b")
    assert [type(answer) for answer in answers] == [OperationalError, OperationalError]
    commits.failing = False
    assert words(database) == set()
    assert await database.write(partial(add, word="c")) == "C"


async def test_nobody_hears_of_a_turn_before_its_commit(database: Database) -> None:
    order: list[str] = []
    event.listen(database._engine, "commit", lambda _connection: order.append("committed"))
    turn = database._turns.take(partial(add, word="a"))
    turn.add_done_callback(lambda _turn: order.append("told"))
    await asyncio.wrap_future(turn)
    assert order == ["committed", "told"]


async def test_a_turn_that_was_given_up_while_it_waited_is_not_taken(database: Database) -> None:
    go_on = Event()
    first = database._turns.take(lambda _connection: go_on.wait(10))
    given_up = database._turns.take(lambda connection: add(connection, "a"))
    assert given_up.cancel()
    go_on.set()
    await asyncio.wrap_future(first)
    await database.write(lambda connection: add(connection, "b"))
    assert words(database) == {"b"}


def test_closing_finishes_what_waits(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'closing.db'}")
    waiting = [database._turns.take(partial(_number, number)) for number in range(20)]
    database.close()
    assert [one.result() for one in waiting] == list(range(20))
