"""Saved replies as comma-separated values: written inert and faithful, read with a reason for each row."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from qpost.domain.canned_replies import CannedReply, abbreviation
from qpost.domain.commands import KeepCanned, check_canned
from qpost.domain.ids import CannedId, Version
from qpost.domain.inquiries import fold
from qpost.domain.refusals import Refusal
from qpost.domain.settings import Language
from qpost.engine.inert_csv import defused, undefused

LARGEST = 4 * 1024 * 1024
"""Bytes of a file; a shop's list has some hundred entries of at most 1000 characters."""

_HEADER = ("フォルダ", "名前", "略語", "言語", "本文", "公開可", "ピン留め")
_COLUMNS = {
    "folder": ("フォルダ", "フォルダー", "分類", "폴더", "文件夹", "folder"),
    "name": ("名前", "タイトル", "件名", "이름", "제목", "名称", "标题", "name", "title"),
    "abbreviation": ("略語", "약어", "缩写", "abbreviation", "shortcut"),
    "language": ("言語", "언어", "语言", "language"),
    "body": ("本文", "内容", "본문", "내용", "body", "text", "content"),
    "public_safe": ("公開可", "공개 가능", "可公开", "public ok", "public_safe"),
    "pinned": ("ピン留め", "고정", "置顶", "pinned"),
}
_LANGUAGES = {
    Language.JAPANESE: ("ja", "日本語", "japanese", "일본어", "日语", ""),
    Language.KOREAN: ("ko", "한국어", "korean", "韓国語", "韩语"),
    Language.CHINESE: ("zh", "zh-cn", "中文", "chinese", "中国語", "중국어"),
    Language.ENGLISH: ("en", "english", "英語", "영어", "英语"),
}
_YES, _NO = (
    ("はい", "yes", "true", "1", "○", "〇", "예", "是", "y"),
    ("いいえ", "no", "false", "0", "×", "", "아니요", "否", "n"),
)


class Fault(StrEnum):
    """Why a row, or all of a file (row 0), could not be taken."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NO_HEADER = "no_header"
    BROKEN = "broken"
    LANGUAGE = "language"
    YES_OR_NO = "yes_or_no"
    TWICE = "twice"
    DIFFERENT = "different"
    """One of this folder, name and language is there with other words, and was left as it is."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A row that was not taken; rows are counted as a spreadsheet does, the header being 1."""

    row: int
    reason: Fault | Refusal
    name: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """What a file holds: the rows that can be taken, and all the others with their reason."""

    entries: tuple[tuple[int, KeepCanned], ...]
    troubles: tuple[Trouble, ...]


class _Unusable(Exception):
    """A row that cannot be taken."""

    def __init__(self, reason: Fault | Refusal) -> None:
        super().__init__(reason)
        self.reason = reason


def written(rows: Iterable[CannedReply]) -> bytes:
    """UTF-8 with its mark, as spreadsheets want it; no cell is ever a formula."""
    out = io.StringIO(newline="")
    table = csv.writer(out, quoting=csv.QUOTE_ALL)
    table.writerow(_HEADER)
    for row in rows:
        safe, pinned = (_YES[0] if on else _NO[0] for on in (row.public_safe, row.pinned))
        cells = (row.folder, row.name, row.abbreviation, row.language.value, row.body, safe, pinned)
        table.writerow(defused(cell) for cell in cells)
    return out.getvalue().encode("utf-8-sig")


def read(content: bytes) -> Table:
    """Take every row that can be; the same file gives the same ids whenever and wherever it is read."""
    if len(content) > LARGEST:
        return Table((), (Trouble(0, Fault.TOO_LARGE),))
    text = _decoded(content)
    if text is None:
        return Table((), (Trouble(0, Fault.UNREADABLE),))
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)))
    except csv.Error:
        return Table((), (Trouble(0, Fault.BROKEN),))
    places = _places(lines[0]) if lines else {}
    if not {"name", "body"} <= places.keys():
        return Table((), (Trouble(0, Fault.NO_HEADER),))
    return _taken(_cells(lines[1:], places))


def stable_id(folder: str, name: str, language: Language) -> CannedId:
    """The id of a row: whoever reads it in, it is one and the same entry."""
    said = f"{folder}\n{name}\n{language.value}".encode("utf-8", "surrogatepass")
    return CannedId(f"csv-{sha256(said).hexdigest()[:32]}")


def _taken(rows: Iterator[tuple[int, Mapping[str, str]]]) -> Table:
    entries: dict[CannedId, tuple[int, KeepCanned]] = {}
    troubles: list[Trouble] = []
    for number, cells in rows:
        try:
            command = _command(cells)
            if command.canned_id in entries:
                raise _Unusable(Fault.TWICE)
        except _Unusable as fault:
            troubles.append(Trouble(number, fault.reason, cells.get("name", "").strip()))
        else:
            entries[command.canned_id] = (number, command)
    return Table(tuple(entries.values()), tuple(troubles))


def _command(cells: Mapping[str, str]) -> KeepCanned:
    folder, name = cells.get("folder", "").strip(), cells["name"].strip()
    language = _language(cells.get("language", ""))
    command = KeepCanned(
        canned_id=stable_id(folder, name, language),
        folder=folder,
        name=name,
        abbreviation=abbreviation(cells.get("abbreviation", "")),
        language=language,
        body=cells["body"],
        public_safe=_yes(cells.get("public_safe", "")),
        pinned=_yes(cells.get("pinned", "")),
        base_version=Version(0),
    )
    if (refusal := check_canned(command)) is not None:
        raise _Unusable(refusal)
    if any(
        "\0" in text or not _sendable(text) for text in (folder, name, command.abbreviation, command.body)
    ):
        raise _Unusable(Fault.UNREADABLE)
    return command


def _sendable(text: str) -> bool:
    return not any("\ud800" <= sign <= "\udfff" for sign in text)


def _cells(lines: list[list[str]], places: Mapping[str, int]) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Row by row with its number; empty ones are passed over."""
    for number, line in enumerate(lines, 2):
        if any(cell.strip() for cell in line):
            yield (
                number,
                {
                    column: undefused(line[place]) if place < len(line) else ""
                    for column, place in places.items()
                },
            )


def _places(header: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, cell in enumerate(header):
        for column, names in _COLUMNS.items():
            if fold(cell) in map(fold, names):
                found.setdefault(column, place)
    return found


def _decoded(content: bytes) -> str | None:
    """UTF-8 with or without its mark, UTF-16 with one, or Shift_JIS as Japanese spreadsheets write it."""
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp932"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(",\t;", key=head.count)


def _language(cell: str) -> Language:
    for language, names in _LANGUAGES.items():
        if fold(cell) in map(fold, names):
            return language
    raise _Unusable(Fault.LANGUAGE)


def _yes(cell: str) -> bool:
    for answer, words in ((True, _YES), (False, _NO)):
        if fold(cell) in map(fold, words):
            return answer
    raise _Unusable(Fault.YES_OR_NO)
