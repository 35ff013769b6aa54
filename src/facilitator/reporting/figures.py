"""Put statistics into figures, in the words of one language."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.reporting.figure import Figure, Picture, Series, Shape
from facilitator.reporting.figure_words import (
    ASPECT_HEADINGS,
    FIXED,
    KINDS,
    ONE,
    PLEDGE_KEYS,
    STATUS_KEYS,
    TEXTS,
    UNKNOWN,
    duration,
    signed,
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


def _side(cells: Iterable[str]) -> Alignment:
    """Return where cells stand: words on the left, figures on the right."""
    return Alignment.START if any(each[:1].isalpha() for each in cells) else Alignment.END


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
        made = self._figure(Shape.GROUPED_BARS, "minutes", [row[0] for row in rows], series, headings, rows)
        if not rows:
            return made
        first, planned, longest, *_ = max(zip(rows, held, strict=True), key=lambda each: each[1].held)[0]
        words = self._say("held_of_planned").format(title=made.title, first=first, value=longest, planned=planned)
        return replace(made, table=replace(made.table, summary=words))

    def over_time(self, found: tuple[Bin, ...]) -> Figure:
        """Return how many statements ended how far from their limit."""
        names = [self._distance(each) for each in found]
        series = (Series(self._say("interventions"), tuple(float(each.count) for each in found)),)
        rows = [(name, str(each.count)) for name, each in zip(names, found, strict=True)]
        headings = (self._say("distance"), self._say("interventions"))
        made = self._figure(Shape.COLUMNS, "interventions", names, series, headings, rows)
        return replace(made, edges=tuple(signed(each.since) for each in found))

    def timeline(self, found: Timeline) -> Figure:
        """Return who spoke when, with what was noted of it."""
        names = [self._speaker(each.intervention) for each in found.turns]
        series = (
            Series(self._say("within"), tuple((each.seconds - each.over) / 60 for each in found.turns)),
            Series(self._say("over"), tuple(each.over / 60 for each in found.turns)),
        )
        lines: list[tuple[datetime, tuple[str, ...]]] = []
        for name, turn in zip(names, found.turns, strict=True):
            began = turn.stretches[0][0]
            lines.append((began, (name, self._say("speech"), self._clock(began), duration(turn.seconds))))
        for mark in found.marks:
            kind = self._say("pledge" if mark.is_pledge else "note")
            lines.append((mark.at, (mark.text, kind, self._clock(mark.at), "")))
        rows = [line for _, line in sorted(lines, key=lambda each: each[0])]
        headings = tuple(map(self._say, ("who", "what", "moment", "length")))
        return replace(self._figure(Shape.TIMELINE, "minutes", names, series, headings, rows), timeline=found)

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
        names = (
            lambda key: say(PLEDGE_KEYS[key]),
            lambda key: say(STATUS_KEYS[key]),
            lambda key: say(STATUS_KEYS[key]),
        )
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
        return self._figure(Shape.STACKED_BARS, "delegations", groups, series, headings, rows)

    def session(self, key: str) -> str:
        """Return a session's code and title."""
        session = self._material.session.get(key)
        return f"{session.code} {session.title}" if session else key

    def delegation(self, key: str) -> str:
        """Return a delegation's name."""
        delegation = self._material.delegations.get(key)
        return delegation.names.in_language(self._voice.language) if delegation else self._voice.say("Not identified")

    def _matrix(self, shape: Shape, heading: str, found: Matrix, names: tuple[Naming, Naming, Naming]) -> Figure:
        """Return the counts as a figure; `names` name rows and columns, and columns in short.

        The table has the short names at its head: a dozen sessions' titles have no room beside each other.
        """
        name_row, name_column, short = names
        rows = [
            (name_row(key), *map(str, counts), str(sum(counts)))
            for key, counts in zip(found.rows, found.counts, strict=True)
        ]
        drawn = found.counts[:MOST_BARS]
        series = tuple(
            Series(name_column(key), tuple(float(row[place]) for row in drawn), short(key))
            for place, key in enumerate(found.columns)
        )
        headings = (self._say(heading), *map(short, found.columns), self._say("total"))
        unit = "notes" if shape is Shape.MATRIX else "pledges"
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
            columns=(
                Column(first, 3),
                *(Column(each, 1, _side(row[place] for row in rows)) for place, each in enumerate(others, start=1)),
            ),
            rows=tuple(rows),
            summary=self._say("nothing"),
        )
        made = Figure(
            picture=self._picture,
            title=title,
            shape=shape,
            unit=self._say(unit),
            categories=tuple(categories),
            series=series,
            table=table,
            zone=self._voice.zone,
        )
        return replace(made, table=replace(table, summary=self._summary(made, unit))) if rows else made

    def _summary(self, made: Figure, unit: str) -> str:
        """Return the largest of all categories in words; the first of several that are alike."""
        totals = [sum(each.values[place] for each in made.series) for place in range(len(made.categories))]
        most = max(totals, default=0)
        if not most:
            return f"{made.title}."
        value = made.in_words(most)
        if made.counts_whole:
            value = f"{value} {self._voice.say(ONE[unit] if most == 1 else TEXTS[unit]).lower()}"
        return self._say("largest").format(title=made.title, first=made.categories[totals.index(most)], value=value)

    def _speaker(self, intervention: Intervention) -> str:
        if intervention.kind is InterventionKind.CHAIR:
            return self._voice.say(KINDS[InterventionKind.CHAIR.value])
        return self.delegation(intervention.delegation_id)

    def _key(self, aspect: Aspect, key: str) -> str:
        if not key:
            return self._voice.say(UNKNOWN[aspect])
        if aspect in FIXED:
            return self._voice.say(FIXED[aspect].get(key, key))
        return {Aspect.DELEGATION: self.delegation, Aspect.SESSION: self.session}.get(aspect, str)(key)

    def _group(self, delegation_id: str) -> str:
        return self._key(Aspect.REGIONAL_GROUP, self._material.delegations[delegation_id].regional_group)

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
