"""A real PostgreSQL server as a hub: live, offline and back, with a role that can neither change nor delete."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_session, at
from fakes import FakeClock
from hub_server import HubServer, why_not
from laptops import NOTE, everything, found, laptops, put, text_in, write
from sqlalchemy import create_engine, text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.pool import NullPool

from facilitator.domain.roles import Role
from facilitator.domain.statement_texts import StatementText
from facilitator.services.exchange import HubAwayError, HubNews, Presence
from facilitator.storage.exchange import RefusedError
from facilitator.storage.failures import MeetingFileError, NewerMeetingFileError
from facilitator.storage.hub import Hub, channel_of
from facilitator.storage.hub_setup import make_hub
from facilitator.storage.meeting_file import MeetingFile

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())


@pytest.fixture(scope="module")
def server() -> Iterator[HubServer]:
    """Return a running server."""
    one = HubServer()
    one.make()
    one.start()
    yield one
    one.remove()


@pytest.fixture
def address(server: HubServer) -> Iterator[str]:
    """Return the members' address of a fresh hub."""
    yield make_hub(server.address, "m")
    sql(server.address, f"DROP SCHEMA {channel_of('m')} CASCADE")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[MeetingFile, MeetingFile]]:
    """Return the chair's and a rapporteur's laptop."""
    both = laptops(tmp_path, Role.CHAIR, Role.RAPPORTEUR)
    yield both[0], both[1]
    for file in both:
        file.close()


@pytest.fixture
def lines(two: tuple[MeetingFile, MeetingFile], address: str) -> Iterator[tuple[Hub, Hub]]:
    """Return the lines of both laptops to the hub."""
    both = Hub(two[0], address), Hub(two[1], address)
    yield both
    for line in both:
        line.close()


def sql(address: str, statement: str) -> None:
    """Carry out a statement on the server."""
    engine = create_engine(address, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text(statement))


def next_news(line: Hub) -> HubNews:
    """Step until something has arrived."""
    for _ in range(20):
        news = line.step("s1", 1)
        if news.changes:
            return news
    raise AssertionError("nothing has arrived")


def present(lines: "Lines", expected: int) -> tuple[Presence, ...]:
    """Step both lines until the first one sees so many others; a loaded machine delivers late."""
    for _ in range(50):
        seen = lines[0].step("s1", 0.1).present
        if len(seen) == expected:
            return seen
        lines[1].step("s1", 0)
    raise AssertionError(seen)


Laptops = tuple[MeetingFile, MeetingFile]
Lines = tuple[Hub, Hub]


def test_what_one_writes_appears_on_the_other_at_once(two: Laptops, lines: Lines) -> None:
    for line in (*lines, *lines):
        line.step("s1", 0)
    write(two[0], "The floor was given to Ghana.")
    assert lines[0].step("s1", 0).sent == 1
    assert [change.record.id for change in next_news(lines[1]).changes.items] == ["n1"]
    assert text_in(two[1]) == "The floor was given to Ghana."
    write(two[0], "The floor was given to Ghana and Japan.")
    lines[0].step("s1", 0)
    next_news(lines[1])
    assert [(each.source, each.who, each.entries) for each in two[1].exchange.arrivals()] == [("hub", "first", 2)]


def test_those_who_are_there_are_seen_and_those_who_leave_are_not(two: Laptops, lines: Lines) -> None:
    for line in (*lines, *lines, *lines):
        line.step("s1", 0)
    (other,) = present(lines, 1)
    assert (other.who, other.laptop.role, other.session_id) == ("user 1", Role.RAPPORTEUR, "s1")
    clock = two[0].clock
    assert isinstance(clock, FakeClock)
    clock.advance(60)
    assert lines[0].step("s1", 0).present == ()


def test_who_says_good_bye_is_gone_at_once(lines: Lines) -> None:
    assert present(lines, 1)
    lines[1].close()
    assert () in [lines[0].step("s1", 0.2).present for _ in range(20)]


def test_a_file_handed_in_reaches_the_others_once_the_hub_is_looked_at_again(two: Laptops, lines: Lines) -> None:
    content = b"%PDF \x00" * 1000
    with two[0].writing("receive") as uow:
        fingerprint = uow.keep_file(content)
        uow.put(a_text(fingerprint))
    for line in (*lines, *lines):
        line.step("s1", 0)
    clock = two[0].clock
    assert isinstance(clock, FakeClock)
    clock.advance(60)
    for line in (*lines, *lines):
        line.step("s1", 0)
    with two[1].reading() as uow:
        assert uow.kept_file(fingerprint) == content


def test_a_file_that_the_hub_does_not_hold_whole_is_not_taken_in(two: Laptops, lines: Lines, server: HubServer) -> None:
    with two[0].writing("receive") as uow:
        fingerprint = uow.keep_file(b"whole")
        uow.put(a_text(fingerprint))
    for _ in range(2):
        lines[0].step("s1", 0)
    sql(server.address, f"UPDATE {channel_of('m')}.attached_file SET content = 'harmed'")
    for _ in range(3):
        lines[1].step("s1", 0)
    with two[1].reading() as uow:
        assert uow.kept_file(fingerprint) is None


def a_text(fingerprint: str) -> StatementText:
    return StatementText(id="t1", session_id="s1", subject_id="i1", received_at=at(0), fingerprint=fingerprint)


def test_a_nudge_ends_the_waiting(lines: Lines) -> None:
    lines[0].step("s1", 0)
    for _ in range(5000):
        lines[0].nudge()
    assert lines[0].step("s1", 600).sent == 0


