"""The figures go into a document as charts with their tables, and tell nobody who said what."""

from dataclasses import replace
from datetime import date

from reporting.test_figures import MATERIAL

from facilitator.domain.attribution import Attribution
from facilitator.domain.meeting import Meeting
from facilitator.reporting.figure import Picture
from facilitator.reporting.figures_report import REPORTED, compose_figures_report
from facilitator.reporting.outline import Chart, Heading, Table
from facilitator.reporting.statistics import Material

MEETING = Meeting(
    id="m",
    code="MVD",
    title="Montevideo",
    place="Montevideo",
    time_zone="America/Montevideo",
    first_day=date(2024, 12, 10),
    last_day=date(2024, 12, 11),
)
ON_THE_RECORD = replace(
    MATERIAL, sessions=tuple(replace(each, attribution=Attribution.NAMED) for each in MATERIAL.sessions)
)


def test_each_figure_has_a_heading_and_a_chart_and_times_have_tables() -> None:
    blocks = compose_figures_report(ON_THE_RECORD, MEETING).blocks
    headings = [each.text for each in blocks if isinstance(each, Heading)]
    assert headings == [picture.title for picture in REPORTED]
    charts = {each.key: each for each in blocks if isinstance(each, Chart)}
    assert charts["chart-by_delegation"].series[0].values == (3.0, 1.0)
    assert charts["chart-by_delegation"].stacked
    assert not charts["chart-planned_and_actual"].stacked
    assert sum(isinstance(each, Table) for each in blocks) == 7


def test_who_spoke_is_counted_by_name_only_in_sessions_on_the_record() -> None:
    closed = replace(
        MATERIAL, sessions=tuple(replace(each, attribution=Attribution.NONE) for each in MATERIAL.sessions)
    )
    headings = {each.text for each in compose_figures_report(closed, MEETING).blocks if isinstance(each, Heading)}
    assert Picture.BY_DELEGATION.title not in headings
    assert Picture.BY_PRESIDING_OFFICER.title not in headings
    assert Picture.BY_REGIONAL_GROUP.title in headings


def test_nothing_in_the_report_tells_who_said_what() -> None:
    assert not {Picture.THEME_BY_DELEGATION, Picture.TIMELINE, Picture.BY_GENDER} & set(REPORTED)


def test_a_meeting_without_a_word_has_an_empty_report() -> None:
    report = compose_figures_report(Material(delegations={}, now=MATERIAL.now), MEETING)
    assert report.blocks == ()
    assert report.dates == "10 and 11 December 2024"
