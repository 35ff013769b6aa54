from typing import Any

import pytest
from builders import at
from meetings import a_meeting, finished, noted, said, sitting, worded

from facilitator.domain.attribution import Attribution
from facilitator.domain.notes import NoteKind
from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.domain.speaking_clock import Interval, SpeakingClock
from facilitator.reporting.chair_summary import ONE_PAGE, compose_chair_summary
from facilitator.reporting.material import LeftOut, Material
from facilitator.reporting.outline import Bullet, Chart, Heading, Paragraph, Table, length_of, plain
from facilitator.reporting.pledge_register import compose_pledge_register
from facilitator.reporting.report_choice import ReportChoice, ReportKind
from facilitator.reporting.speakers_list import compose_speakers_list
from facilitator.reporting.timing_annex import compose_timing_annex
from facilitator.services.reports import composed

_CHOICE = ReportChoice()


def _pledge(number: int, **facts: Any) -> Pledge:
    usual: dict[str, Any] = {"category": PledgeCategory.POLICE, "text": f"Unit {number}", "delegation_ids": ("GHA",)}
    return Pledge(id=f"g{number}", session_id="s1", **{**usual, **facts})


def _meeting() -> Material:
    return a_meeting(
        interventions=(said(1), said(2, "GMB")),
        notes=(
            noted(1, "Ask first. #future"),
            noted(2, "Share. #poc", kind=NoteKind.AGREEMENT),
            noted(3, "Late.", kind=NoteKind.CHALLENGE),
        ),
        pledges=(_pledge(1), _pledge(2, internal=True)),
        reviews=(finished("s1"),),
    )


@pytest.mark.parametrize("kind", ReportKind)
def test_every_kind_of_report_has_the_meetings_masthead_and_status(kind: ReportKind) -> None:
    outline = composed(_meeting(), ReportChoice(kind=kind, language="es")).outline
    assert (outline.title, outline.place, outline.language) == ("Preparatory Meeting", "Montevideo", "es")
    assert outline.final
    assert not composed(a_meeting(notes=(noted(1, "A"),)), ReportChoice(kind=kind)).outline.final


def test_the_chairs_summary_names_nobody_and_stands_in_bullets_under_themes() -> None:
    report = compose_chair_summary(_meeting(), _CHOICE)
    assert [plain(each.words) for each in report.outline.blocks if isinstance(each, Bullet)] == ["Ask first.", "Share."]
    assert [each.text for each in report.outline.blocks if isinstance(each, Heading)] == ["Future", "Protection"]
    opening = report.outline.blocks[0]
    assert isinstance(opening, Paragraph)
    assert plain(opening.words) == (
        "The Preparatory Meeting met in Montevideo on 10 and 11 December 2024. In all, two delegations took the floor."
    )
    assert LeftOut("Chair\u2019s summary", "one point of other kinds, kept for the full summary.") in report.left_out
    assert set(report.levels) == {"n1", "n2"}


def test_the_chairs_summary_keeps_to_one_page_and_gives_every_theme_its_turn() -> None:
    many = [noted(n, "word " * 40 + f"#{'future' if n < 20 else 'poc'}") for n in range(30)]
    report = compose_chair_summary(a_meeting(notes=many), _CHOICE)
    kept = [each.key for each in report.outline.blocks if isinstance(each, Bullet)]
    assert {"n0", "n20"} <= set(kept)
    assert length_of(report.outline) <= ONE_PAGE + 10
    assert report.left_out[-1] == LeftOut("Chair\u2019s summary", f"{30 - len(kept)} points beyond one page.")


def test_a_point_longer_than_a_page_is_left_out_with_its_theme() -> None:
    report = compose_chair_summary(a_meeting(notes=(noted(1, "word " * 500 + "#poc"),)), _CHOICE)
    assert [type(each) for each in report.outline.blocks] == [Paragraph]


def test_edited_wording_goes_into_the_chairs_summary_too() -> None:
    report = compose_chair_summary(a_meeting(notes=(noted(1, "Raw"),), paragraphs=(worded(1, "Edited"),)), _CHOICE)
    assert "Edited." in str(report.outline)
    assert "Raw" not in str(report.outline)


