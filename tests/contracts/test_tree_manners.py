"""Manners that no other tool checks: names, silence, and customer text that is never anything but text."""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

import pytest

from tests.contracts.tree import Module, called, everything, package

VAGUE = {"util", "utils", "helper", "helpers", "manager", "handler", "misc", "common", "info", "data", "base"}
PERSONAL = {
    "answer", "body", "buyer", "customer", "email", "excerpt", "login", "name", "password", "question",
    "receiver", "secret", "sender", "subject", "text", "title", "token",
}  # fmt: skip
LOG_LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}

Finder = Callable[[Module], Iterator[str]]


def test_no_module_has_a_name_that_could_hold_anything() -> None:
    stems = {module.name: PurePosixPath(module.name).stem for module in package()}
    folders = {module.name: PurePosixPath(module.name).parts for module in package()}
    assert [name for name, stem in stems.items() if stem in VAGUE or VAGUE & set(folders[name])] == []


def swallowed_failures(module: Module) -> Iterator[str]:
    """`except …: pass` and its relatives."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ExceptHandler) and all(isinstance(step, ast.Pass) for step in node.body):
            yield module.at(node)


def nested_loops(module: Module) -> Iterator[str]:
    """`dialog.exec()`, which runs a second loop inside the first, and processEvents."""
    for call in module.calls():
        if isinstance(call.func, ast.Attribute) and call.func.attr in ("exec", "exec_", "processEvents"):
            yield module.at(call)


def movement(module: Module) -> Iterator[str]:
    """Something that moves by itself: whoever wants less motion need not ask (ux.md §4.3, A-15)."""
    for call in module.calls():
        if called(call).endswith("Animation") or called(call) in ("QTimeLine", "QGraphicsOpacityEffect"):
            yield module.at(call)


CLOCKS = ("qpost/host/clock.py", "qpost/server/config.py", "qpost/host/leave_request.py")
"""Where real time is asked: the clocks themselves, and a wait for another process before anything runs."""


def other_clocks(module: Module) -> Iterator[str]:
    """Time that no test can move."""
    for call in module.calls():
        match call.func:
            case ast.Attribute(value=ast.Name(id="datetime" | "date"), attr="now" | "utcnow" | "today"):
                yield module.at(call)
            case ast.Attribute(value=ast.Name(id="time"), attr="time" | "time_ns" | "sleep"):
                yield module.at(call)
            case ast.Attribute(attr="currentDateTime" | "currentDateTimeUtc" | "currentDate" | "currentTime"):
                yield module.at(call)


def rich_text(module: Module) -> Iterator[str]:
    """Whatever would read a customer's text as HTML."""
    for node in ast.walk(module.tree):
        match node:
            case ast.Attribute(attr="setHtml" | "insertHtml" | "setMarkdown" | "RichText" | "AutoText"):
                yield module.at(node)
            case ast.Name(id="QTextBrowser" | "QWebEngineView" | "QMessageBox"):
                yield module.at(node)
            case ast.Attribute(attr="MarkdownText"):
                yield module.at(node)


def bare_labels(module: Module) -> Iterator[str]:
    """QLabel guesses whether its text is HTML; only the plain labels of widgets/labels.py may be one."""
    for node in ast.walk(module.tree):
        match node:
            case ast.Call(func=ast.Name(id="QLabel")):
                yield module.at(node)
            case ast.ClassDef(bases=bases) if any(_is(base, "QLabel") for base in bases):
                yield module.at(node)


def pop_up_menus(module: Module) -> Iterator[str]:
    """Qt leaves pop-up windows out of the accessibility tree on Linux; lists drop inside the window."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Name) and node.id in ("QMenu", "QComboBox", "QInputDialog"):
            yield module.at(node)


def own_style_sheets(module: Module) -> Iterator[str]:
    """A widget's own style sheet, for which Qt looks at all that is inside it again, several times."""
    for call in module.calls():
        if isinstance(call.func, ast.Attribute) and call.func.attr == "setStyleSheet":
            yield module.at(call)


