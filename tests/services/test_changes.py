from dataclasses import replace

from builders import a_session, at

from facilitator.domain.notes import Note
from facilitator.domain.programme import Session, Theme
from facilitator.services.changes import Change, Changes, collected, overlaid

BEFORE = a_session(title="before", room="A")
AFTER = replace(BEFORE, title="after")


def test_a_record_changed_twice_is_one_change_from_first_to_last() -> None:
    last = replace(AFTER, room="B")
    changes = Changes((Change(BEFORE, AFTER),)).followed_by(Changes((Change(AFTER, last),)))
    assert changes.items == (Change(BEFORE, last),)


def test_a_change_that_was_taken_back_is_none() -> None:
    assert not collected([Change(BEFORE, AFTER), Change(AFTER, BEFORE)])


def test_changes_say_which_kinds_they_touch() -> None:
    changes = Changes((Change(None, BEFORE),))
    assert changes
    assert changes.touches(Session)
    assert not changes.touches(Theme)


def test_reversed_changes_lead_back() -> None:
    assert Changes((Change(None, BEFORE),)).reversed().items == (Change(BEFORE, None),)


def test_undo_keeps_what_somebody_else_has_changed_meanwhile() -> None:
    current = replace(AFTER, room="C")
    assert overlaid(current, Change(AFTER, BEFORE)) == replace(BEFORE, room="C")


def test_undo_does_not_overwrite_a_field_that_has_moved_on() -> None:
    current = replace(AFTER, title="somebody else's")
    assert overlaid(current, Change(AFTER, BEFORE)) == current


def test_undo_of_an_addition_takes_the_record_out() -> None:
    assert overlaid(AFTER, Change(AFTER, None)) is None


def test_undo_of_a_deletion_brings_the_record_back() -> None:
    assert overlaid(None, Change(None, AFTER)) == AFTER


def test_of_a_text_that_has_moved_on_only_the_own_words_are_taken_back() -> None:
    before = Note(id="n", session_id="s1", text="The floor.", written_at=at(0))
    after = replace(before, text="The open floor.")
    current = replace(before, text="Early. The open floor. Late.")
    undone = overlaid(current, Change(after, before))
    assert isinstance(undone, Note)
    assert undone.text == "Early. The floor. Late."
