"""What is private stays on its laptop: notes, what was put on record from them, the chair's own notes."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from builders import a_session, at
from hypothesis import given, settings
from hypothesis import strategies as st
from laptops import exchange, found, is_whole, laptops, put, remove

from facilitator.domain.commitments import Commitment, CommitmentKind
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.roles import Role
from facilitator.storage.exchange import entries_after, fit_to_leave
from facilitator.storage.meeting_file import MeetingFile
from facilitator.storage.refold import refold_everything

HUSH = Note(id="hush", session_id="s1", text="Secretword", private=True, written_at=at(0))
OPEN = replace(HUSH, id="open", text="Openly said", private=False)
PLEDGE = Pledge(id="made", session_id="s1", note_id="hush", category=PledgeCategory.POLICE, text="Secretword unit")
POINT = Commitment(id="point", session_id="s1", note_id="hush", kind=CommitmentKind.FOLLOW_UP, text="Secretword too")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[MeetingFile, MeetingFile]]:
    """Return two laptops that know the same meeting."""
    one, other = laptops(tmp_path, Role.RAPPORTEUR, Role.SECRETARIAT)
    yield one, other
    one.close()
    other.close()


def leaving(file: MeetingFile) -> str:
    """Return all that may leave the laptop, as text."""
    with file.connection() as connection:
        return json.dumps(list(fit_to_leave(connection, entries_after(connection, {}))))


def test_what_was_put_on_record_from_a_private_note_stays_with_it_however_it_is_changed(
    two: tuple[MeetingFile, MeetingFile],
) -> None:
    one, other = two
    put(one, HUSH, OPEN)
    put(one, PLEDGE, POINT)
    put(one, replace(PLEDGE, unit="Secretword persons"))
    remove(one, POINT)
    assert "Secretword" not in leaving(one)
    exchange(one, other)
    assert (found(other, PLEDGE), found(other, POINT)) == (None, None)
    assert is_whole(other)


def test_it_arrives_whole_once_the_note_is_shared_and_goes_on_from_there(two: tuple[MeetingFile, MeetingFile]) -> None:
    one, other = two
    put(one, HUSH)
    put(one, PLEDGE, POINT)
    put(one, replace(PLEDGE, quantity=5))
    exchange(one, other)
    put(one, replace(HUSH, private=False))
    exchange(one, other)
    assert found(other, PLEDGE) == replace(PLEDGE, quantity=5)
    assert found(other, POINT) == POINT
    put(other, replace(PLEDGE, quantity=6))
    exchange(other, one)
    assert found(one, PLEDGE) == replace(PLEDGE, quantity=6)


def test_it_arrives_whole_once_it_leads_back_to_a_note_that_is_shared(two: tuple[MeetingFile, MeetingFile]) -> None:
    one, other = two
    put(one, HUSH, OPEN)
    put(one, PLEDGE)
    exchange(one, other)
    put(one, replace(PLEDGE, note_id="open"))
    exchange(one, other)
    assert found(other, PLEDGE) == replace(PLEDGE, note_id="open")


def test_it_stays_when_its_private_note_is_deleted_and_after_everything_is_folded_again(
    two: tuple[MeetingFile, MeetingFile],
) -> None:
    one, _ = two
    put(one, HUSH)
    put(one, PLEDGE)
    remove(one, HUSH)
    with one.exchanging() as connection:
        refold_everything(connection)
    assert "Secretword" not in leaving(one)


def test_the_notes_of_the_chair_stay_and_the_rest_of_the_session_goes(two: tuple[MeetingFile, MeetingFile]) -> None:
    one, other = two
    put(one, replace(a_session(), chair_notes="Secretword"))
    put(one, replace(a_session(title="Renamed"), chair_notes="Secretword again"))
    put(one, replace(a_session(id="later", title="Added"), chair_notes="Secretword from the start"))
    assert "Secretword" not in leaving(one)
    exchange(one, other)
    assert found(other, a_session()) == a_session(title="Renamed")
    assert found(other, a_session(id="later")) == a_session(id="later", title="Added")
    with one.exchanging() as connection:
        assert not refold_everything(connection)
    put(one, a_session(title="Renamed"))
    remove(one, replace(a_session(id="later", title="Added"), chair_notes="Secretword from the start"))
    assert "Secretword" not in leaving(one)
    assert found(one, a_session()) == a_session(title="Renamed")


def records_of(name: str) -> st.SearchStrategy[Any]:
    """Return a note or something put on record, in any state, with a word of its own."""
    note = st.builds(
        replace, st.just(HUSH), id=st.just(f"note{name}"), private=st.booleans(), text=words(f"Note{name}")
    )
    heard = st.sampled_from(["note1", "note2", ""])
    pledge = st.builds(
        replace, st.just(PLEDGE), id=st.just(f"pledge{name}"), note_id=heard, unit=words(f"Pledge{name}")
    )
    point = st.builds(replace, st.just(POINT), id=st.just(f"point{name}"), note_id=heard, owner=words(f"Point{name}"))
    return st.one_of(note, pledge, point)


def words(mark: str) -> st.SearchStrategy[str]:
    """Return words with a mark that no other record has."""
    return st.integers(0, 3).map(lambda number: f"{mark}word {number}")


_ACTS = st.lists(st.lists(st.one_of(records_of("1"), records_of("2")), min_size=1, max_size=3), min_size=1, max_size=8)


@settings(max_examples=25)
@given(_ACTS)
def test_nothing_leaves_of_what_is_private_now_and_all_else_arrives_as_it_is(acts: list[list[Any]]) -> None:
    with TemporaryDirectory() as folder:
        one, other = laptops(Path(folder), Role.RAPPORTEUR, Role.SECRETARIAT)
        kept: dict[str, Any] = {}
        left: set[str] = set()
        for act in acts:
            together = {each.id: each for each in act}
            put(one, *together.values())
            kept |= together
            private = {each.id for each in kept.values() if isinstance(each, Note) and each.private}
            private |= {each.id for each in kept.values() if getattr(each, "note_id", None) in private}
            text = leaving(one)
            assert [each for each in private if f'"{each}"' in text] == []
            exchange(one, other)
            for each in kept.values():
                if each.id not in private:
                    assert found(other, each) == each
                    left.add(each.id)
                elif each.id not in left:
                    assert found(other, each) is None
        for file in (one, other):
            assert is_whole(file)
            file.close()
