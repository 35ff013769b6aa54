"""A hand-over says what is in it, is refused when it is not whole, and its review is what taking it over does."""

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_session, an_inscription, at
from fakes import FakeClock
from laptops import MEETING, NOTE, PLEDGE, everything, exchange, found, laptops, put, remove, text_in, write
from sqlalchemy import insert

from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.domain.roles import Laptop, Role
from facilitator.services.acts import apply
from facilitator.services.exchange import Fate, SideBySide
from facilitator.services.ports import PassphraseNeededError
from facilitator.storage.access import HEADER
from facilitator.storage.change_log import chained
from facilitator.storage.exchange import RefusedError
from facilitator.storage.failures import (
    ForgedMeetingFileError,
    MeetingFileError,
    NewerMeetingFileError,
    NotAMeetingFileError,
)
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.meeting_file import MeetingFile, create_meeting_file
from facilitator.storage.tables import change_log

Two = tuple[MeetingFile, MeetingFile]


def on(done: int, total: int) -> bool:
    """Go on."""
    return done <= total


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    """Return the chair's and the secretariat's laptop."""
    chair, secretariat = laptops(tmp_path, Role.CHAIR, Role.SECRETARIAT)
    yield chair, secretariat
    chair.close()
    secretariat.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return where the hand-over is to lie."""
    return tmp_path / "stick.exchange"


def test_a_hand_over_says_who_made_it_when_and_what_is_in_it(two: Two, stick: Path) -> None:
    put(two[0], Note(id="secret", session_id="s1", text="hush", private=True, written_at=at(0)))
    manifest = two[0].exchange.prepare(stick, on)
    assert (manifest.meeting_id, manifest.meeting_title, manifest.who) == ("m", "Meeting", "first")
    assert (manifest.laptop, manifest.made_at) == (Laptop("0", Role.CHAIR), at(0))
    assert (manifest.entries, manifest.withheld) == (12, 1)
    assert ("delegation", 4) in manifest.kinds
    assert two[1].exchange.review(stick).manifest == manifest


def test_taking_over_is_one_act_that_can_be_undone_and_twice_is_once(two: Two, stick: Path) -> None:
    chair, secretariat = two
    write(chair, "The floor was given to Ghana.")
    chair.exchange.prepare(stick, on)
    before = everything(secretariat)
    changes = secretariat.exchange.take_over(stick)
    assert everything(secretariat) == everything(chair)
    assert not secretariat.exchange.take_over(stick)
    apply(changes.reversed(), "undo", secretariat)
    assert everything(secretariat) == before


def test_the_arrivals_are_remembered_the_latest_first(two: Two, stick: Path) -> None:
    chair, secretariat = two
    write(chair, "The floor was given to Ghana.")
    chair.exchange.prepare(stick, on)
    secretariat.exchange.take_over(stick)
    secretariat.exchange.take_over(stick)
    (arrival,) = secretariat.exchange.arrivals()
    assert (arrival.source, arrival.who, arrival.entries, arrival.records) == ("stick.exchange", "first", 1, 1)
    assert arrival.at == at(7)


WORDS = "several words are best"


def encrypted(file: MeetingFile, stick: Path, passphrase: str = "") -> None:
    """Write a hand-over and see that nothing of it can be read as it lies there."""
    write(file, "Confidential words of Ghana")
    file.exchange.prepare(stick, on, passphrase)
    content = stick.read_bytes()
    assert HEADER not in content
    assert b"Confidential" not in content
    assert stick.stat().st_mode & 0o077 == 0


def test_what_leaves_an_encrypted_meeting_opens_with_its_passphrase_alone(two: Two, stick: Path) -> None:
    chair, secretariat = two
    chair.set_passphrase(WORDS)
    encrypted(chair, stick)
    with pytest.raises(PassphraseNeededError, match="opens with a passphrase"):
        secretariat.exchange.review(stick)
    with pytest.raises(PassphraseNeededError, match="does not open"):
        secretariat.exchange.review(stick, "another one")
    assert secretariat.exchange.review(stick, WORDS).new_entries == 1
    assert secretariat.exchange.take_over(stick, WORDS)
    assert everything(secretariat) == everything(chair)


def test_a_hand_over_may_have_a_passphrase_of_its_own(two: Two, stick: Path) -> None:
    chair, secretariat = two
    encrypted(chair, stick, WORDS)
    assert secretariat.exchange.take_over(stick, WORDS)
    chair.set_passphrase("that of the chair")
    encrypted(chair, stick, WORDS)
    with pytest.raises(PassphraseNeededError):
        secretariat.exchange.take_over(stick, "that of the chair")


def test_a_laptop_that_began_with_a_hand_over_shares_its_passphrase_and_is_not_asked_again(
    two: Two, stick: Path, tmp_path: Path
) -> None:
    chair, _ = two
    chair.set_passphrase(WORDS)
    encrypted(chair, stick)
    third = FilesOnDisk(FakeClock(), "third", Laptop, tmp_path / "personal")
    joined = tmp_path / "joined.facilitator"
    for wrong in ("", "another one"):
        with pytest.raises(PassphraseNeededError):
            third.begin_from(joined, stick, wrong)
    assert not joined.exists()
    file = third.begin_from(joined, stick, WORDS)
    assert file.is_encrypted
    assert everything(file) == everything(chair)
    encrypted(chair, stick)
    file.exchange.take_over(stick)
    assert everything(file) == everything(chair)
    file.close()
    assert not any(b"Confidential" in each.read_bytes() for each in tmp_path.glob("personal/**/*") if each.is_file())
    third.open(joined, WORDS).close()


def test_a_hand_over_that_cannot_be_taken_leaves_no_meeting_behind(two: Two, stick: Path, tmp_path: Path) -> None:
    two[0].exchange.prepare(stick, on)
    connection = sqlite3.connect(stick)
    connection.execute("DELETE FROM change WHERE seq = 3")
    connection.commit()
    connection.close()
    for personal in (None, tmp_path / "personal"):
        with pytest.raises(RefusedError):
            FilesOnDisk(FakeClock(), "third", Laptop, personal).begin_from(tmp_path / "joined.facilitator", stick)
    assert not list(tmp_path.glob("*joined*"))
    assert not list((tmp_path / "personal" / "safety").iterdir())


def test_a_review_changes_nothing(two: Two, stick: Path) -> None:
    chair, secretariat = two
    write(chair, "The floor was given to Ghana.")
    chair.exchange.prepare(stick, on)
    before = everything(secretariat)
    review = secretariat.exchange.review(stick)
    assert (review.new_entries, review.identical_entries) == (1, 11)
    assert everything(secretariat) == before
    assert secretariat.exchange.arrivals() == ()


def fates(target: MeetingFile, source: MeetingFile, stick: Path) -> dict[str, Fate]:
    """Return what the review says of each record."""
    source.exchange.prepare(stick, on)
    return {item.record.id: item.fate for item in target.exchange.review(stick).items}


def test_the_review_tells_new_updated_and_removed_records(two: Two, stick: Path) -> None:
    chair, secretariat = two
    put(chair, replace(NOTE, id="n2"), a_session(title="Other"))
    remove(chair, NOTE)
    assert fates(secretariat, chair, stick) == {"n2": Fate.NEW, "s1": Fate.UPDATED, "n1": Fate.REMOVED}


def test_the_review_tells_what_was_merged_and_what_both_changed(two: Two, stick: Path) -> None:
    chair, secretariat = two
    write(chair, "The floor was given to Ghana.")
    write(secretariat, "Early. The floor was given.")
    put(chair, replace(PLEDGE, quantity=2))
    put(secretariat, replace(PLEDGE, quantity=3))
    assert fates(secretariat, chair, stick) == {"n1": Fate.MERGED, "p1": Fate.BOTH_CHANGED}


def test_what_stays_as_it_is_here_although_it_was_changed_there_is_shown_too(two: Two, stick: Path) -> None:
    chair, secretariat = two
    put(chair, a_session(title="Chair's"))
    put(secretariat, a_session(title="Secretariat's"))
    chair.exchange.prepare(stick, on)
    (item,) = secretariat.exchange.review(stick).items
    assert item.fields == (SideBySide("title", "Secretariat's", "Chair's", "Secretariat's"),)


def test_fields_that_both_changed_are_shown_side_by_side(two: Two, stick: Path) -> None:
    chair, secretariat = two
    put(secretariat, a_session(title="Secretariat's", room="A"))
    secretariat.clock.advance(-100)  # type: ignore[attr-defined]
    chair.clock.advance(100)  # type: ignore[attr-defined]
    put(chair, a_session(title="Chair's", room="A"))
    chair.exchange.prepare(stick, on)
    (item,) = secretariat.exchange.review(stick).items
    assert item.fate is Fate.BOTH_CHANGED
    assert item.fields == (SideBySide("title", "Secretariat's", "Chair's", "Chair's"),)
    assert secretariat.exchange.review(stick).count(Fate.BOTH_CHANGED) == 1


def test_the_same_delegation_inscribed_on_both_sides_is_kept_apart(two: Two, stick: Path) -> None:
    chair, secretariat = two
    put(chair, an_inscription("a", 3, "X", delegation_id="GHA"), replace(PLEDGE, id="p2"))
    put(secretariat, an_inscription("b", 3, "Y", delegation_id="GHA"))
    assert fates(secretariat, chair, stick) == {"a": Fate.KEPT_APART, "p2": Fate.KEPT_APART}


def test_what_was_deleted_here_and_changed_there_comes_back_and_is_said(two: Two, stick: Path) -> None:
    chair, secretariat = two
    remove(secretariat, NOTE)
    write(chair, "The floor was given to Ghana.")
    assert fates(secretariat, chair, stick) == {"n1": Fate.BOTH_CHANGED}


def test_what_both_set_to_the_same_needs_no_review(two: Two, stick: Path) -> None:
    chair, secretariat = two
    put(chair, replace(PLEDGE, quantity=2))
    put(secretariat, replace(PLEDGE, quantity=2))
    assert fates(secretariat, chair, stick) == {}


def test_what_both_deleted_needs_no_review(two: Two, stick: Path) -> None:
    chair, secretariat = two
    remove(secretariat, NOTE)
    remove(chair, NOTE)
    assert fates(secretariat, chair, stick) == {}


def test_a_laptop_goes_on_in_another_role(two: Two) -> None:
    two[0].exchange.become(Laptop("0", Role.SECRETARIAT))
    assert two[0].laptop.role is Role.SECRETARIAT


def test_a_line_to_a_hub_is_had_for_its_address(two: Two) -> None:
    two[0].exchange.join("postgresql+psycopg://nobody@127.0.0.1:1/nothing").close()
    with pytest.raises(MeetingFileError, match="no address"):
        two[0].exchange.join("somewhere")


def test_a_decision_between_two_values_is_known_everywhere(two: Two, stick: Path) -> None:
    chair, secretariat = two
    put(chair, replace(PLEDGE, quantity=2))
    put(secretariat, replace(PLEDGE, quantity=3))
    chair.exchange.prepare(stick, on)
    secretariat.exchange.take_over(stick)
    (undecided,) = secretariat.exchange.undecided()
    assert sorted((each.value, each.who) for each in undecided.values) == [(2, "first"), (3, "user 1")]
    # The value that is shown anyway: the decision is an entry of its own.
    assert not secretariat.exchange.decide(undecided, 3)
    assert secretariat.exchange.undecided() == ()
    exchange(secretariat, chair)
    assert chair.exchange.undecided() == ()
    assert found(chair, PLEDGE) == replace(PLEDGE, quantity=3)


def test_a_decision_for_the_other_value_changes_the_record(two: Two) -> None:
    chair, secretariat = two
    put(chair, replace(PLEDGE, quantity=2))
    put(secretariat, replace(PLEDGE, quantity=3))
    exchange(chair, secretariat)
    (undecided,) = secretariat.exchange.undecided()
    assert secretariat.exchange.decide(undecided, 2)
    assert found(secretariat, PLEDGE) == replace(PLEDGE, quantity=2)


def test_deciding_about_what_is_gone_does_nothing(two: Two) -> None:
    chair, secretariat = two
    put(chair, replace(PLEDGE, quantity=2))
    put(secretariat, replace(PLEDGE, quantity=3))
    exchange(chair, secretariat)
    (undecided,) = secretariat.exchange.undecided()
    remove(secretariat, replace(PLEDGE, quantity=3))
    assert not secretariat.exchange.decide(undecided, 2)
    assert secretariat.exchange.undecided() == ()


def test_a_new_laptop_takes_the_whole_meeting_from_a_hand_over(two: Two, stick: Path, tmp_path: Path) -> None:
    two[0].exchange.prepare(stick, on)
    fresh = create_meeting_file(tmp_path / "fresh.facilitator", (), two[0].clock)
    fresh.exchange.take_over(stick)
    assert everything(fresh) == everything(two[0])
    fresh.close()


def test_another_meetings_hand_over_is_refused(two: Two, stick: Path) -> None:
    chair, secretariat = two
    remove(chair, MEETING)
    put(chair, replace(MEETING, id="other"))
    chair.exchange.prepare(stick, on)
    with pytest.raises(MeetingFileError, match="another meeting"):
        secretariat.exchange.review(stick)


def harmed(statement: str) -> Callable[[Path], None]:
    """Return the harm that an SQL statement does."""

    def harm(path: Path) -> None:
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()

    return harm


def cut_short(path: Path) -> None:
    """Leave half of the file."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize(
    "harm, fault",
    [
        (harmed("DELETE FROM change WHERE seq = 12"), RefusedError),
        (harmed("UPDATE change SET sha = '2:0' WHERE seq = 3"), RefusedError),
        (harmed("UPDATE change SET writer = 'x' WHERE seq = 12"), RefusedError),
        (harmed("""UPDATE manifest SET value = '[3, 0]' WHERE name = 'format'"""), NewerMeetingFileError),
        (harmed("PRAGMA application_id = 1"), NotAMeetingFileError),
        (cut_short, NotAMeetingFileError),
        (lambda path: path.write_text("a letter"), NotAMeetingFileError),
        (lambda path: path.unlink(), MeetingFileError),
    ],
)
def test_a_hand_over_that_is_not_whole_is_refused(
    two: Two, stick: Path, harm: Callable[[Path], None], fault: type[Exception]
) -> None:
    chair, secretariat = two
    for number in range(60):
        write(chair, f"The floor was given {number} times.")
    chair.exchange.prepare(stick, on)
    harm(stick)
    before = everything(secretariat)
    with pytest.raises(fault):
        secretariat.exchange.take_over(stick)
    assert everything(secretariat) == before


