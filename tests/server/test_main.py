"""The command line."""

import io
import json
from pathlib import Path

import pytest

from qpost.server.__main__ import PARTLY, TRANSLATOR_KEY, main
from qpost.server.config import Config
from tests.server.importing import exports


def _typed(monkeypatch: pytest.MonkeyPatch, password: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(password + "\n"))


def _add(folder: Path, login: str = "mine") -> int:
    named = ("--login", login, "--email", f"{login}@shop.example", "--name", "私", "--shop", "s-9")
    return main(["add-account", "--data", str(folder), *named])


def test_a_shop_of_ones_own_holds_ones_own_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _typed(monkeypatch, "correct horse")
    assert _add(tmp_path) == 0
    rows = [exports.INQUIRY_HEADINGS, exports.inquiry(), exports.inquiry(status="?")]
    export = exports.write_csv(tmp_path / "export.csv", rows, "cp932")
    command = ["import", str(export), "--data", str(tmp_path), "--shop", "s-9"]
    assert main(command) == PARTLY
    assert capsys.readouterr().out.splitlines() == [
        "row 3: 状態 is none of 未回答・処理中・処理完了・回答完了",
        "1 taken, 0 there already, 1 not taken",
    ]
    main(command)
    assert "0 taken, 1 there already, 1 not taken" in capsys.readouterr().out


def test_what_cannot_be_done_is_said_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _typed(monkeypatch, "")
    assert _add(tmp_path) == 1
    _typed(monkeypatch, "correct horse")
    assert _add(tmp_path) == 0
    _typed(monkeypatch, "correct horse")
    assert _add(tmp_path) == 1
    assert main(["seed", "--data", str(tmp_path)]) == 1
    assert main(["import", str(tmp_path / "none"), "--data", str(tmp_path), "--shop", "s-9"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "qpost-server: a password is needed",
        "qpost-server: this login or address is taken",
        "qpost-server: the folder has data already",
        "qpost-server: the file cannot be read (FileNotFoundError)",
    ]


def test_the_description_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["openapi"]) == 0
    assert json.loads(capsys.readouterr().out)["openapi"].startswith("3.")


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--smtp", "mail.example"], "--smtp wants HOST:PORT"),
        (["--smtp", "mail.example:25"], "--smtp wants --mail-from, an address of your own"),
        (
            ["--smtp", "mail.example:25", "--mail-from", "nobody"],
            "--smtp wants --mail-from, an address of your own",
        ),
        (
            ["--smtp", "mail.example:25", "--mail-from", "a@b.example", "--smtp-password-file", "missing"],
            "the password cannot be read",
        ),
    ],
)
def test_a_mail_server_that_cannot_be_one_is_refused_at_the_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], complaint: str
) -> None:
    assert main(["serve", "--data", str(tmp_path), *options]) == 1
    assert capsys.readouterr().err == f"qpost-server: {complaint}\n"


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (("--translator", "deepl"), "DeepL needs a key"),
        (
            ("--translator", "deepl", "--translator-key-file", "nowhere"),
            "the key cannot be read (FileNotFoundError)",
        ),
        (("--translator", "libretranslate"), "LibreTranslate needs an address"),
        (
            ("--translator", "libretranslate", "--translator-url", "http://t.example"),
            "a translator elsewhere must be reached by https",
        ),
    ],
)
def test_a_translator_that_cannot_be_asked_is_said_at_the_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], complaint: str
) -> None:
    assert main(["serve", "--data", str(tmp_path), *options]) == 1
    assert capsys.readouterr().err == f"qpost-server: {complaint}\n"


def test_the_translators_key_comes_from_a_file_or_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Config] = []

    def serve(config: Config, **_: object) -> bool:
        started.append(config)
        return True

    monkeypatch.setattr("qpost.server.serve.serve", serve)
    (tmp_path / "key").write_text("from-file:fx\n")
    deepl = ["serve", "--data", str(tmp_path), "--translator", "deepl"]
    assert main([*deepl, "--translator-key-file", str(tmp_path / "key")]) == 0
    monkeypatch.setenv(TRANSLATOR_KEY, "from-environment")
    assert main(deepl) == 0
    assert [config.translator.key for config in started if config.translator] == [
        "from-file:fx",
        "from-environment",
    ]
    assert "from-file" not in repr(started)
