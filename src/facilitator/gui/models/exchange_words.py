"""Put into words what passes between laptops."""

from collections.abc import Callable
from enum import Enum
from typing import Any

from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.domain.roles import Role
from facilitator.domain.speaking_order import Inscription
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.spoken import spoken
from facilitator.services.changes import Record
from facilitator.services.exchange import WHOLE_RECORD, Arrival, ClockAhead, Fate, Manifest, Review, SessionCoverage

DelegationById = Callable[[str], Delegation | None]
_WORDS_SHOWN = 90


def fate_words(fate: Fate) -> str:
    """Return what becomes of a record, with a sign that needs no colour."""
    return {
        Fate.NEW: spoken("+ new"),
        Fate.UPDATED: spoken("\u2191 brought up to date"),
        Fate.MERGED: spoken("\u21c4 merged, both kept"),
        Fate.BOTH_CHANGED: spoken("\u2260 both changed"),
        Fate.KEPT_APART: spoken("\u2016 kept apart"),
        Fate.REMOVED: spoken("\u2212 deleted there"),
    }[fate]


def role_words(role: Role) -> str:
    """Return who uses a laptop in this role."""
    return {
        Role.ALONE: spoken("one person for everything"),
        Role.CHAIR: spoken("the chair"),
        Role.RAPPORTEUR: spoken("a rapporteur"),
        Role.SECRETARIAT: spoken("the secretariat"),
    }[role]


def record_words(record: Record, delegation: DelegationById) -> str:
    """Return a record in a few words: what it is and which one."""
    if isinstance(record, Note):
        return spoken("Note: {}").format(_shortened(record.text))
    if isinstance(record, Pledge):
        return spoken("Pledge: {}").format(_shortened(record.text))
    if isinstance(record, Inscription):
        return spoken("On the list: {}").format(name_of(delegation(record.delegation_id)))
    if isinstance(record, Intervention):
        return spoken("Intervention {}: {}").format(record.order, name_of(delegation(record.delegation_id)))
    kind = type(record).__name__
    name = (
        getattr(record, "title", "") or getattr(record, "text", "") or getattr(record, "running_text", "") or record.id
    )
    return f"{kind}: {_shortened(str(name))}"


def value_words(value: Any) -> str:  # noqa: ANN401 - a field may hold anything
    """Return a field's value as it can be read."""
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, bool):
        return spoken("yes") if value else spoken("no")
    if isinstance(value, tuple):
        return ", ".join(value_words(each) for each in value)
    return "\u2013" if value is None or value == "" else _shortened(str(value))


def manifest_words(manifest: Manifest, local_time: Callable[..., str]) -> str:
    """Return what a hand-over says of itself."""
    made = local_time(manifest.made_at, "%d %B, %H:%M")
    words = spoken("{title}. Handed over by {who} ({role}), {made}. {entries} entries.").format(
        title=manifest.meeting_title,
        who=manifest.who or spoken("somebody"),
        role=role_words(manifest.laptop.role),
        made=made,
        entries=manifest.entries,
    )
    private = spoken(" {} of them are private there and stay closed.").format(manifest.withheld)
    return words + private if manifest.withheld else words


def review_words(review: Review) -> str:
    """Return what taking a hand-over over would do, in one line."""
    if not review.new_entries:
        return spoken("Everything in it is here already. Nothing would change.")
    counted = ((fate, review.count(fate)) for fate in Fate)
    parts = [f"{fate_words(fate)}: {count}" for fate, count in counted if count]
    known = spoken("{} entries are known here").format(review.identical_entries)
    counts = " \u00b7 ".join([*parts, known])
    return f"{counts}\n{ahead_words(review.ahead)}" if review.ahead else counts


def ahead_words(ahead: ClockAhead) -> str:
    """Return whose clock is ahead of this one, and what that does."""
    hours, minutes = divmod(int(ahead.by.total_seconds()) // 60, 60)
    return spoken(
        "The clock of the laptop of {who} is {hours} h {minutes:02d} min ahead of this one: what is written there"
        " counts as later than what is written here. Ask for it to be set."
    ).format(who=ahead.who or spoken("somebody"), hours=hours, minutes=minutes)


def field_words(field: str) -> str:
    """Return the name of a field as it can be read."""
    return spoken("is there") if field == WHOLE_RECORD else field.replace("_", " ")


def arrival_words(arrival: Arrival, local_time: Callable[..., str]) -> str:
    """Return what arrived at one time."""
    return spoken("{when} \u00b7 {who} \u00b7 {source}: {entries} entries, {records} records").format(
        when=local_time(arrival.at, "%d %b %H:%M"),
        who=arrival.who or spoken("somebody"),
        source=arrival.source,
        entries=arrival.entries,
        records=arrival.records,
    )


def coverage_words(coverage: SessionCoverage) -> str:
    """Return what is here of a session."""
    title = coverage.session.title
    if coverage.missing:
        return spoken("\u25cb {}: over, and no notes have arrived").format(title)
    sign = "\u25cf" if coverage.notes else "\u00b7"
    return spoken("{sign} {title}: {notes} notes, {interventions} interventions").format(
        sign=sign, title=title, notes=coverage.notes, interventions=coverage.interventions
    )


def hub_words(*, online: bool, people: int, waiting: int) -> str:
    """Return how a laptop stands with the hub, for the corner of the eye."""
    if not online:
        return (
            spoken("offline, {} changes kept here").format(waiting) if waiting else spoken("offline, nothing to send")
        )
    if waiting:
        return spoken("{people} people, {waiting} changes on their way").format(people=people, waiting=waiting)
    return spoken("1 person, in step") if people == 1 else spoken("{} people, all in step").format(people)


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _WORDS_SHOWN else f"{words[:_WORDS_SHOWN].rstrip()}\u2026"
