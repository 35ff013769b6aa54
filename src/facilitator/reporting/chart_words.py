"""Say a chart in words and figures: its data table, and the description for those who cannot see it."""

from facilitator.reporting.outline import Alignment, Chart, Column, Table
from facilitator.reporting.phrases import phrases_in

_NAMED_IN_FULL = 12


def data_table(chart: Chart) -> Table:
    """Return the chart's figures as a table, one row per category, without bars that are only spacers."""
    shown = [each for each in chart.series if each.shown]
    return Table(
        key=f"{chart.key}-data",
        caption=chart.caption,
        columns=(
            Column(chart.heading, 4),
            *(Column(f"{each.name} ({chart.unit})" if chart.unit else each.name, 2, Alignment.END) for each in shown),
        ),
        rows=tuple(
            (category, *(figure(each.values[place]) for each in shown))
            for place, category in enumerate(chart.categories)
        ),
        summary=chart.caption,
    )


def description(chart: Chart, language: str) -> str:
    """Return what the chart shows, figure by figure; long charts are cut, their table holds the rest."""
    rows = data_table(chart).rows[:_NAMED_IN_FULL]
    unit = f" {chart.unit}" if chart.unit else ""
    figures = "; ".join(f"{row[0]} {' + '.join(row[1:])}{unit}" for row in rows)
    left_out = " \u2026" if len(chart.categories) > _NAMED_IN_FULL else ""
    told = f"{figures}{left_out}"
    return phrases_in(language).say("Figure: {caption}. {figures}", caption=chart.caption, figures=told)


def figure(value: float) -> str:
    """Return a value with no more decimals than it has, at most two."""
    return f"{value:,.2f}".rstrip("0").rstrip(".")
