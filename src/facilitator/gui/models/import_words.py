"""Say what is imported and what importing it would do."""

from collections.abc import Mapping

from facilitator.gui.spoken import spoken
from facilitator.services.imports.plan import ImportKind, ImportPlan, RowStatus


def kinds_of_table() -> Mapping[ImportKind, str]:
    """Return what a table may hold, in the order in which it is offered."""
    return {
        ImportKind.PROGRAMME: spoken("Sessions"),
        ImportKind.SEGMENTS: spoken("Segments of sessions"),
        ImportKind.QUESTIONS: spoken("Guiding questions"),
        ImportKind.DELEGATIONS: spoken("Delegations and people"),
        ImportKind.SPEECH_LOG: spoken("A speech log"),
    }


def import_title(kind: ImportKind, name: str) -> str:
    """Return the heading over the import of a file of this name."""
    words = {
        ImportKind.PROGRAMME: spoken("Import the programme from {}"),
        ImportKind.SEGMENTS: spoken("Import the segments of sessions from {}"),
        ImportKind.QUESTIONS: spoken("Import guiding questions from {}"),
        ImportKind.DELEGATIONS: spoken("Import delegations from {}"),
        ImportKind.SPEECH_LOG: spoken("Import a speech log from {}"),
    }
    return words[kind].format(name)


def plan_summary(plan: ImportPlan, faults: int, zone: str) -> str:
    """Return in a few sentences what applying the plan would do."""
    words = spoken(
        "{new} new, {changed} changed, {same} as they are, {missing} not in the file (they stay), "
        "{refused} left out. Faults: {faults}. Times are those of {zone}. Nothing has changed yet."
    )
    counts = {
        "new": RowStatus.NEW,
        "changed": RowStatus.CHANGED,
        "same": RowStatus.IDENTICAL,
        "missing": RowStatus.MISSING,
        "refused": RowStatus.REFUSED,
    }
    figures = {name: plan.count(status) for name, status in counts.items()}
    return words.format(**figures, faults=faults, zone=zone)
