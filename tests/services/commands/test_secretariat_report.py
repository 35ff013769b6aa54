from datetime import date
from typing import Any

import pytest
from builders import a_session, at
from fakes import RecordsInMemory
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.delegations import fold
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.programme import Theme
from facilitator.domain.quantifiers import Ladder
from facilitator.domain.report import ReportParagraph, ReportSettings, in_order
from facilitator.services.acts import perform
from facilitator.services.commands import Command
from facilitator.services.commands.secretariat_compile import CompileReport
from facilitator.services.commands.secretariat_report import (
    AddParagraph,
    ClearName,
    LinkNotes,
    LockWording,
    MergeParagraphs,
    MoveParagraph,
    RemoveParagraph,
    SetParagraphKind,
    SetReportSettings,
    SplitParagraph,
    UnlinkNote,
    WriteParagraph,
    report_settings,
)

_MEETING = Meeting(id="m", code="M", title="Meeting", first_day=date(2024, 12, 10), last_day=date(2024, 12, 11))
_THEMES = (
    Theme(id="future", position=1, tag="future", title="Future"),
    Theme(id="poc", position=2, tag="poc", title="Protection"),
)


def _note(number: int, text: str, kind: NoteKind = NoteKind.KEY_MESSAGE, **facts: Any) -> Note:
    return Note(id=f"n{number}", session_id="s1", text=text, kind=kind, written_at=at(number), **facts)


def _records(*more: Any) -> RecordsInMemory:
    return RecordsInMemory(_MEETING, a_session(theme_ids=("poc",)), *_THEMES, *more)


def _two_paragraphs(**facts: Any) -> RecordsInMemory:
    first = ReportParagraph(id="p1", session_id="s1", theme_id="poc", text="First.", position="G", note_ids=("n1",))
    second = ReportParagraph(
        id="p2", session_id="s1", theme_id="future", text="Second.", position="T", note_ids=("n2",), **facts
    )
    return _records(first, second, _note(1, "One"), _note(2, "Two"), _note(3, "Three"))


def _texts(records: RecordsInMemory) -> list[str]:
    return [each.text for each in in_order(records.all(ReportParagraph))]


def _paragraph(records: RecordsInMemory, identifier: str = "p1") -> ReportParagraph:
    found = records.get(ReportParagraph, identifier)
    assert found is not None
    return found


def _refused(command: Command, records: RecordsInMemory) -> str:
    with pytest.raises(RuleBrokenError) as refusal:
        perform(command, records)
    return str(refusal.value)


def test_compiling_makes_a_paragraph_of_each_note_by_theme_and_kind() -> None:
    records = _records(
        _note(1, "Which costs? #future", NoteKind.CHALLENGE),
        _note(2, "Listen first #future"),
        _note(3, "Protect", NoteKind.RECOMMENDATION),
        _note(4, "Hidden", private=True),
    )
    perform(CompileReport(session_ids=("s1",)), records)
    made = in_order(records.all(ReportParagraph))
    assert [(each.text, each.theme_id, each.note_ids) for each in made] == [
        ("Protect", "poc", ("n3",)),
        ("Listen first", "future", ("n2",)),
        ("Which costs?", "future", ("n1",)),
    ]


def test_compiling_again_adds_what_is_new_and_leaves_the_edited_wording() -> None:
    records = _records(_note(1, "Old #future"), _note(2, "Last", NoteKind.QUOTATION))
    perform(CompileReport(session_ids=("s1",)), records)
    old = next(each for each in records.all(ReportParagraph) if each.text == "Old")
    perform(WriteParagraph(paragraph_id=old.id, text="Edited"), records)
    assert "already" in _refused(CompileReport(session_ids=("s1",)), records)
    with records.writing("write a note") as uow:
        uow.put(_note(3, "New #future"))
        uow.put(_note(4, "First", NoteKind.KEY_MESSAGE))
        uow.put(_note(5, "Odd", NoteKind.FOLLOW_UP))
    perform(CompileReport(session_ids=("s1",)), records)
    assert _texts(records) == ["First", "Last", "Odd", "Edited", "New"]


