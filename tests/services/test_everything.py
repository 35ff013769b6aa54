from builders import a_session, at
from fakes import RecordsInMemory

from facilitator.domain.commitments import Commitment, CommitmentKind
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.programme import Session
from facilitator.services.everything import everything


def test_every_kind_is_gathered_but_what_is_private_stays() -> None:
    notes = [Note(id=name, session_id="s1", private=name == "own", written_at=at(0)) for name in ("own", "open")]
    pledges = [
        Pledge(id=f"of-{note.id}", session_id="s1", note_id=note.id, category=PledgeCategory.POLICE, text="Police")
        for note in notes
    ]
    points = [
        Commitment(id=f"of-{note.id}", session_id="s1", note_id=note.id, kind=CommitmentKind.DECISION, text="Police")
        for note in notes
    ]
    records = RecordsInMemory(a_session(chair_notes="Say little."), *notes, *pledges, *points)
    with records.reading() as uow:
        found = everything(uow, {"session": Session, "note": Note, "pledge": Pledge, "commitment": Commitment})
    assert found["session"] == (a_session(),)
    assert {kind: [each.id for each in held] for kind, held in found.items()} == {
        "session": ["s1"],
        "note": ["open"],
        "pledge": ["of-open"],
        "commitment": ["of-open"],
    }
