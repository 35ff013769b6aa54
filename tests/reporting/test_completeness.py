from dataclasses import replace
from datetime import UTC, datetime

from meetings import a_meeting, noted, said, sitting, worded

from facilitator.domain.commitments import Commitment, CommitmentKind
from facilitator.domain.interventions import InterventionKind
from facilitator.domain.notes import NoteKind
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.programme import SessionKind
from facilitator.domain.report import ReportSettings
from facilitator.domain.speaking_clock import SpeakingClock
from facilitator.reporting.completeness import GAPS, Gap, missing_in
from facilitator.reporting.material import Material


def _gaps(material: Material) -> list[tuple[Gap, str]]:
    return [(each.gap, each.about) for each in missing_in(material, material.sessions[0])]


def test_a_speaker_without_a_note_is_missed_but_not_the_chair_nor_one_who_never_began() -> None:
    material = a_meeting(
        interventions=(
            said(1),
            said(2, "GMB"),
            said(3, ""),
            said(4, kind=InterventionKind.CHAIR),
            said(5, clock=SpeakingClock()),
        ),
        notes=(noted(1, "One #future"),),
    )
    assert _gaps(material) == [(Gap.SPEAKER_WITHOUT_NOTE, "Gambia"), (Gap.SPEAKER_WITHOUT_NOTE, "No. 3")]


def test_a_note_needs_a_speaker_a_theme_and_once_compiled_a_paragraph() -> None:
    notes = (noted(1, "One #future"), noted(2, "Two", intervention_id=""), noted(3, "Hidden", private=True))
    material = a_meeting(notes=notes, interventions=(said(1),))
    assert _gaps(material) == [(Gap.NOTE_WITHOUT_SPEAKER, "Two"), (Gap.UNTAGGED, "Two")]
    compiled = replace(material, paragraphs=(worded(1, "One"),))
    assert _gaps(compiled)[-1] == (Gap.IN_NO_PARAGRAPH, "Two")


def test_a_session_needs_key_points_answers_and_its_themes() -> None:
    material = a_meeting(
        sessions=(sitting(1, theme_ids=("future", "poc")),),
        notes=(noted(1, "Why? #future", kind=NoteKind.QUESTION),),
    )
    assert _gaps(material) == [
        (Gap.NO_KEY_POINT, "Session 1"),
        (Gap.QUESTION_WITHOUT_ANSWER, "Session 1"),
        (Gap.THEME_NOT_TOUCHED, "Protection"),
    ]


def test_a_pledge_needs_a_quantity() -> None:
    pledges = (
        Pledge(id="a", session_id="s1", category=PledgeCategory.POLICE, text="A unit"),
        Pledge(id="b", session_id="s1", category=PledgeCategory.POLICE, text="Two units", quantity=2),
        Pledge(id="c", session_id="s2", category=PledgeCategory.POLICE, text="Elsewhere"),
    )
    material = a_meeting(notes=(noted(1, "One #future"),), pledges=pledges)
    assert _gaps(material) == [(Gap.PLEDGE_WITHOUT_QUANTITY, "A unit")]


def test_a_reference_that_an_earlier_record_has_is_given_twice() -> None:
    point = Commitment(id="a", session_id="s1", kind=CommitmentKind.DECISION, text="Meet", reference="M-S1-D01")
    later = replace(point, id="b", text="Train", recorded_at=datetime(2024, 12, 10, tzinfo=UTC))
    elsewhere = (replace(each, id=f"{each.id}2", session_id="s2", reference="M-S2-D01") for each in (point, later))
    material = a_meeting(notes=(noted(1, "One #future"),), commitments=(later, point, *elsewhere))
    assert _gaps(material) == [(Gap.REFERENCE_TWICE, "M-S1-D01 Train")]


def test_a_section_is_held_against_its_own_guide() -> None:
    settings = ReportSettings(section=2).with_guide("s1", 3)
    material = a_meeting(notes=(noted(1, "One two three four #future"),), settings=settings)
    assert _gaps(material) == [(Gap.SECTION_TOO_LONG, "4 words, 1 too many")]
    worded_short = replace(material, paragraphs=(worded(1, "One two three."),))
    assert _gaps(worded_short) == []


def test_convergence_of_one_voice_is_none() -> None:
    material = a_meeting(
        interventions=(said(1), said(2, "GMB")),
        notes=(noted(1, "One #future"), noted(2, "Two #future")),
        paragraphs=(
            worded(1, "Agreed.", kind=NoteKind.AGREEMENT),
            worded(2, "Both.", kind=NoteKind.AGREEMENT, note_ids=("n1", "n2")),
            worded(3, "Not an agreement."),
        ),
    )
    assert _gaps(material) == [(Gap.ONE_VOICE, "Agreed.")]


def test_a_break_lacks_nothing() -> None:
    assert _gaps(a_meeting(sessions=(sitting(1, kind=SessionKind.BREAK),))) == []
    assert set(GAPS) == set(Gap)
