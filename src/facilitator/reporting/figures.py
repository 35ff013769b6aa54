"""Put statistics into figures: what a picture shows, and the table that says the same in figures.

One figure serves the picture on the screen, the chart in a document and the screen reader.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from zoneinfo import ZoneInfo

from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.reporting.figure_words import (
    ASPECT_HEADINGS,
    FIXED,
    KINDS,
    OTHER_TITLES,
    PLEDGE_KEYS,
    STATUS_KEYS,
    TEXTS,
    TIME_TITLES,
    UNKNOWN,
)
from facilitator.reporting.outline import Alignment, Column, Table
from facilitator.reporting.statistics import (
    Aspect,
    Bin,
    Material,
    Matrix,
    NotHeard,
    Share,
    Sitting,
    Timeline,
    distances_from_limit,
    not_heard,
    pledges_by_status,
    shares,
    sittings,
    themes_by_delegation,
    themes_by_session,
    timeline,
)

MOST_BARS = 24
Naming = Callable[[str], str]


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

    A timeline has its turns in `timeline` and no series. Columns have in `edges` where each begins.
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


def _english(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Say in which language a figure speaks: `say` translates, `language` chooses the names of delegations."""

    say: Callable[[str], str] = _english
    language: str = "en"
    zone: ZoneInfo


def compose_figure(picture: Picture, material: Material, session_id: str, voice: Voice) -> Figure:
    """Return the figure; the timeline is that of the session, all others cover the meeting."""
    composer = _Composer(picture, material, voice)
    aspect = picture.aspect
    if aspect is not None:
        return composer.time(aspect, shares(material, aspect))
    return {
        Picture.PLANNED_AND_ACTUAL: lambda: composer.sittings(sittings(material)),
        Picture.OVER_TIME: lambda: composer.over_time(distances_from_limit(material)),
        Picture.TIMELINE: lambda: composer.timeline(timeline(material, session_id)),
        Picture.THEME_BY_SESSION: lambda: composer.themes_by_session(themes_by_session(material)),
        Picture.THEME_BY_DELEGATION: lambda: composer.themes_by_delegation(themes_by_delegation(material)),
        Picture.NOT_HEARD: lambda: composer.not_heard(not_heard(material)),
        Picture.PLEDGES: lambda: composer.pledges(pledges_by_status(material)),
    }[picture]()


