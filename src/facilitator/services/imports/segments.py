"""Plan the import of what parts each session has and how long each is planned to take."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time, timedelta

from facilitator.domain.delegations import fold
from facilitator.domain.faults import Fault
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Segment, SegmentKind, Session
from facilitator.services.changes import Change
from facilitator.services.imports.columns import ColumnMapping, Field, MappedRow, data_rows
from facilitator.services.imports.plan import ImportKind, ImportPlan, PlannedRow, RowStatus, difference, stable_id
from facilitator.services.imports.table import Cell, Table

SESSION = Field("session", "Session", ("session", "session code", "code", "seance", "sesion", "sitzung"))
TITLE = Field(
    "title", "Segment", ("segment", "part", "title", "item", "titre", "titulo", "titel", "segmento", "partie", "parte")
)
KIND = Field("kind", "Kind", ("kind", "type", "tipo", "art"))
MINUTES = Field(
    "minutes",
    "Minutes",
    ("minutes", "planned minutes", "min", "duration", "length", "duree", "duracion", "dauer", "minuten", "minutos"),
)

FIELDS = (SESSION, TITLE, KIND, MINUTES)

_KINDS = {
    SegmentKind.OPENING: ("opening", "welcome", "ouverture", "apertura", "eroffnung", "introduction"),
    SegmentKind.KEYNOTE: ("keynote", "discours liminaire", "discurso principal", "briefing"),
    SegmentKind.PANEL: ("panel", "panellists", "presentations", "table ronde", "mesa redonda"),
    SegmentKind.WRAP_UP: ("wrap", "closing", "conclusion", "summary", "cloture", "cierre", "conclusiones", "abschluss"),
    SegmentKind.FLOOR: ("floor", "statements", "discussion", "debate", "debat", "interactive", "aussprache"),
}
_SHOWN = (("title", "Segment"), ("kind", "Kind"), ("planned_minutes", "Minutes"), ("position", "Place"))
_LENGTH = re.compile(
    r"(?:(\d{1,2})\s*(?:h|:|hours?|heures?|horas?)\s*)?(\d{1,4})?\s*(?:min|minutes|minuten|minutos|m|')?\.?"
)
_LONGEST = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSegments:
    """Hold what of the meeting a list of segments is held against; rows that name no session belong to `session_id`."""

    meeting: Meeting
    sessions: tuple[Session, ...]
    session_id: str = ""
    segments: tuple[Segment, ...] = ()


def plan_segments(table: Table, mapping: ColumnMapping, known: KnownSegments) -> ImportPlan:
    """Return what importing the segments would do; nothing is done.

    A segment is known by its session and its title. The rows of a session stand in its order; an empty session
    means that of the row above.
    """
    planner = _Planner(table, known)
    for row in data_rows(table, mapping):
        planner.take(row)
    return planner.plan()


class _Planner:
    """Go through the rows once and remember where each session stands."""

    def __init__(self, table: Table, known: KnownSegments) -> None:
        self._table = table
        self._known = known
        self._sessions = {fold(name): each for each in known.sessions for name in (each.title, each.code, each.id)}
        self._session = next((each for each in known.sessions if each.id == known.session_id), None)
        self._by_title = {(each.session_id, fold(each.title)): each for each in known.segments}
        self._planned: dict[str, Segment] = {}
        self._places: dict[str, int] = defaultdict(int)
        self._rows: list[PlannedRow] = []
        self._faults: list[Fault] = []

    def take(self, row: MappedRow) -> None:
        """Plan one row."""
        planned = self._segment(row)
        if isinstance(planned, Fault):
            self._faults.append(planned)
            self._rows.append(PlannedRow(row.number, row.text(SESSION.key), row.text(TITLE.key), RowStatus.REFUSED))
            return
        assert self._session is not None
        before = self._by_title.get((planned.session_id, fold(planned.title)))
        changes = difference(before, planned, _SHOWN, self._known.meeting.zone) if before else ()
        status = RowStatus.NEW if before is None else RowStatus.CHANGED if changes else RowStatus.IDENTICAL
        self._planned[planned.id] = planned
        self._rows.append(PlannedRow(row.number, self._session.code, planned.title, status, changes))

    def plan(self) -> ImportPlan:
        """Return the plan; what only the meeting has of the sessions named stands at its end, and stays."""
        codes = {each.id: each.code for each in self._known.sessions}
        missing = [
            each for each in self._known.segments if each.session_id in self._places and each.id not in self._planned
        ]
        for each in missing:
            self._rows.append(PlannedRow(0, codes[each.session_id], each.title, RowStatus.MISSING))
            self._places[each.session_id] += 1
            self._planned[each.id] = replace(each, position=self._places[each.session_id])
        before = {each.id: each for each in self._known.segments}
        return ImportPlan(
            kind=ImportKind.SEGMENTS,
            source=self._table.name,
            rows=tuple(self._rows),
            faults=tuple(self._faults),
            changes=tuple(_changes(before, self._planned.values())),
        )

    def _segment(self, row: MappedRow) -> Segment | Fault:
        label = row.text(SESSION.key)
        if label:
            self._session = self._sessions.get(fold(label))
        if self._session is None:
            codes = ", ".join(each.code for each in self._known.sessions)
            reason = f"no session is known as “{label}”." if label else "is empty."
            return row.fault(SESSION, reason, f"Codes: {codes}.")
        title = row.text(TITLE.key) or row.text(KIND.key)
        if not title:
            return row.fault(TITLE, "is empty.", "Say what part of the session it is.")
        before = self._by_title.get((self._session.id, fold(title)))
        identifier = before.id if before else stable_id("segment", self._session.id, fold(title))
        if identifier in self._planned:
            return row.fault(TITLE, f"“{title}” stands in a row above already.", "Keep one of the two rows.")
        minutes = minutes_of(row.cell(MINUTES.key))
        if minutes is None and row.text(MINUTES.key):
            return row.fault(MINUTES, f"“{row.text(MINUTES.key)}” is no length.", "Write the minutes, like 30.")
        self._places[self._session.id] += 1
        return Segment(
            id=identifier,
            session_id=self._session.id,
            position=self._places[self._session.id],
            kind=_kind_of(row.text(KIND.key)) or (before.kind if before else _kind_of(title) or SegmentKind.FLOOR),
            title=title,
            planned_minutes=minutes if minutes is not None else before.planned_minutes if before else 0,
        )


def minutes_of(cell: Cell) -> int | None:
    """Return a length in minutes, up to a day: 30, "45 min", "1:30", "1 h 30"; None when the cell holds none."""
    if isinstance(cell, timedelta):
        return round(cell.total_seconds() / 60) if timedelta(0) <= cell <= timedelta(days=1) else None
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return round(cell) if 0 <= cell <= _LONGEST else None
    found = _LENGTH.fullmatch(str(cell).strip().casefold())
    if found is None or not (found[1] or found[2]):
        return None
    minutes = int(found[1] or 0) * 60 + int(found[2] or 0)
    return minutes if minutes <= _LONGEST else None


def _changes(before: dict[str, Segment], planned: Iterable[Segment]) -> Iterable[Change]:
    return (Change(before.get(each.id), each) for each in planned if before.get(each.id) != each)


def _kind_of(words: str) -> SegmentKind | None:
    said = f" {fold(words)}"
    return next((kind for kind, names in _KINDS.items() if any(f" {name}" in said for name in names)), None)
