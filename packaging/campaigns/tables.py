"""Import tables from strangers: each gets a plan or a sentence, and nothing changes before somebody wants it.

Every file goes the whole way: through the process that reads it apart, the guess of its columns, the plan of
every kind, and then, for one kind, into the meeting and out again by undo.
"""

from __future__ import annotations

import random
import time
from pathlib import Path

from campaigns.outcome import Outcome
from campaigns.typist import files, new_meeting

from facilitator.interchange.separate import read_tables
from facilitator.services.acts import apply, perform
from facilitator.services.changes import Record
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.imports.columns import guess_columns
from facilitator.services.imports.plan import ImportKind, ImportPlan
from facilitator.services.imports.preparing import FIELDS, Wish, likeliest_table, plan_import, read_known
from facilitator.services.imports.table import ImportFailedError, TablesRead
from facilitator.services.ports import MeetingFile
from facilitator.storage.tables import TABLES

_PATIENCE = 60.0  # seconds for one file, on a machine that does other things too
_SAMPLES = Path(__file__).resolve().parents[2] / "tests" / "samples"
_WORDS = (
    "Code;Title;Date;Start;End;Room",
    "Country;Name;Level;Gender",
    "Session;Delegation;Start;Duration",
    "Session;Segment;Minutes",
    "Theme;Question",
    "S1.1;Er\xf6ffnung;10 Dec;10 p.m.;1 a.m.;Hall",
    '"S1.1\nS2";"a ""quoted""\ncell";31.02.2024;25:00;;',
    "Uruguay;Ana;Minister;F",
    "future;What is needed?",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:20241210T100000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR",
)


def tried(times: int, folder: Path, seed: int = 5) -> Outcome:
    """Import so many hostile files, one after the other."""
    outcome = Outcome("hostile tables imported, looked at, applied, undone")
    chance = random.Random(seed)  # noqa: S311 - the same files each time
    meeting = folder / "tables.facilitator"
    new_meeting(meeting, folder)
    file = files(folder).open(meeting)
    before = _records(file)
    for trial in range(times):
        bad = folder / f"from a stranger {trial % 3}"
        bad.write_bytes(_content(chance))
        begun = time.monotonic()
        outcome.tried += 1
        try:
            _import(bad, file, list(ImportKind)[trial % len(ImportKind)])
        except Exception as error:  # noqa: BLE001 - whatever comes up here is a finding
            outcome.remarks.append(f"{trial}: {type(error).__name__}: {error}")
        else:
            same = _records(file) == before and time.monotonic() - begun < _PATIENCE
            outcome.survived += same
            if not same:
                outcome.remarks.append(f"{trial}: the meeting has changed, or it took too long")
    file.close()
    return outcome


def _content(chance: random.Random) -> bytes:
    """Return a file: an honest workbook with a few bytes harmed, or lines put together at random, harmed or not."""
    if chance.random() < 1 / 2:
        content = bytearray((_SAMPLES / "programm.xls").read_bytes())
    else:
        lines = chance.choices(_WORDS, k=chance.randint(1, 12))
        content = bytearray("\n".join(lines).encode(chance.choice(("cp1252", "utf-8", "utf-16"))))
    for _ in range(chance.choice((0, 1, 3, 9))):
        at, length = chance.randrange(len(content)), chance.randint(1, 8)
        content[at : at + length] = chance.choice((chance.randbytes(length), b"\xff" * length, b"\0" * length))
    return bytes(content)


def _import(bad: Path, file: MeetingFile, kind: ImportKind) -> None:
    try:
        read = read_tables(bad)
    except ImportFailedError:
        return
    untouched = _records(file)
    plans = {each: _plan(read, file, each) for each in ImportKind if read.tables}
    if _records(file) != untouched:
        raise AssertionError("a look has changed the meeting")
    plan = plans.get(kind)
    if plan is not None and plan.changes:
        changes = perform(ApplyImport(plan=plan), file)
        apply(changes.reversed(), "undo", file)


def _plan(read: TablesRead, file: MeetingFile, kind: ImportKind) -> ImportPlan:
    table = read.tables[likeliest_table(kind, read.tables)]
    with file.reading() as uow:
        session = next(iter(read_known(uow).sessions))
        known = read_known(uow, session.id)
    return plan_import(Wish(kind=kind, table=table, mapping=guess_columns(table, FIELDS[kind])), known)


def _records(file: MeetingFile) -> frozenset[tuple[str, Record]]:
    with file.reading() as uow:
        return frozenset((table.name, each) for kind, table in TABLES.items() for each in uow.all(kind))
