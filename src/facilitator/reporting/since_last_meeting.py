"""Tell what has become of the points that an earlier meeting left open: "where are we since Montevideo"."""

from collections.abc import Mapping

from facilitator.domain.attribution import Attribution
from facilitator.domain.commitments import CommitmentKind, CommitmentStatus
from facilitator.domain.pledges import Pledge, PledgeStatus
from facilitator.domain.references import OnRecord
from facilitator.domain.report import level_of
from facilitator.reporting.annexes import PLEDGE_STATUS
from facilitator.reporting.material import Material
from facilitator.reporting.outline import Block, Column, Heading, Paragraph, Table, words

COMMITMENT_KINDS: Mapping[CommitmentKind, str] = {
    CommitmentKind.RECOMMENDATION: "Recommendation",
    CommitmentKind.DECISION: "Decision",
    CommitmentKind.FOLLOW_UP: "Follow-up",
}
COMMITMENT_STATUS: Mapping[CommitmentStatus, str] = {
    CommitmentStatus.OPEN: "Open",
    CommitmentStatus.REITERATED: "Reiterated",
    CommitmentStatus.FIRMED_UP: "Firmed up",
    CommitmentStatus.DONE: "Done",
    CommitmentStatus.DROPPED: "Dropped",
}
SINCE_COLUMNS = (
    Column("Reference", 14),
    Column("Point", 30),
    Column("Then", 10),
    Column("Now", 10),
    Column("Owner", 12),
    Column("Due", 11),
    Column("First heard", 13),
)

_SHARES = (12, 23, 15, 15, 14, 10, 11)
"""How wide the columns are in languages whose words for how a point stands are longer than the English ones."""


def brought_forward(material: Material) -> tuple[OnRecord, ...]:
    """Return what an earlier meeting has left open, by the references it had there."""
    entries: tuple[OnRecord, ...] = (*material.pledges, *material.commitments)
    return tuple(sorted((each for each in entries if each.carried_from), key=lambda each: each.carried_from))


def public_points(material: Material) -> tuple[OnRecord, ...]:
    """Return what a report may list of the earlier meeting's points: nothing internal, nothing from private notes."""
    brought = brought_forward(material)
    return tuple(each for each in brought if not (_is_internal(each) or material.keeps_private(each)))


def since_table(material: Material, entries: tuple[OnRecord, ...], *, openly: bool = False) -> Table:
    """Return a row for each point: references, words, status then and now, owner, due, where it was first heard.

    Who owns a point, has pledged or spoke is told `openly` on the rapporteur's own screen; in a report only
    where the attribution permits names.
    """
    moved = sum(each.status is not each.status_then for each in entries)
    phrases = material.phrases
    return Table(
        key="since-last-meeting",
        caption=phrases.say("Points left open by the earlier meeting"),
        columns=_columns(material),
        rows=tuple(_row(material, each, openly=openly) for each in entries),
        summary=phrases.beginning(
            "{points:# point|# points}; the status of {moved} has changed since.", points=len(entries), moved=moved
        ),
        row_keys=tuple(each.id for each in entries),
    )


def since_last_meeting(material: Material) -> list[Block]:
    """Return the section of a report on what became of the earlier meeting's points; nothing when none was brought."""
    entries = public_points(material)
    if not entries:
        return []
    say = material.phrases.say
    lead = say(
        "The earlier meeting left {points:# point|# points} open. The table below sets out where they stand.",
        points=len(entries),
    )
    return [
        Heading(key="since", level=1, text=say("Progress since the earlier meeting")),
        Paragraph(key="since-lead", words=words(lead)),
        since_table(material, entries),
    ]


def provenance(material: Material, entry: OnRecord) -> str:
    """Return where a point was first heard: session, statement, who made it where names may be told, and the day."""
    if entry.provenance:
        return entry.provenance
    session = material.session.get(entry.session_id)
    note = material.note.get(entry.note_id)
    spoken = material.intervention.get(note.intervention_id) if note else None
    say = material.phrases.say
    parts = [say("\u201c{session}\u201d", session=session.title)] if session else []
    if spoken is not None:
        named = level_of(session, (note,) if note else ()) is Attribution.NAMED and spoken.delegation_id
        name, number = material.running_name(spoken.delegation_id), str(spoken.order)
        statement = "statement {number} by {name}" if named else "statement {number}"
        parts.append(say(statement, number=number, name=name))
    began = spoken.clock.started_at if spoken else None
    began = began or (session.planned_start if session else None)
    if began is not None:
        parts.append(material.phrases.style.day(began.astimezone(material.meeting.zone).date()))
    return ", ".join(parts)


def status_words(status: PledgeStatus | CommitmentStatus | None) -> str:
    """Return a status in words; nothing for one that is not known."""
    if isinstance(status, PledgeStatus):
        return PLEDGE_STATUS[status]
    return COMMITMENT_STATUS[status] if status else ""


def _columns(material: Material) -> tuple[Column, ...]:
    if material.language == "en":
        return SINCE_COLUMNS
    widths = zip(SINCE_COLUMNS, _SHARES, strict=True)
    return tuple(Column(material.phrases.say(each.heading), share) for each, share in widths)


def _row(material: Material, entry: OnRecord, *, openly: bool) -> tuple[str, ...]:
    note, say = material.note.get(entry.note_id), material.phrases.say
    level = level_of(material.session.get(entry.session_id), (note,) if note else ())
    named = openly or level is Attribution.NAMED
    if isinstance(entry, Pledge):
        who, due = ", ".join(material.running_name(each) for each in entry.delegation_ids), entry.available_from
    else:
        who, due = entry.owner, entry.due
    return (
        f"{entry.carried_from} \u2192 {entry.reference}",
        " ".join(entry.text.split()),
        say(status_words(entry.status_then)),
        say(status_words(entry.status)),
        who if named else "",
        material.phrases.due_day(due),
        entry.provenance if named else "",
    )


def _is_internal(entry: OnRecord) -> bool:
    return isinstance(entry, Pledge) and entry.internal
