"""The parts of sessions come in from a sheet of their own; what the meeting has more of stays."""

from datetime import time, timedelta

import pytest
from builders import a_session
from fakes import RecordsInMemory
from hypothesis import given
from hypothesis import strategies as st
from meetings import MEETING

from facilitator.domain.programme import Segment, SegmentKind
from facilitator.services.acts import perform
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.imports.columns import guess_columns
from facilitator.services.imports.plan import ImportPlan, RowStatus
from facilitator.services.imports.segments import FIELDS, KnownSegments, minutes_of, plan_segments
from facilitator.services.imports.table import Cell, Row, Table

HEADINGS = ("Session", "Segment", "Kind", "Minutes")
SESSIONS = (a_session(), a_session(id="s2", code="S2", position=2, title="Second"))
PANEL = Segment(id="p", session_id="s1", position=1, kind=SegmentKind.PANEL, title="Panel", planned_minutes=30)


def plan(*rows: Row, segments: tuple[Segment, ...] = (), session_id: str = "") -> ImportPlan:
    table = Table("parts", rows)
    known = KnownSegments(meeting=MEETING, sessions=SESSIONS, session_id=session_id, segments=segments)
    return plan_segments(table, guess_columns(table, FIELDS), known)


def test_the_parts_of_each_session_stand_in_the_order_of_their_rows() -> None:
    made = plan(
        HEADINGS,
        ("S1", "Welcome by the host", "Opening", 5),
        ("", "Keynote address", "", "10 min"),
        ("second", "Statements from the floor", "", "1:10"),
    )
    parts = [change.after for change in made.changes]
    assert [(each.session_id, each.position, each.kind, each.planned_minutes) for each in parts] == [  # type: ignore[union-attr]
        ("s1", 1, SegmentKind.OPENING, 5),
        ("s1", 2, SegmentKind.KEYNOTE, 10),
        ("s2", 1, SegmentKind.FLOOR, 70),
    ]
    assert made.faults == ()


def test_the_same_sheet_again_changes_nothing_and_a_new_length_changes_one_part() -> None:
    rows = (HEADINGS, ("S1", "Panel", "Panel", 30), ("S1", "Floor", "Floor", 45))
    records = RecordsInMemory(*SESSIONS)
    perform(ApplyImport(plan=plan(*rows)), records)
    there = records.all(Segment)
    assert plan(*rows, segments=there).changes == ()
    longer = plan(HEADINGS, ("S1", "panel", "", 40), ("S1", "Floor", "", ""), segments=there)
    assert [(each.title, each.status, len(each.changes)) for each in longer.rows] == [
        ("panel", RowStatus.CHANGED, 2),
        ("Floor", RowStatus.IDENTICAL, 0),
    ]
    assert [change.after.planned_minutes for change in longer.changes] == [40]  # type: ignore[union-attr]


def test_a_part_that_the_sheet_does_not_name_stays_behind_the_others() -> None:
    made = plan(HEADINGS, ("S1", "Floor", "", 45), segments=(PANEL,))
    assert [(each.title, each.status) for each in made.rows] == [
        ("Floor", RowStatus.NEW),
        ("Panel", RowStatus.MISSING),
    ]
    assert [change.after.position for change in made.changes] == [1, 2]  # type: ignore[union-attr]


def test_rows_without_a_session_belong_to_the_chosen_one() -> None:
    made = plan(("Segment", "Minutes"), ("Panel", 30), session_id="s2")
    assert [change.after.session_id for change in made.changes] == ["s2"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "row, reason",
    [
        (("S9", "Panel", "", 30), "no session is known as “S9”. Codes: S1, S2."),
        (("", "Panel", "", 30), "Session (A2): is empty. Codes: S1, S2."),
        (("S1", "", "", 30), "Segment (B2): is empty. Say what part"),
        (("S1", "Panel", "", "long"), "“long” is no length. Write the minutes"),
        (("S1", "Panel", "", -3), "“-3” is no length."),
    ],
)
def test_a_row_that_is_not_understood_is_told_and_left_out(row: Row, reason: str) -> None:
    made = plan(HEADINGS, row)
    assert reason in made.faults[0].sentence
    assert [each.status for each in made.rows] == [RowStatus.REFUSED]
    assert made.changes == ()


def test_a_part_named_twice_is_told() -> None:
    made = plan(HEADINGS, ("S1", "Panel", "", 30), ("S1", "panel", "", 20))
    assert "“panel” stands in a row above already." in made.faults[0].sentence


@pytest.mark.parametrize(
    "cell, minutes",
    [
        (30, 30),
        (45.0, 45),
        ("45 min", 45),
        ("1 h 30", 90),
        ("1:05", 65),
        ("2 hours", 120),
        (time(0, 20), 20),
        (timedelta(hours=1), 60),
        (timedelta(days=2), None),
        (True, None),
        (2_000, None),
        ("99:00", None),
        ("", None),
        ("soon", None),
    ],
)
def test_a_length_is_read_as_it_is_written(cell: Cell, minutes: int | None) -> None:
    assert minutes_of(cell) == minutes


@given(st.lists(st.tuples(*[st.one_of(st.text(max_size=12), st.integers(), st.floats(), st.times())] * 4)))
def test_no_rows_at_all_make_a_plan_crash(rows: list[Row]) -> None:
    made = plan(HEADINGS, *rows, segments=(PANEL,))
    assert sum(each.status is RowStatus.REFUSED for each in made.rows) == len(made.faults)
