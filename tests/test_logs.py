"""Keep a log, and on a fault of the program save first, then report."""

import logging
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from facilitator.logs import CrashReporter, discreet_story, keep_log, logger


@pytest.fixture
def told() -> list[tuple[str, str]]:
    """Return what the user is told."""
    return []


@pytest.fixture
def own_log() -> Iterator[None]:
    """Take away afterwards the handlers that a test adds, and put the level back."""
    before, level = list(logger.handlers), logger.level
    yield
    for handler in [each for each in logger.handlers if each not in before]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)


def reporter(folder: Path, told: list[tuple[str, str]], save: Callable[[], None]) -> CrashReporter:
    """Return a reporter that tells a list."""

    def tell(sentence: str, where: str, report: Path | None) -> None:
        told.append((sentence, where))
        assert (report is not None) is (str(report) in where)

    return CrashReporter(folder, save, tell)


def nothing() -> None:
    """Have nothing to save."""


def fault() -> ValueError:
    """Return an exception that has been raised."""
    typed = "Montevideo — ü"
    try:
        int(typed)
    except ValueError as error:
        return error
    pytest.fail("this is no number")


@pytest.mark.usefixtures("own_log")
def test_the_log_is_kept_in_the_folder_in_three_files_at_most(tmp_path: Path) -> None:
    keep_log(tmp_path)
    line = "x" * 10_000
    for _ in range(200):
        logger.info(line)
    files = sorted(file.name for file in tmp_path.iterdir())
    assert files == ["facilitator.log", "facilitator.log.1", "facilitator.log.2"]
    assert all(file.stat().st_size <= 500_000 for file in tmp_path.iterdir())
    assert "INFO facilitator: xxx" in (tmp_path / "facilitator.log").read_text("utf-8")


@pytest.mark.usefixtures("expected_log")
def test_a_fault_is_reported_after_saving(tmp_path: Path, told: list[tuple[str, str]]) -> None:
    order: list[int] = []

    def save() -> None:
        order.append(len(list(tmp_path.glob("report-*"))))

    error = fault()
    reporter(tmp_path, told, save).report(type(error), error, error.__traceback__)
    (file,) = tmp_path.glob("report-*.txt")
    text = file.read_text("utf-8")
    assert order == [0]
    assert "saved first: True\n" in text
    assert f"Python {sys.version}" in text
    assert text.startswith("Facilitator met a fault of its own on 2")
    assert "\nfacilitator " in text
    assert "ValueError: invalid literal for int() with base 10: (14 characters)\n" in text
    assert "Montevideo" not in text
    assert "in fault" in text
    assert told == [("The program met a fault of its own. What you typed has been saved.", f"The report is in {file}.")]


def test_a_second_fault_while_saving_does_not_hide_the_first(
    tmp_path: Path, told: list[tuple[str, str]], expected_log: pytest.LogCaptureFixture
) -> None:
    def save() -> None:
        raise OSError("disk full")

    error = fault()
    reporter(tmp_path, told, save).report(type(error), error, error.__traceback__)
    (file,) = tmp_path.glob("report-*.txt")
    assert "saved first: False" in file.read_text("utf-8")
    assert "ValueError" in file.read_text("utf-8")
    assert told[0][0].endswith("The last words typed may not have been saved.")
    failed, reported = [record.message for record in expected_log.records]
    assert failed.startswith("saving before the report failed:")
    assert failed.endswith("OSError: disk full\n")
    assert reported == f"unexpected fault, reported in {file.name}"


def test_a_report_that_cannot_be_written_is_still_told(
    tmp_path: Path, told: list[tuple[str, str]], expected_log: pytest.LogCaptureFixture
) -> None:
    error = fault()
    reporter(tmp_path / "gone", told, nothing).report(type(error), error, error.__traceback__)
    assert told == [
        (
            "The program met a fault of its own. What you typed has been saved.",
            "The report could not be written; the log may say more.",
        )
    ]
    assert "ValueError: invalid literal" in expected_log.text


def test_a_report_tells_causes_and_steps_but_nothing_that_a_meeting_holds(
    tmp_path: Path, told: list[tuple[str, str]], expected_log: pytest.LogCaptureFixture
) -> None:
    assert expected_log.records == []
    for error in (KeyError("Private words"), ValueError('a "Private words" b'), OSError(2, "No", "Private words")):
        try:
            try:
                raise error
            except (KeyError, ValueError, OSError):
                getattr(None, "no_such_name")  # noqa: B009 - a fault of the program while it minds another
        except AttributeError as second:
            reporter(tmp_path, told, nothing).report(type(second), second, second.__traceback__)
    texts = [file.read_text("utf-8") for file in sorted(tmp_path.glob("report-*.txt"))]
    assert len(texts) == 3
    assert all("Private words" not in text for text in texts)
    assert all("This led to:" in text and "has no attribute 'no_such_name'" in text for text in texts)
    assert "KeyError: (13 characters)" in texts[0]
    assert "a (13 characters) b" in texts[1]
    assert "FileNotFoundError:" in texts[2]


def test_a_cause_that_was_left_out_on_purpose_stays_out() -> None:
    error = ValueError("second")
    error.__context__ = KeyError("first")
    assert "KeyError" in discreet_story(error)
    error.__suppress_context__ = True
    assert discreet_story(error) == "ValueError: second\n"


def test_a_package_that_does_not_tell_its_version_is_named_all_the_same(
    tmp_path: Path, told: list[tuple[str, str]], expected_log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(package: str) -> str:
        raise PackageNotFoundError(package)

    monkeypatch.setattr("importlib.metadata.version", unknown)
    error = fault()
    reporter(tmp_path, told, nothing).report(type(error), error, None)
    (file,) = tmp_path.glob("report-*.txt")
    assert "facilitator of unknown version\n" in file.read_text("utf-8")
    assert len(expected_log.records) == 1


@pytest.mark.usefixtures("expected_log")
def test_two_faults_make_two_reports(tmp_path: Path, told: list[tuple[str, str]]) -> None:
    one = reporter(tmp_path, told, nothing)
    error = fault()
    one.report(type(error), error, None)
    one.report(type(error), error, None)
    assert len(list(tmp_path.glob("report-*.txt"))) == 2


def test_an_interrupt_from_the_terminal_is_no_fault(
    tmp_path: Path, told: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    passed: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda kind, _error, _trace: passed.append(kind))
    reporter(tmp_path, told, nothing).report(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert passed == [KeyboardInterrupt]
    assert told == []
    assert list(tmp_path.iterdir()) == []


def test_an_installed_reporter_takes_what_nobody_else_took(
    tmp_path: Path, told: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    one = reporter(tmp_path, told, nothing)
    one.install()
    assert sys.excepthook == one.report


def test_the_log_belongs_to_the_program() -> None:
    assert logger is logging.getLogger("facilitator")
