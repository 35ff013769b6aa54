"""Plan the import of a programme: which sessions are new, which change, which rows cannot be understood."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import count
from typing import Any

from facilitator.domain.delegations import fold
from facilitator.domain.faults import Fault
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session, SessionKind, Theme
from facilitator.domain.written_times import read_date
from facilitator.services.changes import Change
from facilitator.services.imports.columns import ColumnMapping, Field, MappedRow, data_rows, in_words
from facilitator.services.imports.plan import (
    ImportKind,
    ImportPlan,
    PlannedRow,
    RowStatus,
    difference,
    stable_id,
)
from facilitator.services.imports.sitting_times import DAY, END, HARD_STOP, START, TIME, SittingTimes, read_sitting
from facilitator.services.imports.table import Table

ID = Field("id", "Id", ("id", "uid", "identifier", "identificador", "identifiant"))
CODE = Field(
    "code",
    "Code",
    ("code", "session code", "session no", "no", "number", "nr", "numero", "codigo", "kennung", "ref"),
    ("session", "seance", "sesion", "sitzung"),
)
TITLE = Field(
    "title",
    "Title",
    ("title", "session title", "titre", "intitule", "titulo", "titel", "topic", "subject", "summary", "event"),
    ("agenda item", "activity", "item", "session", "seance", "sesion", "sujet", "tema", "thema", "actividad", "panel"),
)
ROOM = Field("room", "Room", ("room", "venue", "salle", "lieu", "sala", "lugar", "raum", "saal", "location", "ort"))
CHAIR = Field(
    "presiding_officer",
    "Chair",
    ("chair", "chairperson", "presiding officer", "president", "presidente", "presidencia", "presidence", "vorsitz"),
)
MODERATOR = Field("moderator", "Moderator", ("moderator", "moderateur", "moderatrice", "moderador", "moderation"))
RAPPORTEUR = Field("rapporteur", "Rapporteur", ("rapporteur", "relator", "relatora", "berichterstatter", "note taker"))
KIND = Field("kind", "Kind", ("kind", "type", "category", "tipo", "art", "categories"))
THEMES = Field("themes", "Themes", ("themes", "theme", "tags", "tag", "track"), ("tema", "thema"))

# A column headed "Session" alone is taken for the title: the first field takes what two would have.
FIELDS = (ID, TITLE, CODE, DAY, START, END, TIME, ROOM, CHAIR, MODERATOR, RAPPORTEUR, KIND, THEMES, HARD_STOP)

_TEXTS = tuple(field.key for field in (CODE, TITLE, ROOM, CHAIR, MODERATOR, RAPPORTEUR))
_BREAKS = re.compile(r"\b(?:break|lunch|coffee|reception|pause|dejeuner|cafe|receso|almuerzo|mittag)")
_SEPARATORS = re.compile(r"[;,\n]")
_CEREMONIES = re.compile(r"\b(?:ceremony|ceremonie|ceremonia|zeremonie)\b")
_SHOWN = (
    ("code", "Code"),
    ("title", "Title"),
    ("kind", "Kind"),
    ("planned_start", "Start"),
    ("planned_end", "End"),
    ("hard_stop", "Hard stop"),
    ("room", "Room"),
    ("presiding_officer", "Chair"),
    ("moderator", "Moderator"),
    ("rapporteur", "Rapporteur"),
    ("theme_ids", "Themes"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownProgramme:
    """Hold what of the meeting a programme is held against."""

    meeting: Meeting
    sessions: tuple[Session, ...]
    themes: tuple[Theme, ...] = ()


def plan_programme(table: Table, mapping: ColumnMapping, known: KnownProgramme) -> ImportPlan:
    """Return what importing the table would do; nothing is done.

    A session is known by its id, else by its code (which may stand under "Title"), else by a title that no other
    session bears, else by title and beginning. An empty cell leaves what the meeting has; a session that the file
    does not name stays.
    """
    titles = Counter(_unnumbered_title(row) for row in data_rows(table, mapping))
    planner = _Planner(table, known, titles)
    for row in data_rows(table, mapping):
        planner.take(row)
    return planner.plan()


class _Planner:
    """Go through the rows once and remember what the rows before said."""

    def __init__(self, table: Table, known: KnownProgramme, titles: Mapping[str, int]) -> None:
        self._table = table
        self._known = known
        self._titles = titles
        self._identity = _Identity(known.sessions)
        self._themes = _labels_of(known.themes)
        self._rows: list[PlannedRow] = []
        self._faults: list[Fault] = []
        self._planned: dict[str, Session] = {}
        self._row_of: dict[str, int] = {}
        self._day: date | None = None
        self._codes = {each.code for each in known.sessions}
        self._numbers = count(len(self._codes) + 1)

    def take(self, row: MappedRow) -> None:
        """Plan one row."""
        if self._is_heading(row):
            return
        row = self._identity.with_code(row)
        title, code = row.text(TITLE.key), row.text(CODE.key)
        key = code or title
        times = self._times(row)
        start = times.start if isinstance(times, SittingTimes) else None
        repeated = not code and self._titles[fold(title)] > 1
        session = self._identity.find(row.text(ID.key), code, title, start if repeated else None)
        identifier = session.id if session else self._new_id(row, code, title, start)
        refusal = self._refusal(row, title, times, session, identifier)
        if refusal is not None:
            self._faults.append(refusal)
            self._rows.append(PlannedRow(row.number, key, title, RowStatus.REFUSED))
            return
        planned = self._session(row, identifier, times, session)
        self._planned[identifier] = planned
        self._codes.add(planned.code)
        self._row_of[identifier] = row.number
        if session is None:
            self._rows.append(PlannedRow(row.number, planned.code, planned.title, RowStatus.NEW, (), identifier))
            return
        changes = difference(session, planned, _SHOWN, self._known.meeting.zone)
        status = RowStatus.CHANGED if changes else RowStatus.IDENTICAL
        self._rows.append(PlannedRow(row.number, planned.code, planned.title, status, changes))

    def plan(self) -> ImportPlan:
        """Return the plan, with what only the meeting has at its end, and every session at its place in time."""
        missing = [each for each in self._known.sessions if each.id not in self._planned]
        rows = [*self._rows, *(PlannedRow(0, each.code, each.title, RowStatus.MISSING) for each in missing)]
        before = {each.id: each for each in self._known.sessions}
        if any(row.status in {RowStatus.NEW, RowStatus.CHANGED} for row in rows):
            placed = in_order((*missing, *self._planned.values()))
        else:
            placed = ()
        changes = tuple(Change(before.get(each.id), each) for each in placed if before.get(each.id) != each)
        return ImportPlan(
            kind=ImportKind.PROGRAMME,
            source=self._table.name,
            rows=tuple(rows),
            faults=tuple(self._faults),
            changes=changes,
            shown=_SHOWN,
            zone=self._known.meeting.zone,
        )

    def _is_heading(self, row: MappedRow) -> bool:
        """Take a row that says one thing only: a day begins the rows under it, anything else is told."""
        said = {cell for cell in row.table.rows[row.row] if cell != ""}
        if len(said) > 1:
            return False
        words = in_words(*said)
        meeting = self._known.meeting
        day = read_date(words, meeting.first_day, meeting.last_day)
        if day is not None:
            self._day = day
        else:
            self._faults.append(
                Fault(f"{row.table.name}, row {row.number}", f"holds only “{words}”.", "It was passed over.")
            )
        return True

    def _times(self, row: MappedRow) -> SittingTimes | Fault | None:
        meeting = self._known.meeting
        if row.cell(DAY.key) != "":
            day = read_date(row.cell(DAY.key), meeting.first_day, meeting.last_day)
            if day is None:
                return row.fault(DAY, f"“{row.text(DAY.key)}” is not a day.", "Write it like 10 December 2024.")
            self._day = day
        elif isinstance(row.moment(START.key), datetime):
            self._day = None
        found = read_sitting(row, self._day, meeting.zone)
        if isinstance(found, SittingTimes):
            self._faults += found.faults
        return found

    def _refusal(
        self, row: MappedRow, title: str, times: SittingTimes | Fault | None, session: Session | None, identifier: str
    ) -> Fault | None:
        """Return why the row cannot be taken, None when it can."""
        if isinstance(times, Fault):
            return times
        if identifier in self._row_of:
            named, own = (ID, "an id") if row.text(ID.key) else (CODE, "a code")
            twice = f"is the session of row {self._row_of[identifier]} once more."
            return row.fault(named, twice, f"Give each session {own} of its own.")
        if session is None and not title:
            return row.fault(TITLE, "is empty.", "Give the session a title.")
        if session is None and times is None:
            return row.fault(START, "is empty.", "Give the session a beginning and an end.")
        return None

    def _new_id(self, row: MappedRow, code: str, title: str, start: datetime | None) -> str:
        """Return the id that the file gives, else one that every laptop makes of the same row."""
        begins = start.isoformat() if start and not code else ""
        return row.text(ID.key) or stable_id("session", self._known.meeting.code, fold(code) or fold(title), begins)

    def _session(
        self, row: MappedRow, identifier: str, times: SittingTimes | Fault | None, known: Session | None
    ) -> Session:
        facts: dict[str, Any] = {key: text for key in _TEXTS if (text := row.text(key))}
        if isinstance(times, SittingTimes):
            facts |= {"planned_start": times.start, "planned_end": times.end}
            if times.hard_stop or (known is not None and known.hard_stop == known.planned_end):
                facts["hard_stop"] = times.hard_stop or times.end
        if row.text(KIND.key) or known is None:
            facts["kind"] = _kind_of(row.text(KIND.key) or row.text(TITLE.key))
        themes = tuple(self._theme_ids(row))
        if themes:
            facts["theme_ids"] = themes
        if known is not None:
            return replace(known, **facts)
        assert isinstance(times, SittingTimes)
        new: dict[str, Any] = {"position": 0, "hard_stop": times.end, **facts}
        if "code" not in new:
            new["code"] = self._free_code()
        return Session(id=identifier, **new)

    def _free_code(self) -> str:
        code = next(code for number in self._numbers if (code := f"S{number}") not in self._codes)
        self._codes.add(code)
        return code

    def _theme_ids(self, row: MappedRow) -> Iterator[str]:
        written = row.text(THEMES.key)
        if whole := self._themes.get(fold(written)):
            yield whole
            return
        for word in filter(None, map(str.strip, _SEPARATORS.split(str(row.cell(THEMES.key))))):
            found = self._themes.get(fold(word))
            if found:
                yield found
            else:
                known = ", ".join(each.tag for each in self._known.themes) or "none"
                self._faults.append(
                    row.fault(THEMES, f"“{word}” is no theme of the meeting.", f"Known themes: {known}.")
                )


class _Identity:
    """Know the meeting's sessions by id, by code and by title."""

    def __init__(self, sessions: Sequence[Session]) -> None:
        self._by_id = {each.id: each for each in sessions}
        self._by_code = _unique((fold(each.code), each) for each in sessions)
        self._by_title = _unique((fold(each.title), each) for each in sessions)
        self._by_beginning = {(fold(each.title), each.planned_start): each for each in sessions}

    def with_code(self, row: MappedRow) -> MappedRow:
        """Return the row, its title taken for the code where a session is known by that and no code is given."""
        if CODE.key in row.cells or (known := self._by_code.get(fold(row.text(TITLE.key)))) is None:
            return row
        others = {key: cell for key, cell in row.cells.items() if key != TITLE.key}
        return replace(row, cells={**others, CODE.key: known.code})

    def find(self, identifier: str, code: str, title: str, start: datetime | None) -> Session | None:
        """Return the session that is meant; a code that is given and unknown means a new one.

        `start` is given where the file has the title more than once.
        """
        if identifier in self._by_id:
            return self._by_id[identifier]
        if code:
            return self._by_code.get(fold(code))
        return self._by_beginning.get((fold(title), start)) if start else self._by_title.get(fold(title))


def in_order(sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Return the sessions numbered by their beginning; those that begin together keep their order."""
    ordered = sorted(sessions, key=lambda each: (each.planned_start, each.position or len(each.id) * 1_000, each.code))
    return tuple(replace(each, position=place) for place, each in enumerate(ordered, start=1))


def _unnumbered_title(row: MappedRow) -> str:
    return "" if row.text(CODE.key) else fold(row.text(TITLE.key))


def _labels_of(themes: Sequence[Theme]) -> dict[str, str]:
    return {fold(label): each.id for each in themes for label in (each.title, each.tag, each.id)}


def _unique(pairs: Iterable[tuple[str, Session]]) -> dict[str, Session]:
    found: dict[str, Session | None] = {}
    for label, session in pairs:
        found[label] = None if label in found else session
    return {label: session for label, session in found.items() if session is not None}


def _kind_of(words: str) -> SessionKind:
    said = fold(words)
    if _BREAKS.search(said):
        return SessionKind.BREAK
    return SessionKind.CEREMONY if _CEREMONIES.search(said) else SessionKind.SESSION
