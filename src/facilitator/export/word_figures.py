"""Write pictures and charts as drawings in the line."""

from facilitator.export.failures import ExportFailedError
from facilitator.export.pictures import PictureUnusableError, plain_picture
from facilitator.export.word_drawing import chart_run, picture_run
from facilitator.export.word_parts import Parts
from facilitator.reporting.chart_words import description
from facilitator.reporting.outline import Chart, Picture


class FigureWriter:
    """Write the drawings of one document; they are numbered from `first`."""

    def __init__(self, parts: Parts, language: str, first: int = 1) -> None:
        self._parts = parts
        self._language = language
        self._next = first

    def picture(self, picture: Picture, width: int, height: int | None = None, part: object | None = None) -> str:
        """Return a run with the picture for the body, or another part; measures in twentieths of a point.

        It is `width` wide, or less where it would be taller than `height`.
        Raise ExportFailedError for what is no picture.
        """
        try:
            plain = plain_picture(picture.content)
        except PictureUnusableError as error:
            raise ExportFailedError(
                f"A picture cannot be shown ({picture.description or 'without description'}): {error}",
                "Save it as PNG or JPEG and choose it again.",
            ) from error
        if height is not None:
            width = min(width, height * plain.width // plain.height)
        return picture_run(plain, self._parts.picture(plain, part), self._number(), picture.description, width)

    def chart(self, chart: Chart, width: int) -> str:
        """Return a run with the chart."""
        bars = len(chart.categories) * (1 if chart.stacked else max(1, len(chart.series)))
        relation = self._parts.chart(chart, self._language)
        return chart_run(relation, self._number(), description(chart, self._language), width, bars)

    def _number(self) -> int:
        number = self._next
        self._next += 1
        return number
