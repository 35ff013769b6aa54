"""Gather what an import is held against, and plan any kind of import in one call."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from facilitator.domain.delegations import Delegation, Group
from facilitator.domain.interventions import Intervention
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import GuidingQuestion, Segment, Session, Theme
from facilitator.domain.representatives import Representative
from facilitator.services.imports import participants, programme, questions, segments, speech_log
from facilitator.services.imports.columns import ColumnMapping, Field, guess_columns
from facilitator.services.imports.plan import ImportKind, ImportPlan
from facilitator.services.imports.table import Table
from facilitator.services.ports import UnitOfWork

FIELDS: Mapping[ImportKind, tuple[Field, ...]] = {
    ImportKind.PROGRAMME: programme.FIELDS,
    ImportKind.SEGMENTS: segments.FIELDS,
    ImportKind.QUESTIONS: questions.FIELDS,
    ImportKind.DELEGATIONS: participants.FIELDS,
    ImportKind.SPEECH_LOG: speech_log.FIELDS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Hold everything of the meeting that an import may be held against, as it stood at one moment."""

    meeting: Meeting
    sessions: tuple[Session, ...]
    session_id: str = ""
    themes: tuple[Theme, ...] = ()
    segments: tuple[Segment, ...] = ()
    questions: tuple[GuidingQuestion, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    groups: tuple[Group, ...] = ()
    representatives: tuple[Representative, ...] = ()
    interventions: tuple[Intervention, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Hold which table is to be imported as what, by which columns, and who is meant by unknown names."""

    kind: ImportKind
    table: Table
    mapping: ColumnMapping
    chosen: Mapping[str, str] = field(default_factory=dict)


def read_known(uow: UnitOfWork, session_id: str = "") -> Known:
    """Return what the meeting has; a speech log that names no session belongs to `session_id`."""
    return Known(
        meeting=uow.all(Meeting)[0],
        sessions=tuple(sorted(uow.all(Session), key=lambda each: each.position)),
        session_id=session_id,
        themes=uow.all(Theme),
        segments=tuple(sorted(uow.all(Segment), key=lambda each: each.position)),
        questions=tuple(sorted(uow.all(GuidingQuestion), key=lambda each: each.position)),
        delegations=uow.all(Delegation),
        groups=uow.all(Group),
        representatives=uow.all(Representative),
        interventions=uow.all(Intervention),
    )


def likeliest_table(kind: ImportKind, tables: Sequence[Table]) -> int:
    """Return the place of the table whose headings name the most fields, the first of equals."""
    named = [len(guess_columns(table, FIELDS[kind]).columns) for table in tables]
    return named.index(max(named))


def plan_import(wish: Wish, known: Known) -> ImportPlan:
    """Return what carrying out the wish would do; nothing is done."""
    if wish.kind is ImportKind.PROGRAMME:
        against = programme.KnownProgramme(meeting=known.meeting, sessions=known.sessions, themes=known.themes)
        return programme.plan_programme(wish.table, wish.mapping, against)
    if wish.kind is ImportKind.SEGMENTS:
        parts = segments.KnownSegments(
            meeting=known.meeting, sessions=known.sessions, session_id=known.session_id, segments=known.segments
        )
        return segments.plan_segments(wish.table, wish.mapping, parts)
    if wish.kind is ImportKind.QUESTIONS:
        asked = questions.KnownQuestions(
            meeting=known.meeting, themes=known.themes, sessions=known.sessions, questions=known.questions
        )
        return questions.plan_questions(wish.table, wish.mapping, asked)
    if wish.kind is ImportKind.DELEGATIONS:
        people = participants.KnownPeople(
            meeting=known.meeting,
            delegations=known.delegations,
            groups=known.groups,
            representatives=known.representatives,
            chosen=wish.chosen,
        )
        return participants.plan_participants(wish.table, wish.mapping, people)
    speeches = speech_log.KnownSpeeches(
        meeting=known.meeting,
        sessions=known.sessions,
        session_id=known.session_id,
        delegations=known.delegations,
        groups=known.groups,
        interventions=known.interventions,
        chosen=wish.chosen,
    )
    return speech_log.plan_speech_log(wish.table, wish.mapping, speeches)
