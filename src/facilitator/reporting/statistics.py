"""Count who spoke, how long, and about what.

All times are seconds; all tables are frozen. Keys are identifiers, or values of enumerations: the words
for them are chosen in `figures.py`. What a rapporteur keeps private and what a pledge keeps internal
is not counted anywhere.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import cached_property
from itertools import groupby

from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.notes import Note, tags_in
from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.domain.privacy import shared
from facilitator.domain.programme import Session, SessionKind, Theme
from facilitator.domain.speaking_order import Gender, Inscription, InscriptionState, Rank

BIN_SECONDS = 30
_FURTHEST_BIN = 10


class Aspect(Enum):
    """Name what speaking time can be divided by."""

    DELEGATION = "delegation"
    REGIONAL_GROUP = "regional_group"
    CATEGORY = "category"
    LEVEL = "level"
    SESSION = "session"
    PRESIDING_OFFICER = "presiding_officer"
    KIND = "kind"
    GENDER = "gender"


@dataclass(frozen=True, kw_only=True)
class Material:
    """Hold what statistics are made of; `now` (aware, UTC) measures an intervention that still goes on.

    `announced` names the delegations that a list of participants, a roll call or the meeting itself has named.
    """

    sessions: tuple[Session, ...] = ()
    themes: tuple[Theme, ...] = ()
    delegations: Mapping[str, Delegation]
    inscriptions: tuple[Inscription, ...] = ()
    interventions: tuple[Intervention, ...] = ()
    notes: tuple[Note, ...] = ()
    pledges: tuple[Pledge, ...] = ()
    announced: frozenset[str] = frozenset()
    now: datetime

    @cached_property
    def inscription(self) -> Mapping[str, Inscription]:
        """Return the inscriptions by identifier."""
        return {each.id: each for each in self.inscriptions}

    @cached_property
    def intervention(self) -> Mapping[str, Intervention]:
        """Return the interventions by identifier."""
        return {each.id: each for each in self.interventions}

    @cached_property
    def session(self) -> Mapping[str, Session]:
        """Return the sessions by identifier, in the order of the programme."""
        return {each.id: each for each in sorted(self.sessions, key=lambda each: each.position)}

    @cached_property
    def taking_part(self) -> frozenset[str]:
        """Return the delegations of the directory that take part, as far as is known."""
        listed = {each.delegation_id for each in self.inscriptions}
        heard = {each.delegation_id for each in self.interventions}
        pledging = {name for each in self.open_pledges for name in each.delegation_ids}
        return (self.announced | listed | heard | pledging) & self.delegations.keys()

    @cached_property
    def open_notes(self) -> tuple[Note, ...]:
        """Return the notes that are not private."""
        return tuple(each for each in self.notes if not each.private)

    @cached_property
    def open_pledges(self) -> tuple[Pledge, ...]:
        """Return the pledges that are neither internal nor private."""
        return tuple(each for each in shared(self.pledges, self.notes) if not each.internal)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Hold the part of the time that belongs to one key; `over` sums what was spoken beyond the limits."""

    key: str
    interventions: int
    seconds: float
    overruns: int
    over: float

    @property
    def average_over(self) -> float:
        """Return by how many seconds those who overran did so on average."""
        return self.over / self.overruns if self.overruns else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """Hold the plan of a session against what became of it, in seconds.

    `held` runs from the first intervention's begin to the last one's end; `began_late` and `ended_late`
    are negative for what came early, and None for a session in which nobody has spoken.
    """

    session_id: str
    planned: float
    held: float
    spoken: float
    over: float
    began_late: float | None
    ended_late: float | None


@dataclass(frozen=True, slots=True)
class Bin:
    """Hold how many interventions ended between two distances from their limit, in seconds; None has no bound."""

    since: int | None
    until: int | None
    count: int


@dataclass(frozen=True, slots=True)
class Turn:
    """Hold one intervention on a timeline: its stretches of speaking, and when its limit had passed, if it had."""

    intervention: Intervention
    stretches: tuple[tuple[datetime, datetime], ...]
    over_from: datetime | None

    @property
    def seconds(self) -> float:
        """Return how long the intervention has been speaking, in seconds."""
        return sum((ended - began).total_seconds() for began, ended in self.stretches)

    @property
    def over(self) -> float:
        """Return how many of these seconds came after its limit."""
        if self.over_from is None:
            return 0.0
        return sum(max(0.0, (ended - max(began, self.over_from)).total_seconds()) for began, ended in self.stretches)


