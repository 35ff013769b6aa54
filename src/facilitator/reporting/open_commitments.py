"""Tell in a report what was agreed or asked for and is still to be done."""

from facilitator.domain.attribution import Attribution
from facilitator.domain.commitments import Commitment
from facilitator.domain.report import level_of
from facilitator.reporting.material import Material
from facilitator.reporting.phrases import phrases_in


def open_commitments(material: Material) -> list[Commitment]:
    """Return the commitments that a report lists: still open, and not heard in a private note.

    They come in the order of the programme, then by kind and reference.
    """
    place = {each.id: each.position for each in material.sessions}
    listed = [each for each in material.commitments if not each.status.is_closed and not material.keeps_private(each)]
    return sorted(listed, key=lambda each: (place.get(each.session_id, len(place) + 1), each.reference, each.id))


def commitment_level(material: Material, commitment: Commitment) -> Attribution:
    """Return how openly a report may tell whose commitment it is: as its session and its note permit."""
    note = material.note.get(commitment.note_id)
    return level_of(material.session.get(commitment.session_id), (note,) if note else ())


def commitment_sentence(commitment: Commitment, level: Attribution, language: str) -> str:
    """Return reference, words, owner and due date; the owner only where names may be told."""
    owner = commitment.owner if level is Attribution.NAMED else ""
    due = phrases_in(language).due_day(commitment.due)
    say = phrases_in(language).say
    told = " ".join(commitment.text.split()).rstrip(".\u3002")
    told = say("{reference}: {text}", reference=commitment.reference, text=told) if commitment.reference else told
    if owner and due:
        return say("{told} (owner: {owner}; due: {due}).", told=told, owner=owner, due=due)
    if owner:
        return say("{told} (owner: {owner}).", told=told, owner=owner)
    return say("{told} (due: {due}).", told=told, due=due) if due else say("{told}.", told=told)
