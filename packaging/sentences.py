"""Collect the English sentences of rules, files and acts, for the translators and for ``gui/sentences.py``.

Rules and files say what is wrong in English sentences with values in them. Here each becomes a template with ``{}``
for a value; the window recognises a sentence by its template and says it in its own language.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SENTENCES = ROOT / "resources" / "i18n" / "sentences.txt"
# What says a sentence: errors, remarks on a file, and the tables of such words.
_SAYING = ("Error", "remark", "leave_out")
_TABLES = ("_LABELS", "_SENTENCES")


def sentences() -> list[str]:
    """Return every template once, in the order of the tree."""
    found: dict[str, None] = {}
    for package in ("domain", "reporting", "services", "storage"):
        for file in sorted((ROOT / "src" / "facilitator" / package).rglob("*.py")):
            found |= dict.fromkeys(_said_in(ast.parse(file.read_text("utf-8"))))
    return [text for text in found if re.search("[A-Za-z]{3}", text) and "\n" not in text]


def _said_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise | ast.Call):
            call = node.exc if isinstance(node, ast.Raise) else node
            if isinstance(call, ast.Call) and ast.unparse(call.func).endswith(_SAYING):
                for argument in call.args:
                    yield from _templates(argument)
        elif isinstance(node, ast.FunctionDef) and node.name in {"label", "refusal"}:
            for each in ast.walk(node):
                if isinstance(each, ast.Return) and each.value is not None:
                    yield from _templates(each.value)
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in _TABLES:
            for value in getattr(node.value, "values", []):
                yield from _templates(value)


def _templates(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    elif isinstance(node, ast.IfExp):
        yield from _templates(node.body)
        yield from _templates(node.orelse)
