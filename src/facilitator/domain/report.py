"""Keep the wording of a report: paragraphs composed from notes, then edited by hand.

A paragraph keeps links to the notes it was made of: they are the evidence for its wording and the way
back to who said it. Its place among the others is a text that always leaves room between two neighbours.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from facilitator.domain.attribution import Attribution, strictest
from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note, NoteKind, tags_in, without_tags
from facilitator.domain.programme import Session, Theme
from facilitator.domain.quantifiers import Evidence, Ladder, voices


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportParagraph:
    """Hold one paragraph of the summary; one without a session belongs to the cross-cutting issues.

    `kind` None is plain narrative, without a lead. `opposing_note_ids` hold the opposite view. A `locked`
    wording has been agreed: it is changed only after somebody has unlocked it. `cleared_names` were looked
    at and found to be no source; they are kept folded.
    """

    id: str
    session_id: str
    theme_id: str = ""
    kind: NoteKind | None = None
    text: str
    position: str
    note_ids: tuple[str, ...] = ()
    opposing_note_ids: tuple[str, ...] = ()
    locked: bool = False
    cleared_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionGuide:
    """Hold how many words the section on one session should have."""

    session_id: str
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSettings:
    """Hold how the meeting's reports are written; lengths are in words.

    `longest` is what the whole report may have (8,500 for a Secretariat report), `section` what the section on a
    session should have, unless one of the `guides` says otherwise. `cleared_names` are those that somebody looked
    at and found to be no source, in texts that are no paragraphs: the text's id, a space, and the name folded.
    What the masthead says beside the meeting's own facts is empty until the house has supplied it: a summary of
    co-hosts has no symbol of its own.
    """

    id: str = "report"
    ladder: Ladder = field(default_factory=Ladder)
    longest: int = 8500
    section: int = 500
    guides: tuple[SectionGuide, ...] = ()
    cleared_names: tuple[str, ...] = ()
    symbol: str = ""
    submitter: str = ""
    issued: str = ""
    distribution: str = ""

    def guide_for(self, session_id: str) -> int:
        """Return how many words the section on the session should have."""
        return next((each.words for each in self.guides if each.session_id == session_id), self.section)

    def with_guide(self, session_id: str, words: int) -> "ReportSettings":
        """Return the settings with a guide of its own for the session; with none for 0 words."""
        others = tuple(each for each in self.guides if each.session_id != session_id)
        own = (SectionGuide(session_id, words),) if words and session_id else ()
        return replace(self, guides=(*others, *own))

    def cleared_in(self, text_id: str) -> tuple[str, ...]:
        """Return the names that were cleared in a text, folded."""
        start = f"{text_id} "
        return tuple(each.removeprefix(start) for each in self.cleared_names if each.startswith(start))


def in_order(paragraphs: Iterable[ReportParagraph]) -> list[ReportParagraph]:
    """Return the paragraphs as they follow each other."""
    return sorted(paragraphs, key=lambda each: (each.position, each.id))


def unplaced(notes: Iterable[Note], paragraphs: Iterable[ReportParagraph]) -> list[Note]:
    """Return the notes that belong into a report and stand in no paragraph yet, the oldest first."""
    placed = {note for each in paragraphs for note in (*each.note_ids, *each.opposing_note_ids)}
    return sorted(
        (each for each in notes if each.id not in placed and is_for_report(each)), key=lambda each: each.written_at
    )


def is_for_report(note: Note) -> bool:
    """Return whether a note belongs into a report: it has words, is not private and not about procedure."""
    return bool(without_tags(note.text)) and not note.private and note.kind is not NoteKind.PROCEDURAL


def theme_of(note: Note, session: Session | None, themes: Sequence[Theme]) -> Theme | None:
    """Return the theme first tagged in the note, else the session's only one, else None."""
    by_tag = {each.tag.casefold(): each for each in themes}
    tagged = next((by_tag[tag] for tag in tags_in(note.text) if tag in by_tag), None)
    if tagged is not None or session is None or len(session.theme_ids) != 1:
        return tagged
    return next((each for each in themes if each.id == session.theme_ids[0]), None)


def level_of(session: Session | None, notes: Iterable[Note]) -> Attribution:
    """Return the strictest attribution of a session and of notes; a session that is gone permits nothing."""
    own = session.attribution if session else Attribution.NONE
    return strictest((own, *(note.attribution for note in notes if note.attribution is not None)))


def evidence_for(
    paragraph: ReportParagraph,
    notes: Mapping[str, Note],
    interventions: Mapping[str, Intervention],
    heard: Mapping[str, frozenset[str]],
) -> Evidence:
    """Return the voices behind a paragraph: who made its points, who supports them, who holds the opposite.

    `heard` says who took the floor, by session; those of every session the notes come from count.
    """
    own = [notes[each] for each in paragraph.note_ids if each in notes]
    against = [notes[each] for each in paragraph.opposing_note_ids if each in notes]
    sessions = {paragraph.session_id, *(each.session_id for each in (*own, *against))}
    return Evidence(
        supporting=_behind(own, interventions),
        opposing=_behind(against, interventions),
        heard=frozenset().union(*(heard.get(each, frozenset()) for each in sessions)),
    )


def heard_by_session(interventions: Iterable[Intervention]) -> Mapping[str, frozenset[str]]:
    """Return whose voices were heard in the debate of each session."""
    heard: dict[str, set[str]] = {}
    for each in interventions:
        heard.setdefault(each.session_id, set()).update(heard_in(each))
    return {session_id: frozenset(voices_heard) for session_id, voices_heard in heard.items()}


def heard_in(intervention: Intervention) -> Iterator[str]:
    """Yield whose voice an intervention in the debate was: the groups spoken for, else the delegation."""
    if intervention.kind.is_debate:
        yield from voice_of(intervention)


def voice_of(intervention: Intervention) -> Iterator[str]:
    """Yield whose voice an intervention was: a statement on behalf of a group is one voice."""
    if intervention.on_behalf_of:
        yield "+".join(intervention.on_behalf_of)
    elif intervention.delegation_id:
        yield intervention.delegation_id


def _behind(notes: Iterable[Note], interventions: Mapping[str, Intervention]) -> frozenset[str]:
    found: set[str] = set()
    for note in notes:
        spoken = interventions.get(note.intervention_id)
        found |= voices(tuple(voice_of(spoken)) if spoken else (), note.supporters)
    return frozenset(found)