def test_only_the_sessions_chosen_are_compiled() -> None:
    records = _records(_note(1, "Here"))
    assert "already" in _refused(CompileReport(session_ids=("s2",)), records)
    assert not records.all(ReportParagraph)


@given(st.integers(1, 300))
def test_the_positions_of_many_paragraphs_stay_short(count: int) -> None:
    records = _records(*(_note(number, f"Point {number}") for number in range(count)))
    perform(CompileReport(session_ids=("s1",)), records)
    positions = [each.position for each in records.all(ReportParagraph)]
    assert len(set(positions)) == count
    assert max(map(len, positions)) <= 3


def test_paragraphs_at_one_position_do_not_stop_a_new_one() -> None:
    records = _two_paragraphs()
    perform(CompileReport(session_ids=("s1",)), records)
    with records.writing("merge") as uow:
        uow.put(ReportParagraph(id="p0", session_id="s1", theme_id="poc", text="Same.", position="G"))
        uow.put(_note(9, "Nine"))
    perform(CompileReport(session_ids=("s1",)), records)
    perform(AddParagraph(session_id="s1", after_id="p0", text="Added."), records)
    assert {"Nine", "Added."} < set(_texts(records))


def test_a_paragraph_is_added_after_another_or_at_the_end() -> None:
    records = _two_paragraphs()
    perform(AddParagraph(session_id="s1", after_id="p1", text="Between.", paragraph_id="p3"), records)
    perform(AddParagraph(session_id="s1", note_ids=("n3", "n1")), records)
    perform(AddParagraph(session_id="s1", first=True, text="Zero."), records)
    assert _texts(records) == ["Zero.", "First.", "Between.", "Second.", "Three. One."]
    assert _paragraph(records, "p3").kind is None


def test_a_paragraph_moves_under_another_theme_and_to_the_front() -> None:
    records = _two_paragraphs()
    perform(MoveParagraph(paragraph_id="p1", after_id="p2", theme_id="future"), records)
    assert _texts(records) == ["Second.", "First."]
    assert _paragraph(records).theme_id == "future"
    perform(MoveParagraph(paragraph_id="p1", after_id="", theme_id="poc"), records)
    assert _texts(records) == ["First.", "Second."]


def test_a_paragraph_taken_out_leaves_its_notes_waiting() -> None:
    records = _two_paragraphs()
    perform(RemoveParagraph(paragraph_id="p1"), records)
    assert _texts(records) == ["Second."]
    assert len(records.all(Note)) == 3


def test_a_paragraph_is_split_between_two_words_and_merged_again() -> None:
    records = _two_paragraphs()
    perform(WriteParagraph(paragraph_id="p1", text="One half. Other half."), records)
    perform(SplitParagraph(paragraph_id="p1", at=9, second_id="p3"), records)
    assert _texts(records) == ["One half.", "Other half.", "Second."]
    assert _paragraph(records, "p3").note_ids == ("n1",)
    perform(MergeParagraphs(paragraph_id="p3", into_id="p1"), records)
    assert _texts(records) == ["One half. Other half.", "Second."]
    assert "between two words" in _refused(SplitParagraph(paragraph_id="p1", at=0), records)


def test_notes_are_tied_as_sources_or_as_the_opposite_view() -> None:
    records = _two_paragraphs()
    perform(LinkNotes(paragraph_id="p1", note_ids=("n2", "n3")), records)
    assert _paragraph(records).note_ids == ("n1", "n2", "n3")
    perform(LinkNotes(paragraph_id="p1", note_ids=("n3",), opposing=True), records)
    assert _paragraph(records).note_ids == ("n1", "n2")
    assert _paragraph(records).opposing_note_ids == ("n3",)
    perform(UnlinkNote(paragraph_id="p1", note_id="n3"), records)
    perform(UnlinkNote(paragraph_id="p1", note_id="n2"), records)
    assert _paragraph(records).note_ids == ("n1",)
    assert not _paragraph(records).opposing_note_ids
    assert _paragraph(records).text == "First."


