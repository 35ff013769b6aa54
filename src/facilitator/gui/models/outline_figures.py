"""Show an outline's pictures and charts on the page that is read on screen."""

import base64
from html import escape

from facilitator.reporting.chart_words import figure
from facilitator.reporting.outline import Chart, Figure

_WIDEST = 640  # pixels of the page
_LONGEST_BAR = 300
_PNG = b"\x89PNG"


def image_of(block: Figure) -> str:
    """Return the picture as HTML; its description stands below it, in words."""
    kind = "png" if block.picture.content.startswith(_PNG) else "jpeg"
    content = base64.b64encode(block.picture.content).decode()
    return (
        f"<p><img src='data:image/{kind};base64,{content}' width='{round(_WIDEST * block.width)}'><br>"
        f"<i>{escape(block.picture.description)}</i></p>"
    )


def bars_of(chart: Chart) -> str:
    """Return the chart as rows of bars with their figures: the preview of what Word will draw."""
    longest = max(
        (sum(each.values[place] for each in chart.series) for place in range(len(chart.categories))), default=0
    )
    rows = "".join(
        f"<tr><td>{escape(category)}</td><td>{_bars(chart, place, longest)}</td></tr>"
        for place, category in enumerate(chart.categories)
    )
    return f"<table cellspacing='0'>{rows}</table>"


def _bars(chart: Chart, place: int, longest: float) -> str:
    parts = []
    for series in chart.series:
        signs = "\u2588" if series.shown else "\u00a0"
        count = round(_LONGEST_BAR / 8 * series.values[place] / longest) if longest else 0
        parts.append(signs * count + (f" {figure(series.values[place])} " if series.shown else ""))
    return ("" if chart.stacked else "<br>").join(parts)