def test_an_entry_that_was_forged_together_with_the_checksum_is_still_refused(two: Two, stick: Path) -> None:
    chair, secretariat = two
    write(chair, "The floor was given to Ghana.")
    chair.exchange.prepare(stick, on)
    harmed("UPDATE change SET who = 'forger' WHERE seq = 12")(stick)
    with pytest.raises(RefusedError, match="was altered"):
        secretariat.exchange.take_over(stick)


STRANGE_FACTS = {
    "stamp": {"hlc": "zzz"},
    "stamp of no day": {"hlc": "2024-13-40T10:00:05.000+00:00~000000"},
    "stamp of no zone": {"hlc": "2024-12-10T10:00:05.000~000000"},
    "stamp of the last year": {"hlc": "9999-12-31T23:59:59.999+00:00~000000"},
    "bytes": {"who": b"\xff\xfe"},
    "no JSON": {"body": "{"},
    "a number for a body": {"body": "1"},
    "two bodies": {"body": "{},{}"},
    "a deep body": {"body": "[" * 50_000},
    "no update": {"body": '{"@text":"!!!"}'},
    "seen nothing": {"tbl": "pledge", "row": "p1", "kind": "delete", "body": '{"@seen":1}'},
    "a number without end": {"tbl": "session", "row": "s1", "body": '{"position":' + "9" * 40 + "}"},
}


