"""Put the meeting's figures into a report: a chart that can be edited for each, and tables.

What would tell who said what is not among them: themes by delegation, timelines, and gender.
"""

from collections.abc import Iterator
from dataclasses import replace

from facilitator.domain.attribution import Attribution
from facilitator.domain.meeting import Meeting
from facilitator.reporting.figure import Figure, Picture, Shape
from facilitator.reporting.figures import Voice, compose_figure
from facilitator.reporting.languages.style import Days
from facilitator.reporting.outline import Block, Chart, Heading, Outline, Series
from facilitator.reporting.phrases import phrases_in
from facilitator.reporting.statistics import Material

REPORTED = (
    Picture.BY_REGIONAL_GROUP,
    Picture.BY_CATEGORY,
    Picture.BY_LEVEL,
    Picture.BY_KIND,
    Picture.BY_DELEGATION,
    Picture.BY_PRESIDING_OFFICER,
    Picture.PLANNED_AND_ACTUAL,
    Picture.OVER_TIME,
    Picture.THEME_BY_SESSION,
    Picture.NOT_HEARD,
    Picture.PLEDGES,
)
_NAMING = {Picture.BY_DELEGATION, Picture.BY_PRESIDING_OFFICER, Picture.NOT_HEARD}
_STACKED = {Shape.STACKED_BARS, Shape.MATRIX}


def compose_figures_report(material: Material, meeting: Meeting, language: str = "en") -> Outline:
    """Return the report, in the language, of all figures that have something to show.

    Those that name delegations or officers count only what was said on the record.
    """
    say = phrases_in(language).say
    voice = Voice(say=say, language=language, zone=meeting.zone)
    name, place = say("The meeting in figures"), meeting.place or meeting.code
    named = _on_the_record(material)
    figures = [compose_figure(each, named if each in _NAMING else material, "", voice) for each in REPORTED]
    return Outline(
        title=meeting.title,
        subtitle=name,
        place=meeting.place,
        dates=say("{days}", days=Days(meeting.first_day, meeting.last_day)),
        short_title=say("{name}, {place}", name=name, place=place),
        language=language,
        final=True,
        blocks=tuple(block for figure in figures if not figure.is_empty for block in blocks_of(figure)),
    )


def blocks_of(figure: Figure) -> Iterator[Block]:
    """Yield heading and chart of one figure, and its table where that says more than the chart's own figures."""
    yield Heading(key=f"heading-{figure.table.key}", level=1, text=figure.title)
    yield chart_of(figure)
    if figure.picture.aspect or figure.picture is Picture.PLANNED_AND_ACTUAL:
        yield figure.table


def chart_of(figure: Figure) -> Chart:
    """Return the figure as a chart of a document; values are rounded to the tenth."""
    return Chart(
        key=f"chart-{figure.picture.value}",
        caption=figure.title,
        categories=figure.categories,
        series=tuple(
            Series(each.short or each.name, tuple(round(value, 1) for value in each.values)) for each in figure.series
        ),
        unit=figure.unit,
        stacked=figure.shape in _STACKED,
        heading=figure.table.columns[0].heading,
    )


def _on_the_record(material: Material) -> Material:
    """Return the material without what was said in sessions whose speakers may not be named."""
    open_ = {each.id for each in material.sessions if each.attribution is Attribution.NAMED}
    return replace(
        material,
        sessions=tuple(each for each in material.sessions if each.id in open_),
        interventions=tuple(each for each in material.interventions if each.session_id in open_),
        inscriptions=tuple(each for each in material.inscriptions if each.session_id in open_),
    )
