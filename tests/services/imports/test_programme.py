"""A programme is planned row by row before anything changes, and importing it again changes nothing."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import pytest
from builders import a_session
from fakes import RecordsInMemory
from hypothesis import given
from hypothesis import strategies as st
from meetings import MEETING, THEMES

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session, SessionKind
from facilitator.services.acts import apply, perform
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.imports.columns import guess_columns
from facilitator.services.imports.plan import FieldChange, ImportPlan, PlannedRow, RowStatus
from facilitator.services.imports.programme import FIELDS, KnownProgramme, plan_programme
from facilitator.services.imports.table import Cell, Row, Table

HEADINGS = ("Code", "Title", "Date", "Start", "End", "Room")
KNOWN = a_session(id="s1", code="S1", title="Opening", planned_end=a_session().hard_stop, room="Hall")
TEN, ONE = "10:00", "13:00"


def plan(*rows: Row, sessions: tuple[Session, ...] = (), meeting: Meeting = MEETING) -> ImportPlan:
    table = Table("t", rows)
    known = KnownProgramme(meeting=meeting, sessions=sessions, themes=THEMES)
    return plan_programme(table, guess_columns(table, FIELDS), known)


def planned(*rows: Row, sessions: tuple[Session, ...] = (), meeting: Meeting = MEETING) -> list[Session]:
    found = plan(*rows, sessions=sessions, meeting=meeting).changes
    return [change.after for change in found if isinstance(change.after, Session)]


def row(code: Cell = "S1", title: Cell = "Opening", day: Cell = "2024-12-10", *rest: Cell) -> Row:
    return (code, title, day, *(rest or (TEN, ONE, "Hall")))


def statuses(made: ImportPlan) -> list[str]:
    return [f"{each.key} {each.status.value}" for each in made.rows]


def test_a_new_session_stands_at_the_venues_time_whatever_the_laptops() -> None:
    (session,) = planned(HEADINGS, row())
    assert (session.code, session.title, session.room, session.position) == ("S1", "Opening", "Hall", 1)
    assert session.planned_start.isoformat() == "2024-12-10T13:00:00+00:00"
    assert session.hard_stop == session.planned_end
    assert session.kind is SessionKind.SESSION


def test_the_same_row_has_the_same_id_on_every_laptop() -> None:
    (here,), (there,) = planned(HEADINGS, row()), planned(HEADINGS, row(title="Opening of the meeting"))
    assert here.id == there.id


def test_a_known_session_is_compared_field_by_field() -> None:
    made = plan(HEADINGS, row(title="The opening", day="Day 1"), sessions=(KNOWN,))
    assert made.rows == (
        PlannedRow(2, "S1", "The opening", RowStatus.CHANGED, (FieldChange("Title", "Opening", "The opening"),)),
    )
    assert made.count(RowStatus.CHANGED) == 1


def test_times_are_shown_at_the_venue_and_the_hard_stop_follows_the_end() -> None:
    made = plan(HEADINGS, row("S1", "Opening", "10 Dec", TEN, "12:00", ""), sessions=(KNOWN,))
    assert [(each.field, each.after) for each in made.rows[0].changes] == [
        ("End", "2024-12-10 12:00"),
        ("Hard stop", "2024-12-10 12:00"),
    ]


def test_an_identical_programme_changes_nothing() -> None:
    made = plan(HEADINGS, row(), sessions=(KNOWN,))
    assert statuses(made) == ["S1 identical"]
    assert not made.changes
    with pytest.raises(RuleBrokenError, match="nothing that the meeting does not have"):
        perform(ApplyImport(plan=made), RecordsInMemory(KNOWN))


def test_what_the_file_does_not_name_is_missing_and_stays() -> None:
    made = plan(HEADINGS, row("S2", "Debate"), sessions=(KNOWN,))
    assert statuses(made) == ["S2 new", "S1 missing"]
    assert {change.record.id for change in made.changes} & {"s1"} == set()


def test_an_import_is_one_act_that_can_be_undone_and_repeated_without_doubling() -> None:
    records = RecordsInMemory(KNOWN)
    rows = (HEADINGS, row(title="The opening"), row("S2", "Debate", "Day 2"))
    command = ApplyImport(plan=plan(*rows, sessions=(KNOWN,)))
    assert command.label == "import the programme"
    changes = perform(command, records)
    assert len(records.all(Session)) == 2
    again = plan(*rows, sessions=records.all(Session))
    assert statuses(again) == ["S1 identical", "S2 identical"]
    apply(changes.reversed(), "undo", records)
    assert records.all(Session) == (KNOWN,)


def test_what_others_changed_or_deleted_since_the_preview_is_kept() -> None:
    second = a_session(id="s2", code="S2", title="Debate")
    made = plan(HEADINGS, row(title="New"), row("S2", "New"), sessions=(KNOWN, second))
    records = RecordsInMemory(replace(KNOWN, title="By hand"))
    perform(ApplyImport(plan=made), records)
    assert [each.title for each in records.all(Session)] == ["By hand"]


def test_a_day_holds_until_the_next_one_and_may_stand_alone_in_a_row() -> None:
    sessions = planned(
        HEADINGS,
        row("A", "One", "10 December", "9:00", "10:00", ""),
        row("B", "Two", "", "10:00", "11:00", ""),
        ("Wednesday 11 December",) * 6,
        row("C", "Three", "", "9:00", "10:00", ""),
    )
    assert [each.planned_start.day for each in sessions] == [10, 10, 11]
    assert [each.position for each in sessions] == [1, 2, 3]


def test_an_overnight_session_goes_on_after_midnight() -> None:
    (session,) = planned(HEADINGS, row("N", "Night", "11 December", "10 p.m.", "1:30 a.m.", ""))
    assert (session.planned_end - session.planned_start).total_seconds() == 3.5 * 3600


@pytest.mark.parametrize(
    "cells, start, end",
    [
        (("2024-12-10", time(10), time(13)), 13, 16),
        (("2024-12-10", 0.4375, 0.5), 13, 15),
        (("", datetime(2024, 12, 10, 10), datetime(2024, 12, 10, 13)), 13, 16),  # noqa: DTZ001 - as a workbook has it
        (("", "2024-12-10 10:00", "2024-12-10 13:00"), 13, 16),
        (("10 Dec", "10-1 p.m.", ""), 13, 16),
        (("10 Dec", "10 a.m.", "noon"), 13, 15),
    ],
)
def test_times_are_read_in_every_form_of_cell(cells: tuple[Cell, ...], start: int, end: int) -> None:
    (session,) = planned(HEADINGS, ("S1", "Opening", *cells))
    assert (session.planned_start.hour, session.planned_end.hour) == (start, end)


def test_times_may_stand_in_one_column() -> None:
    (session,) = planned(("Title", "Date", "Time"), ("Opening", date(2024, 12, 10), "3 p.m. to 6 p.m."))
    assert session.planned_start.hour == 18
    assert session.code == "S1"
    assert plan(("Title", "Date", "Time", "End"), ("Opening", "Day 1", "10:00", "11:00")).changes


def test_times_that_know_their_zone_keep_it() -> None:
    start = datetime(2024, 12, 10, 9, tzinfo=KNOWN.planned_start.tzinfo)
    (session,) = planned(("Title", "Start", "End"), ("Opening", start, start.replace(hour=10)))
    assert session.planned_start == start


BERLIN = replace(MEETING, time_zone="Europe/Berlin", first_day=date(2024, 3, 30), last_day=date(2024, 10, 27))


@pytest.mark.parametrize(
    "cells, fault",
    [
        (("S1", "Opening", "", TEN, ONE), "Day (C2): is missing."),
        (("S1", "Opening", "someday", TEN, ONE), "“someday” is not a day."),
        (("S1", "Opening", "Day 1", "early", ONE), "Start (D2): “early” is not a time."),
        (("S1", "Opening", "Day 1", TEN, ""), "End (E2): is empty."),
        (("S1", "Opening", "Day 1", "", ONE), "Start (D2): is empty."),
        (("S1", "Opening", "Day 1", "", ""), "Start (D2): is empty."),
        (("S1", "", "Day 1", TEN, ONE), "Title (B2): is empty."),
        (("S1", "Opening", "Day 1", TEN, "1:00"), "comes 15 hours after the beginning. Check a. m. and p. m."),
        (("S1", "Opening", "31/03/2024", "2:30", "4:00"), "02:30 does not exist on 31 March 2024 in Europe/Berlin"),
    ],
)
def test_a_row_that_cannot_be_understood_is_refused_with_its_reason(cells: Row, fault: str) -> None:
    made = plan(HEADINGS, cells, meeting=BERLIN)
    assert statuses(made) == ["S1 refused"]
    assert fault in made.faults[0].sentence
    assert made.faults[0].suggestion
    assert not made.changes


def test_a_time_that_comes_twice_is_told_and_taken() -> None:
    made = plan(HEADINGS, row("S1", "Night", "27/10/2024", "2:30", "4:00", ""), meeting=BERLIN)
    assert "02:30 comes twice on 27 October 2024" in made.faults[0].sentence
    assert statuses(made) == ["S1 new"]


def test_a_code_that_comes_twice_is_refused_the_second_time() -> None:
    made = plan(HEADINGS, row(), row(title="Another"))
    assert statuses(made) == ["S1 new", "S1 refused"]
    assert "is the session of row 2 once more" in made.faults[0].sentence


def test_an_id_that_comes_twice_is_named_as_the_id() -> None:
    made = plan(("Id", "Code", "Title", "Date", "Time"), ("x", "E1", "One", "Day 1", "10-11"), ("x", "E2", "Two"))
    assert statuses(made) == ["E1 new", "E2 refused"]
    assert made.faults[0].sentence == (
        "t, row 3, Id (A3): is the session of row 2 once more. Give each session an id of its own."
    )


def test_a_column_headed_session_holds_titles_or_the_codes_that_the_meeting_knows() -> None:
    rows = (("Session", "Date", "Time"), ("Panel on pledges", "Day 1", "15-16"), ("s1", "Day 1", "11-12"))
    made = plan(*rows, sessions=(KNOWN,))
    assert statuses(made) == ["S2 new", "S1 changed"]
    assert [each.field for each in made.rows[1].changes] == ["Start", "End", "Hard stop"]


def test_a_row_that_says_one_thing_only_is_told() -> None:
    made = plan(HEADINGS, ("Morning", "", ""), row())
    assert made.faults[0].sentence == "t, row 2: holds only “Morning”. It was passed over."


def test_breaks_of_the_same_title_are_told_apart_by_their_beginning() -> None:
    rows = (
        ("Title", "Date", "Start", "End"),
        ("Coffee break", "Day 1", "10:00", "10:15"),
        ("Coffee break", "Day 1", "16:00", "16:15"),
    )
    sessions = planned(*rows)
    assert [each.kind for each in sessions] == [SessionKind.BREAK, SessionKind.BREAK]
    assert [each.code for each in sessions] == ["S1", "S2"]
    assert statuses(plan(*rows, sessions=tuple(sessions))) == ["S1 identical", "S2 identical"]


def test_a_session_without_a_code_is_known_by_its_title() -> None:
    made = plan(("Title", "Room"), ("opening!", "B"), sessions=(KNOWN,))
    assert [each.field for each in made.rows[0].changes] == ["Title", "Room"]


def test_two_sessions_of_one_title_are_not_confused() -> None:
    twins = (KNOWN, replace(KNOWN, id="s2", code="S2"))
    assert plan(("Title", "Room"), ("Opening", "B"), sessions=twins).rows[0].status is RowStatus.REFUSED


def test_an_id_in_the_file_is_kept() -> None:
    assert [each.id for each in planned(("UID", "Title", "Date", "Time"), ("x@y", "Opening", "Day 1", "10-11"))] == [
        "x@y"
    ]
    assert (
        plan(("Id", "Title", "Room"), ("s1", "The opening", "B"), sessions=(KNOWN,)).rows[0].status is RowStatus.CHANGED
    )


@pytest.mark.parametrize(
    "cell, ids, faults",
    [
        ("future", ("future",), 0),
        ("Future; poc", ("future", "poc"), 0),
        ("Future\nmoon", ("future",), 1),
        ("moon", (), 1),
    ],
)
def test_themes_are_known_by_title_and_tag(cell: str, ids: tuple[str, ...], faults: int) -> None:
    made = plan(("Title", "Date", "Time", "Themes"), ("Opening", "Day 1", "10-11", cell))
    assert isinstance(made.changes[0].after, Session)
    assert made.changes[0].after.theme_ids == ids
    assert len(made.faults) == faults


def test_the_kind_is_read_where_it_is_written() -> None:
    (session,) = planned(("Title", "Kind", "Date", "Time"), ("Opening", "Ceremony", "Day 1", "10-11"))
    assert session.kind is SessionKind.CEREMONY


@pytest.mark.parametrize(
    "cell, hour, faults",
    [("13:30", 16, 0), ("1 p.m.", 16, 0), ("2024-12-10 14:00", 17, 0), ("late", 14, 1), ("00:30", 3, 0)],
)
def test_the_hard_stop_is_read_at_the_venue(cell: str, hour: int, faults: int) -> None:
    headings = ("Title", "Date", "Time", "Interpretation until")
    made = plan(headings, ("Opening", "Day 1", "10-11", cell))
    session = made.changes[0].after
    assert isinstance(session, Session)
    assert session.hard_stop is not None
    assert session.hard_stop.hour == hour
    assert len(made.faults) == faults


CELLS: Any = st.one_of(
    st.text(max_size=12),
    st.integers(-100, 60_000),
    st.floats(allow_nan=False, allow_infinity=False),
    st.times(),
    st.dates(),
    st.datetimes(),
    st.timedeltas(),
    st.booleans(),
    st.sampled_from(["S1", "10:00", "2024-12-10", "Opening", "10-1 p.m.", "27/10/2024"]),
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=6).map(tuple), max_size=6))
def test_no_table_at_all_makes_the_planning_crash(rows: list[Row]) -> None:
    made = plan(HEADINGS, *rows, sessions=(KNOWN,))
    assert len(made.rows) <= len(rows) + 1
    for change in made.changes:
        assert isinstance(change.after, Session)
        assert change.after.planned_end > change.after.planned_start
