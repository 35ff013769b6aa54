from dataclasses import replace

from builders import an_inscription, spoken, state
from fakes import TEN_O_CLOCK, RecordsInMemory

from facilitator.domain.delegations import Group, GroupKind, Names
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.programme import Session
from facilitator.domain.report import ReportSettings
from facilitator.services.new_meeting import empty_meeting
from facilitator.services.reports import material_after, material_of, outcome_summary, statistics_material


def test_a_summary_tells_what_the_meeting_file_holds_at_this_moment() -> None:
    meeting, session = empty_meeting(TEN_O_CLOCK)
    assert isinstance(meeting, Meeting)
    note = Note(id="n", session_id=session.id, kind=NoteKind.FOLLOW_UP, text="Meet again", written_at=TEN_O_CLOCK)
    records = RecordsInMemory(replace(meeting, title="Berlin"), session, note)
    with records.reading() as uow:
        summary = outcome_summary(uow)
    assert summary.outline.title == "Berlin"
    assert "Meet again." in str(summary.outline)


def test_statistics_are_made_of_what_the_meeting_file_holds_at_this_moment() -> None:
    meeting, session = empty_meeting(TEN_O_CLOCK)
    assert isinstance(session, Session)
    records = RecordsInMemory(meeting, session, state("URY"), an_inscription("URY", 1, "V"), spoken(1, 0, 60))
    with records.reading() as uow:
        material = statistics_material(uow, TEN_O_CLOCK)
    assert (material.sessions, set(material.delegations)) == ((session,), {"URY"})
    assert set(material.inscription) == {"URY"}
    assert set(material.intervention) == {"i1"}
    assert material.now == TEN_O_CLOCK


def test_material_follows_changes_as_if_it_were_read_again() -> None:
    meeting, session = empty_meeting(TEN_O_CLOCK)
    first = Note(id="n1", session_id=session.id, text="One", written_at=TEN_O_CLOCK)
    records = RecordsInMemory(meeting, session, first)
    before = material_of(records)
    with records.writing("everything") as uow:
        uow.put(replace(first, text="Changed"))
        uow.put(Note(id="n2", session_id=session.id, text="Two", written_at=TEN_O_CLOCK))
        uow.put(ReportSettings(longest=100))
        uow.put(Group(id="g", kind=GroupKind.POLITICAL, names=Names("G"), running_text="the G", members=()))
        changes = uow.changes()
    after = material_after(before, changes)
    assert {each.id: each.text for each in after.notes} == {"n1": "Changed", "n2": "Two"}
    assert after.settings.longest == 100
    back = material_after(after, changes.reversed())
    assert (tuple(back.notes), back.settings) == ((first,), ReportSettings())
