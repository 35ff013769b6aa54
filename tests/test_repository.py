"""The rules of the tree that no linter knows: sizes, empty packages, locks without addresses."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "facilitator"
GENERATED = SOURCE / "gui" / "forms"
LOCKS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))
MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 60
MOST_METHODS_OF_A_CLASS = 20
# Path below src/facilitator -> why this module may catch every exception. Two places at most.
CATCHES_EVERYTHING: dict[str, str] = {
    "gui/background.py": "the door to threads hands every failure to the main thread",
    "logs.py": "a second fault, while saving, must not hide the first",
}
# Package below src/facilitator -> why its file holds more than a docstring.
HOLDS_MORE: dict[str, str] = {"services/commands": "a module of commands is imported when its first command is made"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def modules() -> list[Path]:
    return [path for path in sorted(SOURCE.rglob("*.py")) if not path.is_relative_to(GENERATED)]


def place(path: Path, node: ast.AST | None = None) -> str:
    line = f":{node.lineno}" if isinstance(node, ast.stmt | ast.expr | ast.excepthandler) else ""
    return path.relative_to(ROOT).as_posix() + line


def nodes() -> Iterator[tuple[Path, ast.AST]]:
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            yield path, node


def test_no_source_file_is_longer_than_400_lines() -> None:
    long = [place(path) for path in modules() if len(path.read_text("utf-8").splitlines()) > MOST_LINES_OF_A_FILE]
    assert long == []


def test_no_function_is_longer_than_60_lines() -> None:
    long = [
        place(path, node)
        for path, node in nodes()
        if isinstance(node, Function) and (node.end_lineno or 0) - node.lineno + 1 > MOST_LINES_OF_A_FUNCTION
    ]
    assert long == []


def test_no_class_has_more_than_20_methods() -> None:
    wide = [
        place(path, node)
        for path, node in nodes()
        if isinstance(node, ast.ClassDef)
        and sum(isinstance(part, Function) for part in node.body) > MOST_METHODS_OF_A_CLASS
    ]
    assert wide == []


def test_a_package_file_holds_its_docstring_and_nothing_else() -> None:
    trees = {path.parent: ast.parse(path.read_text("utf-8")) for path in SOURCE.rglob("__init__.py")}
    assert [place(path) for path, tree in trees.items() if not ast.get_docstring(tree)] == []
    more = {path.relative_to(SOURCE).as_posix() for path, tree in trees.items() if len(tree.body) > 1}
    assert more == set(HOLDS_MORE)


def test_nothing_is_put_off_to_later() -> None:
    mark = re.compile(r"\b(TODO|FIXME|XXX)\b")
    assert [place(path) for path in modules() if mark.search(path.read_text("utf-8"))] == []


def test_the_program_prints_nothing() -> None:
    printing = [
        place(path, node)
        for path, node in nodes()
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert printing == []


def test_every_exception_is_caught_in_two_named_places_only() -> None:
    catching = {
        path.relative_to(SOURCE).as_posix()
        for path, node in nodes()
        if isinstance(node, ast.ExceptHandler) and catches_everything(node.type) and not raises_again(node)
    }
    assert catching == set(CATCHES_EVERYTHING)
    assert len(CATCHES_EVERYTHING) <= 2
    assert all(CATCHES_EVERYTHING.values())


def catches_everything(caught: ast.expr | None) -> bool:
    kinds = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(
        kind is None or (isinstance(kind, ast.Name) and kind.id in {"Exception", "BaseException"}) for kind in kinds
    )


def raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_pins_every_package_by_hash_and_names_no_address(lock: Path) -> None:
    text = lock.read_text("utf-8")
    packages = text.replace("\\\n", " ").splitlines()
    assert packages
    for package in packages:
        assert re.match(r"[a-z0-9._-]+==\S+ ", package), package
        assert re.search(r" --hash=sha256:[0-9a-f]{64}\b", package), package
    assert re.search(r"https?:|--(extra-)?index|--find-links", text) is None


def test_the_locks_are_there() -> None:
    assert [lock.stem for lock in LOCKS] == ["oldest", "package", "run", "test"]


def test_the_test_lock_holds_every_pin_of_the_run_lock() -> None:
    pins = {lock.stem: set(re.findall(r"^[a-z0-9._-]+==\S+", lock.read_text("utf-8"), re.MULTILINE)) for lock in LOCKS}
    assert pins["run"] <= pins["test"]


def test_no_setting_names_a_package_registry() -> None:
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    assert re.search(r"https?://|index-url|find-links", settings) is None
    assert not any((ROOT / name).exists() for name in ("uv.lock", "pylock.toml", "poetry.lock", "pip.conf"))


def test_the_qt_binding_that_loses_references_is_excluded() -> None:
    assert "!=6.12.0" in (ROOT / "pyproject.toml").read_text("utf-8")
    assert not any("pyside6-essentials==6.12.0" in lock.read_text("utf-8") for lock in LOCKS)