class _Composer:
    """Compose one figure in one voice."""

    def __init__(self, picture: Picture, material: Material, voice: Voice) -> None:
        self._picture = picture
        self._material = material
        self._voice = voice

    def time(self, aspect: Aspect, found: tuple[Share, ...]) -> Figure:
        """Return number and time by one aspect; of very many the largest are drawn, and all are written."""
        names = [self._key(aspect, each.key) for each in found]
        drawn = found[:MOST_BARS]
        series = (
            Series(self._say("within"), tuple((each.seconds - each.over) / 60 for each in drawn)),
            Series(self._say("over"), tuple(each.over / 60 for each in drawn)),
        )
        rows = [
            (name, str(each.interventions), duration(each.seconds), duration(each.over), duration(each.average_over))
            for name, each in zip(names, found, strict=True)
        ]
        heading = self._voice.say(ASPECT_HEADINGS[aspect])
        columns = map(self._say, ("interventions", "time", "time_over", "average_over"))
        return self._figure(Shape.STACKED_BARS, "minutes", names[:MOST_BARS], series, (heading, *columns), rows)

    def sittings(self, found: tuple[Sitting, ...]) -> Figure:
        """Return plan and outcome of the sessions that have been held."""
        held = [each for each in found if each.held]
        values = (
            ("planned", [each.planned for each in held]),
            ("held", [each.held for each in held]),
            ("spoken", [each.spoken for each in held]),
        )
        series = tuple(Series(self._say(name), tuple(each / 60 for each in times)) for name, times in values)
        rows = [
            (
                self.session(each.session_id),
                *(duration(value) for value in (each.planned, each.held, each.spoken)),
                signed(each.began_late),
                signed(each.ended_late),
            )
            for each in held
        ]
        headings = tuple(map(self._say, ("session", "planned", "held", "spoken", "began", "ended")))
        return self._figure(Shape.GROUPED_BARS, "minutes", [row[0] for row in rows], series, headings, rows)

    def over_time(self, found: tuple[Bin, ...]) -> Figure:
        """Return how many statements ended how far from their limit."""
        names = [self._distance(each) for each in found]
        series = (Series(self._say("interventions"), tuple(float(each.count) for each in found)),)
        rows = [(name, str(each.count)) for name, each in zip(names, found, strict=True)]
        headings = (self._say("distance"), self._say("interventions"))
        made = self._figure(Shape.COLUMNS, "number", names, series, headings, rows)
        return replace(made, edges=tuple(signed(each.since) for each in found))

    def timeline(self, found: Timeline) -> Figure:
        """Return who spoke when, with what was noted of it."""
        names = [self._speaker(each.intervention) for each in found.turns]
        lines: list[tuple[datetime, tuple[str, ...]]] = []
        for name, turn in zip(names, found.turns, strict=True):
            spoken = duration(sum((ended - began).total_seconds() for began, ended in turn.stretches))
            began = turn.stretches[0][0]
            lines.append((began, (name, self._say("speech"), self._clock(began), spoken)))
        for mark in found.marks:
            kind = self._say("pledge" if mark.is_pledge else "note")
            lines.append((mark.at, (mark.text, kind, self._clock(mark.at), "")))
        rows = [line for _, line in sorted(lines, key=lambda each: each[0])]
        headings = tuple(map(self._say, ("who", "what", "moment", "length")))
        return replace(self._figure(Shape.TIMELINE, "minutes", names, (), headings, rows), timeline=found)

    def themes_by_session(self, found: Matrix) -> Figure:
        """Return how often each theme was named in each session."""
        titles = {each.id: each.title for each in self._material.themes}
        codes = {each.id: each.code for each in self._material.sessions}
        return self._matrix(Shape.MATRIX, "theme", found, (titles.__getitem__, self.session, codes.__getitem__))

    def themes_by_delegation(self, found: Matrix) -> Figure:
        """Return how often each delegation named each theme, those who did most often first."""
        titles = {each.id: each.title for each in self._material.themes}
        tags = {each.id: f"#{each.tag}" for each in self._material.themes}
        turned = found.turned().most_first()
        return self._matrix(Shape.MATRIX, "delegation", turned, (self.delegation, titles.__getitem__, tags.__getitem__))

    def pledges(self, found: Matrix) -> Figure:
        """Return the pledges of each category by status."""
        say = self._voice.say
        names = (lambda key: say(PLEDGE_KEYS[key]), lambda key: say(STATUS_KEYS[key]), lambda _key: "")
        return self._matrix(Shape.STACKED_BARS, "category", found, names)

    def not_heard(self, found: tuple[NotHeard, ...]) -> Figure:
        """Return who has made no statement: drawn by regional group, named in the table."""
        group_of = {each.delegation_id: self._group(each.delegation_id) for each in found}
        groups = list(dict.fromkeys(sorted(group_of.values())))

        def counted(*, inscribed: bool) -> tuple[float, ...]:
            members = [group_of[each.delegation_id] for each in found if each.inscribed is inscribed]
            return tuple(float(members.count(group)) for group in groups)

        series = (
            Series(self._say("on_list"), counted(inscribed=True)),
            Series(self._say("not_on_list"), counted(inscribed=False)),
        )
        rows = [
            (
                self.delegation(each.delegation_id),
                group_of[each.delegation_id],
                self._say("yes" if each.inscribed else "no"),
            )
            for each in found
        ]
        headings = tuple(map(self._say, ("delegation", "group", "on_list")))
        return self._figure(Shape.STACKED_BARS, "number", groups, series, headings, rows)

    def session(self, key: str) -> str:
        """Return a session's code and title."""
        session = self._material.session.get(key)
        return f"{session.code} {session.title}" if session else key

    def delegation(self, key: str) -> str:
        """Return a delegation's name."""
        delegation = self._material.delegations.get(key)
        return delegation.names.in_language(self._voice.language) if delegation else self._voice.say("Not identified")

    def _matrix(self, shape: Shape, heading: str, found: Matrix, names: tuple[Naming, Naming, Naming]) -> Figure:
        """Return the counts as a figure; `names` name rows and columns, and columns in short."""
        name_row, name_column, short = names
        columns = [name_column(key) for key in found.columns]
        rows = [
            (name_row(key), *map(str, counts), str(sum(counts)))
            for key, counts in zip(found.rows, found.counts, strict=True)
        ]
        drawn = found.counts[:MOST_BARS]
        series = tuple(
            Series(name_column(key), tuple(float(row[place]) for row in drawn), short(key))
            for place, key in enumerate(found.columns)
        )
        headings = (self._say(heading), *columns, self._say("total"))
        unit = "notes" if shape is Shape.MATRIX else "number"
        return self._figure(shape, unit, [row[0] for row in rows[:MOST_BARS]], series, headings, rows)

    def _figure(
        self,
        shape: Shape,
        unit: str,
        categories: Sequence[str],
        series: tuple[Series, ...],
        headings: Sequence[str],
        rows: Sequence[tuple[str, ...]],
    ) -> Figure:
        title = self._voice.say(self._picture.title)
        first, *others = headings
        table = Table(
            key=f"figure-{self._picture.value}",
            caption=title,
            columns=(Column(first, 3), *(Column(each, 1, Alignment.END) for each in others)),
            rows=tuple(rows),
            summary=self._summary(title, categories, series, self._say(unit)),
        )
        return Figure(
            picture=self._picture,
            title=title,
            shape=shape,
            unit=self._say(unit),
            categories=tuple(categories),
            series=series,
            table=table,
            zone=self._voice.zone,
        )

    def _summary(self, title: str, categories: Sequence[str], series: tuple[Series, ...], unit: str) -> str:
        """Return the largest of all categories in words; the first of several that are alike."""
        totals = [sum(each.values[place] for each in series) for place in range(len(categories))]
        if not series or not totals or not max(totals):
            return f"{title}." if categories else self._say("nothing")
        place = totals.index(max(totals))
        value = f"{totals[place]:.0f} {unit.lower()}"
        return self._say("largest").format(title=title, first=categories[place], value=value)

    def _speaker(self, intervention: Intervention) -> str:
        if intervention.kind is InterventionKind.CHAIR:
            return self._voice.say(KINDS[InterventionKind.CHAIR.value])
        return self.delegation(intervention.delegation_id)

    def _key(self, aspect: Aspect, key: str) -> str:
        if not key:
            return self._voice.say(UNKNOWN[aspect])
        if aspect in FIXED:
            return self._voice.say(FIXED[aspect][key])
        if aspect is Aspect.REGIONAL_GROUP:
            return self._voice.say(key)
        return {Aspect.DELEGATION: self.delegation, Aspect.SESSION: self.session}.get(aspect, str)(key)

    def _group(self, delegation_id: str) -> str:
        group = self._material.delegations[delegation_id].regional_group
        return self._voice.say(group or UNKNOWN[Aspect.REGIONAL_GROUP])

    def _distance(self, found: Bin) -> str:
        if found.since is None:
            return self._say("early_most").format(duration(-(found.until or 0)))
        if found.until is None:
            return self._say("late_most").format(duration(found.since))
        near, far = sorted((abs(found.since), abs(found.until)))
        return self._say("late" if found.since >= 0 else "early").format(duration(near), duration(far))

    def _clock(self, moment: datetime) -> str:
        return moment.astimezone(self._voice.zone).strftime("%H:%M:%S")

    def _say(self, name: str) -> str:
        return self._voice.say(TEXTS[name])


def duration(seconds: float) -> str:
    """Return a duration, to the nearest second, as m:ss, or h:mm:ss from one hour."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def signed(seconds: float | None) -> str:
    """Return how late something was with its sign; early is minus, unknown is empty."""
    if seconds is None:
        return ""
    sign = "\N{MINUS SIGN}" if seconds < 0 else "+"
    return f"{sign}{duration(abs(seconds))}"
