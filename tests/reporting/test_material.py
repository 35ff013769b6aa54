from meetings import a_meeting, finished, noted, said, sitting, worded

from facilitator.domain.attribution import Attribution
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.programme import SessionKind
from facilitator.reporting.material import LeftOut, Material, is_final, narrowed
from facilitator.reporting.report_choice import ReportChoice

_PLEDGES = tuple(Pledge(id=f"g{n}", session_id=f"s{n}", category=PledgeCategory.POLICE, text="A unit") for n in (1, 2))


def _two_sessions() -> Material:
    return a_meeting(
        sessions=(sitting(2), sitting(1), sitting(3, kind=SessionKind.BREAK)),
        interventions=(said(1), said(2, session_id="s2")),
        notes=(noted(1, "One"), noted(2, "Two", session_id="s2")),
        pledges=_PLEDGES,
        paragraphs=(
            worded(1, "One."),
            worded(2, "Two.", session_id="s2"),
            worded(3, "Both.", session_id="", note_ids=("n1", "n2")),
            worded(4, "First.", session_id="", note_ids=("n1", "lost")),
        ),
        reviews=(finished("s1"),),
    )


def test_everything_is_chosen_until_somebody_chooses() -> None:
    material = _two_sessions()
    kept, left_out = narrowed(material, ReportChoice())
    assert not left_out
    assert [len(each) for each in (kept.sessions, kept.notes, kept.pledges, kept.paragraphs)] == [3, 2, 2, 4]


def test_a_session_not_chosen_takes_all_that_is_its_own_along() -> None:
    kept, left_out = narrowed(_two_sessions(), ReportChoice(sessions=("s1",)))
    assert left_out == (LeftOut("S2", "the session was not chosen."),)
    assert [each.id for each in kept.notes] == ["n1"]
    assert [each.id for each in kept.interventions] == ["i1"]
    assert [each.id for each in kept.pledges] == ["g1"]
    assert [each.id for each in kept.paragraphs] == ["p1", "p4"]


def test_final_only_leaves_drafts_out_and_says_so() -> None:
    kept, left_out = narrowed(_two_sessions(), ReportChoice(final_only=True))
    assert left_out == (LeftOut("S2", "the session is not final yet."),)
    assert is_final(kept)
    assert not is_final(_two_sessions())
    assert not is_final(a_meeting(sessions=()))


def test_a_report_without_attribution_is_at_least_quantified_and_says_what_that_costs() -> None:
    material = a_meeting(sessions=(sitting(1), sitting(2, attribution=Attribution.NONE), sitting(3)))
    kept, left_out = narrowed(material, ReportChoice(attributed=False, sessions=("s1", "s2")))
    assert [each.attribution for each in kept.sessions] == [Attribution.QUANTIFIED, Attribution.NONE]
    assert left_out == (
        LeftOut("S3", "the session was not chosen."),
        LeftOut("S1", "names of delegations and groups: the report is not attributed."),
    )


def test_a_paragraph_is_as_strict_as_the_strictest_of_its_notes_and_sessions() -> None:
    material = a_meeting(
        sessions=(sitting(1), sitting(2, attribution=Attribution.GROUP)),
        notes=(noted(1, "One"), noted(2, "Two", session_id="s2"), noted(3, "Three", attribution=Attribution.NONE)),
    )
    assert material.level_of(worded(1, "One.")) is Attribution.NAMED
    assert material.level_of(worded(1, "Both.", note_ids=("n1", "n2"))) is Attribution.GROUP
    assert material.level_of(worded(1, "Both.", opposing_note_ids=("n3",))) is Attribution.NONE
    assert material.level_of(worded(9, "Nobody's.", session_id="")) is Attribution.NONE
