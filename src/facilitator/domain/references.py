"""Give what is on record a stable reference: MVD-S2-R03 is recommendation 3 of session S2 of meeting MVD.

A reference once given stays. Two laptops that know nothing of each other can give the same one; then the record
that was made first keeps it, on every laptop alike, and the later one is to be given the next that is free.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from facilitator.domain.commitments import Commitment
from facilitator.domain.pledges import Pledge

OnRecord = Pledge | Commitment
_DIGITS = "0123456789"
_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


def next_reference(meeting: str, session: str, letter: str, taken: Iterable[str]) -> str:
    """Return the next free reference of a kind in a session."""
    return _next_of(f"{meeting}-{session}-{letter}" if meeting else f"{session}-{letter}", taken)


def giving_way(entries: Iterable[OnRecord]) -> tuple[OnRecord, ...]:
    """Return those whose reference an earlier one has as well, the earliest first.

    Earlier is what was recorded earlier; of what was recorded at the same moment, the lower identifier.
    """
    seen: set[str] = set()
    later = []
    for entry in sorted(entries, key=_age):
        if entry.reference in seen:
            later.append(entry)
        elif entry.reference:
            seen.add(entry.reference)
    return tuple(later)


def with_references_of_their_own(entries: Iterable[OnRecord]) -> Iterator[OnRecord]:
    """Yield those that give way, each with the next free reference of its kind and session."""
    entries = tuple(entries)
    taken = {each.reference for each in entries}
    for entry in giving_way(entries):
        reference = _next_of(entry.reference.rstrip(_DIGITS), taken)
        taken.add(reference)
        yield replace(entry, reference=reference)


def _next_of(stem: str, taken: Iterable[str]) -> str:
    ends = (each.removeprefix(stem) for each in taken if each.startswith(stem))
    return f"{stem}{max((int(each) for each in ends if each.isdecimal()), default=0) + 1:02}"


def _age(entry: OnRecord) -> tuple[datetime, str]:
    return (entry.recorded_at or _BEFORE_ALL, entry.id)
