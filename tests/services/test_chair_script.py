from typing import Any

import pytest
from builders import at, state
from floor_of_four import FloorOfFour

from facilitator.domain.delegations import Delegation, Names
from facilitator.domain.programme import TimeLimits, TimerKind
from facilitator.domain.speaking_order import Rank
from facilitator.services.chair_script import ChairScript, duration_words
from facilitator.services.commands.chair import EndIntervention, GiveFloor, StartUnknownSpeaker
from facilitator.services.commands.interruptions import GrantReply, RaisePointOfOrder, RequestReply
from facilitator.services.commands.sitting import StartTimer, StopTimer
from facilitator.services.commands.speakers_list import EditInscription, ScheduleClosing
from facilitator.services.outlook import WayToFit
from facilitator.services.script_words import WORDS, Line, Phrase

NAMES = {
    "URY": state("URY", running_text="Uruguay"),
    "JPN": state("JPN", running_text="Japan"),
    "GHA": state("GHA", running_text="Ghana"),
    "G77": state("G77", running_text="the Group of 77 and China"),
}


def script(meeting: FloorOfFour, language: str = "en") -> ChairScript:
    return ChairScript(
        floor=meeting.floor,
        language=language,
        delegation=NAMES.get,
        local_time=lambda moment, pattern: moment.strftime(pattern),
    )


def test_the_first_speaker_is_called_with_the_one_who_follows() -> None:
    meeting = FloorOfFour("URY", "JPN")
    assert script(meeting).now() == (
        "I now give the floor to the representative of Uruguay, to be followed by the representative of Japan."
    )


def test_the_speaker_is_thanked_before_the_next_one_is_called() -> None:
    meeting = FloorOfFour("URY", "JPN")
    meeting.act(GiveFloor(session_id="s1", at=at(10)))
    assert script(meeting).now() == (
        "I thank the representative of Uruguay. I now give the floor to the representative of Japan."
    )


def test_the_last_speaker_is_thanked_and_the_list_is_said_to_be_exhausted() -> None:
    meeting = FloorOfFour("URY")
    meeting.act(GiveFloor(session_id="s1", at=at(10)))
    assert script(meeting).now() == (
        "I thank the representative of Uruguay. There are no more names inscribed on the list of speakers."
    )
    assert script(meeting, "es").now().endswith("No hay m\u00e1s oradores inscritos en la lista.")


def test_a_group_statement_and_its_speaker_are_announced() -> None:
    meeting = FloorOfFour("URY")
    meeting.act(
        EditInscription(
            inscription_id="ury", speaker="H.E. Ms. Ana Silva", rank=Rank.MINISTER, on_behalf_of=("G77", "A3")
        )
    )
    assert script(meeting).now() == (
        "I now give the floor to the representative of Uruguay, who will speak on behalf of the Group of 77 and China "
        "and of A3, H.E. Ms. Ana Silva."
    )
    assert "au nom de G77" in script(meeting, "fr").now()


def test_a_point_of_order_and_a_reply_have_their_own_words() -> None:
    meeting = FloorOfFour()
    meeting.act(RequestReply(session_id="s1", delegation_id="JPN", at=at(1), inscription_id="reply"))
    meeting.act(GrantReply(session_id="s1", inscription_id="reply"))
    assert script(meeting).now() == (
        "I now give the floor to the representative of Japan in exercise of the right of reply."
    )
    meeting.act(RaisePointOfOrder(session_id="s1", at=at(2), delegation_id="GHA"))
    assert script(meeting).now() == "I give the floor to the representative of Ghana on a point of order."


def test_somebody_unknown_is_not_named() -> None:
    meeting = FloorOfFour("EU")
    meeting.act(StartUnknownSpeaker(session_id="s1", at=at(2)))
    assert script(meeting).now() == ""
    meeting.act(EndIntervention(session_id="s1", at=at(3)))
    assert script(meeting).now() == ""


def test_the_time_of_closing_is_announced_once_it_is_set() -> None:
    meeting = FloorOfFour()
    assert script(meeting).phrase(Phrase.CLOSES_AT) == ""
    meeting.act(ScheduleClosing(session_id="s1", closes_at=at(75 * 60)))
    assert script(meeting).phrase(Phrase.CLOSES_AT) == "The list of speakers will be closed at 14:15."
    assert script(meeting, "fr").phrase(Phrase.CLOSES_AT) == "La liste des orateurs sera close \u00e0 14:15."


def test_a_suspension_says_when_the_meeting_resumes() -> None:
    meeting = FloorOfFour()
    assert script(meeting).phrase(Phrase.SUSPEND) == ""
    meeting.act(StartTimer(session_id="s1", kind=TimerKind.SILENCE, seconds=60, at=at(0)))
    assert script(meeting).phrase(Phrase.SUSPEND) == ""
    meeting.act(StopTimer(session_id="s1", at=at(60)))
    meeting.act(StartTimer(session_id="s1", kind=TimerKind.BREAK, seconds=900, at=at(60)))
    assert script(meeting).phrase(Phrase.SUSPEND) == "The meeting is suspended. We shall resume at 13:16."


def test_limits_are_read_out_in_words() -> None:
    meeting = FloorOfFour(limits=TimeLimits(member_state=150))
    assert script(meeting).phrase(Phrase.LIMIT).endswith("limit their statements to 2 minutes and 30 seconds.")
    assert script(meeting, "es").phrase(Phrase.REPLIES).endswith("a 3 minutos la primera y a 2 minutos la segunda.")
    assert script(FloorOfFour(limits=TimeLimits(member_state=0))).phrase(Phrase.LIMIT) == ""


@pytest.mark.parametrize(
    "seconds,language,words",
    [(60, "en", "1 minute"), (61, "fr", "1 minute 1 seconde"), (45, "es", "45 segundos"), (0, "en", "0 seconds")],
)
def test_a_length_is_said_in_minutes_and_seconds(seconds: int, language: str, words: str) -> None:
    assert duration_words(seconds, language) == words


def test_what_makes_the_session_fit_is_announced() -> None:
    meeting = FloorOfFour("URY", "JPN")
    said = script(meeting)
    command: Any = None
    shorter = said.announcement(WayToFit(limit=130, command=command))
    assert "limited to 2 minutes and 10 seconds" in shorter
    last = said.announcement(WayToFit(last=meeting.inscription("jpn"), command=command))
    assert last.endswith("The representative of Japan will be the last to speak.")
    assert "(4)" in said.announcement(WayToFit(carried_over=4, command=command))


def test_every_language_has_every_phrase_with_the_same_gaps() -> None:
    def gaps(text: str) -> set[str]:
        return {part.split("}")[0] for part in text.split("{")[1:]}

    for of in (*Phrase, *Line):
        assert {frozenset(gaps(WORDS[language][of])) for language in WORDS} == {frozenset(gaps(WORDS["en"][of]))}


def test_names_come_from_the_language_that_is_spoken() -> None:
    meeting = FloorOfFour("URY")
    uruguay = Delegation(
        id="URY", category=NAMES["URY"].category, names=Names("Uruguay", "Uruguay", "Uruguay"), running_text="Uruguay"
    )
    said = ChairScript(floor=meeting.floor, language="es", delegation={"URY": uruguay}.get, local_time=lambda *_: "")
    assert said.now() == "Tiene ahora la palabra la delegaci\u00f3n del Uruguay."