def test_what_was_written_while_the_server_was_away_is_kept_and_sent_afterwards(
    two: Laptops, lines: Lines, server: HubServer
) -> None:
    for line in (*lines, *lines):
        line.step("s1", 0)
    server.kill()
    write(two[0], "The floor was given to Ghana.")
    for line, waiting in zip(lines, (1, 0), strict=True):
        with pytest.raises(HubAwayError) as away:
            line.step("s1", 0)
        assert away.value.waiting == waiting
        with pytest.raises(HubAwayError):
            line.step("s1", 0)
    server.start()
    assert lines[0].step("s1", 0).sent == 1
    lines[1].step("s1", 0)
    assert everything(two[0]) == everything(two[1])


def test_much_that_was_written_while_offline_arrives_part_by_part(
    two: Laptops, lines: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.storage.hub._AT_ONCE", 3)
    for number in range(10):
        write(two[0], f"The floor was given {number} times.")
        put(two[1], a_session(title=f"Title {number}"))
    for line in (*lines, *lines, *lines):
        line.step("s1", 0)
    assert everything(two[0]) == everything(two[1])
    assert found(two[0], a_session()) == a_session(title="Title 9")


def test_what_was_lost_here_comes_back_from_the_hub(two: Laptops, lines: Lines, address: str) -> None:
    backup = two[0].path.with_name("backup.facilitator")
    two[0].save_copy(backup)
    write(two[0], "The floor was given to Ghana.")
    lines[0].step("s1", 0)
    restored = MeetingFile(backup, FakeClock(), "restored")
    line = Hub(restored, address)
    line.step("s1", 0)
    assert text_in(restored) == "The floor was given to Ghana."
    line.close()
    restored.close()


def test_private_notes_do_not_reach_the_hub(two: Laptops, lines: Lines, server: HubServer) -> None:
    put(two[0], replace(NOTE, id="secret", private=True))
    assert lines[0].step("s1", 0).sent == 12
    engine = create_engine(server.address, poolclass=NullPool)
    with engine.connect() as connection:
        schema = channel_of("m")
        query = text(f"SELECT count(*) FROM {schema}.change WHERE tbl = 'note' AND \"row\" = 'secret'")
        assert connection.scalar(query) == 0
    lines[1].step("s1", 0)
    assert found(two[1], replace(NOTE, id="secret")) is None


@pytest.mark.parametrize("statement", ["DELETE FROM change", "UPDATE change SET who = ''", "TRUNCATE change"])
def test_the_role_of_the_laptops_can_neither_change_nor_delete(lines: Lines, address: str, statement: str) -> None:
    lines[0].step("s1", 0)
    with pytest.raises(ProgrammingError, match="permission denied"):
        sql(address, statement)


def test_a_hub_that_holds_something_else_in_our_name_is_refused(two: Laptops, lines: Lines, server: HubServer) -> None:
    lines[0].step("s1", 0)
    write(two[0], "The floor was given to Ghana.")
    sql(
        server.address,
        f"INSERT INTO {channel_of('m')}.change SELECT writer, 12, hlc, who, act, tbl, \"row\", kind, body, 'forged'"
        f" FROM {channel_of('m')}.change WHERE seq = 11",
    )
    with pytest.raises(RefusedError, match="holds other entries"):
        lines[0].step("s1", 0)
    with pytest.raises(RefusedError, match="altered"):
        lines[1].step("s1", 0)


def test_a_file_that_is_busy_is_a_pause_and_nothing_is_lost(
    two: Laptops, lines: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    for line in lines:
        line.step("s1", 0)
    write(two[0], "The floor was given to Ghana.")
    lines[0].step("s1", 0)
    monkeypatch.setattr("facilitator.storage.database.LOCK_PATIENCE", 0.01)
    busy = MeetingFile(two[1].path, FakeClock())
    monkeypatch.setattr(two[1], "exchanging", busy.exchanging)
    with two[1].connection() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        with pytest.raises(HubAwayError, match="cannot be written just now"):
            next_news(lines[1])
    next_news(lines[1])
    assert text_in(two[1]) == "The floor was given to Ghana."
    busy.close()


def test_another_meetings_hub_is_refused(two: Laptops, server: HubServer) -> None:
    other = Hub(two[0], make_hub(server.address, "other"))
    with pytest.raises(MeetingFileError, match="another meeting"):
        other.step("s1", 0)
    other.close()


def test_a_database_that_is_no_hub_is_told(two: Laptops, server: HubServer) -> None:
    line = Hub(two[0], server.address)
    with pytest.raises(MeetingFileError, match="has not been prepared"):
        line.step("s1", 0)
    line.close()


def test_a_newer_hub_is_refused(two: Laptops, lines: Lines, server: HubServer) -> None:
    sql(server.address, f"UPDATE {channel_of('m')}.hub SET major = 3")
    with pytest.raises(NewerMeetingFileError):
        lines[0].step("s1", 0)
    assert found(two[0], NOTE) == NOTE


def test_no_hub_can_be_made_where_nobody_may(address: str) -> None:
    with pytest.raises(MeetingFileError, match="could not be made"):
        make_hub(address, "second")


@pytest.mark.parametrize("address", ["somewhere", "nonsense://server/database"])
def test_what_is_no_address_is_told(two: Laptops, address: str) -> None:
    with pytest.raises(MeetingFileError, match="no address"):
        Hub(two[0], address)


def test_a_server_that_is_not_there_is_away(two: Laptops) -> None:
    line = Hub(two[0], "postgresql+psycopg://nobody@127.0.0.1:1/nothing")
    with pytest.raises(HubAwayError):
        line.step("s1", 0)
    line.close()


def test_a_line_that_was_cut_can_still_be_closed(lines: Lines, server: HubServer) -> None:
    lines[0].step("s1", 0)
    server.kill()
    lines[0].close()
    server.start()
