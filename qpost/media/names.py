"""Names of files as text that can be trusted: no path, no disguise, no name of a device."""

import re
import unicodedata

from qpost.domain.files import NAME_LIMIT, MediaType

EXTENSIONS = {
    MediaType.PNG: (".png",),
    MediaType.JPEG: (".jpg", ".jpeg"),
    MediaType.GIF: (".gif",),
    MediaType.WEBP: (".webp",),
    MediaType.PDF: (".pdf",),
}
"""How the names of each kind end, the usual one first."""

BYTES_LIMIT = 240
"""UTF-8 bytes of a whole name; file systems take 255, and a copy's name needs a few more."""

NAMELESS = "file"

_FORBIDDEN = re.compile(r'[<>:"|?*]')
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=[ .]|$)")
_INNER_ENDING = re.compile(r"\.(?=[A-Za-z][A-Za-z0-9-]{0,17}$)")


def clean_name(name: str, kind: MediaType) -> str:
    """What a file may be called, on screen and on any disk: it ends as files of its kind do.

    Of a path only the last part is left; whatever cannot be seen goes, as do marks that turn the direction
    of writing, streams after a colon, and a second ending that Windows would show alone (`photo.exe.jpg`).
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    seen = "".join(sign for sign in last if sign.isspace() or unicodedata.category(sign)[0] != "C")
    spaced = re.sub(r"\s+", " ", seen)
    stem, ending = _parted(_FORBIDDEN.sub("_", spaced).strip(" ."), kind)
    stem = _INNER_ENDING.sub("_", stem.strip(" ."))
    if _DEVICE.match(stem):
        stem = f"_{stem}"
    return _fitting(stem or NAMELESS, ending) + ending


def _parted(name: str, kind: MediaType) -> tuple[str, str]:
    usual = EXTENSIONS[kind]
    for ending in usual:
        if name.lower().endswith(ending):
            return name[: -len(ending)], ending
    return name, usual[0]


def _fitting(stem: str, ending: str) -> str:
    """As much of the beginning as there is room for, in characters and in bytes."""
    stem = stem[: NAME_LIMIT - len(ending)]
    while len((stem + ending).encode()) > BYTES_LIMIT:
        stem = stem[:-1]
    return stem.rstrip(" .") or NAMELESS
