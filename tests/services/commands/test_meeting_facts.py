"""The meeting's own facts are changed by hand; the hours of its sessions stay, unless their moments should."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import a_session, at
from fakes import RecordsInMemory
from meetings import MEETING

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.programme import GuidingQuestion, Session, Theme
from facilitator.services.acts import perform
from facilitator.services.commands.meeting_facts import ChangeMeeting, SetQuestions

SESSION = a_session(hard_stop=None)
THEME = Theme(id="t", position=1, tag="future", title="Future")


def changed(**facts: object) -> RecordsInMemory:
    records = RecordsInMemory(MEETING, SESSION)
    keeps = bool(facts.pop("keeps_moments", False))
    after = replace(MEETING, **facts)  # type: ignore[arg-type]
    perform(ChangeMeeting(before=MEETING, after=after, keeps_moments=keeps), records)
    return records


def test_title_place_and_hosts_are_changed_and_the_sessions_stay() -> None:
    records = changed(title="Another", place="Punta del Este", co_hosts=("Uruguay", "Japan"))
    (meeting,) = records.all(Meeting)
    assert (meeting.title, meeting.place, meeting.co_hosts) == ("Another", "Punta del Este", ("Uruguay", "Japan"))
    assert records.get(Session, "s1") == SESSION


def test_in_another_zone_ten_o_clock_stays_ten_o_clock() -> None:
    session = changed(time_zone="Europe/Berlin").get(Session, "s1")
    assert session is not None
    assert session.planned_start == SESSION.planned_start - timedelta(hours=4)
    assert session.planned_end == SESSION.planned_end - timedelta(hours=4)
    assert session.hard_stop is None


def test_the_moments_stay_where_that_is_wanted() -> None:
    records = changed(time_zone="Europe/Berlin", keeps_moments=True)
    assert records.get(Session, "s1") == SESSION
    assert records.all(Meeting)[0].time_zone == "Europe/Berlin"


@pytest.mark.parametrize(
    "facts, reason",
    [
        ({"title": " "}, "needs a title"),
        ({"last_day": MEETING.first_day - timedelta(days=1)}, "comes before the first"),
        ({"time_zone": "Mars/Olympus"}, "No time zone is known as “Mars/Olympus”"),
        ({"time_zone": ""}, "No time zone is known as “”"),
        ({"time_zone": "../etc/passwd"}, "No time zone is known as"),
    ],
)
def test_facts_that_cannot_be_are_refused(facts: dict[str, object], reason: str) -> None:
    with pytest.raises(RuleBrokenError, match=reason):
        changed(**facts)


def questions(records: RecordsInMemory) -> list[tuple[str, str]]:
    found = sorted(records.all(GuidingQuestion), key=lambda each: each.position)
    return [(each.id, each.text) for each in found]


def a_question(identifier: str, position: int, text: str, theme: str = "t") -> GuidingQuestion:
    return GuidingQuestion(id=identifier, theme_id=theme, position=position, text=text)


def test_a_question_moved_or_reworded_stays_the_same_and_its_notes_with_it() -> None:
    other = a_question("x", 1, "Elsewhere?", "another")
    records = RecordsInMemory(THEME, a_question("a", 1, "A?"), a_question("b", 2, "B?"), other)
    perform(SetQuestions(theme_id="t", texts=("B?", "", "A  now?", "B?", "C?")), records)
    found = questions(records)
    assert [each for each in found if each[0] in {"a", "b", "x"}] == [("b", "B?"), ("x", "Elsewhere?"), ("a", "A now?")]
    assert found[-1][1] == "C?"


def test_a_question_that_notes_answer_is_not_taken_out() -> None:
    note = Note(id="n", session_id="s1", text="Yes.", question_id="b", written_at=at(0))
    records = RecordsInMemory(THEME, a_question("a", 1, "A?"), a_question("b", 2, "B?"), note)
    with pytest.raises(RuleBrokenError, match="“B\\?” cannot be taken out: 1 notes answer it"):
        perform(SetQuestions(theme_id="t", texts=("A?",)), records)
    perform(SetQuestions(theme_id="t", texts=("B?",)), records)
    assert questions(records) == [("b", "B?")]
