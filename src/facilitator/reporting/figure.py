"""Hold one figure: what a picture shows, and the table that says the same.

One figure serves the picture on the screen, the chart in a document and the screen reader.
"""

from dataclasses import dataclass
from enum import Enum
from zoneinfo import ZoneInfo

from facilitator.reporting.figure_words import OTHER_TITLES, TIME_TITLES, duration
from facilitator.reporting.outline import Table
from facilitator.reporting.statistics import Aspect, Timeline


class Picture(Enum):
    """Name the figures that can be chosen, in the order in which they are offered."""

    BY_DELEGATION = "by_delegation"
    BY_REGIONAL_GROUP = "by_regional_group"
    BY_CATEGORY = "by_category"
    BY_LEVEL = "by_level"
    BY_SESSION = "by_session"
    BY_PRESIDING_OFFICER = "by_presiding_officer"
    BY_KIND = "by_kind"
    BY_GENDER = "by_gender"
    PLANNED_AND_ACTUAL = "planned_and_actual"
    OVER_TIME = "over_time"
    TIMELINE = "timeline"
    THEME_BY_SESSION = "theme_by_session"
    THEME_BY_DELEGATION = "theme_by_delegation"
    NOT_HEARD = "not_heard"
    PLEDGES = "pledges"

    @property
    def aspect(self) -> Aspect | None:
        """Return what speaking time is divided by, None for a figure of another kind."""
        name = self.value.removeprefix("by_")
        return Aspect(name) if name != self.value else None

    @property
    def title(self) -> str:
        """Return the figure's English title."""
        return TIME_TITLES[self.aspect] if self.aspect else OTHER_TITLES[self.value]


class Shape(Enum):
    """Name how a figure is drawn."""

    STACKED_BARS = "stacked_bars"
    GROUPED_BARS = "grouped_bars"
    COLUMNS = "columns"
    MATRIX = "matrix"
    TIMELINE = "timeline"


@dataclass(frozen=True, slots=True)
class Series:
    """Hold one value per category of the figure; `short` stands for the name where there is little room."""

    name: str
    values: tuple[float, ...]
    short: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Hold a figure: categories, series in one unit, and the table beside it.

    A timeline has its turns in `timeline` as well. Columns have in `edges` where each begins.
    Of very many categories the picture shows the largest, the table all of them.
    """

    picture: Picture
    title: str
    shape: Shape
    unit: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    table: Table
    timeline: Timeline | None = None
    edges: tuple[str, ...] = ()
    zone: ZoneInfo

    @property
    def summary(self) -> str:
        """Return in words what the figure shows."""
        return self.table.summary

    def row_of(self, category: int) -> int:
        """Return the row of the table that a category of the picture stands for, or -1."""
        places = self._places
        return places.index(category) if category in places else -1

    def category_of(self, row: int) -> int:
        """Return the category of the picture that a row of the table stands for, or -1."""
        places = self._places
        return places[row] if 0 <= row < len(places) else -1

    @property
    def _places(self) -> list[int]:
        """Return for each row the place of its category, or -1: notes between turns and smaller shares have none."""
        if self.picture is Picture.NOT_HEARD:
            return [self.categories.index(row[1]) for row in self.table.rows]
        if self.timeline is None:
            return [place if place < len(self.categories) else -1 for place in range(len(self.table.rows))]
        turns = iter(range(len(self.categories)))
        return [next(turns) if row[3] else -1 for row in self.table.rows]

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to draw."""
        return not self.table.rows

    @property
    def counts_whole(self) -> bool:
        """Return whether the values are numbers of something, not minutes."""
        return self.picture.aspect is None and self.picture not in {Picture.PLANNED_AND_ACTUAL, Picture.TIMELINE}

    def in_words(self, value: float) -> str:
        """Return a value as the table writes it: a number, or minutes to the second."""
        return f"{value:.0f}" if self.counts_whole else duration(value * 60)
