"""The theme: readable in light and dark, following the system or what was chosen."""

import re
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qpost.desktop import assets, theme
from qpost.desktop.theme import Role, Tokens
from qpost.desktop.tokens import DARK, LIGHT, high_contrast
from qpost.desktop.typography import FAMILIES, SIZES
from qpost.domain.settings import Appearance, Language

TEXT = (
    ("text", "bg"), ("text", "sel"), ("text2", "bg"), ("text2", "chrome"), ("text2", "hover"),
    ("text2", "sel"), ("dis", "surface"), ("accent", "bg"), ("accent", "sel"), ("accent", "accent_soft"),
    ("on_accent", "accent"), ("on_accent", "accent_p"), ("danger", "bg"), ("danger", "danger_soft"),
    ("danger", "sel"), ("warn", "bg"),
    ("warn", "warn_soft"), ("warn", "sel"), ("ok", "ok_soft"), ("info", "info_soft"), ("accent", "warn_soft"),
    ("toast_text", "toast"), ("toast_action", "toast"), ("text", "bubble_mine"), ("text", "bubble_theirs"),
)  # fmt: skip
MARKS = (("border", "bg"), ("border", "surface"), ("accent", "bg"))


def luminance(colour: str) -> float:
    parts = QColor(colour)
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (parts.redF(), parts.greenF(), parts.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("worn", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_and_mark_can_be_told_from_its_ground(worn: Tokens) -> None:
    for front, ground in TEXT:
        assert contrast(getattr(worn, front), getattr(worn, ground)) >= 4.5, (front, ground)
    for front, ground in MARKS:
        assert contrast(getattr(worn, front), getattr(worn, ground)) >= 3, (front, ground)
    for chip in worn.chips:
        assert contrast(chip, worn.bg) >= 3, chip


def test_a_chosen_appearance_holds_and_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.signals().changed):
        theme.apply(qapp, Appearance.DARK)
    assert theme.tokens() == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.bg.lower()
    with qtbot.assertNotEmitted(theme.signals().changed):
        theme.apply(qapp, Appearance.DARK)


def test_the_system_going_dark_is_followed_at_once_and_only_where_that_was_asked(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = QGuiApplication.styleHints()

    def system_becomes(scheme: Qt.ColorScheme) -> None:  # the platform of the tests has no system to ask
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: scheme)
        hints.colorSchemeChanged.emit(scheme)

    theme.apply(qapp, Appearance.SYSTEM)
    system_becomes(Qt.ColorScheme.Dark)
    assert theme.tokens() == DARK
    system_becomes(Qt.ColorScheme.Light)
    assert theme.tokens() == LIGHT
    theme.apply(qapp, Appearance.LIGHT)
    system_becomes(Qt.ColorScheme.Dark)
    assert theme.tokens() == LIGHT


def test_every_place_of_the_style_sheet_is_a_token() -> None:
    sheet = (assets.resources() / "qpost.qss").read_text(encoding="utf-8")
    names = {colour.name for colour in fields(Tokens)}
    assert set(re.findall(r"@(\w+)@", sheet)) - {"names"} <= names
    assert re.findall(r"@\w+@", theme.style_sheet(LIGHT)) in ([], ["@names@"])


def test_high_contrast_uses_the_systems_own_colours() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#ffff00"))
    worn = high_contrast(palette)
    assert (worn.bg, worn.text, worn.danger, worn.dark) == ("#000000", "#ffff00", "#ffff00", True)
    assert replace(worn, bg=worn.bg) == worn


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("いつ発送されますか。", Language.JAPANESE),
        ("직접 확인", Language.KOREAN),
        ("请问什么时候发货", Language.CHINESE),
        ("直送", Language.JAPANESE),
        ("where", Language.JAPANESE),
    ],
)
def test_a_text_is_drawn_in_the_glyphs_of_its_own_language(text: str, language: Language) -> None:
    drawn = theme.font_for_text(text, Role.BODY)
    assert drawn.families() == FAMILIES[language]
    assert drawn.pixelSize() == 15


def test_nothing_is_smaller_than_twelve_pixels() -> None:
    assert set(SIZES) == set(Role)
    assert min(size for size, _weight in SIZES.values()) == 12