def threads(module: Module) -> Iterator[str]:
    """QThread; the engine runs on the one loop."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Name) and node.id in ("QThread", "QRunnable", "QThreadPool"):
            yield module.at(node)


def other_loops(module: Module) -> Iterator[str]:
    """asyncio in a screen, which has no business with it: the bridge is the one door."""
    for node in ast.walk(module.tree):
        match node:
            case ast.Import(names=names) if any(alias.name.startswith("asyncio") for alias in names):
                yield module.at(node)
            case ast.ImportFrom(module="asyncio" | "qasync"):
                yield module.at(node)


def personal_logging(module: Module) -> Iterator[str]:
    """Log calls with a value that may be somebody's words, name or secret."""
    for call in module.calls():
        if not (isinstance(call.func, ast.Attribute) and call.func.attr in LOG_LEVELS):
            continue
        if not (isinstance(call.func.value, ast.Name) and "log" in call.func.value.id.lower()):
            continue
        for argument in call.args[1:]:
            if _words_of(argument) & PERSONAL:
                yield module.at(call)


def unfinished_business(module: Module) -> Iterator[str]:
    """Stubs, and notes to do something one day."""
    for number, line in enumerate(module.text.splitlines(), 1):
        if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", line):
            yield f"{module.name}:{number}"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Name) and node.id == "NotImplementedError":
            yield module.at(node)


def _is(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _words_of(argument: ast.expr) -> set[str]:
    """The last name of every value in an argument, except of what is only asked for its type or length."""
    match argument:
        case ast.Call(func=ast.Name(id="type" | "len")):
            return set()
        case ast.Attribute(value=ast.Call(func=ast.Name(id="type"))):
            return set()
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return set(name.lower().split("_"))
    parts = [child for child in ast.iter_child_nodes(argument) if isinstance(child, ast.expr)]
    return {word for part in parts for word in _words_of(part)}


@dataclass(frozen=True)
class Manner:
    """What is not done, where, its exceptions, and a sin: a contract that cannot fail is none."""

    find: Finder
    sin: str
    under: str = ""
    allowed: tuple[str, ...] = ()


MANNERS = (
    Manner(swallowed_failures, "try:\n    go()\nexcept OSError:\n    pass\n"),
    Manner(nested_loops, "dialog.exec()\n"),
    Manner(movement, "QPropertyAnimation(panel, b'pos')\n", under="desktop"),
    Manner(other_clocks, "datetime.now(UTC)\n", allowed=CLOCKS),
    Manner(rich_text, "label.setTextFormat(Qt.TextFormat.RichText)\n", under="desktop"),
    Manner(
        bare_labels,
        "class Fine(QLabel): ...\n",
        under="desktop",
        allowed=("qpost/desktop/widgets/labels.py",),
    ),
    Manner(
        pop_up_menus,
        "menu = QMenu()\n",
        under="desktop",
        # The menu of a tray is the system's to show: it takes nothing but a QMenu.
        allowed=("qpost/desktop/tray_menu.py",),
    ),
    Manner(
        own_style_sheets,
        "box.setStyleSheet('color: red')\n",
        under="desktop",
        allowed=("qpost/desktop/theme.py",),
    ),
    Manner(threads, "worker = QThread()\n"),
    Manner(
        other_loops,
        "import asyncio\n",
        under="desktop",
        allowed=("qpost/desktop/bridge.py", "qpost/desktop/loop.py"),
    ),
    Manner(personal_logging, "log.warning('refused %s', inquiry.title)\n"),
    Manner(unfinished_business, "raise NotImplementedError\n"),
)

every_manner = pytest.mark.parametrize("manner", MANNERS, ids=lambda manner: manner.find.__name__)


@every_manner
def test_it_is_done_nowhere_but_where_it_is_allowed(manner: Manner) -> None:
    places = [
        place
        for module in package(manner.under)
        if module.name not in manner.allowed
        for place in manner.find(module)
    ]
    assert places == []


@every_manner
def test_the_contract_would_notice(manner: Manner) -> None:
    assert list(manner.find(Module("sin.py", manner.sin))) == ["sin.py:" + _line_of(manner.sin)]


def _line_of(sin: str) -> str:
    return "3" if sin.startswith("try") else "1"


def test_tests_do_not_sleep_or_skip() -> None:
    found = []
    for module in everything():
        if not module.name.startswith("tests/"):
            continue
        for call in module.calls():
            if ast.unparse(call.func) in (
                "time.sleep",
                "pytest.skip",
                "pytest.mark.skip",
                "pytest.mark.xfail",
            ):
                found.append(module.at(call))
    assert found == []
