import json
from collections.abc import Mapping
from datetime import date, datetime

import pytest
from builders import a_session, an_inscription, at, spoken, state
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.programme import Session
from facilitator.services.changes import Record
from facilitator.storage.codec import decode, field_types, in_json

MEETING = Meeting(
    id="m", code="MVD", title="T", first_day=date(2024, 12, 10), last_day=date(2024, 12, 11), co_hosts=("JPN", "URY")
)


def _through_json(record: Record) -> dict[str, object]:
    plain: dict[str, object] = json.loads(json.dumps(record, default=in_json))
    return plain


@pytest.mark.parametrize("told", ["2024-12-10T10:00:00", "9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+00:00"])
def test_a_moment_without_a_zone_or_beyond_all_calendars_is_refused(told: str) -> None:
    with pytest.raises(ValueError, match="no moment of a meeting"):
        decode(told, datetime)


def test_a_day_beyond_all_calendars_is_refused() -> None:
    assert decode("2024-12-10", date) == date(2024, 12, 10)
    with pytest.raises(ValueError, match="no day of a meeting"):
        decode("9999-12-31", date)


@pytest.mark.parametrize(
    "record",
    [MEETING, a_session(), a_session(hard_stop=None), state("URY"), an_inscription("URY", 1, "V"), spoken(1, 0, 9)],
)
def test_a_record_comes_back_as_it_was(record: Record) -> None:
    assert decode(_through_json(record), type(record)) == record


@given(st.text(), st.sampled_from(list(NoteKind)), st.booleans())
def test_any_note_comes_back_as_it_was(text: str, kind: NoteKind, private: bool) -> None:  # noqa: FBT001 - by name
    note = Note(id="n", session_id="s", text=text, kind=kind, private=private, written_at=at(1))
    assert decode(_through_json(note), Note) == note


def test_a_field_that_a_newer_program_added_is_passed_over() -> None:
    plain: Mapping[str, object] = {**_through_json(MEETING), "mood": "good"}
    assert decode(plain, Meeting) == MEETING


def test_a_field_that_an_older_program_did_not_know_takes_its_default() -> None:
    plain = _through_json(a_session())
    del plain["room"]
    assert decode(plain, Session) == a_session()


@pytest.mark.parametrize("field,value", [("position", "one"), ("kind", "party"), ("planned_start", "soon")])
def test_a_value_that_does_not_fit_is_refused(field: str, value: str) -> None:
    with pytest.raises((TypeError, ValueError)):
        decode({**_through_json(a_session()), field: value}, Session)


def test_the_fields_of_a_record_are_known_in_their_order() -> None:
    assert next(iter(field_types(Meeting))) == "id"
