"""Read the sample meeting: the programme of Montevideo as far as its concept note fixes it.

`resources/sample/README.md` describes the file key by key.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.domain.attribution import Attribution
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import (
    GuidingQuestion,
    Segment,
    SegmentKind,
    Session,
    SessionKind,
    Theme,
    TimeLimits,
)
from facilitator.services.changes import Record

Entry = Mapping[str, Any]

_SEGMENT_TITLES = {
    SegmentKind.OPENING: "Opening",
    SegmentKind.PANEL: "Panel",
    SegmentKind.FLOOR: "Statements from the floor",
    SegmentKind.WRAP_UP: "Wrap-up",
}


def read_sample(file: Path) -> tuple[Record, ...]:
    """Return the meeting, its themes, questions, sessions and segments; delegations are not among them."""
    sample = json.loads(file.read_text(encoding="utf-8"))
    meeting = _meeting(sample["meeting"])
    return (
        meeting,
        *_themes(sample["themes"]),
        *_sessions(sample["sessions"], sample["limits"], meeting.zone),
    )


def _meeting(entry: Entry) -> Meeting:
    return Meeting(
        id="meeting",
        code=entry["code"],
        title=entry["title"],
        theme=entry["theme_line"],
        place=entry["place"],
        time_zone=entry["time_zone"],
        first_day=date.fromisoformat(entry["first_day"]),
        last_day=date.fromisoformat(entry["last_day"]),
        co_hosts=tuple(entry["co_hosts"]),
    )


def _themes(entries: Sequence[Entry]) -> Iterator[Record]:
    for position, entry in enumerate(entries, start=1):
        yield Theme(
            id=entry["id"],
            position=position,
            tag=entry["tag"],
            title=entry["title"],
            definition=entry["definition"],
            colour=entry["colour"],
        )
        for place, question in enumerate(entry["guiding_questions"], start=1):
            yield GuidingQuestion(id=question["id"], theme_id=entry["id"], position=place, text=question["text"])


def _sessions(entries: Sequence[Entry], limits: Mapping[str, int], zone: ZoneInfo) -> Iterator[Record]:
    for position, entry in enumerate(entries, start=1):
        yield Session(
            id=entry["id"],
            code=entry["code"],
            position=position,
            title=entry["title"],
            kind=SessionKind(entry["kind"]),
            planned_start=_moment(entry["planned_start"], zone),
            planned_end=_moment(entry["planned_end"], zone),
            hard_stop=_moment(entry["hard_stop"], zone) if entry["hard_stop"] else None,
            theme_ids=tuple(entry["themes"]),
            presiding_officer=entry["roles"]["chair"],
            moderator=entry["roles"]["moderator"],
            rapporteur=entry["roles"]["rapporteur"],
            attribution=Attribution(entry["attribution"] or Attribution.NAMED.value),
            limits=TimeLimits(**{**limits, **entry["limits"]}),
            assumption=entry["assumption"],
        )
        for place, segment in enumerate(entry["segments"], start=1):
            kind = SegmentKind(segment["kind"].replace("-", "_"))
            yield Segment(
                id=f"{entry['id']}-{place}",
                session_id=entry["id"],
                position=place,
                kind=kind,
                title=_SEGMENT_TITLES[kind],
                planned_minutes=segment["planned_minutes"],
            )


def _moment(local: str, zone: ZoneInfo) -> datetime:
    """Return the venue's local time as UTC."""
    return datetime.fromisoformat(local).replace(tzinfo=zone).astimezone(UTC)
