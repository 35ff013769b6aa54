"""Look for what is wrong with a meeting: `facilitator check`."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from facilitator.command_line.answers import Exit, plain_faults, say, say_as_json
from facilitator.command_line.meetings import opened
from facilitator.domain.faults import Fault
from facilitator.domain.programme import Session
from facilitator.domain.programme_conflicts import ConflictKind, conflicts
from facilitator.services.ports import UnitOfWork
from facilitator.services.reports import outcome_summary
from facilitator.storage.meeting_file import MeetingFile


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the options."""
    parser = subparsers.add_parser(
        "check",
        help="look for conflicts, gaps and damage",
        description="Look for conflicts in the programme, for what the outcome summary would leave out, "
        "and for damage to the file. Nothing is changed but what opening a damaged file mends.",
    )
    parser.add_argument("meeting", type=Path, help="the meeting file")
    parser.add_argument("--json", action="store_true", help="say it as JSON")


def run(options: argparse.Namespace) -> int:
    """Say what was found; the exit code is 1 for a conflict or damage, not for what a report leaves out."""
    with opened(options.meeting) as file, file.reading() as uow:
        found = (*_remarks(file), *_conflicts(uow))
        left_out = tuple(Fault(each.where, each.reason, "") for each in outcome_summary(uow).left_out)
    if options.json:
        faults, gaps = plain_faults(found), plain_faults(left_out)
        say_as_json({"meeting": str(options.meeting), "faults": faults, "left_out": gaps})
    else:
        for gap in left_out:
            say(f"left out: {gap.sentence}")
        for fault in found:
            say(fault.sentence)
        say(f"{len(found)} faults found." if found else "No fault was found.")
    return Exit.FAULTS if found else Exit.DONE


def _remarks(file: MeetingFile) -> Iterator[Fault]:
    for remark in file.take_remarks():
        yield Fault(file.path.name, remark.sentence, remark.way_out)


def _conflicts(uow: UnitOfWork) -> Iterator[Fault]:
    sessions = sorted(uow.all(Session), key=lambda each: each.position)
    codes = {each.id: each.code for each in sessions}
    for each in conflicts(sessions):
        where = " and ".join(codes[session_id] for session_id in each.session_ids)
        reason, suggestion = {
            ConflictKind.PERSON: (f"{each.shared} is wanted in both at once.", "Change a role or a time."),
            ConflictKind.ROOM: (f"both are in {each.shared} at once.", "Change a room or a time."),
            ConflictKind.OVERLAP: ("both run at once and name no room.", "Give them rooms."),
            ConflictKind.HARD_STOP: ("interpretation ends before the session.", "Change one of the two times."),
        }[each.kind]
        yield Fault(where, reason, suggestion)
