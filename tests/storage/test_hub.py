"""A real PostgreSQL server as a hub: live, offline and back, with a role that can neither change nor delete."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import keyring
import pytest
from builders import a_session, at
from fakes import FakeClock
from hub_server import HubServer, why_not
from laptops import NOTE, everything, found, laptops, put, text_in, write
from slow_line import SlowLine
from sqlalchemy import create_engine, text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.pool import NullPool
from storage.test_passphrase import BrokenKeyring, KeyringInMemory

from facilitator.domain.roles import Role
from facilitator.domain.statement_texts import StatementText
from facilitator.services.exchange import HubAwayError, HubNews, Presence
from facilitator.storage.exchange import RefusedError
from facilitator.storage.failures import MeetingFileError, NewerMeetingFileError
from facilitator.storage.hub import Hub, channel_of
from facilitator.storage.hub_setup import make_hub
from facilitator.storage.meeting_file import MeetingFile

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())


@pytest.fixture(autouse=True)
def own_keyring() -> Iterator[KeyringInMemory]:
    """Return a keyring that forgets everything after the test."""
    before, mine = keyring.get_keyring(), KeyringInMemory()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


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
    server.start()  # a test that failed may have left it killed
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
    monkeypatch.setattr("facilitator.storage.access.LOCK_PATIENCE", 0.01)
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


def without(address: str) -> str:
    """Return the address without its password."""
    before, _, rest = address.partition("@")
    return f"{before.rpartition(':')[0]}@{rest}"


def test_the_password_goes_to_the_keyring_and_nowhere_else(
    two: Laptops, lines: Lines, address: str, own_keyring: KeyringInMemory
) -> None:
    password = address.partition("@")[0].rpartition(":")[2]
    assert lines[0].address == without(address)
    assert own_keyring.kept == {}
    lines[0].step("s1", 0)
    assert list(own_keyring.kept.values()) == [password]
    again = Hub(two[0], lines[0].address)
    assert again.step("s1", 0).sent == 0
    again.close()


def test_without_a_keyring_the_password_is_asked_for_again(two: Laptops, address: str) -> None:
    keyring.set_keyring(BrokenKeyring())
    first, again = Hub(two[0], address), Hub(two[0], without(address))
    assert first.step("s1", 0).sent > 0
    with pytest.raises(MeetingFileError, match="asks for a password that is not kept") as refused:
        again.step("s1", 0)
    assert "with the password in it" in refused.value.way_out
    first.close()
    again.close()


def test_a_wrong_password_is_told_and_not_kept(two: Laptops, address: str, own_keyring: KeyringInMemory) -> None:
    line = Hub(two[0], without(address).replace("@", ":wrong-secret@"))
    with pytest.raises(MeetingFileError, match="does not accept the password") as refused:
        line.step("s1", 0)
    assert "wrong-secret" not in str(refused.value)
    assert own_keyring.kept == {}
    line.close()


@pytest.fixture(scope="module")
def tls_server() -> Iterator[tuple[HubServer, Path]]:
    """Return a server that lets nobody in without TLS, and the certificate of its authority."""
    one = HubServer()
    one.make()
    certificate = one.encrypt("localhost", "127.0.0.1")
    one.start()
    yield one, certificate
    one.remove()


def test_a_line_with_tls_is_held_against_the_hubs_certificate(
    two: Laptops, tls_server: tuple[HubServer, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    server, certificate = tls_server
    folder = two[0].path.parent
    (folder / "hub.crt").write_bytes(certificate.read_bytes())
    monkeypatch.chdir(folder)
    address = make_hub(f"{server.address}?sslmode=verify-full&sslrootcert=hub.crt", "m")
    assert "sslmode=verify-full" in address
    assert "sslrootcert=hub.crt" in address
    write(two[0], "The floor was given to Ghana.")
    lines = [Hub(file, address) for file in two]
    for line in (*lines, *lines):
        line.step("s1", 0)
    assert text_in(two[1]) == "The floor was given to Ghana."
    engine = create_engine(server.address, poolclass=NullPool)
    with engine.connect() as connection:
        query = (
            "SELECT DISTINCT version FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)"
            " WHERE application_name = 'facilitator'"
        )
        assert connection.scalars(text(query)).all() == ["TLSv1.3"]
    for line in lines:
        line.close()


def test_another_authoritys_hub_and_a_line_in_the_open_are_not_used(
    two: Laptops, tls_server: tuple[HubServer, Path], server: HubServer, tmp_path: Path
) -> None:
    tls, certificate = tls_server
    other = HubServer(tmp_path)
    (tmp_path / "data").mkdir()
    (two[0].path.parent / "hub.crt").write_bytes(other.encrypt("localhost").read_bytes())
    for address in (
        f"{tls.address}?sslmode=verify-full&sslrootcert=hub.crt",
        f"{server.address}?sslmode=verify-full&sslrootcert={certificate}",
    ):
        line = Hub(two[0], address)
        with pytest.raises(HubAwayError):
            line.step("s1", 0)
        line.close()


def test_a_hub_catches_up_over_a_slow_line_that_is_cut_in_the_middle_of_a_message(
    two: Laptops, address: str, server: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("hub", "exchange"):
        monkeypatch.setattr(f"facilitator.storage.{module}._AT_ONCE", 20)
    sender = Hub(two[0], address)
    for number in range(120):
        write(two[0], f"The floor was given {number} times.")
    sender.step("s1", 0)
    with SlowLine(server.port) as slow:
        slow.latency, slow.bandwidth, slow.cut_after = 0.005, 400_000, 20_000
        line, cuts = Hub(two[1], slow.address(address, server.port)), 0
        while text_in(two[1]) != text_in(two[0]):
            try:
                line.step("s1", 0)
            except HubAwayError:
                cuts += 1
        line.close()
    assert cuts > 1
    sender.close()
    assert everything(two[0]) == everything(two[1])


def raising_cut(_coming: Iterator[dict[str, object]]) -> list[dict[str, object]]:
    """Be a network that is cut."""
    raise OSError


def test_what_arrived_before_a_cut_is_announced_after_it(
    two: Laptops, lines: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.storage.hub._AT_ONCE", 1)
    write(two[0], "The floor was given to Ghana.")
    put(two[0], a_session(title="Later"))
    lines[0].step("s1", 0)
    fetch = lines[1]._fetched  # noqa: SLF001 - the network
    parts = iter([fetch, raising_cut])

    def fetched(coming: Iterator[dict[str, object]]) -> list[dict[str, object]]:
        part: list[dict[str, object]] = next(parts)(coming)
        return part

    monkeypatch.setattr(lines[1], "_fetched", fetched)
    with pytest.raises(HubAwayError):
        lines[1].step("s1", 0)
    monkeypatch.setattr(lines[1], "_fetched", fetch)
    told = lines[1].step("s1", 0).changes
    assert {type(each.record).__name__ for each in told.items} == {"Note", "Session"}


def test_a_line_that_silently_died_is_given_up(
    two: Laptops, address: str, server: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with SlowLine(server.port) as slow:
        line = Hub(two[0], slow.address(address, server.port))
        line.step("s1", 0)
        slow.is_silent = True
        monkeypatch.setattr("facilitator.storage.hub_wire.LONGEST_WORK", 0.2)
        write(two[0], "The floor was given to Ghana.")
        with pytest.raises(HubAwayError) as away:
            line.step("s1", 0)
        assert away.value.waiting == 1
        slow.is_silent = False
        slow.drop()
        monkeypatch.setattr("facilitator.storage.hub_wire.LONGEST_WORK", 60)
        assert line.step("s1", 0).sent == 1
        line.close()


@pytest.mark.parametrize("is_connected", [True, False])
def test_closing_does_not_wait_for_a_network_that_does_not_answer(
    two: Laptops, address: str, server: HubServer, *, is_connected: bool
) -> None:
    with SlowLine(server.port) as slow:
        slow.is_silent = not is_connected
        line = Hub(two[0], slow.address(address, server.port))
        if is_connected:
            line.step("s1", 0)
            slow.is_silent = True
            write(two[0], "The floor was given to Ghana.")
        ended: list[str] = []

        def work() -> None:
            with pytest.raises(HubAwayError):
                line.step("s1", 600)
            line.close()
            ended.append("yes")

        thread = threading.Thread(target=work)
        thread.start()
        thread.join(0.3)
        began = time.monotonic()
        line.cut()
        thread.join()
        assert ended == ["yes"]
        assert time.monotonic() - began < 2
        slow.is_silent = False


def test_a_laptop_far_ahead_of_the_hub_may_not_join(lines: Lines, two: Laptops) -> None:
    clock = two[0].clock
    assert isinstance(clock, FakeClock)
    clock.moment = datetime.now(UTC) + timedelta(hours=3, minutes=1)
    with pytest.raises(MeetingFileError, match="is 3 hours ahead of the hub's"):
        lines[0].step("s1", 0)


def test_whose_clock_is_ahead_is_said_once_it_has_arrived(lines: Lines, two: Laptops) -> None:
    for line in lines:
        line.step("s1", 0)
    clock = two[0].clock
    assert isinstance(clock, FakeClock)
    clock.advance(600)
    write(two[0], "The floor was given to Ghana.")
    lines[0].step("s1", 0)
    ahead = next_news(lines[1]).ahead
    assert ahead is not None
    assert (ahead.who, int(ahead.by.total_seconds())) == ("first", 593)
