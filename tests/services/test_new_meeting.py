from datetime import timedelta

from fakes import TEN_O_CLOCK

from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session
from facilitator.services.new_meeting import empty_meeting


def test_a_new_meeting_is_today_and_has_one_session_of_three_hours() -> None:
    meeting, session = empty_meeting(TEN_O_CLOCK.replace(minute=17, second=5))
    assert isinstance(meeting, Meeting)
    assert isinstance(session, Session)
    assert meeting.first_day == meeting.last_day == TEN_O_CLOCK.date()
    assert session.planned_start == TEN_O_CLOCK.replace(hour=10)
    assert session.planned_end - session.planned_start == timedelta(hours=3)
    assert session.hard_stop == session.planned_end


def test_two_new_meetings_share_no_session() -> None:
    assert empty_meeting(TEN_O_CLOCK)[1].id != empty_meeting(TEN_O_CLOCK)[1].id
