"""Begin a meeting file: `facilitator new`."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from facilitator.command_line.answers import Exit, day, say, say_as_json
from facilitator.command_line.meetings import files, reference_records
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session
from facilitator.paths import resources_folder
from facilitator.services.changes import Record
from facilitator.services.commands.meeting_facts import zone_named
from facilitator.services.new_meeting import empty_meeting
from facilitator.services.sample import read_sample


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the options."""
    parser = subparsers.add_parser("new", help="begin a meeting file", description="Begin a meeting file.")
    parser.add_argument("meeting", type=Path, help="the meeting file to make")
    parser.add_argument("--title", default="New meeting", help="the meeting's title")
    parser.add_argument("--code", default="MTG", help="its short code")
    parser.add_argument("--place", default="", help="where it is held")
    parser.add_argument("--zone", default="UTC", help="the venue's time zone, like America/Montevideo")
    parser.add_argument("--first-day", type=day, help="its first day, like 2024-12-10")
    parser.add_argument("--last-day", type=day, help="its last day")
    parser.add_argument("--sample", action="store_true", help="make the sample meeting instead")
    parser.add_argument("--json", action="store_true", help="say what was made as JSON")


def run(options: argparse.Namespace) -> int:
    """Make the file."""
    records = _sample() if options.sample else tuple(_meeting(options))
    file = files().create(options.meeting, (*reference_records(), *records))
    file.close()
    if options.json:
        say_as_json({"meeting": str(options.meeting)})
    else:
        say(f"{options.meeting} has been made.")
    return Exit.DONE


def _sample() -> tuple[Record, ...]:
    return read_sample(resources_folder() / "sample" / "montevideo.json")


def _meeting(options: argparse.Namespace) -> Iterator[Record]:
    zone = zone_named(options.zone)
    first = options.first_day or datetime.now(zone).date()
    last = options.last_day or first
    if last < first:
        raise RuleBrokenError("The last day comes before the first one.")
    for record in empty_meeting(datetime.combine(first, datetime.min.time(), zone)):
        if isinstance(record, Meeting):
            yield replace(
                record,
                code=options.code,
                title=options.title,
                place=options.place,
                time_zone=options.zone,
                first_day=first,
                last_day=last,
            )
        else:
            assert isinstance(record, Session)
            assert record.hard_stop is not None
            yield replace(
                record,
                planned_start=record.planned_start.astimezone(UTC),
                planned_end=record.planned_end.astimezone(UTC),
                hard_stop=record.hard_stop.astimezone(UTC),
            )