def test_the_words_of_a_note_are_added_once() -> None:
    records = _two_paragraphs()
    perform(LinkNotes(paragraph_id="p1", note_ids=("n2", "n3"), with_words=True), records)
    perform(LinkNotes(paragraph_id="p1", note_ids=("n2",), with_words=True), records)
    assert _paragraph(records).text == "First. Two. Three."


@pytest.mark.parametrize(
    "command",
    [
        WriteParagraph(paragraph_id="p2", text="x"),
        RemoveParagraph(paragraph_id="p2"),
        SplitParagraph(paragraph_id="p2", at=3),
        MergeParagraphs(paragraph_id="p2", into_id="p1"),
        MergeParagraphs(paragraph_id="p1", into_id="p2"),
        LinkNotes(paragraph_id="p2", note_ids=("n3",), with_words=True),
    ],
)
def test_agreed_wording_is_not_changed(command: Command) -> None:
    records = _two_paragraphs(locked=True)
    assert "has been agreed" in _refused(command, records)
    perform(LockWording(paragraph_id="p2", locked=False), records)
    perform(command, records)


def test_agreed_wording_may_gain_evidence_and_move() -> None:
    records = _two_paragraphs(locked=True)
    perform(LinkNotes(paragraph_id="p2", note_ids=("n3",)), records)
    perform(MoveParagraph(paragraph_id="p2", after_id="", theme_id=""), records)
    assert _paragraph(records, "p2").note_ids == ("n2", "n3")


def test_kind_names_kept_and_settings_are_stored() -> None:
    records = _two_paragraphs()
    perform(SetParagraphKind(paragraph_id="p1", kind=NoteKind.CHALLENGE), records)
    perform(ClearName(text_id="p1", name="Côte d'Ivoire"), records)
    perform(ClearName(text_id="p1", name="COTE D-IVOIRE"), records)
    perform(SetReportSettings(settings=ReportSettings(ladder=Ladder(few=2))), records)
    assert _paragraph(records).kind is NoteKind.CHALLENGE
    assert _paragraph(records).cleared_names == ("cote d ivoire",)
    assert records.all(ReportSettings)[0].ladder.few == 2


def test_every_act_says_in_the_log_what_it_was() -> None:
    acts: list[Command] = [
        CompileReport(session_ids=()),
        WriteParagraph(paragraph_id="", text=""),
        AddParagraph(),
        MoveParagraph(paragraph_id="", after_id="", theme_id=""),
        RemoveParagraph(paragraph_id=""),
        SplitParagraph(paragraph_id="", at=0),
        MergeParagraphs(paragraph_id="", into_id=""),
        LinkNotes(paragraph_id="", note_ids=()),
        UnlinkNote(paragraph_id="", note_id=""),
        SetParagraphKind(paragraph_id="", kind=None),
        LockWording(paragraph_id="", locked=True),
        LockWording(paragraph_id="", locked=False),
        ClearName(text_id="", name="Japan"),
        SetReportSettings(settings=ReportSettings()),
    ]
    assert len({each.label for each in acts}) == len(acts)


def test_a_name_is_kept_in_a_text_that_is_no_paragraph() -> None:
    records = RecordsInMemory()
    perform(ClearName(text_id="x1", name="C\u00f4te d'Ivoire"), records)
    perform(ClearName(text_id="x1", name="COTE D-IVOIRE"), records)
    perform(ClearName(text_id="x2", name="Japan"), records)
    settings = report_settings(records)
    assert settings.cleared_in("x1") == (fold("C\u00f4te d'Ivoire"),)
    assert settings.cleared_in("x2") == ("japan",)
    assert settings.cleared_in("x") == ()
