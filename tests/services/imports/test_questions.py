"""Guiding questions come in by theme, or by the session that has it; the same words are the same question."""

import pytest
from builders import a_session
from fakes import RecordsInMemory
from hypothesis import given
from hypothesis import strategies as st
from meetings import MEETING

from facilitator.domain.programme import GuidingQuestion, Theme
from facilitator.services.acts import perform
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.imports.columns import guess_columns
from facilitator.services.imports.plan import ImportPlan, RowStatus
from facilitator.services.imports.questions import FIELDS, KnownQuestions, plan_questions
from facilitator.services.imports.table import Row, Table

HEADINGS = ("Theme", "Question")
THEMES = (
    Theme(id="t1", position=1, tag="future", title="The future"),
    Theme(id="t2", position=2, tag="poc", title="Protection"),
)
SESSIONS = (a_session(theme_ids=("t2",)), a_session(id="s2", code="S2", title="No theme"))
KNOWN = GuidingQuestion(id="q", theme_id="t1", position=1, text="What is needed?")


def plan(*rows: Row, questions: tuple[GuidingQuestion, ...] = ()) -> ImportPlan:
    table = Table("questions", rows)
    known = KnownQuestions(meeting=MEETING, themes=THEMES, sessions=SESSIONS, questions=questions)
    return plan_questions(table, guess_columns(table, FIELDS), known)


def asked(made: ImportPlan) -> list[tuple[str, int, str]]:
    found = [change.after for change in made.changes]
    assert all(isinstance(each, GuidingQuestion) for each in found)
    return [(each.theme_id, each.position, each.text) for each in found]  # type: ignore[union-attr]


def test_questions_are_found_by_theme_tag_or_session_and_a_cell_may_hold_several() -> None:
    made = plan(
        HEADINGS,
        ("#future", "How to  begin?\n\nHow to end?"),
        ("", "And then?"),
        ("S1", "Who protects?"),
        ("Protection", "who protects"),
    )
    assert asked(made) == [
        ("t1", 1, "How to begin?"),
        ("t1", 2, "How to end?"),
        ("t1", 3, "And then?"),
        ("t2", 1, "Who protects?"),
    ]


def test_the_same_words_are_the_same_question_and_what_the_file_lacks_stays() -> None:
    made = plan(HEADINGS, ("future", "WHAT is needed"), questions=(KNOWN,))
    assert [(each.status, len(each.changes)) for each in made.rows] == [(RowStatus.CHANGED, 1)]
    assert asked(made) == [("t1", 1, "WHAT is needed")]
    made = plan(HEADINGS, ("future", "Another?"), questions=(KNOWN,))
    assert [each.status for each in made.rows] == [RowStatus.NEW, RowStatus.MISSING]
    assert asked(made) == [("t1", 2, "Another?")]


def test_the_same_file_again_changes_nothing() -> None:
    rows = (HEADINGS, ("future", "A?\nB?"))
    records = RecordsInMemory()
    perform(ApplyImport(plan=plan(*rows)), records)
    assert plan(*rows, questions=records.all(GuidingQuestion)).changes == ()


@pytest.mark.parametrize(
    "row, reason",
    [
        (("war", "Why?"), "no theme and no session with one is known as “war”. Known themes: future, poc."),
        (("S2", "Why?"), "no theme and no session with one is known as “S2”."),
        (("", "Why?"), "Theme or session (A2): is empty."),
        (("future", ""), "Question (B2): is empty."),
    ],
)
def test_a_row_that_is_not_understood_is_told_and_left_out(row: Row, reason: str) -> None:
    made = plan(HEADINGS, row)
    assert [each.status for each in made.rows] in ([RowStatus.REFUSED], [])
    assert made.changes == ()
    assert any(reason in each.sentence for each in made.faults)


@given(st.lists(st.tuples(st.text(max_size=8), st.text(max_size=30))))
def test_no_rows_at_all_make_a_plan_crash(rows: list[Row]) -> None:
    assert plan(HEADINGS, *rows, questions=(KNOWN,)).kind.value == "questions"
