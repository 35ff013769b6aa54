"""Show a session as the rapporteur sees it: every intervention in order, its notes under it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note, NoteKind, tags_in
from facilitator.gui.models.rows import RowModel
from facilitator.gui.models.speakers_list import name_of, on_behalf
from facilitator.gui.spoken import spoken
from facilitator.services.floor import Floor

KIND_WORDS = {
    NoteKind.KEY_MESSAGE: "Key message",
    NoteKind.RECOMMENDATION: "Recommendation",
    NoteKind.GOOD_PRACTICE: "Good practice",
    NoteKind.CHALLENGE: "Challenge",
    NoteKind.PLEDGE: "Pledge",
    NoteKind.QUESTION: "Question",
    NoteKind.ANSWER: "Answer",
    NoteKind.QUOTATION: "Quotation",
    NoteKind.AGREEMENT: "Agreement",
    NoteKind.DIVERGENCE: "Divergence",
    NoteKind.FOLLOW_UP: "Follow-up",
    NoteKind.PROCEDURAL: "Procedural",
}


@dataclass(frozen=True, slots=True)
class StreamRow:
    """Hold one line of the stream: an intervention, or a note when `note_id` is given."""

    id: str
    intervention_id: str
    note_id: str
    title: str
    text: str
    aside: str
    flag: str
    code: str
    hits: tuple[tuple[int, int], ...] = ()
    """Places in the text that stand out: what a search has found."""

    @property
    def words(self) -> str:
        """Return the line in words."""
        return ", ".join(part for part in (self.title, self.text, self.aside) if part)


class NoteStream(RowModel[StreamRow]):
    """Show the stream."""


def stream_rows(
    floor: Floor,
    notes: Sequence[Note],
    delegation: Callable[[str], Delegation | None],
    local_time: Callable[[Intervention], str],
) -> tuple[StreamRow, ...]:
    """Return the session's own notes first, then each intervention followed by its notes, oldest first."""
    of_intervention: dict[str, list[Note]] = {}
    for note in sorted(notes, key=lambda each: each.written_at):
        of_intervention.setdefault(note.intervention_id, []).append(note)
    rows = [
        StreamRow(
            id="session",
            intervention_id="",
            note_id="",
            title=spoken("Notes of the session itself"),
            text="",
            aside="",
            flag="",
            code="",
        )
    ]
    rows.extend(_note_row(note) for note in of_intervention.get("", ()))
    for intervention in floor.interventions:
        own = of_intervention.get(intervention.id, [])
        rows.append(_intervention_row(intervention, delegation, local_time, has_notes=bool(own)))
        rows.extend(_note_row(note) for note in own)
    return tuple(rows)


def _intervention_row(
    intervention: Intervention,
    delegation: Callable[[str], Delegation | None],
    local_time: Callable[[Intervention], str],
    *,
    has_notes: bool,
) -> StreamRow:
    who = delegation(intervention.delegation_id)
    state = "" if intervention.is_over else spoken("has the floor")
    facts = (on_behalf(intervention.on_behalf_of, delegation), state, "" if has_notes else spoken("no note yet"))
    return StreamRow(
        id=intervention.id,
        intervention_id=intervention.id,
        note_id="",
        title=f"{intervention.order} · {name_of(who)}",
        text=" · ".join(fact for fact in facts if fact),
        aside=local_time(intervention),
        flag=who.flag if who else "",
        code=intervention.delegation_id,
    )


def _note_row(note: Note) -> StreamRow:
    tags = [f"#{tag}" for tag in tags_in(note.text)]
    said = [f"+{len(note.supporters)}"] if note.supporters else []
    private = [spoken("private")] if note.private else []
    return StreamRow(
        id=note.id,
        intervention_id=note.intervention_id,
        note_id=note.id,
        title=spoken(KIND_WORDS[note.kind]),
        text=" ".join(note.text.split()) or spoken("(empty)"),
        aside=" ".join((*private, *said, *tags)),
        flag="",
        code="",
    )
