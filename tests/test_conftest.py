"""The rules that every test is held to are themselves tested, in a pytest of their own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

SETTINGS = "[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\naddopts = -p no:cacheprovider\n"
TESTS = """
import logging

from PySide6.QtCore import qWarning


def test_quiet():
    pass


def test_expects(expected_log):
    logging.getLogger("room").warning("the floor is empty")
    assert "the floor is empty" in expected_log.text


def test_logs():
    logging.getLogger("room").warning("the list is open")


def test_qt_warns():
    qWarning("no such slot")
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Run four small tests under our conftest; return what pytest says of them."""
    folder = tmp_path_factory.mktemp("room")
    (folder / "pytest.ini").write_text(SETTINGS, "utf-8")
    (folder / "conftest.py").write_text(Path(__file__).with_name("conftest.py").read_text("utf-8"), "utf-8")
    (folder / "test_room.py").write_text(TESTS, "utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
    command = [sys.executable, "-m", "pytest", "-q", "-rA", "--color=no", str(folder)]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    ).stdout


def faulted(told: str) -> set[str]:
    return set(re.findall(r"^(?:FAILED|ERROR) \S+::(\w+)", told, re.MULTILINE))


def test_only_unexpected_warnings_fail_a_test(told: str) -> None:
    assert faulted(told) == {"test_logs", "test_qt_warns"}


def test_the_warning_is_named_with_its_logger(told: str) -> None:
    assert "WARNING room: the list is open" in told
    assert "no such slot" in told
