"""The budgets: files of 120 lines in the median and never over 600, functions of eight."""

import ast
from statistics import median, quantiles

from tests.contracts.tree import everything, package

HARD_LIMIT = 600
DOCSTRING_LIMIT = 120


def test_the_package_is_made_of_small_files() -> None:
    sizes = [module.lines for module in package()]
    assert median(sizes) <= 120
    assert quantiles(sizes, n=10)[-1] <= 330


def test_functions_are_short_enough_to_see() -> None:
    sizes = [
        (node.end_lineno or node.lineno) - node.lineno + 1
        for module in package()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert median(sizes) <= 8
    assert quantiles(sizes, n=10)[-1] <= 30


def test_no_file_is_too_long_to_read() -> None:
    assert {module.name: module.lines for module in everything() if module.lines > HARD_LIMIT} == {}


def test_every_module_says_in_one_short_sentence_what_it_is_for() -> None:
    first_lines = {module.name: module.docstring.partition("\n")[0] for module in everything()}
    wordless = [name for name, line in first_lines.items() if not line.strip()]
    assert wordless == []
    long = {name: len(line) for name, line in first_lines.items() if len(line) > DOCSTRING_LIMIT}
    assert long == {}
    unended = [name for name, line in first_lines.items() if not line.endswith((".", "。"))]
    assert unended == []
