"""Whatever somebody sends: it becomes a plan or a sentence, and the meeting changes only when that is wanted."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from builders import a_session
from fakes import RecordsInMemory
from foreign_files import calendar, word, workbook
from hypothesis import given
from hypothesis import strategies as st
from meetings import MEETING, THEMES, a_state
from xlsxwriter.worksheet import Worksheet

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


MARCH = (
    "Code,Title,Date,Time\nN1,Night,27 March 2027,11.30 p.m. \u2013 4 a.m.\nN2,Jumped over,28 March 2027,2:30-3:30\n"
)
OCTOBER = "Code,Title,Date,Time\nN3,Night,30 October 2027,23:30-4:00\nN4,Twice,31 October 2027,2:30-4:00\n"
NIGHTS = (
    "UID:spring\nSUMMARY:Night\nDTSTART;TZID=Europe/Berlin:20270327T233000\nDTEND;TZID=Europe/Berlin:20270328T040000"
)


def sheet_of(text: str) -> bytes:
    def fill(_book: object, sheet: Worksheet) -> None:
        for number, line in enumerate(text.splitlines()):
            sheet.write_row(number, 0, line.split(","))

    return workbook(fill)


def berlin() -> RecordsInMemory:
    meeting = replace(MEETING, time_zone="Europe/Berlin", first_day=date(2027, 3, 27), last_day=date(2027, 10, 31))
    return RecordsInMemory(meeting, a_session(id="old", code="OLD"))


@pytest.mark.parametrize(
    "content, code, hours",
    [
        (MARCH.encode(), "N1", 3.5),
        (OCTOBER.encode("utf-16"), "N3", 5.5),
        (sheet_of(MARCH), "N1", 3.5),
        (calendar(NIGHTS), "S2", 3.5),
    ],
    ids=["csv in spring", "csv in autumn", "workbook", "calendar"],
)
def test_a_night_on_which_the_clocks_are_changed_lasts_as_long_as_it_does(
    content: bytes, code: str, hours: float
) -> None:
    there = berlin()
    perform(ApplyImport(plan=planned(content, ImportKind.PROGRAMME, there)), there)
    night = next(each for each in there.all(Session) if each.code == code)
    assert (night.planned_end - night.planned_start) / timedelta(hours=1) == hours


def test_times_that_the_clocks_jump_over_or_show_twice_are_told_by_their_cell() -> None:
    spring, autumn = (planned(each.encode(), ImportKind.PROGRAMME, berlin()) for each in (MARCH, OCTOBER))
    assert [each.status for each in spring.rows if each.row] == [RowStatus.NEW, RowStatus.REFUSED]
    assert "row 3" in spring.faults[0].where
    assert "02:30 does not exist on 28 March 2027 in Europe/Berlin" in spring.faults[0].sentence
    assert [each.status for each in autumn.rows if each.row] == [RowStatus.NEW, RowStatus.NEW]
    assert "02:30 comes twice on 31 October 2027 in Europe/Berlin" in autumn.faults[0].sentence


def test_a_workbook_with_merged_cells_two_rows_of_headings_and_an_id_that_comes_twice() -> None:
    def fill(_book: object, sheet: Worksheet) -> None:
        sheet.merge_range("A1:E1", "Vorläufiges Programm")
        for area, words in (("A2:A3", "Id"), ("B2:B3", "Title"), ("C2:D2", "Time"), ("E2:E3", "Room")):
            sheet.merge_range(area, words)
        sheet.write_row("C3", ("from", "to"))
        sheet.merge_range("A4:E4", "Tuesday, 10 December 2024")
        sheet.write_row("A5", ("x1", "Eröffnung", "9 a.m.", "12 noon"))
        sheet.write_row("A6", ("x2", "Aussprache", "3 p.m.", "6 p.m."))
        sheet.write_row("A7", ("x1", "Noch einmal", "7 p.m.", "8 p.m.", "Saal B"))
        sheet.merge_range("E5:E6", "Saal Ä")

    there = records()
    plan = planned(workbook(fill), ImportKind.PROGRAMME, there)
    assert [each.sentence for each in plan.faults] == [
        "Programme, row 7, Id (A7): is the session of row 5 once more. Give each session an id of its own."
    ]
    perform(ApplyImport(plan=plan), there)
    made = {each.id: (each.title, each.room, each.planned_start.hour) for each in there.all(Session)}
    assert made["x1"] == ("Eröffnung", "Saal Ä", 12)
    assert made["x2"] == ("Aussprache", "Saal Ä", 18)


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