@pytest.mark.parametrize("facts", STRANGE_FACTS.values(), ids=STRANGE_FACTS)
def test_an_entry_like_none_of_ours_is_refused_whole(two: Two, stick: Path, facts: dict[str, object]) -> None:
    chair, secretariat = two
    chair.exchange.prepare(stick, on)
    forged = {"writer": "f" * 32, "seq": 1, "hlc": "2024-12-10T23:00:05.000+00:00~000000", "who": "nobody"}
    forged |= {"act": "", "tbl": "note", "row": "strange", "kind": "add", "body": "{}"} | facts
    try:
        forged["sha"] = chained("", forged)
    except TypeError:
        forged["sha"] = "2:0"
    _forge(stick, forged)
    before = everything(secretariat)
    for what in (secretariat.exchange.review, secretariat.exchange.take_over):
        with pytest.raises(RefusedError, match="Nothing has been taken over"):
            what(stick)
    assert everything(secretariat) == before
    write(secretariat, "The floor was given to Japan.")
    assert text_in(secretariat) == "The floor was given to Japan."


def _forge(stick: Path, entry: dict[str, object]) -> None:
    """Add an entry, and let the hand-over say of itself that it belongs to it."""
    connection = sqlite3.connect(stick)
    names = [column.name for column in change_log.columns]
    places = ", ".join("?" * len(names))
    connection.execute(f"INSERT INTO change VALUES ({places})", [entry[name] for name in names])
    hashes = "".join(row[0] for row in connection.execute("SELECT sha FROM change ORDER BY writer, seq"))
    vector = dict(connection.execute("SELECT writer, max(seq) FROM change GROUP BY writer").fetchall())
    count = connection.execute("SELECT count(*) FROM change").fetchone()[0]
    said = {"entries": count, "vector": vector, "checksum": hashlib.sha256(hashes.encode()).hexdigest()}
    for name, value in said.items():
        connection.execute("UPDATE manifest SET value = ? WHERE name = ?", (json.dumps(value), name))
    connection.commit()
    connection.close()


