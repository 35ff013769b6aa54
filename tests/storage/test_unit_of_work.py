"""What is put and removed waits, is compared with the file once, and is written at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import a_session, an_inscription, at, state
from fakes import FakeClock
from sqlalchemy import event

from facilitator.domain.delegations import Delegation
from facilitator.domain.notes import Note
from facilitator.domain.programme import Session
from facilitator.domain.speaking_order import Inscription
from facilitator.services.acts import apply
from facilitator.services.changes import Changes
from facilitator.storage.change_log import broken_writers
from facilitator.storage.failures import MeetingFileError
from facilitator.storage.meeting_file import MeetingFile, create_meeting_file
from facilitator.storage.tables import TABLES

MANY = 5_000


@pytest.fixture
def file(tmp_path: Path) -> Iterator[MeetingFile]:
    made = create_meeting_file(tmp_path / "m.facilitator", [a_session(), state("URY")], FakeClock(), "tester")
    yield made
    made.close()


def inscribed(number: int) -> Inscription:
    return an_inscription(f"i{number}", number, f"V{number}", delegation_id="URY")


def written(file: MeetingFile, how_many: int) -> Changes:
    with file.writing("inscribe many") as uow:
        for number in range(how_many):
            uow.put(inscribed(number))
        return uow.changes()


def test_what_waits_to_be_written_is_found_at_once(file: MeetingFile) -> None:
    with file.writing("inscribe") as uow:
        uow.put(inscribed(1))
        assert uow.get(Inscription, "i1") == inscribed(1)
        assert uow.those(Inscription, ("i1", "i2")) == {"i1": inscribed(1)}
        assert uow.all(Inscription) == uow.in_session(Inscription, "s1") == (inscribed(1),)
        uow.remove(inscribed(1))
        assert uow.get(Inscription, "i1") is None
        assert uow.all(Inscription) == ()
        assert not uow.changes()


def test_a_record_changed_and_changed_back_writes_nothing(file: MeetingFile) -> None:
    with file.writing("hesitate") as uow:
        uow.put(a_session(room="B"))
        uow.put(a_session())
        uow.remove(state("JPN"))
        assert not uow.changes()


def test_references_may_come_in_any_order_as_long_as_they_lead_somewhere(file: MeetingFile) -> None:
    with file.writing("inscribe Japan") as uow:
        uow.put(an_inscription("JPN", 1, "V"))
        uow.put(state("JPN"))
    with file.writing("take Japan out") as uow:
        uow.remove(state("JPN"))
        for each in uow.all(Inscription):
            uow.remove(each)
    with file.reading() as uow:
        assert [each.id for each in uow.all(Delegation)] == ["URY"]


def test_an_act_whose_records_lead_nowhere_leaves_nothing_behind(file: MeetingFile) -> None:
    with pytest.raises(MeetingFileError), file.writing("inscribe nobody") as uow:
        uow.put(an_inscription("nobody", 1, "V"))
    with file.writing("go on") as uow:
        assert uow.all(Inscription) == ()
        uow.put(a_session(room="C"))
    with file.connection() as connection:
        assert broken_writers(connection) == ()


def test_many_records_are_written_and_undone_in_few_statements(file: MeetingFile) -> None:
    statements: list[str] = []
    event.listen(file._engine, "before_cursor_execute", lambda *given: statements.append(given[2]))  # noqa: SLF001
    changes = written(file, MANY)
    undone = apply(changes.reversed(), "undo: inscribe many", file)
    assert len(changes.items) == len(undone.items) == MANY
    assert len(statements) < 60
    assert apply(undone.reversed(), "redo: inscribe many", file) == changes
    with file.connection() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM inscription").scalar() == MANY
        assert broken_writers(connection) == ()


def test_a_row_read_twice_in_one_act_is_asked_for_once(file: MeetingFile) -> None:
    statements: list[str] = []
    event.listen(file._engine, "before_cursor_execute", lambda *given: statements.append(given[2]))  # noqa: SLF001
    with file.reading() as uow:
        assert uow.get(Session, "s1") is uow.get(Session, "s1")
        assert uow.get(Session, "none") is uow.get(Session, "none") is None
    assert sum(TABLES[Session].name in each for each in statements) == 2


def test_notes_made_private_and_shown_again_are_kept_track_of_together(file: MeetingFile) -> None:
    def note(number: int, *, private: bool) -> Note:
        return Note(id=f"n{number}", session_id="s1", text="x", private=private, written_at=at(0))

    def kept_here() -> list[str]:
        with file.connection() as connection:
            rows = connection.exec_driver_sql("SELECT row FROM withheld_record ORDER BY row")
            return [row[0] for row in rows]

    with file.writing("write") as uow:
        for number, private in enumerate((True, False, True)):
            uow.put(note(number, private=private))
    assert kept_here() == ["n0", "n2"]
    with file.writing("change") as uow:
        uow.put(note(0, private=False))
        uow.put(note(1, private=True))
        uow.remove(note(2, private=True))
    assert kept_here() == ["n1", "n2"]
