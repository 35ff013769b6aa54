from builders import a_session, at

from facilitator.domain.commitments import Commitment, CommitmentKind
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.privacy import is_private, private_notes, shared

OWN = Note(id="own", session_id="s1", private=True, written_at=at(0))
OPEN = Note(id="open", session_id="s1", written_at=at(0))


def pledge(note_id: str) -> Pledge:
    return Pledge(id="p", session_id="s1", note_id=note_id, category=PledgeCategory.POLICE, text="Police")


def point(note_id: str) -> Commitment:
    return Commitment(id="c", session_id="s1", note_id=note_id, kind=CommitmentKind.DECISION, text="Decided")


def test_what_was_put_on_record_from_a_private_note_is_private_with_it() -> None:
    private = private_notes((OWN, OPEN))
    assert private == {"own"}
    assert [is_private(each, private) for each in (OWN, pledge("own"), point("own"))] == [True] * 3
    assert not any(is_private(each, private) for each in (OPEN, pledge("open"), point(""), a_session()))


def test_what_may_be_told_is_what_is_shared() -> None:
    assert shared((pledge("own"), pledge("open"), pledge("")), (OWN, OPEN)) == (pledge("open"), pledge(""))
