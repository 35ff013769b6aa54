import pytest
from builders import at
from floor_of_four import FloorOfFour

from facilitator.domain.attendance import Attendance, present
from facilitator.services.commands.roll_call import MarkPresence


def mark(meeting: FloorOfFour, delegation: str, second: float, *, here: bool = True) -> None:
    meeting.act(MarkPresence(session_id="s1", delegation_id=delegation, at=at(second), present=here))


def in_the_room(meeting: FloorOfFour) -> frozenset[str]:
    return present(meeting.records.in_session(Attendance, "s1"))


def test_those_who_came_and_have_not_left_are_present() -> None:
    meeting = FloorOfFour()
    mark(meeting, "URY", 5)
    mark(meeting, "JPN", 6)
    mark(meeting, "JPN", 90, here=False)
    assert in_the_room(meeting) == {"URY"}


def test_the_first_arrival_is_kept_when_a_delegation_comes_back() -> None:
    meeting = FloorOfFour()
    mark(meeting, "URY", 5)
    mark(meeting, "URY", 60, here=False)
    mark(meeting, "URY", 70, here=False)
    (there,) = meeting.records.all(Attendance)
    assert (there.arrived_at, there.left_at) == (at(5), at(60))
    mark(meeting, "URY", 100)
    (there,) = meeting.records.all(Attendance)
    assert (there.arrived_at, there.left_at) == (at(5), None)


def test_one_who_never_came_cannot_leave() -> None:
    meeting = FloorOfFour()
    mark(meeting, "URY", 5, here=False)
    assert not meeting.records.all(Attendance)


def test_only_a_known_delegation_can_be_marked() -> None:
    with pytest.raises(LookupError):
        mark(FloorOfFour(), "XXX", 5)
