"""Find notes by their words in any of the six languages, whatever is typed."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from builders import a_session, at, spoken, state
from fakes import FakeClock
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from facilitator.domain.notes import Note, NoteKind
from facilitator.services.changes import Record
from facilitator.services.note_search import FoundNote, NoteQuery
from facilitator.storage.meeting_file import MeetingFile, create_meeting_file
from facilitator.storage.search import _CHANGED
from facilitator.storage.search_words import excerpt, folded, match_expression

TEXTS = {
    "english": "Early warning saves lives #poc",
    "french": "L'établissement d'une réserve #training",
    "spanish": "Desminado y niños en Côte d'Ivoire",
    "arabic": "أكد على التعاون الدولي وبالتدريب",
    "chinese": "他强调国际合作的重要性",
    "russian": "Международное сотрудничество важно",
    "late": "Early deployment within 60 days #future",
}


INDEX = sqlite3.connect(":memory:")
INDEX.execute("CREATE VIRTUAL TABLE t USING fts5(words, tags, tokenize='unicode61 remove_diacritics 2')")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[MeetingFile]:
    notes = [
        Note(
            id=name,
            session_id="s2" if name == "late" else "s1",
            intervention_id="i1" if name in {"english", "french"} else "",
            text=text,
            written_at=at(place),
            kind=NoteKind.QUESTION if name == "french" else NoteKind.KEY_MESSAGE,
        )
        for place, (name, text) in enumerate(TEXTS.items())
    ]
    records: tuple[Record, ...] = (a_session(), a_session(id="s2"), state("URY"), spoken(1, 0, 60), *notes)
    made = create_meeting_file(tmp_path / "meeting.facilitator", records, FakeClock(), "tester")
    yield made
    made.close()


def search(file: MeetingFile, text: str, **facts: Any) -> list[str]:
    return [each.note.id for each in file.search_notes(NoteQuery(text=text, **facts))]


@pytest.mark.parametrize(
    "typed, found",
    [
        ("warning", "english"),
        ("WARN", "english"),
        ("etablissement", "french"),
        ("réserve", "french"),
        ("ninos", "spanish"),
        ("cote ivoire", "spanish"),
        ("تعاون", "arabic"),
        ("التعاون", "arabic"),
        ("اكد", "arabic"),
        ("تدريب", "arabic"),
        ("合作", "chinese"),
        ("国际合作", "chinese"),
        ("сотрудн", "russian"),
        ('"saves lives"', "english"),
        ("\u201csaves lives\u201d", "english"),
        ("60", "late"),
    ],
)
@pytest.mark.parametrize("ranked", [False, True])
def test_a_word_is_found_in_every_language(file: MeetingFile, typed: str, found: str, *, ranked: bool) -> None:
    assert search(file, typed, ranked=ranked) == [found]


def test_words_in_the_wrong_order_are_no_phrase(file: MeetingFile) -> None:
    assert search(file, '"lives saves"') == []
    assert search(file, "作合") == []


def test_while_typing_the_newest_comes_first(file: MeetingFile) -> None:
    assert search(file, "ear") == ["late", "english"]
    note = file.search_notes(NoteQuery(text="warning"))[0].note
    with file.writing("change") as uow:
        uow.put(replace(note, text="Early warning, and more of it"))
    assert search(file, "ear") == ["english", "late"]


def test_ranked_the_best_comes_first(file: MeetingFile) -> None:
    with file.writing("write") as uow:
        uow.put(Note(id="best", session_id="s1", text="days days days", written_at=at(-9)))
    assert search(file, "days", ranked=True)[0] == "best"


@pytest.mark.parametrize(
    "filters, found",
    [
        ({"delegation_id": "URY"}, {"english", "french"}),
        ({"tag": "poc"}, {"english"}),
        ({"tag": "poc", "delegation_id": "JPN"}, set()),
        ({"kind": NoteKind.QUESTION}, {"french"}),
        ({"session_id": "s2"}, {"late"}),
        ({"day": (at(0), at(2))}, {"english", "french"}),
        ({}, set(TEXTS)),
    ],
)
def test_filters_hold_without_any_words(file: MeetingFile, filters: dict[str, Any], found: set[str]) -> None:
    assert set(search(file, "", **filters)) == found


def test_filters_hold_with_words(file: MeetingFile) -> None:
    assert search(file, "early", session_id="s1") == ["english"]
    assert search(file, "early", tag="future") == ["late"]
    assert search(file, "early", ranked=True, kind=NoteKind.QUESTION) == []


def test_a_deleted_note_is_found_no_more_and_a_new_one_at_once(file: MeetingFile) -> None:
    note = file.search_notes(NoteQuery(text="warning"))[0].note
    with file.writing("delete") as uow:
        uow.remove(note)
        uow.put(Note(id="new", session_id="s1", text="Mine clearance", written_at=at(99)))
    assert search(file, "warning") == []
    (new,) = file.search_notes(NoteQuery(text="mine"))
    with file.writing("delete") as uow:
        uow.remove(new.note)
    assert search(file, "mine") == []


def test_notes_are_made_ready_a_few_at_a_time(file: MeetingFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facilitator.storage.search.FEW", 3)
    entries = 4 + len(TEXTS)
    assert [file.index_notes() for _ in range(5)] == [entries - 3, entries - 6, entries - 9, 0, 0]
    assert search(file, "ear") == ["late", "english"]


def test_the_newest_notes_are_found_before_the_others_are_read(
    file: MeetingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.storage.search.FEW", 3)
    file.index_notes()
    query = NoteQuery(text="ear")
    assert [each.note.id for each in file.search_notes(query, whole=False)] == ["late"]
    with file.writing("write") as uow:
        uow.put(Note(id="new", session_id="s1", text="Early", written_at=at(99)))
    file.index_notes()
    assert [each.note.id for each in file.search_notes(query, whole=False)] == ["new", "late"]
    assert [each.note.id for each in file.search_notes(query)] == ["new", "late", "english"]


def test_a_note_changed_while_the_others_are_read_is_found_once_and_first(
    file: MeetingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.storage.search.FEW", 2)
    file.index_notes()
    for words in ("Early once", "Early twice"):
        with file.writing("write") as uow:
            (english,) = (each for each in uow.all(Note) if each.id == "english")
            uow.put(replace(english, text=words))
    while file.index_notes():
        pass
    assert search(file, "ear") == ["english", "late"]


def test_long_notes_are_read_fewer_at_a_time(file: MeetingFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facilitator.storage.search.FEW_CHARACTERS", 1)
    before = file.index_notes()
    assert before - file.index_notes() == 1
    assert search(file, "ear") == ["late", "english"]


def test_no_look_at_the_log_reads_more_of_it_than_its_span(file: MeetingFile) -> None:
    with file.connection() as connection:
        plan = connection.execute(text(f"EXPLAIN QUERY PLAN {_CHANGED.text}"), {"after": 0, "upto": 5})
        assert "SEARCH change USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)" in str(plan.all())


def test_a_search_takes_in_what_waits_and_what_was_written_meanwhile(
    file: MeetingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.storage.search.FEW", 1)
    monkeypatch.setattr("facilitator.storage.search._AT_ONCE", 2)
    assert file.index_notes() == len(TEXTS) + 3
    with file.writing("write") as uow:
        uow.put(Note(id="new", session_id="s1", text="Early", written_at=at(99)))
        uow.put(Note(id="late", session_id="s1", text="Later", written_at=at(99)))
    assert search(file, "ear") == ["new", "english"]


def test_nothing_is_written_when_nothing_has_changed(file: MeetingFile) -> None:
    search(file, "early")
    with file.connection() as connection:
        before = connection.exec_driver_sql("PRAGMA data_version").scalar()
        search(file, "early")
        assert connection.exec_driver_sql("PRAGMA data_version").scalar() == before


def test_the_result_says_who_spoke_and_shows_the_words(file: MeetingFile) -> None:
    (found,) = file.search_notes(NoteQuery(text="etabl", ranked=True))
    assert isinstance(found, FoundNote)
    assert found.delegation_id == "URY"
    (start, end), *_ = found.hits
    assert found.excerpt[start:end] == "établissement"


@given(st.text() | st.text(alphabet="\"*^:()+-{}NEAR ORAND'\\\u201c\u0627\u0644合", max_size=30))
def test_no_hostile_query_raises(text: str) -> None:
    for ranked in (False, True):
        expression = match_expression(text, ranked=ranked)
        if expression:
            INDEX.execute("SELECT rowid FROM t WHERE t MATCH ?", (f"words : ({expression})",)).fetchall()


def test_signs_alone_find_nothing(file: MeetingFile) -> None:
    assert search(file, "*** ()") == []


@pytest.mark.parametrize(
    "text, typed, shown",
    [
        ("short text", "text", "short text"),
        ("word " * 30 + "needle " + "word " * 40, "need", "needle"),
        ("no such word", "other", "no such word"),
        ("强调国际合作", "合作", "强调国际合作"),
    ],
)
def test_the_excerpt_is_cut_from_the_original_around_the_hit(text: str, typed: str, shown: str) -> None:
    part, hits = excerpt(text, typed)
    assert shown in part
    assert len(part) <= 162
    assert all(0 <= start < end <= len(part) for start, end in hits)


def test_the_hits_are_where_they_are_said_to_be() -> None:
    part, hits = excerpt("x" * 5 + " " + "word " * 30 + "Établir tout", "etab")
    assert [part[start:end] for start, end in hits] == ["Établir"]


@given(st.text())
def test_folding_twice_is_folding_once_for_latin_text(text: str) -> None:
    latin = text.encode("latin-1", errors="ignore").decode("latin-1")
    assert folded(folded(latin)) == folded(latin)
