"""Read the command line; what it starts is replaced, for a window waits for a person."""

import os
import runpy
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from facilitator.cli import leave_without_display, main
from facilitator.command_line.answers import Exit

Started = list[tuple[Path | None, bool]]


@pytest.fixture(autouse=True)
def own_umask() -> Iterator[None]:
    """Leave the other tests' files as they are."""
    before = os.umask(0o022)
    os.umask(before)
    yield
    os.umask(before)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Started:
    """Return what windows are asked for, instead of showing them."""
    asked: Started = []

    def run_window(_arguments: Sequence[str], meeting: Path | None, *, sample: bool, leave: object) -> int:
        assert leave is leave_without_display
        asked.append((meeting, sample))
        return 0

    monkeypatch.setattr("facilitator.start.run_window", run_window)
    return asked


@pytest.mark.parametrize(
    "arguments, expected",
    [([], (None, False)), (["a.facilitator"], (Path("a.facilitator"), False)), (["--sample"], (None, True))],
)
def test_a_window_is_started_on_what_is_named(
    started: Started, arguments: list[str], expected: tuple[Path | None, bool]
) -> None:
    assert main(arguments) == 0
    assert started == [expected]


def test_without_arguments_the_command_line_itself_is_read(started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["facilitator", "b.facilitator"])
    assert main() == 0
    assert started == [(Path("b.facilitator"), False)]


@pytest.mark.parametrize(
    "arguments, folder", [(["rehearse"], Path("rehearsal")), (["rehearse", "--out", "x"], Path("x"))]
)
def test_a_rehearsal_goes_into_the_named_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, arguments: list[str], folder: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    played: list[Path] = []

    def rehearse(out: Path) -> int:
        played.append(out)
        return 3

    monkeypatch.setattr("facilitator.rehearsal.rehearse", rehearse)
    assert main(arguments) == 3
    assert played == [folder]


@pytest.mark.parametrize("arguments", [["--help"], ["rehearse", "--help"]])
def test_help_is_calm_and_complete(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith("usage: facilitator")


def test_what_is_not_understood_is_said_with_the_exit_code_of_argparse(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--unheard-of"])
    assert left.value.code == 2
    assert "--unheard-of" in capsys.readouterr().err


def test_the_package_can_be_run_as_a_module(started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["facilitator", "--sample"])
    with pytest.raises(SystemExit) as left:
        runpy.run_module("facilitator", run_name="__main__")
    assert left.value.code == 0
    assert started == [(None, True)]


def test_a_rehearsal_needs_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").touch()
    assert main(["rehearse", "--out", str(tmp_path / "a")]) == Exit.FILE_TROUBLE
    assert "cannot be made a folder" in capsys.readouterr().err


def test_a_word_that_is_neither_file_nor_command_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["improt"])
    assert left.value.code == Exit.USAGE
    assert "there is neither a file nor a command improt; commands: new, import," in capsys.readouterr().err


def test_an_interrupted_command_ends_without_a_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("facilitator.command_line.check.run", interrupt)
    assert main(["check", "a.facilitator"]) == Exit.INTERRUPTED
    assert capsys.readouterr() == ("", "")


def test_whoever_has_read_enough_is_left_in_peace(tmp_path: Path) -> None:
    meeting = str(tmp_path / "m.facilitator")
    assert main(["new", meeting, "--sample"]) == 0
    reads, writes = os.pipe()
    os.close(reads)
    own = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "facilitator", "check", meeting]
    done = subprocess.run(command, env=own, stdout=writes, stderr=subprocess.PIPE, check=False)
    os.close(writes)
    assert (done.returncode, done.stderr) == (0, b"")


def test_what_is_written_to_somebody_who_has_gone_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_options: object) -> int:
        raise BrokenPipeError

    put: list[object] = []
    monkeypatch.setattr("facilitator.command_line.check.run", gone)
    monkeypatch.setattr("os.dup2", lambda *ends: put.append(ends))
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(fileno=lambda: 1))
    assert main(["check", "a.facilitator"]) == Exit.DONE
    assert len(put) == 1


def test_nobody_else_may_read_what_the_program_writes(started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    masks: list[int] = []
    monkeypatch.setattr(os, "umask", masks.append)
    main([])
    assert started
    assert masks == [0o077]


def test_a_file_that_cannot_even_be_looked_for_is_left_to_the_window(
    started: Started, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "is_file", refuse)
    assert main(["closed/a.facilitator"]) == 0
    assert started == [(Path("closed/a.facilitator"), False)]
