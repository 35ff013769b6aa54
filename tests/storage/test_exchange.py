"""Copying entries between two sides: in order, without holes, without forgery, without private words."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from builders import a_session, at
from laptops import NOTE, everything, exchange, found, is_whole, laptops, put, remove, text_in, write
from sqlalchemy import insert

from facilitator.domain.notes import Note
from facilitator.domain.roles import Role
from facilitator.storage.change_log import WITHHELD, withheld
from facilitator.storage.exchange import RefusedError, entries_after, fit_to_leave, receive, vector_of
from facilitator.storage.meeting_file import MeetingFile
from facilitator.storage.refold import REFERENCES, refold_everything
from facilitator.storage.tables import TABLES, change_log

Two = tuple[MeetingFile, MeetingFile]
SECRET = replace(NOTE, id="secret", text="Do not tell", private=True)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    """Return two laptops that know the same meeting, and the first has something new."""
    one, other = laptops(tmp_path, Role.CHAIR, Role.RAPPORTEUR)
    write(one, "First. The floor was given.")
    write(one, "First. Second. The floor was given.")
    put(one, a_session(title="Third"))
    yield one, other
    one.close()
    other.close()


def lacking(source: MeetingFile, target: MeetingFile) -> list[dict[str, Any]]:
    """Return the entries that the target lacks."""
    with source.connection() as there, target.connection() as here:
        return list(fit_to_leave(there, entries_after(there, vector_of(here))))


def take(target: MeetingFile, entries: list[dict[str, Any]]) -> int:
    """Receive the entries and return how many were new."""
    with target.exchanging() as connection:
        return len(receive(connection, entries).entries)


def test_what_the_other_side_lacks_arrives_in_the_order_of_each_writer(two: Two) -> None:
    entries = lacking(*two)
    assert [entry["seq"] for entry in entries] == sorted(entry["seq"] for entry in entries)
    assert take(two[1], entries) == 3
    assert everything(two[0]) == everything(two[1])
    assert is_whole(two[1])


def test_taking_the_same_entries_twice_changes_nothing(two: Two) -> None:
    entries = lacking(*two)
    take(two[1], entries)
    assert take(two[1], entries) == 0


def test_what_came_in_is_said_as_changes(two: Two) -> None:
    received = exchange(*two)
    assert {change.record.id for change in received.changes.items} == {"n1", "s1"}
    assert not exchange(*two).changes


@pytest.mark.parametrize(
    "harm, sentence",
    [
        (lambda entries: entries[1:], "leaves out entries"),
        (lambda entries: [entries[0], entries[2]], "leaves out entries"),
        (lambda entries: [entries[1], entries[0], entries[2]], "leaves out entries"),
        (lambda entries: [entries[0], {**entries[1], "who": "somebody else"}, entries[2]], "was altered"),
        (lambda entries: [{**entries[0], "sha": "2:00"}, *entries[1:]], "was altered"),
    ],
)
def test_holes_disorder_and_forgery_are_refused_and_nothing_is_taken(two: Two, harm: Any, sentence: str) -> None:
    before = everything(two[1])
    with pytest.raises(RefusedError, match=sentence):
        take(two[1], harm(lacking(*two)))
    assert everything(two[1]) == before
    assert take(two[1], lacking(*two)) == 3


@pytest.mark.parametrize("number", [1, 2])
def test_entries_that_contradict_what_is_known_are_refused(two: Two, number: int) -> None:
    entries = lacking(*two)
    take(two[1], entries[:2])
    entries[number - 1] = {**entries[number - 1], "sha": "2:00"}
    with pytest.raises(RefusedError, match="contradicts"):
        take(two[1], entries)


def test_a_private_note_leaves_no_word_and_the_chain_still_proves_itself(two: Two) -> None:
    one, other = two
    put(one, SECRET)
    write(one, "Do not tell anybody", "secret")
    put(one, a_session(title="After it"))
    entries = lacking(one, other)
    assert [entry["kind"] for entry in entries].count(WITHHELD) == 2
    assert not [entry for entry in entries if "secret" in str(entry)]
    take(other, entries)
    assert is_whole(other)
    assert found(other, SECRET) is None
    assert found(other, a_session()) == a_session(title="After it")


def test_a_note_made_private_before_it_left_takes_its_earlier_words_along(two: Two) -> None:
    one, other = two
    put(one, replace(SECRET, private=False))
    put(one, SECRET)
    exchange(one, other)
    assert found(other, SECRET) is None
    assert is_whole(other)


def test_a_deleted_private_note_stays_private(two: Two) -> None:
    one, other = two
    put(one, SECRET)
    remove(one, SECRET)
    assert [entry["kind"] for entry in lacking(one, other)].count(WITHHELD) == 2
    exchange(one, other)
    assert is_whole(other)


def test_a_private_note_that_is_shown_arrives_whole_although_its_past_was_withheld(two: Two) -> None:
    one, other = two
    put(one, SECRET)
    write(one, "Do not tell anybody", "secret")
    exchange(one, other)
    put(one, replace(SECRET, text="Do not tell anybody", private=False))
    exchange(one, other)
    assert text_in(other, "secret") == "Do not tell anybody"
    write(other, "Do tell anybody", "secret")
    exchange(other, one)
    assert text_in(one, "secret") == "Do tell anybody"


def test_folding_everything_again_keeps_private_what_is(tmp_path: Path) -> None:
    one, other = laptops(tmp_path, Role.CHAIR, Role.RAPPORTEUR)
    put(one, SECRET)
    with one.exchanging() as connection:
        refold_everything(connection)
    assert [entry["kind"] for entry in lacking(one, other)] == [WITHHELD]
    one.close()
    other.close()


def test_a_withheld_entry_is_withheld_only_once(two: Two) -> None:
    entry = lacking(*two)[0]
    assert withheld(withheld(entry)) == withheld(entry)


def test_a_note_written_before_texts_could_be_merged_is_merged_from_then_on(two: Two) -> None:
    """Two copies of an old file are each edited by the new program."""
    one, other = two
    old = Note(id="old", session_id="s1", text="Written long ago.", written_at=at(0))
    row = {column.name: getattr(old, column.name) for column in TABLES[Note].columns}
    for file in two:
        with file.exchanging() as connection:
            connection.execute(insert(TABLES[Note]), row)
            body = json.dumps({"id": "old", "session_id": "s1", "written_at": at(0).isoformat(), "text": old.text})
            entry = {"writer": "old", "seq": 1, "hlc": "2024-12-10T12:00:00.000+00:00~0000", "who": "", "act": "put"}
            entry |= {"tbl": "note", "row": "old", "kind": "add", "body": body, "sha": "-"}
            connection.execute(insert(change_log), entry)
    write(one, "Written not so long ago.", "old")
    write(other, "Written long ago, in Accra.", "old")
    exchange(one, other)
    exchange(other, one)
    assert text_in(one, "old") == text_in(other, "old") == "Written not so long ago, in Accra."


def test_a_record_whose_session_has_not_arrived_waits_for_it(tmp_path: Path) -> None:
    chair, rapporteur, secretariat = laptops(tmp_path, Role.CHAIR, Role.RAPPORTEUR, Role.SECRETARIAT)
    put(chair, a_session(id="s9", code="S9", position=9))
    exchange(chair, rapporteur)
    note = replace(NOTE, id="n9", session_id="s9", text="Said in the ninth session")
    put(rapporteur, note)
    take(secretariat, [entry for entry in lacking(rapporteur, secretariat) if entry["row"] == "n9"])
    assert found(secretariat, note) is None
    exchange(rapporteur, secretariat)
    assert text_in(secretariat, "n9") == "Said in the ninth session"
    for file in (chair, rapporteur, secretariat):
        file.close()


def test_what_others_point_to_points_to_nothing_itself() -> None:
    pointed_at = {parent for columns in REFERENCES.values() for parent in columns.values()}
    assert [parent for parent in pointed_at if REFERENCES[parent]] == []
