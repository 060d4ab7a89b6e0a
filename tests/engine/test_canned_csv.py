"""Files of saved replies: nothing in them is a formula, and what was written is read again word for word."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.canned_replies import CannedReply, abbreviation
from qpost.domain.commands import KeepCanned, check_canned
from qpost.domain.refusals import Refusal
from qpost.domain.settings import Language
from qpost.engine.canned_csv import LARGEST, Fault, Table, Trouble, read, written
from qpost.engine.engine import Engine
from tests import examples as eg
from tests.engine.conftest import pass_time, until_idle, work
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import ScriptedRemote

HOSTILE = st.text(alphabet="=+-@＝＋－＠'\"\t\r\n ,;\u3000aあ0{}", max_size=12)
PLAIN = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=30)
WORDS = HOSTILE | PLAIN


def said(command: KeepCanned) -> tuple[object, ...]:
    """All that a file carries of an entry."""
    return (
        command.folder,
        command.name,
        command.abbreviation,
        command.language,
        command.body,
        command.public_safe,
        command.pinned,
    )


def commands(table: Table) -> list[KeepCanned]:
    """What can be taken."""
    return [command for _, command in table.entries]


def file(*lines: str, header: str = "フォルダ,名前,略語,言語,本文,公開可,ピン留め") -> bytes:
    """A file as a person might write it."""
    return "\r\n".join((header, *lines)).encode()


@given(
    st.lists(
        st.builds(
            lambda folder, name, short, body, language, safe, pinned: eg.canned(
                folder=folder.strip(),
                name=name.strip(),
                abbreviation=abbreviation(short),
                body=body,
                language=language,
                public_safe=safe,
                pinned=pinned,
            ),
            *(WORDS, WORDS, WORDS, WORDS),
            st.sampled_from(Language),
            *(st.booleans(), st.booleans()),
        ),
        unique_by=lambda one: (one.folder, one.name, one.language),
        max_size=5,
    )
)
def test_what_is_written_is_read_again_word_for_word(rows: list[CannedReply]) -> None:
    usable = [row for row in rows if check_canned(eg.keep_canned(row)) is None]
    again = commands(read(written(usable)))
    assert [said(command) for command in again] == [said(eg.keep_canned(row)) for row in usable]


@given(WORDS)
def test_no_cell_is_ever_a_formula(body: str) -> None:
    text = written([eg.canned(body=body, name=body, folder=body)]).decode("utf-8-sig")
    for line in csv.reader(io.StringIO(text, newline="")):
        for cell in line:
            assert not cell.lstrip(" \u3000\n").startswith(tuple("=+-@＝＋－＠\t\r"))


def test_a_file_begins_with_the_mark_that_spreadsheets_want() -> None:
    assert written([]).startswith(b"\xef\xbb\xbf")


def test_leading_zeros_and_numbers_stay_text() -> None:
    assert b'"0120-000-000"' in written([eg.canned(body="0120-000-000")])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_files_are_read_as_japanese_spreadsheets_write_them(encoding: str) -> None:
    content = file("配送,遅延のお詫び,okure,日本語,～発送が①日遅れます,はい,").decode().encode(encoding)
    (command,) = commands(read(content))
    assert (command.name, command.body, command.public_safe, command.pinned) == (
        "遅延のお詫び",
        "～発送が①日遅れます",
        True,
        False,
    )


@pytest.mark.parametrize(
    "header",
    ["タイトル,内容", "제목,본문", "标题,内容", "Title;Body", "ＮＡＭＥ\tＴｅｘｔ", "番号,名前,本文"],
)
def test_headers_may_be_named_in_any_language_and_other_columns_are_passed_over(header: str) -> None:
    separator = next(sign for sign in ",;\t" if sign in header)
    cells = ["x"] * (len(header.split(separator)) - 2) + ["お礼", "ありがとうございます。"]
    (command,) = commands(read(file(separator.join(cells), header=header)))
    assert (command.name, command.body, command.language) == (
        "お礼",
        "ありがとうございます。",
        Language.JAPANESE,
    )


def test_every_row_that_cannot_be_taken_is_named_with_its_reason() -> None:
    table = read(
        file(
            "配送,よい,,ja,本文,,",
            "配送,,,ja,本文,,",
            "配送,長い,,ja," + "あ" * 1001 + ",,",
            "配送,言葉,,ドイツ語,本文,,",
            "配送,公開,,ja,本文,たぶん,",
            ",,,,,,",
            "配送,よい,,ja,ちがう本文,,",
            "配送,空,,ja",
        )
    )
    assert [command.name for command in commands(table)] == ["よい"]
    assert table.troubles == (
        Trouble(3, Refusal.EMPTY_NAME),
        Trouble(4, Refusal.BODY_TOO_LONG, "長い"),
        Trouble(5, Fault.LANGUAGE, "言葉"),
        Trouble(6, Fault.YES_OR_NO, "公開"),
        Trouble(8, Fault.TWICE, "よい"),
        Trouble(9, Refusal.EMPTY_BODY, "空"),
    )


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", Fault.NO_HEADER),
        ("名前\r\nx".encode(), Fault.NO_HEADER),
        (b"\x81", Fault.UNREADABLE),
        (b"\xff\xfe\x00", Fault.UNREADABLE),
        (b"a" * (LARGEST + 1), Fault.TOO_LARGE),
        (("名前,本文\r\n" + "x" * 140_000).encode(), Fault.BROKEN),
    ],
)
def test_a_file_that_is_none_is_told(content: bytes, fault: Fault) -> None:
    assert read(content) == Table((), (Trouble(0, fault),))


def test_what_no_database_keeps_is_not_taken() -> None:
    assert read(file("配送,零,,ja,a\0b,,")).troubles == (Trouble(2, Fault.UNREADABLE, "零"),)


async def test_a_file_is_read_in_once_however_often(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, tmp_path: Path
) -> None:
    remote.insert(eg.canned("cr-1", folder="配送", name="ある", body="ある文"))
    await work(engine, clock)
    path = tmp_path / "返事.csv"
    path.write_bytes(
        file(
            "配送,ある,,ja,ある文,,",
            "配送,新しい,,ja,新しい文,,",
            "配送,,,ja,名前がない,,",
            "返品,別,,ja,別の文,,",
        )
    )
    first = await engine.canned_replies.bring_in(path)
    await until_idle(engine, clock)
    assert (first.added, first.standing, len(first.troubles)) == (2, 1, 1)
    again = await engine.canned_replies.bring_in(path)
    assert (again.added, again.standing, len(again.troubles)) == (0, 3, 1)
    assert len(remote.effects) == 2


async def test_what_is_there_with_other_words_is_left_as_it_is_and_told(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, tmp_path: Path
) -> None:
    remote.insert(eg.canned("cr-1", folder="配送", name="ある", body="手直しした文"))
    await work(engine, clock)
    path = tmp_path / "a.csv"
    path.write_bytes(file("配送,ある,,ja,元の文,,"))
    brought = await engine.canned_replies.bring_in(path)
    assert (brought.added, brought.troubles) == (0, (Trouble(2, Fault.DIFFERENT, "ある"),))
    assert remote.effects == []


async def test_one_that_was_deleted_can_be_read_in_again(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, tmp_path: Path
) -> None:
    await work(engine, clock)
    path = tmp_path / "a.csv"
    path.write_bytes(file("配送,お礼,,ja,文,,"))
    await engine.canned_replies.bring_in(path)
    await until_idle(engine, clock)
    (row,) = await engine.canned_replies.rows()
    await engine.canned_replies.drop(row)
    await until_idle(engine, clock)
    assert (await engine.canned_replies.bring_in(path)).added == 1
    await pass_time(engine, clock, 10)
    assert [one.canned_id for one in await engine.canned_replies.rows()] == [row.canned_id]


async def test_what_was_written_out_is_nothing_new_when_read_in(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, tmp_path: Path
) -> None:
    rows = (eg.canned(), eg.canned("cr-2", name="=HYPERLINK()", body="=1+1\n'x"))
    remote.insert(*rows)
    await work(engine, clock)
    assert await engine.canned_replies.write_out(tmp_path / "a.csv") == 2
    brought = await engine.canned_replies.bring_in(tmp_path / "a.csv")
    assert (brought.added, brought.standing, brought.troubles) == (0, 2, ())


async def test_a_file_that_cannot_be_read_or_written_is_told(
    engine: Engine, clock: HandClock, tmp_path: Path
) -> None:
    await work(engine, clock)
    missing = tmp_path / "nowhere" / "a.csv"
    assert (await engine.canned_replies.bring_in(missing)).troubles == (Trouble(0, Fault.UNREADABLE),)
    assert await engine.canned_replies.write_out(missing) is None


def test_ids_depend_on_folder_name_and_language_alone() -> None:
    entry = eg.canned()
    (one,) = commands(read(written([entry])))
    (same,) = commands(read(written([replace(entry, body="別の文", pinned=True)])))
    (other,) = commands(read(written([replace(entry, folder="返品")])))
    assert one.canned_id == same.canned_id != other.canned_id
