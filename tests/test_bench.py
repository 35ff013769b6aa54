"""The bench finds what grows and what has become worse."""

from pathlib import Path

import bench
import pytest
from bench import Line, Run, compared, growths, last_here, read_history, table, write_history


def run(machine: str = "here", **figures: float) -> Run:
    return Run("2026-01-01T00:00:00+00:00", machine, "abc", {f"{name} (ms)": value for name, value in figures.items()})


def test_a_figure_clearly_worse_than_last_time_is_told() -> None:
    lines = compared(run(start=14.0, save=1.2, new=5.0, tiny=0.9), run(start=10.0, save=1.0, tiny=0.1))
    assert [(line.name, line.is_worse) for line in lines] == [
        ("start (ms)", True),
        ("save (ms)", False),
        ("new (ms)", False),
        ("tiny (ms)", False),
    ]
    assert [row.endswith("WORSE") for row in table(lines).splitlines()] == [False, True, False, False, False]


def test_figures_that_differ_in_one_number_show_their_growth() -> None:
    lines = [Line("search, 1,000 notes (ms)", 2.0, None), Line("search, 4,000 notes (ms)", 8.0, None)]
    assert growths(lines) == {"search, 4,000 notes (ms)": "x4.00 for x4.0"}


def test_a_run_is_held_against_the_last_one_on_the_same_machine(tmp_path: Path) -> None:
    file = tmp_path / "bench" / "history.json"
    assert read_history(file) == []
    write_history(file, [run(a=1.0, b=2.0), run("elsewhere", a=9.0), run(a=3.0)])
    last = last_here(read_history(file), "here")
    assert last is not None
    assert last.figures == {"a (ms)": 3.0, "b (ms)": 2.0}
    assert last_here(read_history(file), "nowhere") is None


def test_every_benchmark_is_found_and_measured_in_a_process_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "plain.py").write_text("def measure():\n    return {'one': 1.0}\n", "utf-8")
    (tmp_path / "large.py").write_text("def measure(*, million):\n    return {'million': float(million)}\n", "utf-8")
    monkeypatch.setattr(bench, "BENCHMARKS", tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    assert bench.found(tmp_path) == ["large", "plain"]
    for arguments, told in ((["plain"], '{"one": 1.0}'), (["large", "--million"], '{"million": 1.0}')):
        assert bench.child(arguments) == 0
        assert capsys.readouterr().out.strip() == told


def test_a_benchmark_that_fails_is_told_and_the_others_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench, "HISTORY", tmp_path / "history.json")
    assert bench.main(["no_such_benchmark"]) == 0
    assert "no_such_benchmark failed" in capsys.readouterr().err
    assert len(read_history(tmp_path / "history.json")) == 1


def test_of_a_rate_less_is_worse() -> None:
    before, fewer, more = 100.0, 60.0, 200.0
    assert Line("hub: entries per second", fewer, before).is_worse
    assert not Line("hub: entries per second", more, before).is_worse
    assert Line("search (ms)", more, before).is_worse
