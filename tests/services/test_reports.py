from dataclasses import replace

from builders import an_inscription, spoken, state
from fakes import TEN_O_CLOCK, RecordsInMemory

from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.programme import Session
from facilitator.services.new_meeting import empty_meeting
from facilitator.services.reports import outcome_summary, statistics_material


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
