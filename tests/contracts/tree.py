"""The tree as the contracts see it: its modules, read and parsed once."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "qpost"


@dataclass(frozen=True)
class Module:
    """One Python file."""

    name: str
    """Its path from the root, with forward slashes."""
    text: str

    @classmethod
    def read(cls, path: Path) -> Self:
        """A file of ours."""
        return cls(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax."""
        return ast.parse(self.text, filename=self.name)

    @property
    def docstring(self) -> str:
        """What it says it is for; empty where it says nothing."""
        return ast.get_docstring(self.tree) or ""

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return len(self.text.splitlines())

    def calls(self) -> Iterator[ast.Call]:
        """Every call in it."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))

    def at(self, node: ast.expr | ast.stmt | ast.excepthandler) -> str:
        """A place in it, as an editor opens it."""
        return f"{self.name}:{node.lineno}"


@cache
def package(under: str = "") -> tuple[Module, ...]:
    """Every module of qpost, or of one folder of it."""
    return modules(PACKAGE / under)


@cache
def everything() -> tuple[Module, ...]:
    """Every Python file of ours."""
    folders = [ROOT / name for name in ("qpost", "tests", "bench", "faults", "installer")]
    loose = tuple(Module.read(path) for path in sorted(ROOT.glob("*.py")))
    return loose + tuple(module for folder in folders for module in modules(folder))


def modules(folder: Path) -> tuple[Module, ...]:
    """Every Python file in a folder and below, in order."""
    return tuple(Module.read(path) for path in sorted(folder.rglob("*.py")))


def called(call: ast.Call) -> str:
    """The last word of what is called: `exec` in `dialog.exec()`."""
    match call.func:
        case ast.Attribute(attr=word) | ast.Name(id=word):
            return word
    return ""
