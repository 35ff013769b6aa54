"""The programme is edited by hand; what holds words is never taken out."""

from dataclasses import replace

import pytest
from builders import a_session, an_inscription, at
from fakes import RecordsInMemory

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.programme import GuidingQuestion, ListStatus, Segment, SegmentKind, Session, Theme
from facilitator.services.acts import perform
from facilitator.services.changes import Record
from facilitator.services.commands import Command
from facilitator.services.commands.programme_editing import (
    AddSession,
    ChangeSession,
    CloneSession,
    DeleteSession,
    DeleteTheme,
    PutTheme,
    SetSegments,
)

ONE = a_session(list_status=ListStatus.CLOSED)
TWO = replace(ONE, id="s2", code="S2", position=2, planned_start=at(7_200), planned_end=at(9_000), hard_stop=None)
PART = Segment(id="s1-1", session_id="s1", position=1, kind=SegmentKind.PANEL, title="Panel", planned_minutes=30)
THEME = Theme(id="future", position=1, tag="future", title="Future")
NOTE = Note(id="n", session_id="s1", kind=NoteKind.KEY_MESSAGE, text="More. #future", written_at=at(0))


def programme(*further: Record) -> RecordsInMemory:
    return RecordsInMemory(ONE, TWO, PART, THEME, *further)


def order(records: RecordsInMemory) -> list[str]:
    return [each.id for each in sorted(records.all(Session), key=lambda each: each.position)]


def test_a_session_is_added_at_its_place_in_time() -> None:
    records = programme()
    perform(AddSession(session=replace(ONE, id="s3", code="S3", position=9, planned_start=at(60))), records)
    assert order(records) == ["s1", "s3", "s2"]


@pytest.mark.parametrize(
    "facts, reason",
    [
        ({"title": " "}, "needs a code and a title"),
        ({"code": ""}, "needs a code and a title"),
        ({"planned_end": at(0)}, "S1 must end after it begins"),
        ({"code": "s2"}, "bears the code s2 already"),
    ],
)
def test_a_session_that_could_not_be_held_is_refused(facts: dict[str, object], reason: str) -> None:
    records = programme()
    with pytest.raises(RuleBrokenError, match=reason):
        perform(ChangeSession(before=ONE, after=replace(ONE, **facts)), records)  # type: ignore[arg-type]
    assert records.get(Session, "s1") == ONE


def test_a_change_keeps_what_others_have_changed_meanwhile() -> None:
    records = programme()
    command = ChangeSession(before=replace(ONE, room="old"), after=replace(ONE, room="old", title="New"))
    perform(command, records)
    changed = records.get(Session, "s1")
    assert changed is not None
    assert (changed.title, changed.room) == ("New", "")


def test_a_session_moved_in_time_moves_in_the_programme() -> None:
    records = programme()
    perform(ChangeSession(before=TWO, after=replace(TWO, planned_start=at(-60))), records)
    assert order(records) == ["s2", "s1"]


def test_a_clone_follows_with_the_same_length_limits_and_segments() -> None:
    records = programme()
    command = CloneSession(session_id="s1")
    perform(command, records)
    perform(CloneSession(session_id="s2", new_session_id="s4"), records)
    clone = records.get(Session, command.new_session_id)
    assert clone is not None
    assert (clone.code, clone.planned_start, clone.list_status) == ("S1-2", ONE.planned_end, ListStatus.OPEN)
    assert [each.title for each in records.in_session(Segment, clone.id)] == ["Panel"]
    fourth = records.get(Session, "s4")
    assert fourth is not None
    assert fourth.hard_stop is None
    assert order(records) == ["s1", clone.id, "s2", "s4"]


def test_an_unused_session_goes_with_its_segments() -> None:
    records = programme()
    perform(DeleteSession(session_id="s1"), records)
    assert order(records) == ["s2"]
    assert records.all(Segment) == ()
    with pytest.raises(RuleBrokenError, match="last session"):
        perform(DeleteSession(session_id="s2"), records)


@pytest.mark.parametrize("held, words", [(NOTE, "1 notes"), (an_inscription("URY", 1, "A"), "1 inscriptions")])
def test_a_session_that_holds_something_stays(held: Record, words: str) -> None:
    with pytest.raises(RuleBrokenError, match=words):
        perform(DeleteSession(session_id="s1"), programme(held))


def test_segments_are_set_in_their_order() -> None:
    records = programme()
    second = replace(PART, id="x", session_id="", title="Floor")
    perform(SetSegments(session_id="s1", segments=(second, PART)), records)
    perform(SetSegments(session_id="s1", segments=(second,)), records)
    assert records.in_session(Segment, "s1") == (replace(second, session_id="s1", position=1),)
    with pytest.raises(RuleBrokenError, match="less than no time"):
        perform(SetSegments(session_id="s1", segments=(replace(PART, planned_minutes=-1),)), records)


def test_a_theme_needs_a_title_and_a_tag_of_its_own() -> None:
    records = programme()
    perform(PutTheme(theme=replace(THEME, title="The future")), records)
    assert records.all(Theme)[0].title == "The future"
    with pytest.raises(RuleBrokenError, match="needs a title and a tag"):
        perform(PutTheme(theme=replace(THEME, tag=" ")), records)
    with pytest.raises(RuleBrokenError, match="bears the tag Future already"):
        perform(PutTheme(theme=replace(THEME, id="x", tag="Future")), records)


def test_a_theme_never_stands_under_itself() -> None:
    child = replace(THEME, id="child", tag="child", parent_id="future")
    records = programme(child)
    with pytest.raises(RuleBrokenError, match="under itself"):
        perform(PutTheme(theme=replace(THEME, parent_id="child")), records)
    perform(PutTheme(theme=replace(child, parent_id="")), records)


def test_what_stands_under_a_deleted_theme_moves_up() -> None:
    middle = replace(THEME, id="middle", tag="middle", parent_id="future")
    records = programme(middle, replace(THEME, id="low", tag="low", parent_id="middle"))
    perform(DeleteTheme(theme_id="middle"), records)
    assert [each.parent_id for each in records.all(Theme) if each.id == "low"] == ["future"]


def test_a_theme_that_nobody_speaks_of_goes_with_its_questions() -> None:
    questions = [GuidingQuestion(id=each, theme_id=each, position=1, text="?") for each in ("future", "other")]
    records = programme(*questions)
    perform(DeleteTheme(theme_id="future"), records)
    assert records.all(Theme) == ()
    assert [each.id for each in records.all(GuidingQuestion)] == ["other"]


def test_a_theme_that_is_spoken_of_stays() -> None:
    with pytest.raises(RuleBrokenError, match="1 sessions and notes"):
        perform(DeleteTheme(theme_id="future"), programme(NOTE))


@pytest.mark.parametrize(
    "command, label",
    [
        (AddSession(session=ONE), "add a session"),
        (ChangeSession(before=ONE, after=ONE), "change a session"),
        (CloneSession(session_id="s1"), "clone a session"),
        (DeleteSession(session_id="s1"), "delete a session"),
        (SetSegments(session_id="s1", segments=()), "change the segments"),
        (PutTheme(theme=THEME), "change a theme"),
        (DeleteTheme(theme_id="future"), "delete a theme"),
    ],
)
def test_every_act_has_a_name(command: Command, label: str) -> None:
    assert command.label == label