def test_a_record_that_gives_itself_for_another_does_not_count(two: Two, stick: Path) -> None:
    chair, secretariat = two
    chair.exchange.prepare(stick, on)
    body = {"id": "other", "session_id": "s1", "category": "police", "text": "forged", "quantity": 1}
    forged = {"writer": "f" * 32, "seq": 1, "hlc": "2024-12-10T23:00:05.000+00:00~000000", "who": "nobody", "act": ""}
    forged |= {"tbl": "pledge", "row": "strange", "kind": "add", "body": json.dumps(body)}
    _forge(stick, {**forged, "sha": chained("", forged)})
    before = everything(secretariat)
    secretariat.exchange.take_over(stick)
    assert everything(secretariat) == before


def test_a_history_passes_over_what_it_does_not_understand(two: Two, stick: Path) -> None:
    chair, secretariat = two
    chair.exchange.prepare(stick, on)
    forged = {"writer": "f" * 32, "seq": 1, "hlc": "2024-12-10T23:00:05.000+00:00~000000", "who": "nobody", "act": ""}
    forged |= {"tbl": "pledge", "row": "p1", "kind": "set", "body": '{"category":"of a newer program","quantity":"x"}'}
    _forge(stick, {**forged, "sha": chained("", forged)})
    secretariat.exchange.take_over(stick)
    assert everything(secretariat) == everything(chair)
    assert secretariat.exchange.undecided() == ()
    assert secretariat.history(Pledge, "p1")[-1].values == {}


