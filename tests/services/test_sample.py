from datetime import UTC, datetime
from pathlib import Path

from facilitator.domain.attribution import Attribution
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import GuidingQuestion, Segment, Session, SessionKind, Theme
from facilitator.services.sample import read_sample

_RECORDS = read_sample(Path(__file__).parents[2] / "resources" / "sample" / "montevideo.json")
_SESSIONS = [each for each in _RECORDS if isinstance(each, Session)]
_THEMES = {each.id for each in _RECORDS if isinstance(each, Theme)}


def test_the_sample_is_the_meeting_of_montevideo() -> None:
    meeting = _RECORDS[0]
    assert isinstance(meeting, Meeting)
    assert (meeting.code, meeting.zone.key) == ("MVD", "America/Montevideo")
    assert meeting.co_hosts == ("JPN", "GBR", "URY")


def test_every_record_has_an_identifier_of_its_own() -> None:
    assert len({(type(each), each.id) for each in _RECORDS}) == len(_RECORDS)


def test_sessions_and_questions_belong_to_themes_of_the_meeting() -> None:
    assert {theme for session in _SESSIONS for theme in session.theme_ids} <= _THEMES
    assert {each.theme_id for each in _RECORDS if isinstance(each, GuidingQuestion)} <= _THEMES


def test_local_times_are_kept_in_utc_and_no_session_ends_before_it_begins() -> None:
    assert _SESSIONS[0].planned_start.tzinfo is UTC
    assert _SESSIONS[0].planned_start > datetime(2024, 12, 10, 10, 0, tzinfo=UTC)
    assert all(each.planned_start < each.planned_end for each in _SESSIONS)
    assert any(each.hard_stop for each in _SESSIONS)
    assert any(each.hard_stop is None for each in _SESSIONS)


def test_segments_fill_their_session() -> None:
    segments = [each for each in _RECORDS if isinstance(each, Segment)]
    for session in _SESSIONS:
        planned = sum(each.planned_minutes for each in segments if each.session_id == session.id)
        length = (session.planned_end - session.planned_start).total_seconds() / 60
        assert planned in {0, length}


def test_working_sessions_say_how_openly_they_are_reported() -> None:
    assert {each.attribution for each in _SESSIONS if each.kind is SessionKind.SESSION} <= set(Attribution)
