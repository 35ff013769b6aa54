from typing import Any

from builders import a_session, at, spoken

from facilitator.domain.interventions import InterventionKind
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.programme import GuidingQuestion, Theme
from facilitator.reporting.session_completeness import Gap, SessionRecord, cue_card, missing

THEMES = (
    Theme(id="t1", position=1, tag="poc", title="Protection of civilians"),
    Theme(id="t2", position=2, tag="early", title="Early warning", parent_id="t1"),
    Theme(id="t3", position=3, tag="wps", title="Women, peace and security"),
)


def a_note(identifier: str, **facts: Any) -> Note:
    usual: dict[str, Any] = {"session_id": "s1", "intervention_id": "i1", "written_at": at(0), "text": identifier}
    return Note(id=identifier, **{**usual, **facts})


def a_record(**facts: Any) -> SessionRecord:
    usual: dict[str, Any] = {
        "session": a_session(),
        "interventions": (),
        "notes": (),
        "pledges": (),
        "themes": (),
        "questions": (),
    }
    return SessionRecord(**{**usual, **facts})


def gaps(record: SessionRecord) -> list[tuple[Gap, str]]:
    return [(each.gap, each.record_id) for each in missing(record, str)]


def test_a_speaker_without_a_note_is_missing_but_not_who_spoke_on_procedure() -> None:
    interventions = (
        spoken(1, 0, 60),
        spoken(2, 60, 90, delegation_id="JPN"),
        spoken(3, 90, 95, kind=InterventionKind.POINT_OF_ORDER),
    )
    found = missing(
        a_record(interventions=interventions, notes=(a_note("n", supporters=("FRA",)),)), {"JPN": "Japan"}.__getitem__
    )
    assert [(each.gap, each.words) for each in found] == [(Gap.SPEAKER_WITHOUT_NOTE, "2 · Japan")]


def test_an_empty_note_is_none() -> None:
    record = a_record(interventions=(spoken(1, 0, 60),), notes=(a_note("n", text=" "),))
    assert gaps(record) == [(Gap.SPEAKER_WITHOUT_NOTE, "i1")]


def test_each_answer_answers_the_oldest_question_still_open() -> None:
    notes = (
        a_note("q1", kind=NoteKind.QUESTION, written_at=at(1)),
        a_note("q2", kind=NoteKind.QUESTION, written_at=at(2)),
        a_note("a0", kind=NoteKind.ANSWER, written_at=at(0)),
        a_note("a1", kind=NoteKind.ANSWER, written_at=at(3)),
    )
    assert gaps(a_record(notes=notes)) == [(Gap.QUESTION_WITHOUT_ANSWER, "q2")]


def test_who_speaks_of_a_part_has_spoken_of_the_whole_theme() -> None:
    record = a_record(themes=THEMES, notes=(a_note("n", text="x #Early", supporters=("FRA",)),))
    assert gaps(record) == [(Gap.THEME_NOT_TOUCHED, "t3")]


def test_only_the_themes_of_the_session_are_asked_for_with_their_guiding_questions() -> None:
    questions = (
        GuidingQuestion(id="q1", theme_id="t3", position=1, text="Who leads?"),
        GuidingQuestion(id="q2", theme_id="t3", position=2, text="Who pays?"),
        GuidingQuestion(id="q3", theme_id="t1", position=1, text="Not here."),
    )
    record = a_record(
        session=a_session(theme_ids=("t3",)),
        themes=THEMES,
        questions=questions,
        notes=(a_note("n", question_id="q1", supporters=("FRA",)),),
    )
    assert gaps(record) == [(Gap.GUIDING_QUESTION_OPEN, "q2"), (Gap.THEME_NOT_TOUCHED, "t3")]


def test_a_point_that_only_its_speaker_made_is_pointed_out() -> None:
    notes = (a_note("one"), a_note("two", supporters=("FRA",)), a_note("own", intervention_id=""))
    assert gaps(a_record(notes=notes)) == [(Gap.ONE_SUPPORTER, "one")]


def test_a_pledge_needs_a_quantity_or_an_amount() -> None:
    pledges = tuple(
        Pledge(id=each, session_id="s1", category=PledgeCategory.POLICE, text=each, quantity=quantity, amount=amount)
        for each, quantity, amount in (("bare", None, None), ("units", 2, None), ("money", None, 1000))
    )
    assert gaps(a_record(pledges=pledges)) == [(Gap.PLEDGE_WITHOUT_QUANTITY, "bare")]


def test_the_card_has_three_points_a_recommendation_and_the_next_step() -> None:
    notes = (
        a_note("Alone. With more", written_at=at(1)),
        a_note("Supported", supporters=("FRA", "JPN"), written_at=at(2)),
        a_note("Agreed #poc", kind=NoteKind.AGREEMENT, written_at=at(3)),
        a_note("Fourth", written_at=at(4)),
        a_note("Train", kind=NoteKind.RECOMMENDATION),
        a_note("Train more", kind=NoteKind.RECOMMENDATION, supporters=("FRA",)),
        a_note("Meet again", kind=NoteKind.FOLLOW_UP),
        a_note("Secret", supporters=("FRA", "JPN", "URY"), private=True),
        a_note("#poc", supporters=("FRA", "JPN", "URY")),
    )
    assert cue_card(a_record(notes=notes)) == ("Supported", "Agreed", "Alone", "Train more", "Meet again")


def test_lines_without_a_point_are_filled_with_what_there_is() -> None:
    notes = tuple(a_note(f"R{place}", kind=NoteKind.RECOMMENDATION, written_at=at(place)) for place in range(7))
    assert cue_card(a_record(notes=notes)) == ("R0", "R1", "R2", "R3", "R4")
    assert cue_card(a_record()) == ()


def test_a_line_of_the_card_can_be_read_at_a_glance() -> None:
    (line,) = cue_card(a_record(notes=(a_note("long", text="word " * 60),)))
    assert len(line) <= 90
    assert line.endswith("word…")
