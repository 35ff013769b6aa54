"""Whatever somebody sends: it becomes a plan or a sentence, and the meeting changes only when that is wanted."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from builders import a_session
from fakes import RecordsInMemory
from foreign_files import calendar, word, workbook
from hypothesis import given
from hypothesis import strategies as st
from meetings import MEETING, THEMES, a_state

from facilitator.domain.programme import Session
from facilitator.interchange.reading import read_content
from facilitator.services.acts import apply, perform
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.imports.columns import guess_columns
from facilitator.services.imports.plan import ImportKind, ImportPlan, RowStatus
from facilitator.services.imports.preparing import FIELDS, Wish, likeliest_table, plan_import, read_known
from facilitator.services.imports.table import ImportFailedError, ImportStoppedError

MESS = """Vorläufiges Programm;;;;
;;;;
Kennung;Titel;Uhrzeit;;Saal
;;von;bis;
Dienstag, 10. Dezember 2024;;;;
S1;"Eröffnung
im ""Großen"" Saal";9 a.m.;12 noon;Saal A
S2;Aussprache;3 p.m.;6 p.m.;Saal Ä
S3;Nachtsitzung;22:00;1:30;Saal B
S2;Noch einmal;9:00;10:00;Saal C
S4;Uhren vor;;;
Kennung;Titel;Uhrzeit;;Saal
"""


def records() -> RecordsInMemory:
    return RecordsInMemory(MEETING, *THEMES, a_session(id="old", code="OLD"), a_state("URY", "Uruguay"))


def planned(content: bytes, kind: ImportKind, there: RecordsInMemory) -> ImportPlan:
    tables = read_content(content, "a file").tables
    table = tables[likeliest_table(kind, tables)]
    with there.reading() as uow:
        known = read_known(uow, "old")
    return plan_import(Wish(kind=kind, table=table, mapping=guess_columns(table, FIELDS[kind])), known)


def test_a_programme_as_it_really_comes() -> None:
    there = records()
    plan = planned(MESS.encode("cp1252"), ImportKind.PROGRAMME, there)
    assert plan.count(RowStatus.NEW) == 3
    assert [fault.sentence.partition(": ")[2].partition(".")[0] for fault in plan.faults if "row" in fault.where] == [
        "is the session of row 7 once more",
        "is empty",
    ]
    perform(ApplyImport(plan=plan), there)
    made = {each.code: each for each in there.all(Session)}
    assert made["S1"].title == 'Eröffnung im "Großen" Saal'
    assert made["S2"].room == "Saal Ä"
    assert made["S2"].planned_start == datetime(2024, 12, 10, 18, tzinfo=UTC)
    assert made["S3"].planned_end == datetime(2024, 12, 11, 4, 30, tzinfo=UTC)
    assert not planned(MESS.encode("utf-16"), ImportKind.PROGRAMME, there).changes


@pytest.mark.parametrize("stop_at", [0, 500])
def test_an_import_that_is_stopped_writes_nothing(stop_at: int) -> None:
    there = records()
    rows = "".join(f"N{number};Side event {number};10 Dec;10;11\n" for number in range(600))
    plan = planned(f"Code;Title;Date;Start;End\n{rows}".encode(), ImportKind.PROGRAMME, there)
    before = dict(there.store)
    with pytest.raises(ImportStoppedError):
        perform(ApplyImport(plan=plan, go_on=lambda done, _total: done < stop_at), there)
    assert there.store == before
    perform(ApplyImport(plan=plan, go_on=lambda _done, _total: True), there)
    assert len(there.all(Session)) == 601


LINES = st.sampled_from(
    [
        *MESS.splitlines(),
        "Code;Title;Date;Start;End",
        "Country;Name;Level;Gender",
        "Session;Delegation;Start;Duration",
        "Theme;Question",
        "Uruguay;Ana;Minister;F",
        "OLD;URY;10:00;3:00",
        "future;Why?",
    ]
)
HONEST = (
    workbook(lambda _book, sheet: sheet.write_row("A1", ["Title", "Date", "Time"])),
    calendar("UID:a\nSUMMARY:b\nDTSTART:20241210T100000Z\nDTEND:20241210T110000Z"),
    word("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Title</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
)
CONTENTS = st.one_of(
    st.binary(max_size=300),
    st.lists(st.one_of(LINES, st.text(max_size=40)), max_size=12).map(
        lambda lines: "\n".join(lines).encode("utf-8", "replace")
    ),
    st.tuples(st.sampled_from(HONEST), st.floats(0, 1, exclude_max=True), st.binary(max_size=6)).map(
        lambda given: given[0][: int(given[1] * len(given[0]))] + given[2] + given[0][int(given[1] * len(given[0])) :]
    ),
)


@given(CONTENTS, st.sampled_from(ImportKind))
def test_no_bytes_at_all_crash_an_import_or_change_the_meeting_unasked(content: bytes, kind: ImportKind) -> None:
    there = records()
    before = dict(there.store)
    with suppress(ImportFailedError):
        plan = planned(content, kind, there)
        assert there.store == before
        if plan.changes:
            changes = perform(ApplyImport(plan=plan), there)
            apply(changes.reversed(), "undo", there)
            assert there.store == before
