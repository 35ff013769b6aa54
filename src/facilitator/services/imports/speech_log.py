"""Plan the import of who spoke when in a past session, so that statistics work on history."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from facilitator.domain.delegations import Delegation, Group, fold
from facilitator.domain.faults import Fault
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session
from facilitator.domain.speaking_clock import Interval, SpeakingClock
from facilitator.domain.written_times import Oddity, to_utc
from facilitator.services.changes import Change
from facilitator.services.imports.columns import ColumnMapping, Field, MappedRow, data_rows, in_words
from facilitator.services.imports.known_people import NameResolver
from facilitator.services.imports.participants import DELEGATION, NAME, ON_BEHALF
from facilitator.services.imports.plan import (
    FieldChange,
    ImportKind,
    ImportPlan,
    PlannedRow,
    RowStatus,
    difference,
    stable_id,
)
from facilitator.services.imports.spoken_times import DURATION, SPEECH_END, SPEECH_START, seconds_of, time_of_day
from facilitator.services.imports.table import Table

ORDER = Field("order", "Order", ("order", "no", "nr", "number", "ordre", "orden", "numero", "sequence"))
SESSION = Field("session", "Session", ("session", "session code", "seance", "sesion", "sitting", "sitzung"))
KIND = Field("kind", "Kind", ("kind", "type", "tipo", "art"))
LIMIT = Field("limit", "Limit", ("limit", "time limit", "limite", "allotted", "redezeit"))

FIELDS = (ORDER, SESSION, DELEGATION, NAME, SPEECH_START, SPEECH_END, DURATION, KIND, ON_BEHALF, LIMIT)

_EARLY = timedelta(hours=6)
_LONGEST = timedelta(hours=4)
_KINDS = {
    InterventionKind.PANELLIST: ("panellist", "panelist", "panel", "keynote"),
    InterventionKind.POINT_OF_ORDER: ("point of order", "motion d ordre", "cuestion de orden", "mocion de orden"),
    InterventionKind.REPLY: ("reply", "right of reply", "droit de reponse", "derecho a contestar"),
    InterventionKind.QUESTION: ("question", "pregunta"),
    InterventionKind.ANSWER: ("answer", "reponse", "respuesta"),
    InterventionKind.CHAIR: ("chair", "president", "presidency", "presidente"),
    InterventionKind.NATIONAL_CAPACITY: ("national capacity",),
    InterventionKind.STATEMENT: ("", "statement", "speech", "intervention", "declaration", "declaracion"),
}
_SHOWN = (
    ("delegation_id", "Delegation"),
    ("speaker", "Name"),
    ("kind", "Kind"),
    ("on_behalf_of", "On behalf of"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSpeeches:
    """Hold what of the meeting a speech log is held against; rows that name no session belong to `session_id`."""

    meeting: Meeting
    sessions: tuple[Session, ...]
    session_id: str
    delegations: tuple[Delegation, ...]
    groups: tuple[Group, ...] = ()
    interventions: tuple[Intervention, ...] = ()
    chosen: Mapping[str, str] = field(default_factory=dict)


def plan_speech_log(table: Table, mapping: ColumnMapping, known: KnownSpeeches) -> ImportPlan:
    """Return what importing the log would do; nothing is done.

    An intervention is known by its session and its place in the order; without a column for the order the rows
    are counted. Times are the venue's; a session may go on after midnight.
    """
    planner = _Planner(table, known)
    for row in data_rows(table, mapping):
        planner.take(row)
    return planner.plan()


class _Planner:
    """Go through the rows once and remember where each session stands."""

    def __init__(self, table: Table, known: KnownSpeeches) -> None:
        self._table = table
        self._known = known
        self._names = NameResolver(known.delegations, known.groups, known.chosen)
        self._sessions = _labelled(known.sessions)
        self._by_place = {(each.session_id, each.order): each for each in known.interventions}
        self._last: dict[str, tuple[int, datetime]] = {}
        self._rows: list[PlannedRow] = []
        self._faults: list[Fault] = []
        self._planned: dict[tuple[str, int], Intervention] = {}

    def take(self, row: MappedRow) -> None:
        """Plan one row."""
        planned = self._intervention(row)
        if isinstance(planned, Fault):
            self._faults.append(planned)
            key = row.text(ORDER.key) or str(row.number)
            self._rows.append(PlannedRow(row.number, key, row.text(DELEGATION.key), RowStatus.REFUSED))
            return
        place = (planned.session_id, planned.order)
        before = self._by_place.get(place)
        self._planned[place] = planned
        title = self._names.official_name(planned.delegation_id) if planned.delegation_id else planned.speaker
        changes = self._changes(before, planned) if before else ()
        status = RowStatus.NEW if before is None else RowStatus.CHANGED if changes else RowStatus.IDENTICAL
        self._rows.append(PlannedRow(row.number, str(planned.order), title, status, changes))

    def plan(self) -> ImportPlan:
        """Return the plan; of the sessions named, what only the meeting has stands at its end."""
        named = {session_id for session_id, _ in self._planned}
        missing = [
            each
            for place, each in sorted(self._by_place.items())
            if each.session_id in named and place not in self._planned
        ]
        rows = [
            PlannedRow(0, str(each.order), each.speaker or each.delegation_id, RowStatus.MISSING) for each in missing
        ]
        changes = (Change(self._by_place.get(place), each) for place, each in self._planned.items())
        return ImportPlan(
            kind=ImportKind.SPEECH_LOG,
            source=self._table.name,
            rows=(*self._rows, *rows),
            faults=tuple(self._faults),
            unresolved=self._names.unresolved(),
            changes=tuple(change for change in changes if change.before != change.after),
        )

    def _intervention(self, row: MappedRow) -> Intervention | Fault:
        session = self._session(row)
        if isinstance(session, Fault):
            return session
        order = self._order(row, session)
        if isinstance(order, Fault):
            return order
        kind = _kind_of(row.text(KIND.key))
        if kind is None:
            return row.fault(
                KIND, f"“{row.text(KIND.key)}” is no kind of intervention.", "Leave it empty for a statement."
            )
        label = row.text(DELEGATION.key)
        who = self._names.delegation(label, row.number) if label else None
        if label and who is None:
            return row.fault(DELEGATION, f"nobody is known as “{label}”.", self._names.suggestion(label))
        if who is None and kind is not InterventionKind.CHAIR:
            return row.fault(DELEGATION, "is empty.", "Say who spoke.")
        spoken = self._spoken(row, session)
        if isinstance(spoken, Fault):
            return spoken
        self._last[session.id] = (order, spoken.ended or spoken.started)
        before = self._by_place.get((session.id, order))
        base = before or Intervention(
            id=stable_id("intervention", session.id, str(order)),
            session_id=session.id,
            order=order,
            presiding_officer=session.presiding_officer,
            clock=SpeakingClock(),
        )
        limit = seconds_of(row.cell(LIMIT.key)) or base.clock.limit or self._limit(session, who, kind)
        return replace(
            base,
            kind=kind,
            delegation_id=who.id if who else "",
            speaker=row.text(NAME.key) or base.speaker,
            on_behalf_of=self._on_behalf_of(row) or base.on_behalf_of,
            clock=self._clock(before, spoken, limit),
        )

    def _clock(self, before: Intervention | None, spoken: Interval, limit: int) -> SpeakingClock:
        """Return the clock as logged; one that was measured within the same second is kept with its pauses."""
        if before is not None and before.clock.stopped and before.clock.limit == limit:
            began, ended = before.clock.started_at, before.clock.ended_at
            if began is not None and ended is not None and spoken.ended is not None:
                near = timedelta(seconds=1)
                if abs(began - spoken.started) < near and abs(ended - spoken.ended) < near:
                    return before.clock
        return SpeakingClock(limit=limit, intervals=(spoken,), stopped=True)

    def _session(self, row: MappedRow) -> Session | Fault:
        label = row.text(SESSION.key)
        found = self._sessions.get(fold(label) if label else self._known.session_id)
        if found is None:
            codes = ", ".join(each.code for each in self._known.sessions)
            return row.fault(SESSION, f"no session is known as “{label}”.", f"Codes: {codes}.")
        return found

    def _order(self, row: MappedRow, session: Session) -> int | Fault:
        text = row.text(ORDER.key).rstrip(".")
        last = self._last.get(session.id)
        if not text:
            return last[0] + 1 if last else 1
        if not (text.isascii() and text.isdecimal() and int(text[:9]) > 0 and len(text) <= len("999999999")):
            return row.fault(ORDER, f"“{text}” is not a place in the order.", "Count from 1.")
        if (session.id, int(text)) in self._planned:
            return row.fault(ORDER, f"{int(text)} stands in a row above already.", "Number each intervention once.")
        return int(text)

    def _spoken(self, row: MappedRow, session: Session) -> Interval | Fault:
        """Return the stretch that was spoken, in UTC."""
        zone = self._known.meeting.zone
        last = self._last.get(session.id)
        start = self._moment(row, SPEECH_START, session.planned_start - _EARLY)
        if isinstance(start, Fault):
            return start
        seconds = seconds_of(row.cell(DURATION.key))
        if start is None and last is not None and seconds:
            start = last[1]
        if start is None:
            return row.fault(SPEECH_START, "is empty.", "Say when the intervention began.")
        end = self._moment(row, SPEECH_END, start)
        if isinstance(end, Fault):
            return end
        if end is None and seconds:
            end = start + timedelta(seconds=seconds)
        if end is None:
            return row.fault(SPEECH_END, "is empty.", "Say when it ended or how long it took.")
        if not timedelta(0) < end - start <= _LONGEST:
            return row.fault(SPEECH_END, "is not after the beginning.", "Check both times.")
        if last is not None and start < last[1] - timedelta(seconds=1):
            began = f"{start.astimezone(zone):%H:%M:%S}"
            self._faults.append(
                row.fault(SPEECH_START, f"{began} is before the one before had ended.", "It was taken as it stands.")
            )
        return Interval(start, end)

    def _moment(self, row: MappedRow, of: Field, not_before: datetime) -> datetime | Fault | None:
        cell = row.moment(of.key)
        if cell == "":
            return None
        if isinstance(cell, datetime) and cell.tzinfo:
            return cell.astimezone(UTC)
        seconds = time_of_day(cell)
        if seconds is None:
            return row.fault(of, f"“{in_words(cell)}” is not a time.", "Write it like 10:02:30.")
        zone = self._known.meeting.zone
        day = cell.date() if isinstance(cell, datetime) else not_before.astimezone(zone).date()
        moment, oddity = to_utc(day, seconds // 60, zone)
        if oddity is Oddity.SKIPPED:
            return row.fault(
                of, f"“{in_words(cell)}” does not exist on that day in {zone.key}.", "The clocks go forward."
            )
        moment += timedelta(seconds=seconds % 60)
        if moment < not_before and not isinstance(cell, datetime):
            moment = to_utc(day + timedelta(days=1), seconds // 60, zone)[0] + timedelta(seconds=seconds % 60)
        return moment

    def _limit(self, session: Session, who: Delegation | None, kind: InterventionKind) -> int:
        named: int = getattr(session.limits, kind.value, 0)
        return named or (session.limits.for_category(who.category) if who and kind.is_debate else 0)

    def _on_behalf_of(self, row: MappedRow) -> tuple[str, ...]:
        labels = [label.strip() for label in str(row.cell(ON_BEHALF.key)).replace("\n", ";").split(";")]
        found = [(label, self._names.party(label)) for label in labels if label]
        for label, party in found:
            if not party:
                self._faults.append(
                    row.fault(ON_BEHALF, f"nobody is known as “{label}”.", self._names.suggestion(label))
                )
        return tuple(party for _, party in found if party)

    def _changes(self, before: Intervention, planned: Intervention) -> tuple[FieldChange, ...]:
        zone = self._known.meeting.zone
        changes = difference(before, planned, _SHOWN, zone)
        if before.clock == planned.clock:
            return changes
        return (*changes, FieldChange("Times", _times_of(before, self._known), _times_of(planned, self._known)))


def _times_of(intervention: Intervention, known: KnownSpeeches) -> str:
    began, ended = intervention.clock.started_at, intervention.clock.ended_at
    moments = [f"{each.astimezone(known.meeting.zone):%H:%M:%S}" for each in (began, ended) if each]
    return "\u2013".join(moments)


def _labelled(sessions: Sequence[Session]) -> dict[str, Session]:
    found = {fold(each.title): each for each in sessions}
    found |= {fold(each.code): each for each in sessions}
    return found | {each.id: each for each in sessions} | {fold(each.id): each for each in sessions}


@lru_cache(maxsize=64)
def _kind_of(words: str) -> InterventionKind | None:
    said = fold(words)
    return next((kind for kind, names in _KINDS.items() if said in names or said == fold(kind.value)), None)
