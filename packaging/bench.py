"""Measure the program, print a table, and say what has become slower since the last run here: ``make bench``.

Each module of ``benchmarks/`` has ``measure()``, which returns figures by name. The unit stands in the name;
names that differ only in their last number show how a figure grows. The history is ``build/bench/history.json``.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import inspect
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BENCHMARKS = ROOT / "packaging" / "benchmarks"
HISTORY = ROOT / "build" / "bench" / "history.json"
SLOWER = 1.3
LEAST_MS = 1.0


@dataclass(frozen=True)
class Run:
    """Hold what one run measured, when, on which machine and of which state of the tree."""

    at: str
    machine: str
    commit: str
    figures: Mapping[str, float]


@dataclass(frozen=True)
class Line:
    """Hold one line of the table: a figure, what it was last time, and by how much it differs."""

    name: str
    value: float
    before: float | None

    @property
    def change(self) -> float | None:
        """Return the present value as a multiple of the last one."""
        return self.value / self.before if self.before else None

    @property
    def is_worse(self) -> bool:
        """Return whether it has become clearly worse; below a millisecond, only noise would show."""
        tiny = self.name.endswith("(ms)") and self.value < LEAST_MS
        if tiny or not self.change:
            return False
        return (1 / self.change if self.name.endswith("per second") else self.change) > SLOWER


def main(arguments: Sequence[str]) -> int:
    """Measure and print; with ``--strict``, return 1 when a figure is clearly worse than last time."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.partition("\n")[0])
    parser.add_argument("only", nargs="*", help="names of benchmarks; without any, all of them")
    parser.add_argument("--quick", action="store_true", help="leave out the search of a million notes: minutes")
    parser.add_argument("--strict", action="store_true", help="fail when a figure is clearly worse than last time")
    asked = parser.parse_args(arguments)
    history = read_history(HISTORY)
    run = measured(asked.only or found(BENCHMARKS), million=not asked.quick)
    lines = compared(run, last_here(history, run.machine))
    print(table(lines))
    write_history(HISTORY, [*history, run])
    return 1 if asked.strict and any(line.is_worse for line in lines) else 0


def found(folder: Path) -> list[str]:
    """Return the names of all benchmarks."""
    return sorted(module.stem for module in folder.glob("*.py") if not module.stem.startswith("_"))


def measured(names: Sequence[str], *, million: bool) -> Run:
    """Return the figures of these benchmarks, each measured in a process of its own."""
    figures: dict[str, float] = {}
    for name in names:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        command = [sys.executable, __file__, "--child", name, *(["--million"] if million else [])]
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        answer = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=False)
        if answer.returncode != 0:
            print(f"{name} failed; its figures are missing below.", file=sys.stderr)
            continue
        told: dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
        figures |= {f"{name}: {what}": value for what, value in told.items()}
    return Run(datetime.now(UTC).isoformat(timespec="seconds"), machine(), commit(), figures)


def child(arguments: Sequence[str]) -> int:
    """Measure one benchmark and print its figures as JSON."""
    name, *more = arguments
    sys.path.insert(0, str(BENCHMARKS))
    measure = importlib.import_module(name).measure
    gc.collect()
    wishes = {"million": "--million" in more} if "million" in inspect.signature(measure).parameters else {}
    print(json.dumps(measure(**wishes)))
    return 0


def compared(run: Run, last: Run | None) -> list[Line]:
    """Return a line for each figure."""
    before = last.figures if last else {}
    return [Line(name, value, before.get(name)) for name, value in run.figures.items()]


def table(lines: Sequence[Line]) -> str:
    """Return the table: figures, what they grow by, and what has become worse."""
    growth = growths(lines)
    width = max((len(line.name) for line in lines), default=10)
    rows = [f"{'':{width}}  {'now':>10}  {'last':>10}  {'now/last':>8}  growth"]
    for line in lines:
        last = "" if line.before is None else f"{line.before:10.2f}"
        change = "" if line.change is None else f"{line.change:8.2f}"
        worse = "  WORSE" if line.is_worse else ""
        row = f"{line.name:{width}}  {line.value:10.2f}  {last:>10}  {change:>8}  {growth.get(line.name, '')}{worse}"
        rows.append(row.rstrip())
    return "\n".join(rows)


def growths(lines: Sequence[Line]) -> dict[str, str]:
    """Return for names that differ in one number only how the figure grows when that number does."""
    kinds: dict[str, list[tuple[int, Line]]] = {}
    for line in lines:
        numbers = re.findall(r"\d[\d,]*", line.name)
        if len(numbers) == 1:
            kind = re.sub(r"\d[\d,]*", "#", line.name)
            kinds.setdefault(kind, []).append((int(numbers[0].replace(",", "")), line))
    told = {}
    for members in kinds.values():
        ordered = sorted(members, key=lambda each: each[0])
        for (few, less), (many, more) in pairwise(ordered):
            if less.value:
                told[more.name] = f"x{more.value / less.value:.2f} for x{many / few:.1f}"
    return told


def machine() -> str:
    """Return what tells this machine from others."""
    return f"{platform.node()} {platform.machine()} {os.cpu_count()} cores, Python {platform.python_version()}"


def commit() -> str:
    """Return the state of the tree, empty where there is no git."""
    if shutil.which("git") is None:
        return ""
    answer = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return answer.stdout.strip()


def read_history(file: Path) -> list[Run]:
    """Return all runs, the oldest first."""
    if not file.exists():
        return []
    return [Run(**each) for each in json.loads(file.read_text("utf-8"))]


def write_history(file: Path, history: Sequence[Run]) -> None:
    """Keep all runs."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps([asdict(each) for each in history], indent=1), "utf-8")


def last_here(history: Sequence[Run], on: str) -> Run | None:
    """Return the last run on this machine, with the newest known value of every figure."""
    here = [each for each in history if each.machine == on]
    if not here:
        return None
    figures: dict[str, float] = {}
    for each in here:
        figures |= each.figures
    return Run(here[-1].at, on, here[-1].commit, figures)


if __name__ == "__main__":
    sys.exit(child(sys.argv[2:]) if sys.argv[1:2] == ["--child"] else main(sys.argv[1:]))
