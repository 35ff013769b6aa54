"""Read the command line; what it starts is replaced, for a window waits for a person."""

import runpy
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from facilitator.cli import main

Started = list[tuple[Path | None, bool]]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Started:
    """Return what windows are asked for, instead of showing them."""
    asked: Started = []

    def run_window(_arguments: Sequence[str], meeting: Path | None, *, sample: bool) -> int:
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
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], folder: Path
) -> None:
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
