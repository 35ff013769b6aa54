"""Read a file in a process of its own, so that nothing the file holds can harm the program that asks.

The process has a bound of memory and of time; when the user stops the reading, it is ended. It answers in a
file, in plain JSON: nothing that it says is carried out.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from typing import Any

from facilitator.domain.faults import Fault
from facilitator.interchange.bounds import bound_this_process
from facilitator.interchange.reading import read_file
from facilitator.services.imports.table import (
    Cell,
    ImportFailedError,
    ImportStoppedError,
    Progress,
    Table,
    TablesRead,
)

WORD = "read-tables"
"""What the command line of the process begins with; no user types it."""

_PATIENCE = 120.0  # seconds
_BETWEEN_LOOKS = 0.05  # seconds
_MOST_MEMORY = 2 << 30  # bytes
_WRITTEN = (("datetime", datetime), ("date", date), ("time", time_of_day))  # a datetime is a date too
_READ: Mapping[str, Callable[[Any], Cell]] = {
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time_of_day.fromisoformat,
    "seconds": lambda seconds: timedelta(seconds=seconds),
}


def read_tables(path: Path, progress: Progress | None = None) -> TablesRead:
    """Return the tables of a workbook, a text file, a calendar or a Word document.

    Raise ImportFailedError with a sentence when the file is not there, not safe or not one of these;
    ImportStoppedError when `progress` answers False.
    """
    with tempfile.TemporaryDirectory(prefix="facilitator-", ignore_cleanup_errors=True) as folder:
        answer = Path(folder) / "answer.json"
        with subprocess.Popen(  # noqa: S603 - this program itself
            [*_this_program(), WORD, str(path.absolute()), str(answer)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ) as process:
            try:
                _wait(process, path.name, progress or _go_on)
            finally:
                process.kill()
        return understood(answer.read_text(encoding="ascii") if answer.exists() else "", path.name)


def answer_with_tables(path: Path, answer: Path) -> None:
    """Read the file within the bounds and write the answer; the process that does this does nothing else."""
    bound_this_process(_MOST_MEMORY, int(_PATIENCE))
    try:
        said = written_out(read_file(path))
    except ImportFailedError as failure:
        said = json.dumps({"failed": [failure.sentence, failure.way_out]})
    answer.write_text(said, encoding="ascii")


def written_out(read: TablesRead) -> str:
    """Return the answer that says what was read."""
    tables = [[table.name, table.first_row, table.rows] for table in read.tables]
    faults = [[each.where, each.reason, each.suggestion] for each in read.faults]
    return json.dumps({"tables": tables, "faults": faults}, default=_plain)


def understood(answer: str, name: str) -> TablesRead:
    """Return what the answer says was read; raise ImportFailedError when it says why not, or is none."""
    try:
        said = json.loads(answer, object_hook=_cell)
    except ValueError as error:
        raise ImportFailedError(
            f"{name} cannot be read: whoever tries runs out of memory, or is ended by what the file holds.",
            "Open it in its own program and save its table as a new XLSX or CSV file.",
        ) from error
    if "failed" in said:
        raise ImportFailedError(*said["failed"])
    return TablesRead(
        tuple(Table(title, tuple(map(tuple, rows)), first_row) for title, first_row, rows in said["tables"]),
        tuple(Fault(*each) for each in said["faults"]),
    )


def _this_program() -> list[str]:
    """Return how this program is started: the frozen one is its own interpreter."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "facilitator"]


def _wait(process: "subprocess.Popen[bytes]", name: str, progress: Progress) -> None:
    """Return when the process has ended; raise when it is stopped or takes too long."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        if not progress(0, 0):
            raise ImportStoppedError
        if time.monotonic() > deadline:
            raise ImportFailedError(
                f"{name} takes longer than {_PATIENCE / 60:.0f} minutes to read.",
                "Copy its table into a new file of your own and choose that one.",
            )
        with suppress(subprocess.TimeoutExpired):
            process.wait(_BETWEEN_LOOKS)
            return


def _plain(cell: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever JSON has no form for
    """Return a day, a time or a duration as JSON can hold it."""
    if isinstance(cell, timedelta):
        return {"seconds": cell.total_seconds()}
    kind = next(name for name, known in _WRITTEN if isinstance(cell, known))
    return {kind: cell.isoformat()}


def _cell(said: dict[str, Any]) -> Cell | dict[str, Any]:
    """Return the day, time or duration that an object of the answer stands for; the answer itself as it is."""
    for name, value in said.items():
        if name in _READ:
            return _READ[name](value)
    return said


def _go_on(_done: int, _total: int) -> bool:
    return True
