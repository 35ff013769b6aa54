"""Say what a session's record still lacks, while there is time to ask, and put its yield on one card.

Nothing here names a delegation to the room: the list is the rapporteur's own, and the card has no names.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.notes import Note, NoteKind, tags_in, without_tags
from facilitator.domain.pledges import Pledge
from facilitator.domain.programme import GuidingQuestion, Session, Theme
from facilitator.domain.themes import with_those_above

_SILENT = {InterventionKind.POINT_OF_ORDER, InterventionKind.CHAIR}
_POINTS = (NoteKind.KEY_MESSAGE, NoteKind.RECOMMENDATION, NoteKind.GOOD_PRACTICE, NoteKind.CHALLENGE)
_FINDINGS = (
    NoteKind.AGREEMENT,
    NoteKind.KEY_MESSAGE,
    NoteKind.CHALLENGE,
    NoteKind.GOOD_PRACTICE,
    NoteKind.DIVERGENCE,
)
CARD_LINES = 5
_LONGEST_LINE = 90


class Gap(Enum):
    """Name what may be missing."""

    SPEAKER_WITHOUT_NOTE = "speaker_without_note"
    THEME_NOT_TOUCHED = "theme_not_touched"
    GUIDING_QUESTION_OPEN = "guiding_question_open"
    QUESTION_WITHOUT_ANSWER = "question_without_answer"
    ONE_SUPPORTER = "one_supporter"
    PLEDGE_WITHOUT_QUANTITY = "pledge_without_quantity"


@dataclass(frozen=True, slots=True)
class Missing:
    """Hold one gap: what is missing, the record it concerns, and that record in words."""

    gap: Gap
    record_id: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """Hold everything that is known of one session."""

    session: Session
    interventions: tuple[Intervention, ...]
    notes: tuple[Note, ...]
    pledges: tuple[Pledge, ...]
    themes: tuple[Theme, ...]
    questions: tuple[GuidingQuestion, ...]


def missing(record: SessionRecord, name_of: Callable[[str], str]) -> tuple[Missing, ...]:
    """Return what the session's record lacks, in the order in which a rapporteur would mend it."""
    return (
        *_speakers_without_note(record, name_of),
        *_questions_without_answer(record),
        *_guiding_questions_open(record),
        *_themes_not_touched(record),
        *_points_with_one_supporter(record),
        *_pledges_without_quantity(record),
    )


def session_themes(record: SessionRecord) -> tuple[Theme, ...]:
    """Return the themes that the session is about: its own, else all of the meeting."""
    own = tuple(each for each in record.themes if each.id in record.session.theme_ids)
    return own or record.themes


def cue_card(record: SessionRecord) -> tuple[str, ...]:
    """Return five lines at most for the chair's closing words: three points, a recommendation, the next step.

    Points that more delegations support come first. Lines for which there is nothing are filled with further
    points; private notes give none.
    """
    notes = [each for each in record.notes if not each.private and without_tags(each.text)]
    points = _best(notes, _FINDINGS)
    recommendations = _best(notes, (NoteKind.RECOMMENDATION,))
    steps = _best(notes, (NoteKind.FOLLOW_UP,))
    last = [*recommendations[:1], *steps[:1]]
    chosen = [*points[: CARD_LINES - len(last)], *last]
    further = [each for each in (*recommendations[1:], *steps[1:]) if each not in chosen]
    chosen += further[: CARD_LINES - len(chosen)]
    return tuple(_first_sentence(without_tags(note.text)) for note in chosen)


def _speakers_without_note(record: SessionRecord, name_of: Callable[[str], str]) -> Iterable[Missing]:
    noted = {note.intervention_id for note in record.notes if note.text.strip()}
    for each in sorted(record.interventions, key=lambda one: one.order):
        if each.id not in noted and each.kind not in _SILENT:
            yield Missing(Gap.SPEAKER_WITHOUT_NOTE, each.id, f"{each.order} \u00b7 {name_of(each.delegation_id)}")


def _questions_without_answer(record: SessionRecord) -> Iterable[Missing]:
    """Pair answers with questions in the order they were noted; what remains was not answered."""
    ordered = sorted(record.notes, key=lambda each: each.written_at)
    waiting: list[Note] = []
    for note in ordered:
        if note.kind is NoteKind.QUESTION and note.text.strip():
            waiting.append(note)
        elif note.kind is NoteKind.ANSWER and waiting:
            waiting.pop(0)
    return (Missing(Gap.QUESTION_WITHOUT_ANSWER, each.id, _short(each.text)) for each in waiting)


def _guiding_questions_open(record: SessionRecord) -> Iterable[Missing]:
    answered = {note.question_id for note in record.notes}
    themes = {each.id for each in session_themes(record)} if record.session.theme_ids else set()
    for question in record.questions:
        if question.theme_id in themes and question.id not in answered:
            yield Missing(Gap.GUIDING_QUESTION_OPEN, question.id, _short(question.text))


def _themes_not_touched(record: SessionRecord) -> Iterable[Missing]:
    touched = with_those_above((tag for note in record.notes for tag in tags_in(note.text)), record.themes)
    for theme in session_themes(record):
        if theme.tag.casefold() not in touched:
            yield Missing(Gap.THEME_NOT_TOUCHED, theme.id, f"#{theme.tag} \u00b7 {theme.title}")


def _points_with_one_supporter(record: SessionRecord) -> Iterable[Missing]:
    for note in sorted(record.notes, key=lambda each: each.written_at):
        if note.kind in _POINTS and note.intervention_id and note.text.strip() and not note.supporters:
            yield Missing(Gap.ONE_SUPPORTER, note.id, _short(note.text))


def _pledges_without_quantity(record: SessionRecord) -> Iterable[Missing]:
    for pledge in record.pledges:
        if not pledge.quantity and not pledge.amount:
            yield Missing(Gap.PLEDGE_WITHOUT_QUANTITY, pledge.id, _short(pledge.text))


def _best(notes: Sequence[Note], kinds: Sequence[NoteKind]) -> list[Note]:
    of_kind = [each for each in notes if each.kind in kinds]
    return sorted(of_kind, key=lambda each: (-len(each.supporters), kinds.index(each.kind), each.written_at))


def _first_sentence(text: str) -> str:
    line = next(line.strip() for line in text.splitlines() if line.strip())
    sentence = line.partition(". ")[0]
    return sentence if len(sentence) <= _LONGEST_LINE else sentence[: _LONGEST_LINE - 1].rsplit(" ", 1)[0] + "\u2026"


def _short(text: str) -> str:
    return _first_sentence(without_tags(text) or "\u2026")
