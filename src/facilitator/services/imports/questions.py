"""Plan the import of the guiding questions that the sessions on a theme should answer."""

from dataclasses import dataclass

from facilitator.domain.delegations import fold
from facilitator.domain.faults import Fault
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import GuidingQuestion, Session, Theme
from facilitator.services.changes import Change
from facilitator.services.imports.columns import ColumnMapping, Field, MappedRow, data_rows
from facilitator.services.imports.plan import ImportKind, ImportPlan, PlannedRow, RowStatus, difference, stable_id
from facilitator.services.imports.table import Table

THEME = Field(
    "theme",
    "Theme or session",
    ("theme", "tag", "session", "session code", "code", "tema", "thema", "seance", "sesion"),
)
QUESTION = Field(
    "question",
    "Question",
    ("question", "guiding question", "guiding questions", "questions", "pregunta", "preguntas", "leitfrage", "frage"),
)

FIELDS = (THEME, QUESTION)
_SHOWN = (("text", "Question"), ("position", "Place"))


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownQuestions:
    """Hold what of the meeting a list of guiding questions is held against."""

    meeting: Meeting
    themes: tuple[Theme, ...]
    sessions: tuple[Session, ...] = ()
    questions: tuple[GuidingQuestion, ...] = ()


def plan_questions(table: Table, mapping: ColumnMapping, known: KnownQuestions) -> ImportPlan:
    """Return what importing the questions would do; nothing is done.

    A theme is named by its title, its tag, or a session that has it. A question is known by its theme and its
    words; a cell may hold several, each on a line of its own, and an empty theme means that of the row above.
    """
    planner = _Planner(table, known)
    for row in data_rows(table, mapping):
        planner.take(row)
    return planner.plan()


class _Planner:
    """Go through the rows once and remember which questions each theme has so far."""

    def __init__(self, table: Table, known: KnownQuestions) -> None:
        self._table = table
        self._known = known
        titles = {each.id: each for each in known.themes}
        sessions = [each for each in known.sessions if each.theme_ids and each.theme_ids[0] in titles]
        self._themes = {fold(each.title): titles[each.theme_ids[0]] for each in sessions}
        self._themes |= {fold(each.code): titles[each.theme_ids[0]] for each in sessions}
        self._themes |= {fold(name): each for each in known.themes for name in (each.title, each.tag, each.id)}
        self._by_words = {(each.theme_id, fold(each.text)): each for each in known.questions}
        self._planned: dict[str, GuidingQuestion] = {}
        self._theme: Theme | None = None
        self._rows: list[PlannedRow] = []
        self._faults: list[Fault] = []

    def take(self, row: MappedRow) -> None:
        """Plan one row."""
        label = row.text(THEME.key)
        if label:
            self._theme = self._themes.get(fold(label.lstrip("#")))
        lines = [words for line in str(row.cell(QUESTION.key)).splitlines() if (words := " ".join(line.split()))]
        if self._theme is None:
            tags = ", ".join(each.tag for each in self._known.themes) or "none"
            reason = f"no theme and no session with one is known as “{label}”." if label else "is empty."
            self._refuse(row, row.fault(THEME, reason, f"Known themes: {tags}."))
        elif not lines:
            self._refuse(row, row.fault(QUESTION, "is empty.", "Write the question."))
        else:
            for words in lines:
                self._plan(row, self._theme, words)

    def plan(self) -> ImportPlan:
        """Return the plan; what only the meeting has of the themes named stands at its end, and stays."""
        named = {each.theme_id for each in self._planned.values()}
        tags = {each.id: each.tag for each in self._known.themes}
        before = {each.id: each for each in self._known.questions}
        self._rows += [
            PlannedRow(0, tags[each.theme_id], each.text, RowStatus.MISSING)
            for each in self._known.questions
            if each.theme_id in named and each.id not in self._planned
        ]
        changes = (Change(before.get(each.id), each) for each in self._planned.values())
        return ImportPlan(
            kind=ImportKind.QUESTIONS,
            source=self._table.name,
            rows=tuple(self._rows),
            faults=tuple(self._faults),
            changes=tuple(change for change in changes if change.before != change.after),
        )

    def _plan(self, row: MappedRow, theme: Theme, words: str) -> None:
        before = self._by_words.get((theme.id, fold(words)))
        identifier = before.id if before else stable_id("question", theme.id, fold(words))
        if identifier in self._planned:
            return  # each session on the theme names it once more
        place = before.position if before else self._next_place(theme)
        planned = GuidingQuestion(id=identifier, theme_id=theme.id, position=place, text=words)
        self._planned[identifier] = planned
        changes = difference(before, planned, _SHOWN, self._known.meeting.zone) if before else ()
        status = RowStatus.NEW if before is None else RowStatus.CHANGED if changes else RowStatus.IDENTICAL
        self._rows.append(PlannedRow(row.number, theme.tag, words, status, changes))

    def _next_place(self, theme: Theme) -> int:
        there = (*self._known.questions, *self._planned.values())
        return max((each.position for each in there if each.theme_id == theme.id), default=0) + 1

    def _refuse(self, row: MappedRow, fault: Fault) -> None:
        self._faults.append(fault)
        self._rows.append(PlannedRow(row.number, row.text(THEME.key), row.text(QUESTION.key), RowStatus.REFUSED))
