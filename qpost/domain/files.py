"""ファイル: what a message carries besides its words (spec.md §4.1)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from qpost.domain.ids import FileId

FILES_LIMIT = 4 << 20
"""Bytes of all files of one message together."""

MOST_FILES = 10
NAME_LIMIT = 120


class MediaType(StrEnum):
    """The only kinds of file that are taken, judged by content and never by name."""

    PNG = "image/png"
    JPEG = "image/jpeg"
    GIF = "image/gif"
    WEBP = "image/webp"
    PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class File:
    """One file as messages name it; its content is fetched apart, by its id."""

    file_id: FileId
    name: str
    """As its sender called it, the last part of any path; shown, never used as a path."""
    media_type: MediaType
    size: int
    """Bytes."""


def together(files: Iterable[File]) -> int:
    """Bytes of all of them."""
    return sum(file.size for file in files)
