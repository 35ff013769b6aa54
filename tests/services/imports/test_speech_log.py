"""The log of a past session becomes interventions; logging it again doubles nothing."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from builders import a_session, at, spoken
from fakes import RecordsInMemory
from hypothesis import given
from hypothesis import strategies as st
from meetings import MEETING, a_state

from facilitator.domain.delegations import Category, Group, GroupKind, Names
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.meeting import Meeting
from facilitator.domain.speaking_clock import Interval, SpeakingClock
from facilitator.services.acts import perform
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.imports.columns import guess_columns
from facilitator.services.imports.plan import ImportPlan, RowStatus
from facilitator.services.imports.speech_log import FIELDS, KnownSpeeches, plan_speech_log
from facilitator.services.imports.spoken_times import seconds_of, time_of_day
from facilitator.services.imports.table import Cell, Row, Table

HEADINGS = ("Order", "Delegation", "Start", "End", "Kind", "Speaker", "On behalf of", "Session", "Duration", "Limit")
DELEGATIONS = (a_state("URY", "Uruguay"), a_state("GHA", "Ghana", category=Category.EXPERT))
DASH = "\N{EN DASH}"
AFRICA = Group(id="AFR", kind=GroupKind.POLITICAL, names=Names("African Group"), running_text="", members=("GHA",))
S1 = a_session(presiding_officer="Ana")
S2 = a_session(id="s2", code="S2", title="Second session", planned_start=at(86_400), planned_end=at(90_000))


def plan(*rows: Row, meeting: Meeting = MEETING, said: tuple[Intervention, ...] = ()) -> ImportPlan:
    return planned_from(Table("log", (HEADINGS, *rows)), meeting, said)


def planned_from(
    table: Table,
    meeting: Meeting = MEETING,
    said: tuple[Intervention, ...] = (),
    chosen: Mapping[str, str] | None = None,
) -> ImportPlan:
    known = KnownSpeeches(
        meeting=meeting,
        sessions=(S1, S2),
        session_id="s1",
        delegations=DELEGATIONS,
        groups=(AFRICA,),
        interventions=said,
        chosen=chosen or {},
    )
    return plan_speech_log(table, guess_columns(table, FIELDS), known)


def only(made: ImportPlan) -> Intervention:
    (found,) = (change.after for change in made.changes)
    assert isinstance(found, Intervention)
    return found


def test_a_row_becomes_an_intervention_at_the_venues_time() -> None:
    said = only(plan((1, "Uruguay", "10:00:30", "10:03:30", "", "Ana Pérez", "African Group")))
    assert said.clock == SpeakingClock(limit=180, intervals=(Interval(at(30), at(210)),), stopped=True)
    assert (said.session_id, said.order, said.delegation_id) == ("s1", 1, "URY")
    assert (said.speaker, said.on_behalf_of, said.presiding_officer) == ("Ana Pérez", ("AFR",), "Ana")
    assert said.kind is InterventionKind.STATEMENT


def test_without_an_order_the_rows_are_counted_session_by_session() -> None:
    table = Table(
        "log",
        (
            ("Session", "Delegation", "From", "Duration"),
            ("S1", "URY", "10:00", "3:00"),
            ("S1", "GHA", "", "2 min"),
            ("second session", "URY", "10:00", 2.5),
        ),
    )
    made = planned_from(table)
    found = [change.after for change in made.changes if isinstance(change.after, Intervention)]
    assert [(each.session_id, each.order) for each in found] == [("s1", 1), ("s1", 2), ("s2", 1)]
    assert found[1].clock.started_at == at(180)
    assert found[2].clock.started_at == at(86_400)
    assert found[2].clock.ended_at == at(86_400 + 150)


@pytest.mark.parametrize(
    "kind, delegation, wanted, limit",
    [
        ("Right of reply", "URY", InterventionKind.REPLY, 0),
        ("Point of order", "URY", InterventionKind.POINT_OF_ORDER, 60),
        ("chair", "", InterventionKind.CHAIR, 0),
        ("panellist", "GHA", InterventionKind.PANELLIST, 420),
        ("", "GHA", InterventionKind.STATEMENT, 180),
    ],
)
def test_the_kind_decides_on_the_limit(kind: str, delegation: str, wanted: InterventionKind, limit: int) -> None:
    said = only(plan((1, delegation, "10:00", "10:02", kind, "Bo")))
    assert (said.kind, said.clock.limit) == (wanted, limit)
    assert only(plan((1, delegation, "10:00", "10:02", kind, "", "", "", "", "4:00"))).clock.limit == 240


def test_logging_again_doubles_nothing_and_keeps_the_id() -> None:
    rows: tuple[Row, ...] = ((1, "URY", "10:00", "10:03"), (2, "GHA", "10:03", "10:05"))
    records = RecordsInMemory()
    first = plan(*rows)
    perform(ApplyImport(plan=first), records)
    assert ApplyImport(plan=first).label == "import the speech log"
    said = records.all(Intervention)
    assert [row.status for row in plan(*rows, said=said).rows] == [RowStatus.IDENTICAL] * 2
    again = plan((1, "GHA", "10:00", "10:04"), said=said)
    assert [(row.key, row.status) for row in again.rows] == [("1", RowStatus.CHANGED), ("2", RowStatus.MISSING)]
    assert [(each.field, each.before, each.after) for each in again.rows[0].changes] == [
        ("Delegation", "URY", "GHA"),
        ("Times", f"10:00:00{DASH}10:03:00", f"10:00:00{DASH}10:04:00"),
    ]
    assert only(again).id == said[0].id


def test_a_clock_that_was_measured_is_kept_when_the_log_says_the_same() -> None:
    paused = replace(
        spoken(1, 0, 60).clock, intervals=(Interval(at(0.2), at(50)), Interval(at(60), at(120.4))), limit=180
    )
    measured = spoken(1, 0, 60, clock=paused, delegation_id="URY")
    assert plan((1, "URY", "10:00:00", "10:02:00"), said=(measured,)).rows[0].status is RowStatus.IDENTICAL
    running = replace(measured, clock=SpeakingClock(limit=180, intervals=(), stopped=True))
    assert plan((1, "URY", "10:00:00", "10:02:00"), said=(running,)).rows[0].status is RowStatus.CHANGED


def test_a_session_may_go_on_after_midnight() -> None:
    late = at(13.5 * 3600)  # 11.30 p.m. at the venue
    table = Table("log", (HEADINGS[:4], (1, "URY", "23:58", "0:02"), (2, "GHA", "00:02", "00:05")))
    known = KnownSpeeches(
        meeting=MEETING,
        sessions=(replace(S1, planned_start=late),),
        session_id="s1",
        delegations=DELEGATIONS,
    )
    made = plan_speech_log(table, guess_columns(table, FIELDS), known)
    lengths = [(change.after.clock.started_at, change.after.clock.ended_at) for change in made.changes]  # type: ignore[union-attr]
    assert lengths[0] == (late + timedelta(minutes=28), late + timedelta(minutes=32))
    assert lengths[1] == (late + timedelta(minutes=32), late + timedelta(minutes=35))


def test_cells_that_are_times_are_read_as_they_are() -> None:
    day = datetime(2024, 12, 11, 9)  # noqa: DTZ001 - as a workbook has it
    assert only(plan((1, "URY", day, day.replace(minute=2)))).clock.started_at == at(23 * 3600)
    assert only(plan((1, "URY", at(0), at(60)))).clock.ended_at == at(60)
    assert only(plan((1, "URY", time(10, 0, 5), time(10, 1)))).clock.started_at == at(5)


@pytest.mark.parametrize(
    "row, fault",
    [
        ((1, "", "10:00", "10:01"), "Delegation (B2): is empty."),
        ((1, "Urugay", "10:00", "10:01"), "nobody is known as “Urugay”. Did you mean Uruguay"),
        (("x", "URY", "10:00", "10:01"), "“x” is not a place in the order."),
        ((0, "URY", "10:00", "10:01"), "“0” is not a place in the order."),
        ((1, "URY", "", "10:01"), "Start (C2): is empty."),
        ((1, "URY", "10:00", ""), "End (D2): is empty."),
        ((1, "URY", "soon", "10:01"), "“soon” is not a time."),
        ((1, "URY", "10:00", "later"), "“later” is not a time."),
        ((1, "URY", "10:00", "10:00"), "is not after the beginning."),
        ((1, "URY", "10:00", "10:01", "song"), "“song” is no kind of intervention."),
        ((1, "URY", "10:00", "10:01", "", "", "", "S9"), "no session is known as “S9”. Codes: S1, S2."),
    ],
)
def test_a_row_that_cannot_be_understood_is_refused_with_its_reason(row: Row, fault: str) -> None:
    made = plan(row)
    assert fault in made.faults[0].sentence
    assert [each.status for each in made.rows] == [RowStatus.REFUSED]
    assert not made.changes


def test_a_name_that_nobody_bears_is_listed_for_a_choice() -> None:
    table = Table("log", (HEADINGS, (1, "Urugay", "10:00", "10:01")))
    assert [each.label for each in planned_from(table).unresolved] == ["Urugay"]
    assert only(planned_from(table, chosen={"Urugay": "URY"})).delegation_id == "URY"


def test_what_is_odd_but_clear_is_told_and_taken() -> None:
    made = plan(
        (1, "URY", "10:00", "10:03"), (2, "GHA", "10:02", "10:05", "", "", "Moon"), (2, "URY", "10:05", "10:06")
    )
    assert [fault.reason for fault in made.faults] == [
        "10:02:00 is before the one before had ended.",
        "nobody is known as “Moon”.",
        "2 stands in a row above already.",
    ]
    assert made.count(RowStatus.NEW) == 2


def test_a_time_that_the_clocks_skip_is_refused() -> None:
    berlin = replace(MEETING, time_zone="Europe/Berlin", first_day=date(2024, 3, 31), last_day=date(2024, 3, 31))
    cell = datetime(2024, 3, 31, 2, 30)  # noqa: DTZ001 - as a workbook has it
    assert (
        "does not exist on that day in Europe/Berlin" in plan((1, "URY", cell, cell), meeting=berlin).faults[0].reason
    )


@pytest.mark.parametrize(
    "cell, seconds",
    [("10:00:05 pm", 79_205), ("10:00:61", None), ("25:00:00", None), (0.5, 43_200), ("noon", 43_200), ("x", None)],
)
def test_a_time_is_read_to_the_second(cell: Cell, seconds: int | None) -> None:
    assert time_of_day(cell) == seconds


@pytest.mark.parametrize(
    "cell, seconds",
    [
        ("3:20", 200),
        ("1:00:00", 3_600),
        ("3 min 20 s", 200),
        ("2.5", 150),
        (3, 180),
        (timedelta(seconds=90), 90),
        (time(0, 3, 20), 200),
        ("9:99:00", 0),
        ("", 0),
        (1e300, 0),
        (True, 0),
        ("99999", 0),
        ("180.0", 180),
        (180, 180),
        ("45 min", 2_700),
    ],
)
def test_a_duration_is_read_in_seconds(cell: Cell, seconds: int) -> None:
    assert seconds_of(cell) == seconds


CELLS: Any = st.one_of(
    st.text(max_size=8),
    st.integers(),
    st.floats(),
    st.times(),
    st.datetimes(),
    st.timedeltas(),
    st.sampled_from(["1", "URY", "10:00", "10:03", "chair"]),
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=10).map(tuple), max_size=5))
def test_no_table_at_all_makes_the_planning_crash(rows: list[Row]) -> None:
    for change in plan(*rows).changes:
        assert isinstance(change.after, Intervention)
        assert change.after.is_over
