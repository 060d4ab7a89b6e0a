"""Pictures: every name in the code is a file, drawn in the wanted colour and sharpness."""

import ast
import re
from dataclasses import fields

from PySide6.QtWidgets import QApplication

from qpost.desktop import assets, icons
from qpost.desktop.tokens import Tokens
from tests.contracts.tree import package

TOKENS = {colour.name for colour in fields(Tokens)}
SHOWING = {"icon", "pixmap", "Picture", "IconButton", "NavItem", "show_picture", "set_picture", "EmptyState"}
LIKE_A_PICTURE = re.compile(r"[a-z]+(?:-[a-z0-9]+)*")


def names() -> set[str]:
    return {file.stem for file in (assets.resources() / "icons").glob("*.svg")}


def test_a_picture_has_the_wanted_colour_and_pixels(qapp: QApplication) -> None:
    drawn = icons.pixmap("status-unanswered", "#0B5CAD", 16, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (32, 2.0)
    assert drawn.toImage().pixelColor(16, 16).name() == "#0b5cad"


def test_a_picture_is_drawn_once(qapp: QApplication) -> None:
    first = icons.pixmap("globe", "#525B66", 16, 1.0)
    assert icons.pixmap("globe", "#525B66", 16, 1.0) is first


def test_the_program_has_a_sign_of_its_own_in_every_size(qapp: QApplication) -> None:
    assert {size.width() for size in icons.program_icon().availableSizes()} == {16, 24, 32, 48, 64, 128, 256}


def test_every_picture_the_code_names_is_there() -> None:
    missing = {
        argument.value
        for module in package("desktop")
        for call in module.calls()
        if isinstance(call.func, ast.Name | ast.Attribute) and called(call.func) in SHOWING
        for argument in call.args
        if isinstance(argument, ast.Constant) and LIKE_A_PICTURE.fullmatch(str(argument.value))
    } - names()
    assert missing <= TOKENS, missing


def test_no_picture_is_carried_that_nothing_shows() -> None:
    said = {
        node.value
        for module in package("desktop")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert names() - said == set()


def called(function: ast.Name | ast.Attribute) -> str:
    return function.id if isinstance(function, ast.Name) else function.attr


def test_the_licence_lies_beside_the_pictures() -> None:
    assert "ISC" in (assets.resources() / "icons" / "LICENSE").read_text(encoding="utf-8")
