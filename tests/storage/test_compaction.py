"""A compacted log is shorter, proves itself as before, and has lost no word."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from builders import at
from laptops import NOTE, everything, exchange, is_whole, laptops, put, text_in, write
from sqlalchemy import select

from facilitator.domain.roles import Role
from facilitator.storage.change_log import WITHHELD
from facilitator.storage.meeting_file import MeetingFile, create_meeting_file
from facilitator.storage.refold import refold_everything
from facilitator.storage.tables import change_log

Two = tuple[MeetingFile, MeetingFile]
LATER = at(0) + timedelta(hours=1)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    """Return two laptops; on the first, a note has been typed in thirty saves."""
    one, other = laptops(tmp_path, Role.CHAIR, Role.RAPPORTEUR)
    for number in range(30):
        write(one, f"{text_in(one)} word{number}")
    yield one, other
    one.close()
    other.close()


def kinds(file: MeetingFile) -> list[str]:
    """Return the kind of every entry."""
    with file.connection() as connection:
        return list(connection.scalars(select(change_log.c.kind)))


def test_a_compacted_file_says_what_it_said_and_its_chain_holds(two: Two) -> None:
    before = everything(two[0])
    assert two[0].exchange.compact(LATER) == 30
    assert kinds(two[0]).count(WITHHELD) == 30
    assert everything(two[0]) == before
    assert is_whole(two[0])
    with two[0].exchanging() as connection:
        assert not refold_everything(connection)
    assert two[0].exchange.compact(LATER) == 0


def test_what_others_typed_meanwhile_is_merged_with_the_compacted_text(two: Two) -> None:
    one, other = two
    exchange(one, other)
    write(other, f"Early. {text_in(other)}")
    write(one, f"{text_in(one)} Late.")
    one.exchange.compact(LATER)
    write(one, f"{text_in(one)} Later.")
    exchange(one, other)
    exchange(other, one)
    assert text_in(one) == text_in(other)
    assert text_in(one).startswith("Early. The floor")
    assert text_in(one).endswith("word29 Late. Later.")


def test_a_new_laptop_reads_the_compacted_text(two: Two, tmp_path: Path) -> None:
    two[0].exchange.compact(LATER)
    fresh = create_meeting_file(tmp_path / "fresh.facilitator", (), two[0].clock)
    exchange(two[0], fresh)
    assert everything(fresh) == everything(two[0])
    assert is_whole(fresh)
    fresh.close()


def test_what_is_recent_or_little_is_left_alone(two: Two) -> None:
    assert two[0].exchange.compact(at(0)) == 0
    write(two[1], "The floor was given again.")
    assert two[1].exchange.compact(LATER) == 0


def test_a_deleted_note_is_left_alone(two: Two) -> None:
    with two[0].writing("delete") as uow:
        uow.remove(uow.get(type(NOTE), NOTE.id) or NOTE)
    assert two[0].exchange.compact(LATER) == 0
    put(two[0], NOTE)
    assert text_in(two[0]) == NOTE.text
