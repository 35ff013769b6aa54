from dataclasses import replace

from fakes import TEN_O_CLOCK, RecordsInMemory

from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note, NoteKind
from facilitator.services.new_meeting import empty_meeting
from facilitator.services.reports import outcome_summary


def test_a_summary_tells_what_the_meeting_file_holds_at_this_moment() -> None:
    meeting, session = empty_meeting(TEN_O_CLOCK)
    assert isinstance(meeting, Meeting)
    note = Note(id="n", session_id=session.id, kind=NoteKind.FOLLOW_UP, text="Meet again", written_at=TEN_O_CLOCK)
    records = RecordsInMemory(replace(meeting, title="Berlin"), session, note)
    with records.reading() as uow:
        summary = outcome_summary(uow)
    assert summary.outline.title == "Berlin"
    assert "Meet again." in str(summary.outline)
