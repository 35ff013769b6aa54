"""Where are we since Montevideo: then, now, who, and where it was first heard, as openly as it may be told."""

from dataclasses import replace

import pytest
from builders import a_session, at, spoken, state

from facilitator.domain.attribution import Attribution
from facilitator.domain.commitments import Commitment, CommitmentKind, CommitmentStatus
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.reporting.material import Material
from facilitator.reporting.outcome_summary import compose
from facilitator.reporting.outline import Table
from facilitator.reporting.report_choice import ReportChoice
from facilitator.reporting.since_last_meeting import (
    brought_forward,
    provenance,
    since_last_meeting,
    since_table,
    status_words,
)

_BERLIN = Meeting(id="m", code="BER", title="Berlin", first_day=at(0).date(), last_day=at(0).date())
_POINT = Commitment(
    id="c",
    session_id="s1",
    kind=CommitmentKind.RECOMMENDATION,
    text="Train\nofficers",
    owner="DPO",
    due="2025-05-31",
    status=CommitmentStatus.FIRMED_UP,
    status_then=CommitmentStatus.OPEN,
    reference="BER-S1-R01",
    carried_from="MVD-S2-R03",
    provenance="\u201cTraining\u201d, statement 3 by Ghana, 10 December 2024",
)
_PLEDGE = Pledge(
    id="p",
    session_id="s1",
    category=PledgeCategory.POLICE,
    delegation_ids=("URY", "JPN"),
    text="A unit",
    available_from="July 2025",
    status_then=PledgeStatus.IDEA_VOICED,
    reference="BER-S1-P01",
    carried_from="MVD-S1-P01",
)


def material(*entries: Commitment | Pledge, attribution: Attribution = Attribution.NAMED) -> Material:
    return Material(
        meeting=_BERLIN,
        sessions=(a_session(attribution=attribution),),
        themes=(),
        delegations={each: state(each) for each in ("URY", "JPN")},
        pledges=tuple(each for each in entries if isinstance(each, Pledge)),
        commitments=tuple(each for each in entries if isinstance(each, Commitment)),
    )


def rows(of: Material) -> tuple[tuple[str, ...], ...]:
    (table,) = (each for each in since_last_meeting(of) if isinstance(each, Table))
    return table.rows


def test_each_point_has_both_references_owner_due_date_and_its_status_then_and_now() -> None:
    pledge, point = rows(material(_POINT, _PLEDGE))
    assert point == (
        "MVD-S2-R03 \u2192 BER-S1-R01",
        "Train officers",
        "Open",
        "Firmed up",
        "DPO",
        "31 May 2025",
        "\u201cTraining\u201d, statement 3 by Ghana, 10 December 2024",
    )
    assert pledge[0] == "MVD-S1-P01 \u2192 BER-S1-P01"
    assert pledge[2:] == ("Idea voiced", "Idea voiced", "Ury, Jpn", "July 2025", "")


def test_the_table_says_how_many_points_have_moved() -> None:
    (table,) = (each for each in since_last_meeting(material(_POINT, _PLEDGE)) if isinstance(each, Table))
    assert table.summary == "Two points; the status of one has changed since."
    assert table.row_keys == ("p", "c")


@pytest.mark.parametrize("level", [Attribution.GROUP, Attribution.QUANTIFIED, Attribution.NONE])
def test_a_report_names_nobody_where_names_may_not_be_told_and_the_own_screen_does(level: Attribution) -> None:
    of = material(_POINT, _PLEDGE, attribution=level)
    assert {row[4] + row[6] for row in rows(of)} == {""}
    assert "DPO" in str(since_table(of, brought_forward(of), openly=True).rows)


def test_an_internal_pledge_and_what_was_not_brought_are_not_told() -> None:
    own = replace(_POINT, id="own", carried_from="")
    assert since_last_meeting(material(replace(_PLEDGE, internal=True), own)) == []
    assert brought_forward(material(own)) == ()


def test_the_outcome_summary_has_the_section_before_the_way_forward() -> None:
    keys = [each.key for each in compose(material(_POINT)).outline.blocks]
    assert keys.index("since") < keys.index("since-last-meeting") < keys.index("way-forward")
    unattributed = compose(material(_POINT), ReportChoice(attributed=False))
    assert "Ghana" not in str(unattributed.outline)


def heard(level: Attribution | None = None) -> Material:
    note = Note(id="n1", session_id="s1", intervention_id="i1", text="Train", written_at=at(9), attribution=level)
    first = spoken(1, 60, 120, id="i1", delegation_id="URY")
    return replace(material(), notes=(note,), interventions=(first,))


def test_the_provenance_leads_down_to_the_intervention() -> None:
    point = replace(_POINT, provenance="", note_id="n1")
    title = a_session().title
    assert provenance(heard(), point) == (f"\u201c{title}\u201d, statement 1 by Ury, 10 December 2024")
    assert provenance(heard(Attribution.NONE), point) == (f"\u201c{title}\u201d, statement 1, 10 December 2024")
    assert provenance(material(), point) == f"\u201c{title}\u201d, 10 December 2024"
    assert provenance(material(), replace(point, session_id="gone")) == ""


def test_what_was_brought_twice_keeps_where_it_was_first_heard() -> None:
    assert provenance(material(), _POINT) == _POINT.provenance


def test_a_status_that_is_not_known_has_no_words() -> None:
    assert [status_words(each) for each in (None, PledgeStatus.FULFILLED, CommitmentStatus.DONE)] == [
        "",
        "Fulfilled",
        "Done",
    ]
