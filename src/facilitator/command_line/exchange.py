"""Hand a meeting over to another laptop, take one over, make a hub: `facilitator exchange`."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any, TypeVar

from facilitator.command_line.answers import Exit, ask_passphrase, day, say, say_as_json
from facilitator.command_line.meetings import opened
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.meeting import Meeting
from facilitator.services.exchange import Fate
from facilitator.services.ports import LEAST_LETTERS, PassphraseNeededError, go_on
from facilitator.storage.meeting_file import MeetingFile

Answer = TypeVar("Answer")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the options."""
    parser = subparsers.add_parser(
        "exchange",
        help="prepare, review or take over a hand-over; make a hub",
        description="Exchange changes with other laptops by a file. Taking the same file over twice changes nothing.",
    )
    parser.add_argument("meeting", type=Path, help="the meeting file")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--prepare", type=Path, metavar="FILE", help="write everything that may leave this laptop")
    way.add_argument("--review", type=Path, metavar="FILE", help="say what taking the file over would do")
    way.add_argument("--take", type=Path, metavar="FILE", help="take the file over")
    way.add_argument("--make-hub", metavar="ADDRESS", help="make the meeting's hub; say the laptops' address")
    way.add_argument("--compact", metavar="DATE", type=_midnight, help="shorten the log of what was typed before")
    parser.add_argument("--own-passphrase", action="store_true", help="ask for a passphrase of the file's own")
    parser.add_argument("--json", action="store_true", help="say it as JSON")


def run(options: argparse.Namespace) -> int:
    """Do what is asked and say what it did; the exit code is 1 when both sides changed the same."""
    with opened(options.meeting) as file:
        if options.prepare is not None:
            own = ask_passphrase("The hand-over's own.") if options.own_passphrase else ""
            said = _prepared(file, options.prepare, own)
        elif options.review is not None:
            said = _reviewed(file, options.review)
        elif options.make_hub is not None:
            said = _hub_made(file, options.make_hub)
        elif options.compact is not None:
            said = {"compacted_entries": file.exchange.compact(options.compact)}
        else:
            changes = _with_passphrase(file.exchange.take_over, options.take)
            said = {"changed": len(changes.items), "undecided": len(file.exchange.undecided())}
    if options.json:
        say_as_json(said)
    else:
        for name, value in said.items():
            say(f"{name.replace('_', ' ')}: {value}")
    return Exit.FAULTS if said.get("undecided") or said.get(Fate.BOTH_CHANGED.value) else Exit.DONE


def _prepared(file: MeetingFile, target: Path, passphrase: str) -> dict[str, Any]:
    if passphrase and len(passphrase) < LEAST_LETTERS:
        raise RuleBrokenError(f"A passphrase needs {LEAST_LETTERS} letters or more; several words are best.")
    manifest = file.exchange.prepare(target, go_on, passphrase)
    return {"written": str(target), "entries": manifest.entries, "withheld": manifest.withheld}


def _reviewed(file: MeetingFile, source: Path) -> dict[str, Any]:
    review = _with_passphrase(file.exchange.review, source)
    known = {"from": review.manifest.who, "new_entries": review.new_entries, "known_entries": review.identical_entries}
    return {**known, **{fate.value: review.count(fate) for fate in Fate}}


def _hub_made(file: MeetingFile, address: str) -> dict[str, Any]:
    from facilitator.storage.hub_setup import make_hub  # noqa: PLC0415 - psycopg is needed for nothing else

    with file.reading() as uow:
        (meeting,) = uow.all(Meeting)
    return {"address": make_hub(address, meeting.id)}


def _midnight(written: str) -> datetime:
    return datetime.combine(day(written), time(), UTC)


def _with_passphrase(act: Callable[[Path, str], Answer], source: Path) -> Answer:
    """Do it, with the passphrase of the hand-over when it needs one that is not the meeting's."""
    try:
        return act(source, "")
    except PassphraseNeededError as needed:
        return act(source, ask_passphrase(needed.sentence))