def test_the_pledge_register_counts_by_category_and_lists_every_public_one() -> None:
    material = a_meeting(
        pledges=(
            _pledge(1),
            _pledge(2, status=PledgeStatus.REGISTERED),
            _pledge(3, category=PledgeCategory.FUNDING),
            _pledge(4, internal=True),
            _pledge(5, note_id="n1"),
        ),
        notes=(noted(1, "x", private=True),),
    )
    report = compose_pledge_register(material, _CHOICE)
    (counts,) = (each for each in report.outline.blocks if isinstance(each, Chart))
    (register,) = (each for each in report.outline.blocks if isinstance(each, Table))
    assert counts.categories == ("Police", "Funding")
    assert counts.series[0].values == (2.0, 1.0)
    assert "Idea voiced: 2; Registered: 1." in str(report.outline)
    assert [row[1] for row in register.rows] == ["Ghana"] * 3
    assert report.left_out == (LeftOut("Pledges", "two internal pledges."),)
    assert "three indicative pledges were explored" in str(report.outline)


def test_a_register_names_nobody_where_the_session_permits_none() -> None:
    material = a_meeting(sessions=(sitting(1, attribution=Attribution.QUANTIFIED),), pledges=(_pledge(1),))
    report = compose_pledge_register(material, _CHOICE)
    assert "Ghana" not in str(report.outline)
    assert "one indicative pledge was explored" in str(report.outline)


def test_an_empty_register_says_so() -> None:
    assert "No pledge that may be published" in str(compose_pledge_register(a_meeting(), _CHOICE).outline)


def test_the_list_of_speakers_has_a_table_for_each_session_on_the_record() -> None:
    material = a_meeting(
        sessions=(sitting(1), sitting(2, attribution=Attribution.GROUP), sitting(3)),
        interventions=(said(1), said(2, "GMB", session_id="s2")),
    )
    report = compose_speakers_list(material, _CHOICE)
    assert [each.key for each in report.outline.blocks] == ["list-s1", "speakers-s1"]
    assert report.left_out == (LeftOut("S2", "list of speakers: speakers of the session may not be named."),)
    assert "Nobody who may be named" in str(compose_speakers_list(a_meeting(), _CHOICE).outline)


def test_the_timing_annex_compares_plan_and_fact() -> None:
    late = SpeakingClock(limit=180, intervals=(Interval(at(5300), at(5461)),), stopped=True)
    open_end = SpeakingClock(limit=0, intervals=(Interval(at(1200), at(1260)),), stopped=True)
    material = a_meeting(
        sessions=(sitting(1), sitting(2, attribution=Attribution.NONE), sitting(3)),
        interventions=(said(1), said(2, clock=late), said(3, session_id="s2", clock=open_end)),
    )
    report = compose_timing_annex(material, _CHOICE)
    sessions, speakers = (each for each in report.outline.blocks if isinstance(each, Table))
    assert sessions.rows == (
        ("Session 1", "10:00\u201311:30", "10:03", "11:31", "2", "+1:01", "\u22120:40"),
        ("Session 2", "10:00\u201311:30", "10:20", "10:21", "1", "\u221269:00", ""),
    )
    assert sessions.summary == "Two sessions held, one session past the planned end."
    assert speakers.key == "speakers-s1"
    (lengths,) = (each for each in report.outline.blocks if isinstance(each, Chart))
    assert lengths.categories == ("S1 Session 1", "S2 Session 2")
    assert [each.values for each in lengths.series] == [(90.0, 90.0), (88.0, 1.0)]
    assert report.left_out[-1].where == "S2"


def test_a_session_that_ended_on_the_second_is_neither_early_nor_late() -> None:
    exact = SpeakingClock(limit=90 * 60, intervals=(Interval(at(0), at(90 * 60)),), stopped=True)
    material = a_meeting(sessions=(sitting(1, attribution=Attribution.NONE),), interventions=(said(1, clock=exact),))
    tables = [each for each in compose_timing_annex(material, _CHOICE).outline.blocks if isinstance(each, Table)]
    assert tables[0].rows[0][5:] == ("0:00", "0:00")


def test_before_the_first_session_the_annex_says_that_there_is_nothing_to_compare() -> None:
    assert "No session has been held yet." in str(compose_timing_annex(a_meeting(), _CHOICE).outline)


def test_the_length_counts_words_and_captions_but_no_tables() -> None:
    report = composed(_meeting(), ReportChoice())
    speakers = composed(_meeting(), ReportChoice(kind=ReportKind.SPEAKERS_LIST))
    assert length_of(report.outline) > length_of(speakers.outline) > 0
    assert length_of(speakers.outline) == len(["Session", "1", "Speakers", "in", "the", "session", "“Session", "1”"])