@dataclass(frozen=True, slots=True)
class Mark:
    """Hold one note or pledge on a timeline, at the moment it was written; `about_id` names its intervention."""

    at: datetime
    text: str
    is_pledge: bool
    about_id: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Hold who spoke when in one session, and what was noted of it, both in the order of time."""

    session_id: str
    turns: tuple[Turn, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Hold counts by two keys; a row of zeroes says that something was never named."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]

    def turned(self) -> "Matrix":
        """Return the same counts with rows and columns exchanged."""
        counts = tuple(tuple(row[place] for row in self.counts) for place in range(len(self.columns)))
        return Matrix(self.columns, self.rows, counts)

    def most_first(self) -> "Matrix":
        """Return the same counts with the rows that hold most of them first; rows alike keep their order."""
        order = sorted(range(len(self.rows)), key=lambda place: -sum(self.counts[place]))
        return Matrix(
            tuple(self.rows[each] for each in order), self.columns, tuple(self.counts[each] for each in order)
        )


@dataclass(frozen=True, slots=True)
class NotHeard:
    """Hold a delegation that has made no statement yet, and whether it stands on a list of speakers."""

    delegation_id: str
    inscribed: bool


def shares(material: Material, aspect: Aspect) -> tuple[Share, ...]:
    """Return number and time by one aspect, the longest first; what has no key stands under the empty one.

    The presiding officer's own words count for the aspects of the meeting, not for those of delegations.
    """
    counted = [each for each in material.interventions if _counts(each, aspect)]
    key = _key_of(material, aspect)
    found = [_share(material, name, tuple(members)) for name, members in groupby(sorted(counted, key=key), key=key)]
    return tuple(sorted(found, key=lambda each: (-each.seconds, each.key)))


def sittings(material: Material) -> tuple[Sitting, ...]:
    """Return plan and outcome of every session, in the order of the programme; breaks are none."""
    return tuple(_sitting(material, each) for each in material.session.values() if each.kind is not SessionKind.BREAK)


def distances_from_limit(material: Material) -> tuple[Bin, ...]:
    """Return how far from their limits the statements of the debate ended, in steps of half a minute.

    Bins from the first to the last that holds one, with none missing between; far ones share an open bin.
    """
    places = Counter(
        max(-_FURTHEST_BIN - 1, min(_FURTHEST_BIN, int((_elapsed(material, each) - each.clock.limit) // BIN_SECONDS)))
        for each in material.interventions
        if each.kind.is_debate and each.clock.limit and each.is_over
    )
    if not places:
        return ()
    return tuple(
        Bin(
            None if place < -_FURTHEST_BIN else place * BIN_SECONDS,
            None if place >= _FURTHEST_BIN else (place + 1) * BIN_SECONDS,
            places[place],
        )
        for place in range(min(places), max(places) + 1)
    )


def timeline(material: Material, session_id: str) -> Timeline:
    """Return the timeline of one session; a pledge stands where the note was written that leads to it."""
    spoken = [each for each in material.interventions if each.session_id == session_id and each.clock.intervals]
    turns = tuple(_turn(material, each) for each in sorted(spoken, key=lambda each: each.clock.intervals[0].started))
    pledged: dict[str, list[str]] = defaultdict(list)
    for pledge in material.open_pledges:
        pledged[pledge.note_id].append(pledge.text)
    noted = [each for each in material.open_notes if each.session_id == session_id]
    marks = [mark for note in noted for mark in _marks(note, pledged[note.id])]
    return Timeline(session_id, turns, tuple(sorted(marks, key=lambda each: (each.at, each.text))))


def themes_by_session(material: Material) -> Matrix:
    """Return how many notes name each theme in each session; tags decide, not the programme."""
    held = tuple(each.id for each in material.session.values() if each.kind is SessionKind.SESSION)
    return _theme_matrix(material, held, lambda note: note.session_id)


def themes_by_delegation(material: Material) -> Matrix:
    """Return how many notes on a delegation's interventions name each theme; those who named none are left out."""

    def speaker(note: Note) -> str:
        about = material.intervention.get(note.intervention_id)
        return about.delegation_id if about else ""

    tags = {each.tag.casefold() for each in material.themes}
    named = {speaker(note) for note in material.open_notes if tags & set(tags_in(note.text))} - {""}
    return _theme_matrix(material, tuple(sorted(named, key=lambda each: _alphabet(material, each))), speaker)


def not_heard(material: Material) -> tuple[NotHeard, ...]:
    """Return who takes part and has made no statement: those on a list first, then all, in alphabetical order."""
    heard = {each.delegation_id for each in material.interventions if each.kind.is_debate}
    waiting = {each.delegation_id for each in material.inscriptions if each.state in _STILL_WANTED}
    silent = [NotHeard(each, each in waiting) for each in material.taking_part - heard]
    return tuple(sorted(silent, key=lambda each: (not each.inscribed, _alphabet(material, each.delegation_id))))


def pledges_by_status(material: Material) -> Matrix:
    """Return how many pledges of each category stand at each status; categories without any are left out."""
    counts = Counter((each.category, each.status) for each in material.open_pledges)
    categories = tuple(each for each in PledgeCategory if any(counts[each, status] for status in PledgeStatus))
    return Matrix(
        tuple(each.value for each in categories),
        tuple(each.value for each in PledgeStatus),
        tuple(tuple(counts[each, status] for status in PledgeStatus) for each in categories),
    )


