from datetime import timedelta

from builders import a_session, at, spoken
from fakes import RecordsInMemory

from facilitator.domain.notes import Note
from facilitator.domain.programme import SessionKind
from facilitator.domain.roles import Laptop, Role
from facilitator.services.exchange import Presence, coverage, others_present

LUNCH = a_session(id="s3", position=3, kind=SessionKind.BREAK)


def test_a_session_that_is_over_and_has_no_notes_is_missing() -> None:
    records = RecordsInMemory(
        a_session(),
        a_session(id="s2", position=2),
        LUNCH,
        Note(id="n", session_id="s1", text="Heard.", written_at=at(0)),
        Note(id="empty", session_id="s2", text=" ", written_at=at(0)),
        spoken(1, 0, 60),
    )
    first, second = coverage(records, at(0) + timedelta(days=1))
    assert (first.session.id, first.notes, first.interventions, first.missing) == ("s1", 1, 1, False)
    assert (second.session.id, second.notes, second.missing) == ("s2", 0, True)
    assert not any(each.missing for each in coverage(records, at(0)))


def test_the_others_are_named_once_each_the_chair_first() -> None:
    own, chair, amina = Laptop("own"), Laptop("c", Role.CHAIR), Laptop("a", Role.RAPPORTEUR)
    present = [Presence("me", own), Presence("amina", amina), Presence("amina", amina, "s1"), Presence("zoe", chair)]
    assert others_present(present, own) == (Presence("zoe", chair), Presence("amina", amina, "s1"))
