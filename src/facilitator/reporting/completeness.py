"""Say what is missing before a session's report is final: live, not at the end."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from facilitator.domain.interventions import InterventionKind
from facilitator.domain.note_marks import word_count
from facilitator.domain.notes import Note, NoteKind, without_tags
from facilitator.domain.programme import Session, SessionKind
from facilitator.domain.references import giving_way
from facilitator.domain.report import is_for_report, theme_of, unplaced
from facilitator.reporting.material import Material


class Gap(Enum):
    """Name what can be missing."""

    SPEAKER_WITHOUT_NOTE = "speaker_without_note"
    NOTE_WITHOUT_SPEAKER = "note_without_speaker"
    NO_KEY_POINT = "no_key_point"
    UNTAGGED = "untagged"
    PLEDGE_WITHOUT_QUANTITY = "pledge_without_quantity"
    QUESTION_WITHOUT_ANSWER = "question_without_answer"
    IN_NO_PARAGRAPH = "in_no_paragraph"
    ONE_VOICE = "one_voice"
    THEME_NOT_TOUCHED = "theme_not_touched"
    REFERENCE_TWICE = "reference_twice"
    SECTION_TOO_LONG = "section_too_long"


GAPS = {
    Gap.SPEAKER_WITHOUT_NOTE: "took the floor, but there is no note.",
    Gap.NOTE_WITHOUT_SPEAKER: "The note is tied to no speaker.",
    Gap.NO_KEY_POINT: "The session has no key message and no recommendation.",
    Gap.UNTAGGED: "The note belongs to no theme.",
    Gap.PLEDGE_WITHOUT_QUANTITY: "The pledge has no quantity.",
    Gap.QUESTION_WITHOUT_ANSWER: "The session has more questions than answers.",
    Gap.IN_NO_PARAGRAPH: "The note stands in no paragraph yet.",
    Gap.ONE_VOICE: "One delegation alone supports the point.",
    Gap.THEME_NOT_TOUCHED: "No note touches this theme of the session.",
    Gap.REFERENCE_TWICE: "An earlier record has the same reference.",
    Gap.SECTION_TOO_LONG: "The section is longer than its guide.",
}
"""What each gap says; the first one begins with a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Hold one gap: in which session, about which record (its id), and its words."""

    gap: Gap
    session_id: str
    key: str
    about: str


def missing_in(material: Material, session: Session) -> tuple[Missing, ...]:
    """Return everything that a session's report still lacks; a break lacks nothing."""
    if session.kind is not SessionKind.SESSION:
        return ()
    notes = [each for each in material.notes if each.session_id == session.id and is_for_report(each)]
    return tuple(each for look in _LOOKS for each in look(material, session, notes))


Look = Callable[[Material, Session, list[Note]], Iterator[Missing]]


def _speakers(material: Material, session: Session, _notes: list[Note]) -> Iterator[Missing]:
    noted = {each.intervention_id for each in material.notes if each.session_id == session.id}
    for spoken in material.interventions:
        ended = spoken.session_id == session.id and spoken.clock.ended_at is not None
        procedural = spoken.kind in {InterventionKind.CHAIR, InterventionKind.POINT_OF_ORDER}
        if ended and not procedural and spoken.id not in noted:
            who = material.delegations.get(spoken.delegation_id)
            name = who.names.en if who else f"No. {spoken.order}"
            yield Missing(gap=Gap.SPEAKER_WITHOUT_NOTE, session_id=session.id, key=spoken.id, about=name)


def _notes_of(material: Material, session: Session, notes: list[Note]) -> Iterator[Missing]:
    waiting = {each.id for each in unplaced(notes, material.paragraphs)}
    compiled = any(each.session_id == session.id for each in material.paragraphs)
    for note in notes:
        if not note.intervention_id:
            yield _about(Gap.NOTE_WITHOUT_SPEAKER, note)
        if theme_of(note, session, material.themes) is None:
            yield _about(Gap.UNTAGGED, note)
        if compiled and note.id in waiting:
            yield _about(Gap.IN_NO_PARAGRAPH, note)


def _points(material: Material, session: Session, notes: list[Note]) -> Iterator[Missing]:
    kinds = [each.kind for each in notes]
    if not {NoteKind.KEY_MESSAGE, NoteKind.RECOMMENDATION} & set(kinds):
        yield Missing(gap=Gap.NO_KEY_POINT, session_id=session.id, key=session.id, about=session.title)
    if kinds.count(NoteKind.QUESTION) > kinds.count(NoteKind.ANSWER):
        yield Missing(gap=Gap.QUESTION_WITHOUT_ANSWER, session_id=session.id, key=session.id, about=session.title)
    touched = {theme.id for note in notes if (theme := theme_of(note, session, material.themes))}
    for theme in material.themes:
        if theme.id in session.theme_ids and theme.id not in touched:
            yield Missing(gap=Gap.THEME_NOT_TOUCHED, session_id=session.id, key=theme.id, about=theme.title)


def _pledges(material: Material, session: Session, _notes: list[Note]) -> Iterator[Missing]:
    for pledge in material.pledges:
        if pledge.session_id == session.id and pledge.quantity is None:
            yield Missing(gap=Gap.PLEDGE_WITHOUT_QUANTITY, session_id=session.id, key=pledge.id, about=pledge.text)


def _references(material: Material, session: Session, _notes: list[Note]) -> Iterator[Missing]:
    for entry in giving_way((*material.pledges, *material.commitments)):
        if entry.session_id == session.id:
            about = f"{entry.reference} {entry.text}"
            yield Missing(gap=Gap.REFERENCE_TWICE, session_id=session.id, key=entry.id, about=about)


def _paragraphs(material: Material, session: Session, _notes: list[Note]) -> Iterator[Missing]:
    agreements = (each for each in material.paragraphs if each.kind is NoteKind.AGREEMENT)
    for paragraph in (each for each in agreements if each.session_id == session.id):
        if material.evidence_for(paragraph).count == 1:
            yield Missing(gap=Gap.ONE_VOICE, session_id=session.id, key=paragraph.id, about=paragraph.text)


def _length(material: Material, session: Session, notes: list[Note]) -> Iterator[Missing]:
    own = [each.text for each in material.paragraphs if each.session_id == session.id]
    words = sum(word_count(text) for text in own or (without_tags(each.text) for each in notes))
    guide = material.settings.guide_for(session.id)
    if words > guide:
        about = f"{words:,} words, {words - guide:,} too many"
        yield Missing(gap=Gap.SECTION_TOO_LONG, session_id=session.id, key=session.id, about=about)


_LOOKS: tuple[Look, ...] = (_speakers, _points, _notes_of, _pledges, _references, _paragraphs, _length)


def _about(gap: Gap, note: Note) -> Missing:
    return Missing(gap=gap, session_id=note.session_id, key=note.id, about=" ".join(note.text.split()))