_STILL_WANTED = {InscriptionState.REQUESTED, InscriptionState.INSCRIBED, InscriptionState.NOT_REACHED}
_OF_THE_MEETING = {Aspect.SESSION, Aspect.PRESIDING_OFFICER, Aspect.KIND}


def _counts(intervention: Intervention, aspect: Aspect) -> bool:
    return aspect in _OF_THE_MEETING or intervention.kind is not InterventionKind.CHAIR


def _key_of(material: Material, aspect: Aspect) -> Callable[[Intervention], str]:
    """Return what tells the key of an intervention."""

    def of_delegation(read: Callable[[Delegation], str]) -> Callable[[Intervention], str]:
        def key(each: Intervention) -> str:
            delegation = material.delegations.get(each.delegation_id)
            return read(delegation) if delegation else ""

        return key

    def of_inscription(read: Callable[[Inscription], str], unknown: str) -> Callable[[Intervention], str]:
        def key(each: Intervention) -> str:
            inscription = material.inscription.get(each.inscription_id)
            return read(inscription) if inscription else unknown

        return key

    return {
        Aspect.DELEGATION: lambda each: each.delegation_id,
        Aspect.REGIONAL_GROUP: of_delegation(lambda each: each.regional_group),
        Aspect.CATEGORY: of_delegation(lambda each: each.category.value),
        Aspect.LEVEL: of_inscription(lambda each: each.rank.value, Rank.UNSPECIFIED.value),
        Aspect.GENDER: of_inscription(lambda each: each.gender.value, Gender.NOT_STATED.value),
        Aspect.SESSION: lambda each: each.session_id,
        Aspect.KIND: lambda each: each.kind.value,
        Aspect.PRESIDING_OFFICER: lambda each: (
            each.presiding_officer
            or (material.session[each.session_id].presiding_officer if each.session_id in material.session else "")
        ),
    }[aspect]


def _elapsed(material: Material, intervention: Intervention) -> float:
    return intervention.clock.elapsed(material.now)


def _over(material: Material, intervention: Intervention) -> float:
    limit = intervention.clock.limit
    return max(0.0, _elapsed(material, intervention) - limit) if limit else 0.0


def _share(material: Material, key: str, members: tuple[Intervention, ...]) -> Share:
    overruns = [over for each in members if (over := _over(material, each)) > 0]
    return Share(
        key=key,
        interventions=len(members),
        seconds=sum(_elapsed(material, each) for each in members),
        overruns=len(overruns),
        over=sum(overruns),
    )


def _sitting(material: Material, session: Session) -> Sitting:
    members = [each for each in material.interventions if each.session_id == session.id and each.clock.intervals]
    stretches = [stretch for each in members for stretch in each.clock.intervals]
    began = min((each.started for each in stretches), default=None)
    ended = max((each.ended or material.now for each in stretches), default=None)
    return Sitting(
        session_id=session.id,
        planned=(session.planned_end - session.planned_start).total_seconds(),
        held=(ended - began).total_seconds() if began and ended else 0.0,
        spoken=sum((_elapsed(material, each) for each in members), start=0.0),
        over=sum((_over(material, each) for each in members), start=0.0),
        began_late=(began - session.planned_start).total_seconds() if began else None,
        ended_late=(ended - session.planned_end).total_seconds() if ended else None,
    )


def _marks(note: Note, pledged: list[str]) -> list[Mark]:
    """Return a mark for every pledge that the note has led to; the note's own when there is none, unless empty."""
    texts = pledged or ([note.text] if note.text.strip() else [])
    return [Mark(note.written_at, text, bool(pledged), note.intervention_id) for text in texts]


def _turn(material: Material, intervention: Intervention) -> Turn:
    stretches = tuple((each.started, each.ended or material.now) for each in intervention.clock.intervals)
    return Turn(intervention, stretches, _limit_passed(stretches, intervention.clock.limit))


def _limit_passed(stretches: Iterable[tuple[datetime, datetime]], limit: int) -> datetime | None:
    """Return when the limit had been spoken, in UTC; None when it never was."""
    left = float(limit)
    for began, ended in stretches:
        spoken = (ended - began).total_seconds()
        if limit and spoken > left:
            return ended - (ended - began) * ((spoken - left) / spoken)
        left -= spoken
    return None


def _theme_matrix(material: Material, columns: tuple[str, ...], column_of: Callable[[Note], str]) -> Matrix:
    counts = Counter((tag, column_of(note)) for note in material.open_notes for tag in tags_in(note.text))
    themes = sorted(material.themes, key=lambda each: each.position)
    return Matrix(
        tuple(each.id for each in themes),
        columns,
        tuple(tuple(counts[each.tag.casefold(), column] for column in columns) for each in themes),
    )


def _alphabet(material: Material, delegation_id: str) -> tuple[str, str]:
    delegation = material.delegations.get(delegation_id)
    return (delegation.sort_key if delegation else "", delegation_id)
