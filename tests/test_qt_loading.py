"""Qt is loaded without what puts wrong calls into words, and has it when a call is wrong."""

import builtins
import os
import subprocess
import sys
from typing import Any

import pytest

from facilitator import qt_loading

WRONG_CALL = """
import sys
from PySide6.QtCore import QTimer
waits = "pyside_type_init" not in vars(sys.modules["shibokensupport.signature.parser"])
try:
    QTimer().start("soon")
except TypeError as error:
    print(waits, error)
print(QTimer.start.__doc__)
"""


def said(first: str) -> str:
    command = [sys.executable, "-c", first + WRONG_CALL]
    return subprocess.run(command, env={**os.environ}, capture_output=True, text=True, check=True).stdout


def test_a_wrong_call_is_told_in_the_same_words() -> None:
    ours, plain = said("from facilitator.qt_loading import load_qt; load_qt()"), said("import PySide6.QtCore")
    assert ours.removeprefix("True") == plain.removeprefix("False")
    assert (ours[:4], plain[:5]) == ("True", "False")
    assert "Supported signatures" in ours


def test_import_and_compile_are_python_s_own_afterwards() -> None:
    before = builtins.__import__, builtins.compile
    qt_loading.load_qt()
    assert (builtins.__import__, builtins.compile) == before


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Return a module that waits, as PySide6 makes it."""
    name = "shibokensupport/signature/layout.py"
    monkeypatch.setattr(qt_loading, "_waiting", {})
    module: dict[str, Any] = {"__file__": name, "__name__": "layout"}
    exec(qt_loading._compiled("answer = 6 * 7", name, "exec"), module)  # noqa: SLF001 - the hook itself
    return module


def test_a_module_that_waits_is_carried_out_when_it_is_asked(waiting: dict[str, Any]) -> None:
    assert "answer" not in waiting
    assert waiting["__getattr__"]("answer") == 42
    assert waiting["answer"] == 42


def test_what_is_not_in_it_is_said_to_be_missing(waiting: dict[str, Any]) -> None:
    for name in ("__path__", "question", "question"):
        with pytest.raises(AttributeError, match=name):
            waiting["__getattr__"](name)


def test_what_is_needed_at_once_is_compiled_as_it_stands() -> None:
    module: dict[str, Any] = {}
    exec(qt_loading._compiled("answer = 42", "shibokensupport/feature.py", "exec"), module)  # noqa: SLF001
    assert module["answer"] == 42
