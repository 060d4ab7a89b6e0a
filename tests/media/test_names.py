"""Names of files: whatever was said, what is left is no path, no disguise and no device."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.files import NAME_LIMIT, MediaType
from qpost.media.names import BYTES_LIMIT, EXTENSIONS, clean_name

HOSTILE = [
    ("../../etc/passwd.png", "passwd.png"),
    ("..\\..\\windows\\evil.png", "evil.png"),
    ("/absolute/photo.png", "photo.png"),
    ("C:\\photos\\photo.png", "photo.png"),
    ("\\\\server\\share\\photo.png", "photo.png"),
    ("photo.png:hidden.exe", "photo.png_hidden_exe.png"),
    ("photo.png::$DATA", "photo.png__$DATA.png"),
    ("CON.png", "_CON.png"),
    ("lpt1", "_lpt1.png"),
    ("com¹.png", "_com¹.png"),
    ("nul .png", "_nul.png"),
    ("photo.png. . .", "photo.png"),
    (" .hidden", "hidden.png"),
    ("photo\u202egnp.exe", "photognp_exe.png"),
    ("photo\u2066\u2069\u200b.png", "photo.png"),
    ("invoice.pdf.exe", "invoice.pdf_exe.png"),
    ("photo.exe.png", "photo_exe.png"),
    ("photo.settingcontent-ms", "photo_settingcontent-ms.png"),
    ("photo.lnk", "photo_lnk.png"),
    ("line\nbreak\0.png", "line break.png"),
    ("..", "file.png"),
    ("", "file.png"),
    ("商品 の写真.PNG", "商品 の写真.png"),
    ("IMG_2026.08.22.png", "IMG_2026.08.22.png"),
    ("か\u3099.png", "が.png"),
]


@pytest.mark.parametrize(("said", "left"), HOSTILE)
def test_a_name_is_left_with_what_can_be_trusted(said: str, left: str) -> None:
    assert clean_name(said, MediaType.PNG) == left


@pytest.mark.parametrize("kind", MediaType)
@given(name=st.text(max_size=400))
def test_whatever_the_name_it_is_safe_on_every_system(kind: MediaType, name: str) -> None:
    clean = clean_name(name, kind)
    assert clean.endswith(EXTENSIONS[kind])
    assert 0 < len(clean) <= NAME_LIMIT
    assert len(clean.encode()) <= BYTES_LIMIT
    assert not set(clean) & set('/\\:*?"<>|\0\n\r\u202e\u2066')
    assert not clean.startswith((".", " "))
    assert clean_name(clean, kind) == clean


@given(st.text(alphabet="漢字𠮷", min_size=100, max_size=300))
def test_a_long_name_keeps_its_beginning_and_its_ending(name: str) -> None:
    clean = clean_name(name + ".jpeg", MediaType.JPEG)
    assert clean.endswith(".jpeg")
    assert name.startswith(clean.removesuffix(".jpeg"))
