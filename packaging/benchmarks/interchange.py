"""Measure imports of 20,000 rows: reading, planning, applying and undoing, in seconds per 10,000 rows.

"own" is what reading, planning and applying take without SQLite, SQLAlchemy and the reader of workbooks: it
must stay under a second.
"""

from __future__ import annotations

import cProfile
import csv
import io
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from facilitator.domain.meeting import Meeting
from facilitator.interchange.reading import read_content
from facilitator.paths import resources_folder
from facilitator.services.acts import apply, perform
from facilitator.services.changes import Record
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.imports.columns import guess_columns
from facilitator.services.imports.plan import ImportKind, ImportPlan
from facilitator.services.imports.preparing import FIELDS, Known, Wish, plan_import, read_known
from facilitator.services.imports.table import Table
from facilitator.services.reference import read_delegations, read_groups
from facilitator.services.sample import read_sample
from facilitator.storage.meeting_file import create_meeting_file
from facilitator.system_clock import SystemClock

ROWS = 20_000
PER = ROWS / 10_000
Result = TypeVar("Result")


def measure() -> dict[str, float]:
    """Return how long each step takes per 10,000 rows, and an import again of what is there already."""
    with tempfile.TemporaryDirectory() as folder:
        resources = resources_folder()
        records: list[Record] = [
            *read_delegations(resources / "reference"),
            *read_groups(resources / "reference"),
            *read_sample(resources / "sample" / "montevideo.json"),
        ]
        file = create_meeting_file(Path(folder) / "m.facilitator", records, SystemClock())
        figures: dict[str, float] = {}
        with file.reading() as uow:
            known = replace(read_known(uow, "future-1"), interventions=())
        for kind, made in (
            (ImportKind.PROGRAMME, _programme),
            (ImportKind.DELEGATIONS, _people),
            (ImportKind.SPEECH_LOG, _speeches),
        ):
            name = kind.value
            content = made(known.meeting)
            for form, data in (("xlsx", _workbook(content)), ("csv", _text(content))):
                figures[f"{name} read {form} s/10k"], table = _timed(partial(_read, data))
            wish = Wish(kind=kind, table=table, mapping=guess_columns(table, FIELDS[kind]))
            figures[f"{name} plan s/10k"], plan = _timed(partial(plan_import, wish, known))
            assert len(plan.changes) >= ROWS, (name, len(plan.changes), plan.faults[:3])
            command = ApplyImport(plan=plan)
            figures[f"{name} apply s/10k"], changes = _timed(partial(perform, command, file))
            figures[f"{name} plan again s/10k"] = _again(file, wish)
            figures[f"{name} undo s/10k"], _ = _timed(partial(apply, changes.reversed(), "undo", file))
            applied = figures[f"{name} apply s/10k"] * _own_share(partial(perform, command, file))
            steps = (figures[f"{name} read csv s/10k"], figures[f"{name} plan s/10k"], applied)
            figures[f"{name} own s/10k"] = round(sum(steps), 3)
        file.close()
    return figures


def _read(content: bytes) -> Table:
    return read_content(content, "f").tables[0]


def _again(file: Any, wish: Wish) -> float:  # noqa: ANN401 - any meeting file
    with file.reading() as uow:
        known: Known = read_known(uow, "future-1")
    seconds, plan = _timed(lambda: plan_import(wish, known))
    assert isinstance(plan, ImportPlan)
    assert not plan.changes, plan.changes[:1]
    return seconds


def _timed(work: Callable[[], Result]) -> tuple[float, Result]:
    start = time.process_time()
    result = work()
    return round((time.process_time() - start) / PER, 3), result


def _own_share(work: Callable[[], object]) -> float:
    """Return which part of its time the work spends outside SQLAlchemy and what that calls."""
    profile = cProfile.Profile()
    profile.runcall(work)
    profile.create_stats()
    theirs = whole = 0.0
    for (file, _, _), (_, _, seconds, _, callers) in profile.stats.items():
        whole += seconds
        if file == "~":  # written in C: it belongs to whoever calls it
            theirs += sum(part[2] for caller, part in callers.items() if "sqlalchemy" in caller[0])
        elif "sqlalchemy" in file:
            theirs += seconds
    return 1 - theirs / whole


def _programme(_meeting: Meeting) -> list[list[str]]:
    rows = [["Code", "Title", "Date", "Time", "Room", "Chair"]]
    rows += [
        [f"N{number}", f"Side event {number}", "10 December 2024", "10 a.m. \u2013 1 p.m.", f"Room {number}", "Ana"]
        for number in range(ROWS)
    ]
    return rows


def _people(_meeting: Meeting) -> list[list[str]]:
    rows = [["Country", "Name", "Title", "Salutation", "Level", "Gender", "On behalf of"]]
    rows += [
        ["Uruguay" if number % 2 else "Côte d'Ivoire", f"Person {number}", "Adviser", "H.E. Ms.", "Expert", "F", "G77"]
        for number in range(ROWS)
    ]
    return rows


def _speeches(_meeting: Meeting) -> list[list[str]]:
    rows = [["Session", "Order", "Delegation", "Start", "Duration"]]
    rows += [["S1.1", str(number), "URY", "10:00:00", "3:00"] for number in range(1, ROWS + 1)]
    return rows


def _text(rows: list[list[str]]) -> bytes:
    made = io.StringIO()
    csv.writer(made, delimiter=";").writerows(rows)
    return made.getvalue().encode("cp1252")


def _workbook(rows: list[list[str]]) -> bytes:
    import xlsxwriter  # noqa: PLC0415 - the measured work needs none

    made = io.BytesIO()
    book = xlsxwriter.Workbook(made)
    sheet = book.add_worksheet("Sheet")
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()
    return made.getvalue()


if __name__ == "__main__":
    for name, figure in measure().items():
        print(f"{name:36} {figure}")
