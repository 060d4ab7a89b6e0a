"""Settings on disk: whole or absent, and never a reason not to start."""

from pathlib import Path

from qpost.domain.ids import ShopId
from qpost.domain.settings import Appearance, Language, Settings
from qpost.store.settings import JsonSettings


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    wanted = Settings(language=Language.KOREAN, appearance=Appearance.DARK, shop_id=ShopId("s-1"))
    file = JsonSettings(tmp_path / "new" / "settings.json")
    file.save(wanted)
    assert file.load() == wanted
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["settings.json"]


def test_a_missing_or_broken_file_means_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert JsonSettings(path).load() == Settings()
    for broken in (b"", b"{", b'{"language": "tlh"}', b"\xff\xfe", b"[]"):
        path.write_bytes(broken)
        assert JsonSettings(path).load() == Settings()


def test_a_setting_of_a_newer_program_does_not_lose_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"language": "zh", "invented_later": 1}')
    assert JsonSettings(path).load().language is Language.CHINESE
