"""The programme is a document with a table per day, at the venue's time."""

from dataclasses import replace

from builders import a_session, at
from meetings import MEETING

from facilitator.domain.programme import SessionKind
from facilitator.reporting.outline import Heading, Paragraph, Table, plain
from facilitator.reporting.programme_outline import programme_outline

ONE = a_session(room="Hall", presiding_officer="Ana")
PAUSE = replace(ONE, id="b", code="B1", position=2, kind=SessionKind.BREAK, title="Break", assumption=True)
NEXT = replace(ONE, id="s2", code="S2", position=3, planned_start=at(86_400), planned_end=at(90_000))


def test_each_day_has_its_table() -> None:
    outline = programme_outline(MEETING, (NEXT, ONE))
    days = [block.text for block in outline.blocks if isinstance(block, Heading)]
    tables = [block.rows for block in outline.blocks if isinstance(block, Table)]
    assert days == ["Tuesday, 10 December 2024", "Wednesday, 11 December 2024"]
    assert tables[0] == (("10:00\N{EN DASH}11:30", "S1", "First session", "Hall", "Ana"),)
    assert outline.final


def test_what_nobody_has_confirmed_is_marked() -> None:
    outline = programme_outline(MEETING, (ONE, PAUSE))
    (table,) = (block for block in outline.blocks if isinstance(block, Table))
    assert table.rows[1][:2] == ("10:00\N{EN DASH}11:30*", "")
    said = [plain(block.words) for block in outline.blocks if isinstance(block, Paragraph)]
    assert said[0] == "All times are those of the venue (America/Montevideo)."
    assert "assumptions" in said[1]
    assert not outline.final


def test_who_moderates_has_a_column_on_the_days_when_somebody_does() -> None:
    outline = programme_outline(MEETING, (replace(ONE, moderator="Kofi"), PAUSE, NEXT), "fr")
    first, second = (block for block in outline.blocks if isinstance(block, Table))
    assert first.columns[-1].heading == "Modération"
    assert [row[5] for row in first.rows] == ["Kofi", ""]
    assert len(second.columns) == len(second.rows[0]) == 5
