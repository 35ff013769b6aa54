"""Bring a file into a meeting: `facilitator import`."""

import argparse
from pathlib import Path
from typing import Any

from facilitator.command_line.answers import Exit, plain_faults, say, say_as_json
from facilitator.command_line.meetings import opened, session_named
from facilitator.domain.faults import Fault, RuleBrokenError
from facilitator.interchange.separate import read_tables
from facilitator.services.acts import perform
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.imports.columns import ColumnMapping, guess_columns
from facilitator.services.imports.known_people import AS_NEW
from facilitator.services.imports.plan import ImportKind, ImportPlan, RowStatus, changes_told
from facilitator.services.imports.preparing import FIELDS, Wish, likeliest_table, plan_import, read_known
from facilitator.services.imports.table import Table, TablesRead, column_name
from facilitator.storage.meeting_file import MeetingFile

_KINDS = {kind.value.replace("_", "-"): kind for kind in ImportKind}
_EXAMPLES = {"--column": "title=C", "--means": "Turkiye=TUR"}
_SIGNS = {
    RowStatus.NEW: "+",
    RowStatus.CHANGED: "~",
    RowStatus.IDENTICAL: "=",
    RowStatus.MISSING: "-",
    RowStatus.REFUSED: "!",
}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the options."""
    parser = subparsers.add_parser(
        "import",
        help="bring a programme, delegations or a speech log into a meeting",
        description="Bring a workbook, CSV, calendar or Word table into a meeting. "
        "A file with faults changes nothing, unless --skip-faulty is given.",
    )
    parser.add_argument("meeting", type=Path, help="the meeting file")
    parser.add_argument("file", type=Path, help="what to bring in")
    parser.add_argument("--as", dest="kind", choices=sorted(_KINDS), default="programme", help="what the file holds")
    parser.add_argument("--session", default="", help="code of the session that a speech log belongs to")
    parser.add_argument("--sheet", default="", help="sheet or table to read; the likeliest one if not given")
    parser.add_argument("--first-row", type=int, help="first row under the headings, as the file numbers it")
    parser.add_argument(
        "--column", action="append", default=[], metavar="FIELD=LETTER", help="column of a field, like title=C"
    )
    parser.add_argument(
        "--means", action="append", default=[], metavar="NAME=ID", help=f"who is meant by a name; {AS_NEW} adds them"
    )
    parser.add_argument("--skip-faulty", action="store_true", help="bring in the rows without faults")
    parser.add_argument("--dry-run", action="store_true", help="only say what would change")
    parser.add_argument("--json", action="store_true", help="say it as JSON")


def run(options: argparse.Namespace) -> int:
    """Bring the file in, and say what was done or would be done."""
    read = read_tables(options.file)
    with opened(options.meeting) as file:
        plan = _plan(options, read, file)
        faults = (*read.faults, *plan.faults)
        applied = bool(plan.changes) and not options.dry_run and (options.skip_faulty or not faults)
        if applied:
            perform(ApplyImport(plan=plan), file)
    if options.json:
        say_as_json(_as_json(plan, faults, applied=applied))
    else:
        _tell(plan, faults, applied=applied)
    return Exit.FAULTS if faults else Exit.DONE


def _plan(options: argparse.Namespace, read: TablesRead, file: MeetingFile) -> ImportPlan:
    kind = _KINDS[options.kind]
    table = _table(options, read, kind)
    with file.reading() as uow:
        sessions = session_named(uow, options.session).id if options.session else ""
        known = read_known(uow, sessions)
    chosen = dict(_pair(each, "--means") for each in options.means)
    return plan_import(Wish(kind=kind, table=table, mapping=_mapping(options, table, kind), chosen=chosen), known)


def _table(options: argparse.Namespace, read: TablesRead, kind: ImportKind) -> Table:
    if not read.tables:
        raise RuleBrokenError(f"{options.file.name} holds no table.")
    if not options.sheet:
        return read.tables[likeliest_table(kind, read.tables)]
    found = next((table for table in read.tables if table.name == options.sheet), None)
    if found is None:
        names = ", ".join(table.name for table in read.tables)
        raise RuleBrokenError(f"{options.file.name} has no sheet {options.sheet}. Sheets: {names}.")
    return found


def _mapping(options: argparse.Namespace, table: Table, kind: ImportKind) -> ColumnMapping:
    mapping = guess_columns(table, FIELDS[kind])
    if options.first_row is not None:
        mapping = ColumnMapping(max(options.first_row - table.first_row, 0), mapping.columns)
    letters = {column_name(column): column for column in range(table.width)}
    keys = [field.key for field in FIELDS[kind]]
    for each in options.column:
        key, letter = _pair(each, "--column")
        if key not in keys:
            raise RuleBrokenError(f"No field is known as {key}. Fields: {', '.join(keys)}.")
        if letter.upper() not in letters:
            raise RuleBrokenError(f"The table has no column {letter}.")
        mapping = mapping.with_column(key, letters[letter.upper()])
    return mapping


def _pair(text: str, option: str) -> tuple[str, str]:
    name, sign, value = text.rpartition("=")
    if not sign or not name or not value:
        raise RuleBrokenError(f"{option} is written like {_EXAMPLES[option]}, not {text}.")
    return name, value


def _tell(plan: ImportPlan, faults: tuple[Fault, ...], *, applied: bool) -> None:
    told = changes_told(plan)
    for row in plan.rows:
        pairs = ((each.field, f"{each.before} -> " if row.changes else "", each.after) for each in told(row))
        changes = "; ".join(f"{field}: {before}{after}" for field, before, after in pairs)
        say(" ".join(filter(None, (_SIGNS[row.status], row.key, row.title, f"({changes})" if changes else ""))))
    for fault in faults:
        say(f"fault: {fault.sentence}")
    counts = ", ".join(f"{plan.count(status)} {status.value}" for status in RowStatus)
    done = "Applied." if applied else "Nothing has changed."
    say(f"{counts}. {done}")


def _as_json(plan: ImportPlan, faults: tuple[Fault, ...], *, applied: bool) -> dict[str, Any]:
    told = changes_told(plan)
    return {
        "applied": applied,
        "counts": {status.value: plan.count(status) for status in RowStatus},
        "rows": [
            {
                "row": row.row,
                "status": row.status.value,
                "key": row.key,
                "title": row.title,
                "changes": [{"field": each.field, "before": each.before, "after": each.after} for each in told(row)],
            }
            for row in plan.rows
        ],
        "faults": plain_faults(faults),
        "unresolved": [{"label": each.label, "guesses": each.guesses, "rows": each.rows} for each in plan.unresolved],
    }
