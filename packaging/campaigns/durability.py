"""Try the whole promise "nothing typed is ever lost" on the real program, and print a table.

    python3 packaging/campaigns/durability.py            everything: about half an hour on two processors
    python3 packaging/campaigns/durability.py --short    a sample of everything, under a minute; the tests run it
    python3 packaging/campaigns/durability.py kills      one trial alone, by its name

Trials run side by side, one for each processor. Exit code 0 when nothing was lost and everything survived.
The trials need Linux; the full disk needs root.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from campaigns.outcome import Outcome  # noqa: E402 - the tree is found first

PYTHON = ROOT / ".venv" / "bin" / "python"


def main() -> int:
    """Carry out the trials that are asked for, each in a process of its own; return the exit code."""
    parser = argparse.ArgumentParser(description="Try that nothing typed is ever lost.")
    parser.add_argument("trials", nargs="*", help="names of trials; all of them when none is named")
    parser.add_argument("--short", action="store_true", help="few tries of each, for every change of the program")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if Path(sys.prefix).resolve() != PYTHON.parents[1].resolve() and not asked.one:
        subprocess.run([sys.executable, ROOT / "packaging" / "bootstrap.py", "setup"], check=True)
        return subprocess.call([PYTHON, __file__, *sys.argv[1:]])
    if asked.one:
        return one(asked.one, short=asked.short)
    names = asked.trials or list(trials())
    if unknown := set(names) - set(trials()):
        parser.error(f"there is no trial {', '.join(unknown)}; trials: {', '.join(trials())}")
    print(HEAD, flush=True)
    commands = [[sys.executable, __file__, "--one", name, *(["--short"] if asked.short else [])] for name in names]
    with ThreadPoolExecutor(os.cpu_count()) as side_by_side:
        codes = list(side_by_side.map(subprocess.call, commands))
    return 1 if any(codes) else 0


HEAD = f"{'trial':<66}{'tried':>7}{'survived':>10}{'acknowledged':>14}{'lost':>6}{'seconds':>9}"


def one(name: str, *, short: bool) -> int:
    """Carry out one trial in a folder of its own and print its line."""
    few, many, trial = trials()[name]
    memory = Path("/dev/shm")  # noqa: S108 - a folder in memory: what is tried is not the disk itself
    with tempfile.TemporaryDirectory(prefix="facilitator-", dir=memory if memory.is_dir() else None) as folder:
        os.environ["TMPDIR"] = tempfile.tempdir = folder
        os.environ["HOME"] = folder
        begun = time.monotonic()
        outcome = trial(few if short else many, Path(folder))
        seconds = time.monotonic() - begun
    figures = f"{outcome.tried:>7}{outcome.survived:>10}{outcome.acknowledged:>14}{outcome.lost:>6}{seconds:>9.1f}"
    # Written at once: other trials write to the same terminal.
    print("\n    ".join((f"{outcome.name:<66}{figures}", *outcome.remarks[:20])), flush=True)
    return 0 if outcome.is_good else 1


def trials() -> Mapping[str, tuple[int, int, Callable[[int, Path], Outcome]]]:
    """Return each trial with how often it is tried in the short campaign and in the whole one."""
    # They import the program, which a bare Python cannot.
    from campaigns import (  # noqa: PLC0415
        clocks,
        corruptions,
        full_disk,
        hostile,
        kills,
        plain_text,
        power_cuts,
        tables,
        two_programs,
    )

    # The longest first: the others fill what is left of the time.
    return {
        "hostile": (len(hostile.HARMS), 1000, hostile.tried),
        "tables": (5, 1000, tables.tried),
        "kills": (1, 500, kills.tried),
        "power_cuts": (8, 5000, power_cuts.tried),
        "full_disk": (2, 100, full_disk.tried),
        "corruptions": (7, 700, corruptions.tried),
        "corruptions_encrypted": (7, 300, corruptions.encrypted),
        "clocks": (2, 100, clocks.tried),
        "two_programs": (1, 20, two_programs.tried),
        "plain_text": (1, 3, plain_text.tried),
    }


if __name__ == "__main__":
    sys.exit(main())
