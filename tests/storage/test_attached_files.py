"""Files handed in are kept once, whole or not at all, and reach every laptop after the entries that name them."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from builders import at
from fakes import FakeClock
from laptops import exchange, laptops

from facilitator.domain.roles import Role
from facilitator.domain.statement_texts import StatementText
from facilitator.storage.attached_files import content_of, copied, damaged, keep, kept, named
from facilitator.storage.failures import MeetingFileError
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.hand_over import opened_hand_over
from facilitator.storage.meeting_file import MeetingFile

CONTENT = b"%PDF-1.7 \x00\xff"
Two = tuple[MeetingFile, MeetingFile]


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    """Return two laptops, the first of which holds a text with its file."""
    both = laptops(tmp_path, Role.RAPPORTEUR, Role.SECRETARIAT)
    receive_text(both[0])
    yield both[0], both[1]
    for file in both:
        file.close()


def receive_text(file: MeetingFile, content: bytes = CONTENT) -> str:
    with file.writing("receive the text") as uow:
        fingerprint = uow.keep_file(content)
        uow.put(a_text(fingerprint))
        return fingerprint


def a_text(fingerprint: str) -> StatementText:
    return StatementText(
        id="t1", session_id="s1", subject_id="i1", file_name="a.pdf", received_at=at(0), fingerprint=fingerprint
    )


def file_of(file: MeetingFile) -> bytes | None:
    with file.reading() as uow:
        (text,) = uow.all(StatementText)
        return uow.kept_file(text.fingerprint)


def go_on(done: int, total: int) -> bool:
    return done <= total


def test_the_same_file_is_kept_once_and_never_enters_the_log(two: Two) -> None:
    receive_text(two[0])
    with two[0].connection() as connection:
        assert kept(connection) == named(connection)
        assert len(kept(connection)) == 1
        assert connection.exec_driver_sql("SELECT count(*) FROM change WHERE body GLOB '*PDF*'").scalar_one() == 0


def test_an_act_that_fails_keeps_no_file(two: Two) -> None:
    with two[0].reading() as uow:
        (text,) = uow.all(StatementText)
    with pytest.raises(MeetingFileError):
        receive_text_without_a_session(two[1], text)
    with two[1].connection() as connection:
        assert kept(connection) == set()


def receive_text_without_a_session(file: MeetingFile, text: StatementText) -> None:
    with file.writing("receive") as uow:
        uow.keep_file(CONTENT)
        uow.put(replace(text, session_id="unknown"))


def test_a_hand_over_brings_the_file_with_its_entries(two: Two, tmp_path: Path) -> None:
    stick = tmp_path / "stick.exchange"
    two[0].exchange.prepare(stick, go_on)
    two[1].exchange.review(stick)
    two[1].exchange.take_over(stick)
    assert file_of(two[1]) == CONTENT
    two[1].exchange.take_over(stick)
    assert file_of(two[1]) == CONTENT


def test_a_file_that_only_the_others_have_is_not_asked_of_a_hand_over(two: Two, tmp_path: Path) -> None:
    exchange(two[0], two[1])
    assert file_of(two[1]) is None
    stick = tmp_path / "stick.exchange"
    two[1].exchange.prepare(stick, go_on)
    with opened_hand_over(stick, None) as hand_over:
        assert hand_over.files == frozenset()


@pytest.mark.parametrize(
    "harm", ["DELETE FROM attached_file", "UPDATE attached_file SET content = x'00'", "DROP TABLE attached_file"]
)
def test_a_hand_over_whose_file_was_lost_or_altered_is_refused_as_a_whole(two: Two, tmp_path: Path, harm: str) -> None:
    stick = tmp_path / "stick.exchange"
    two[0].exchange.prepare(stick, go_on)
    with opened_hand_over(stick, None) as hand_over:
        assert len(hand_over.files) == 1
    harm_hand_over(stick, harm)
    with pytest.raises(MeetingFileError):
        two[1].exchange.take_over(stick)
    with two[1].reading() as uow:
        assert uow.all(StatementText) == ()


def harm_hand_over(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_what_is_not_whole_or_larger_than_allowed_is_not_given_out(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    with two[0].exchanging() as connection:
        (fingerprint,) = kept(connection)
        assert damaged(connection) == []
        monkeypatch.setattr("facilitator.storage.attached_files.MOST_BYTES", 3)
        assert content_of(connection, fingerprint) is None
        monkeypatch.undo()
        connection.exec_driver_sql("UPDATE attached_file SET content = x'00'")
        assert content_of(connection, fingerprint) is None
        assert damaged(connection) == [fingerprint]


def test_only_what_the_source_has_whole_is_copied(two: Two) -> None:
    with two[0].connection() as source, two[1].exchanging() as target:
        there = kept(source)
        assert copied(source, target, [*there, "0" * 64]) == there


def test_a_damaged_file_comes_back_from_the_mirror(two: Two, tmp_path: Path) -> None:
    files = FilesOnDisk(FakeClock(at(0)), "amina", personal=tmp_path / "personal")
    path = tmp_path / "copy.facilitator"
    two[0].save_copy(path)
    file = files.open(path)
    large = b"large " * 20_000
    receive_text(file, large)
    with file.exchanging() as connection:
        later = keep(connection, b"that nothing names")
    file.close()
    harm_hand_over(path, "UPDATE attached_file SET content = x'00'")
    file = files.open(path)
    assert "3 of its records were not as they had been saved" in str(file.take_remarks())
    assert file_of(file) == large
    with file.connection() as connection:
        assert later not in kept(connection)
    file.close()


def test_a_file_that_is_nowhere_whole_leaves_the_text_without_it(tmp_path: Path, two: Two) -> None:
    path = tmp_path / "copy.facilitator"
    two[0].save_copy(path)
    harm_hand_over(path, "UPDATE attached_file SET content = x'00'")
    file = FilesOnDisk(FakeClock(at(0)), "amina").open(path)
    assert file.take_remarks()
    assert file_of(file) is None
    file.close()
    file = FilesOnDisk(FakeClock(at(0)), "amina").open(path)
    assert file.take_remarks() == ()
    file.close()
