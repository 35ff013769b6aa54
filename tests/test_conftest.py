"""The rules that every test is held to are themselves tested, in a pytest of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SETTINGS = "[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\naddopts = -p no:cacheprovider -p no:randomly\n"
QUIET = "def test_quiet() -> None:\n    pass\n"
LOGS = "import logging\n\n\ndef test_logs() -> None:\n    logging.getLogger('room').warning('the floor is empty')\n"
EXPECTS = LOGS.replace("test_logs()", "test_logs(expected_log)") + "    assert 'floor' in expected_log.text\n"
QT_WARNS = "from PySide6.QtCore import qWarning\n\n\ndef test_qt() -> None:\n    qWarning('no such slot')\n"


def outcome(folder: Path, test_module: str) -> tuple[int, str]:
    (folder / "pytest.ini").write_text(SETTINGS, "utf-8")
    (folder / "conftest.py").write_text(Path(__file__).with_name("conftest.py").read_text("utf-8"), "utf-8")
    (folder / "test_one.py").write_text(test_module, "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", str(folder)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
    answer = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return answer.returncode, answer.stdout


@pytest.mark.parametrize("test_module", [QUIET, EXPECTS])
def test_a_quiet_test_or_an_expected_log_passes(tmp_path: Path, test_module: str) -> None:
    assert outcome(tmp_path, test_module)[0] == 0


@pytest.mark.parametrize("test_module, said", [(LOGS, "the floor is empty"), (QT_WARNS, "no such slot")])
def test_an_unexpected_warning_fails_the_test_and_is_named(tmp_path: Path, test_module: str, said: str) -> None:
    exit_code, told = outcome(tmp_path, test_module)
    assert exit_code == 1
    assert said in told
