"""The programme goes out as a calendar and comes back as it was."""

from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_session
from meetings import MEETING

from facilitator.interchange.calendar_out import calendar_of, write_calendar
from facilitator.interchange.reading import read_content, read_file
from facilitator.services.imports.columns import guess_columns
from facilitator.services.imports.plan import ImportKind, RowStatus
from facilitator.services.imports.preparing import FIELDS, Known, Wish, plan_import
from facilitator.services.ports import MeetingUnavailableError

SESSION = a_session(room="Hall, A", presiding_officer="Ana", moderator="Bo", rapporteur="Cy")


def test_a_calendar_that_comes_back_changes_nothing() -> None:
    table = read_content(calendar_of(MEETING, (SESSION,)), "a.ics").tables[0]
    mapping = guess_columns(table, FIELDS[ImportKind.PROGRAMME])
    wish = Wish(kind=ImportKind.PROGRAMME, table=table, mapping=mapping)
    plan = plan_import(wish, Known(meeting=MEETING, sessions=(SESSION,)))
    assert [row.status for row in plan.rows] == [RowStatus.IDENTICAL]
    moved = replace(SESSION, moderator="Di", code="S9")
    changes = plan_import(wish, Known(meeting=MEETING, sessions=(moved,))).rows[0].changes
    assert {each.field for each in changes} == {"Code", "Moderator"}


def test_the_same_programme_gives_the_same_bytes_in_the_venues_zone() -> None:
    content = calendar_of(MEETING, (SESSION,))
    assert content == calendar_of(MEETING, (SESSION,))
    assert b"DTSTART;TZID=America/Montevideo:20241210T100000" in content
    assert b"BEGIN:VTIMEZONE" in content


def test_a_calendar_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "a.ics"
    write_calendar(MEETING, (SESSION,), target)
    assert read_file(target).tables
    assert [each.name for each in tmp_path.iterdir()] == ["a.ics"]
    with pytest.raises(MeetingUnavailableError, match="could not be written"):
        write_calendar(MEETING, (SESSION,), tmp_path / "nowhere" / "a.ics")