@pytest.mark.parametrize("name", ["format", "laptop", "made_at", "kinds", "files", "vector", "checksum", "entries"])
@pytest.mark.parametrize("value", ["null", "1", '"x"', "[]", "[[[]]]", "{", "[" * 50_000])
def test_a_manifest_like_none_of_ours_is_refused(two: Two, stick: Path, name: str, value: str) -> None:
    chair, secretariat = two
    chair.exchange.prepare(stick, on)
    connection = sqlite3.connect(stick)
    connection.execute("UPDATE manifest SET value = ? WHERE name = ?", (value, name))
    connection.commit()
    connection.close()
    before = everything(secretariat)
    with suppress(NotAMeetingFileError, RefusedError):  # of some of it, nothing is as good as anything
        secretariat.exchange.take_over(stick)
    assert everything(secretariat) == before


@pytest.mark.parametrize("part", ["change", "manifest", "attached_file"])
def test_a_view_in_a_hand_over_is_refused_before_it_is_read(two: Two, stick: Path, part: str) -> None:
    chair, secretariat = two
    chair.exchange.prepare(stick, on)
    connection = sqlite3.connect(stick)
    connection.execute(f"ALTER TABLE {part} RENAME TO before")
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
    connection.execute(f"CREATE VIEW {part} AS {endless} SELECT before.* FROM before, n")
    connection.commit()
    connection.close()
    with pytest.raises(ForgedMeetingFileError, match="never writes"):
        secretariat.exchange.take_over(stick)


