"""Every command of the closed set has its rule, its wire, its rows, its backend, its intent and its words.

A member that lacks a piece fails here by name: see docs/how-to-add-a-command.md.
"""

import ast
import re
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from qpost.domain import commands
from qpost.domain.commands import Command, Envelope
from qpost.domain.ids import CommandKey, ShopId
from qpost.domain.settings import Language
from qpost.store import codec
from tests.contracts import catalogues
from tests.contracts.tree import PACKAGE, Module, called, package

MEMBERS: tuple[type[Any], ...] = get_args(Command)

every_command = pytest.mark.parametrize("member", MEMBERS, ids=lambda member: member.__name__)


def snake(name: str) -> str:
    """ReplyToAll as reply_to_all."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def cases(module: Module) -> dict[str, ast.match_case]:
    """The branches of a module's match statements, by the class that they match."""
    return {
        pattern.cls.id: node
        for node in ast.walk(module.tree)
        if isinstance(node, ast.match_case)
        for pattern in (node.pattern.patterns if isinstance(node.pattern, ast.MatchOr) else [node.pattern])
        if isinstance(pattern, ast.MatchClass) and isinstance(pattern.cls, ast.Name)
    }


def example(member: type[Any]) -> Any:
    """Some value of a command: every field filled with something of its type."""
    hints = get_type_hints(member)
    return member(**{one.name: _some(hints[one.name]) for one in fields(member) if one.default is MISSING})


def _some(kind: Any) -> Any:
    kind = getattr(kind, "__supertype__", kind)
    if get_origin(kind) in (Union, UnionType):
        return _some(get_args(kind)[0])
    if get_origin(kind) is tuple:
        return (_some(get_args(kind)[0]),)
    if issubclass(kind, Enum):
        return next(iter(kind))
    if kind is datetime:
        return datetime(2026, 11, 20, tzinfo=UTC)
    return {str: "x", int: 1, bool: True}[kind]


def paths_used(case: ast.match_case, module: Module) -> set[str]:
    """The functions of `protocol.paths` that a branch calls, also through functions of its own module."""
    functions: dict[str, ast.AST] = {
        node.name: node
        for node in module.tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    seen: set[str] = set()
    found: set[str] = set()
    todo: list[ast.AST] = list(case.body)
    while todo:
        for node in ast.walk(todo.pop()):
            match node:
                case ast.Attribute(value=ast.Name(id="paths"), attr=name):
                    found.add(name)
                case ast.Name(id=name) if name in functions and name not in seen:
                    seen.add(name)
                    todo.append(functions[name])
    return found


@every_command
def test_it_has_a_rule(member: type[Any]) -> None:
    assert member.__name__ in cases(Module.read(PACKAGE / "domain" / "commands.py"))
    commands.check(example(member))


@every_command
def test_it_has_a_wire_form(member: type[Any]) -> None:
    module = Module.read(PACKAGE / "remote" / "commands.py")
    branches = cases(module)
    assert member.__name__ in branches, "remote/commands.py has no case for it"
    assert paths_used(branches[member.__name__], module), "its case calls no function of protocol.paths"


@every_command
def test_the_backend_routes_it(member: type[Any]) -> None:
    module = Module.read(PACKAGE / "remote" / "commands.py")
    templates = {name.upper() for name in paths_used(cases(module)[member.__name__], module)}
    named = {
        node.attr if isinstance(node, ast.Attribute) else node.id
        for server in package("server")
        for node in ast.walk(server.tree)
        if isinstance(node, ast.Attribute | ast.Name)
    }
    assert templates & named, f"nothing in server/ serves {sorted(templates)}"


@every_command
def test_it_survives_a_row_of_the_outbox(member: type[Any]) -> None:
    envelope = Envelope(CommandKey("k-1"), ShopId("s-1"), example(member))
    assert codec.unseal(codec.seal(envelope)) == envelope


@every_command
def test_the_engine_has_an_intent_for_it(member: type[Any]) -> None:
    made = {called(call) for module in package("engine") for call in module.calls()}
    assert member.__name__ in made


@every_command
@pytest.mark.parametrize("language", Language)
def test_it_has_words(member: type[Any], language: Language) -> None:
    assert catalogues.translation(language, f"domain.command.{snake(member.__name__)}")
