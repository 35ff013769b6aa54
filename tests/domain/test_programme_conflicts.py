"""Nobody and no room can be in two sessions at once."""

from dataclasses import replace

from builders import a_session, at

from facilitator.domain.programme import SessionKind
from facilitator.domain.programme_conflicts import Conflict, ConflictKind, conflicts

ONE = a_session(room="Hall", presiding_officer="Ana Pérez", planned_end=at(3_600))
TWO = replace(ONE, id="s2", code="S2", planned_start=at(1_800), room="Annex", presiding_officer="Bo")


def test_sessions_after_one_another_do_not_conflict() -> None:
    assert conflicts((ONE, replace(TWO, planned_start=at(3_600), planned_end=at(7_200), room="Hall"))) == ()
    assert conflicts((ONE, TWO)) == ()


def test_a_person_in_two_roles_at_once_is_told_whatever_the_spelling() -> None:
    both = replace(TWO, rapporteur="ana perez", moderator=" ")
    assert conflicts((ONE, both)) == (Conflict(ConflictKind.PERSON, ("s1", "s2"), "Ana Pérez"),)


def test_a_room_that_is_used_twice_is_told_but_not_for_a_break() -> None:
    both = replace(TWO, room="hall")
    assert conflicts((ONE, both)) == (Conflict(ConflictKind.ROOM, ("s1", "s2"), "Hall"),)
    assert conflicts((ONE, replace(both, kind=SessionKind.BREAK))) == ()


def test_sessions_without_a_room_that_run_at_once_are_told() -> None:
    assert conflicts((replace(TWO, room=""), replace(ONE, room=""))) == (Conflict(ConflictKind.OVERLAP, ("s1", "s2")),)
    assert conflicts((replace(TWO, room=""), ONE)) == ()


def test_interpretation_that_ends_too_soon_is_told() -> None:
    assert conflicts((replace(ONE, hard_stop=at(60)), replace(TWO, hard_stop=None))) == (
        Conflict(ConflictKind.HARD_STOP, ("s1",)),
    )
