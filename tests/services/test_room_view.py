from dataclasses import fields
from datetime import datetime
from typing import get_type_hints

from builders import at, state
from floor_of_four import FloorOfFour

from facilitator.domain.programme import ListStatus, TimerKind
from facilitator.domain.speaking_order import Rank
from facilitator.services.commands.chair import GiveFloor, StartUnknownSpeaker
from facilitator.services.commands.sitting import StartTimer
from facilitator.services.commands.speakers_list import EditInscription, SetListStatus
from facilitator.services.room_view import (
    RoomChoice,
    RoomMessage,
    RoomMode,
    RoomSettings,
    RoomSpeaker,
    RoomView,
    room_view,
)

KNOWN = {name: state(name, flag=name.lower()) for name in ("URY", "JPN", "GHA", "EU")}


def clock_time(moment: datetime, pattern: str) -> str:
    return moment.strftime(pattern)


def seen(meeting: FloorOfFour, choice: RoomChoice | None = None, second: float = 60) -> RoomView:
    return room_view(meeting.floor, choice or RoomChoice(), "The meeting", KNOWN.get, at(second), clock_time)


def test_the_room_sees_the_speaker_the_clock_and_who_follows() -> None:
    meeting = FloorOfFour("URY", "JPN", "GHA", "EU")
    meeting.act(GiveFloor(session_id="s1", at=at(0)))
    view = seen(meeting, RoomChoice(settings=RoomSettings(shown_next=2)))
    assert view.speaker == RoomSpeaker(name="Ury", flag="ury", code="URY")
    assert view.clock is not None
    assert (view.clock.remaining, view.limit) == (120, 180)
    assert ([each.code for each in view.following], view.more) == (["JPN", "GHA"], 1)
    assert (view.meeting_title, view.session_title, view.local_time) == ("The meeting", "First session", "13:01")


def test_groups_are_named_and_unknown_ones_stand_as_typed() -> None:
    meeting = FloorOfFour("URY")
    meeting.act(
        EditInscription(inscription_id="ury", speaker="", rank=Rank.UNSPECIFIED, on_behalf_of=("EU", "Friends of A"))
    )
    assert seen(meeting).following[0].on_behalf_of == "Eu, Friends of A"


def test_a_speaker_not_yet_identified_has_no_name() -> None:
    meeting = FloorOfFour()
    meeting.act(StartUnknownSpeaker(session_id="s1", at=at(0)))
    assert seen(meeting).speaker == RoomSpeaker(name="", flag="", code="")


def test_a_free_floor_shows_no_clock_and_asks_nobody_to_conclude() -> None:
    view = seen(FloorOfFour(), RoomChoice(message=RoomMessage.CONCLUDE))
    assert (view.speaker, view.clock, view.limit, view.message) == (None, None, 0, RoomMessage.NONE)


def test_a_break_is_shown_with_the_time_at_which_the_meeting_resumes() -> None:
    meeting = FloorOfFour()
    meeting.act(StartTimer(session_id="s1", kind=TimerKind.BREAK, seconds=900, at=at(0)))
    assert (seen(meeting).mode, seen(meeting).resumes_at) == (RoomMode.BREAK, "13:15")
    assert seen(meeting, RoomChoice(mode=RoomMode.BLACKOUT)).mode is RoomMode.BLACKOUT


def test_other_timers_leave_the_floor_on_show() -> None:
    meeting = FloorOfFour()
    meeting.act(StartTimer(session_id="s1", kind=TimerKind.SILENCE, seconds=60, at=at(0)))
    assert (seen(meeting).mode, seen(meeting).resumes_at) == (RoomMode.LIVE, "")


def test_the_room_is_told_that_the_list_is_closed() -> None:
    meeting = FloorOfFour()
    assert not seen(meeting).list_closed
    meeting.act(SetListStatus(session_id="s1", status=ListStatus.CLOSED))
    assert seen(meeting).list_closed


def test_what_the_room_is_given_cannot_hold_notes_statistics_or_gender() -> None:
    kinds = {str(kind).replace("facilitator.", "") for kind in get_type_hints(RoomView).values()}
    assert kinds == {
        "<class 'str'>",
        "<class 'int'>",
        "<class 'bool'>",
        "<enum 'RoomMode'>",
        "<enum 'RoomMessage'>",
        "<enum 'ClockMode'>",
        "<class 'services.room_view.RoomSettings'>",
        "services.room_view.RoomSpeaker | None",
        "domain.speaking_clock.ClockReading | None",
        "tuple[services.room_view.RoomSpeaker, ...]",
    }
    assert {each.name for each in fields(RoomSpeaker)} == {"name", "flag", "code", "on_behalf_of"}