def test_a_newer_minor_version_is_understood_and_passed_on(two: Two, stick: Path) -> None:
    chair, secretariat = two
    chair.exchange.prepare(stick, on)
    harmed("UPDATE manifest SET value = '[2, 9]' WHERE name = 'format'")(stick)
    assert secretariat.exchange.review(stick).new_entries == 0


def test_a_hand_over_can_be_stopped_and_leaves_what_was_there(
    two: Two, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.storage.hand_over._AT_ONCE", 5)
    stick.write_text("the last one")
    with pytest.raises(MeetingFileError, match="stopped"):
        two[0].exchange.prepare(stick, lambda _done, _total: False)
    assert stick.read_text() == "the last one"
    assert two[0].exchange.prepare(stick, on).entries == 11


def test_a_hand_over_may_end_with_a_full_part(two: Two, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facilitator.storage.hand_over._AT_ONCE", 11)
    assert two[0].exchange.prepare(stick, on).entries == 11
    assert two[1].exchange.review(stick).identical_entries == 11


def test_a_folder_that_cannot_be_written_is_told(two: Two, tmp_path: Path) -> None:
    (tmp_path / "taken.exchange").mkdir()
    with pytest.raises(MeetingFileError, match="cannot be read or written"):
        two[0].exchange.prepare(tmp_path / "taken.exchange", on)


def test_a_hand_over_is_one_durable_file_of_its_own(two: Two, stick: Path) -> None:
    two[0].exchange.prepare(stick, on)
    assert sorted(each.name for each in stick.parent.glob("*stick*")) == ["stick.exchange"]
    connection = sqlite3.connect(stick)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()


def test_what_is_written_by_a_newer_program_is_passed_on(two: Two, stick: Path) -> None:
    chair, secretariat = two
    with chair.exchanging() as connection:
        row = {"writer": "newer", "seq": 1, "hlc": "2024-12-10T13:00:00.000+00:00~000001", "who": "x", "act": "y"}
        row |= {"tbl": "seating_plan", "row": "a", "kind": "add", "body": '{"id":"a"}'}
        connection.execute(insert(change_log), {**row, "sha": chained("", row)})
    chair.exchange.prepare(stick, on)
    assert secretariat.exchange.review(stick).items == ()
    assert not secretariat.exchange.take_over(stick)
    assert text_in(secretariat) == NOTE.text
    secretariat.exchange.prepare(stick, on)
    assert chair.exchange.review(stick).identical_entries == 12
