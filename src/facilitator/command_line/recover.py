"""Mend a damaged meeting file and bring earlier states back: `facilitator recover`."""

import argparse
from pathlib import Path

from facilitator.command_line.answers import Exit, say, say_as_json
from facilitator.command_line.meetings import opened
from facilitator.domain.faults import RuleBrokenError


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the options."""
    parser = subparsers.add_parser(
        "recover",
        help="mend a damaged meeting file, list or bring back earlier states",
        description="Mend a damaged meeting file: the damaged one is put aside, byte for byte. "
        "Then list the earlier states kept on this laptop, or lay one of them beside the meeting.",
    )
    parser.add_argument("meeting", type=Path, help="the meeting file")
    parser.add_argument("--bring-back", type=int, metavar="N", help="lay the earlier state No. N beside the meeting")
    parser.add_argument("--json", action="store_true", help="say it as JSON")


def run(options: argparse.Namespace) -> int:
    """Mend the file and say what was done; the exit code is 1 when it had been damaged."""
    with opened(options.meeting) as file:
        remarks = file.take_remarks()
        states = file.earlier.listed()
        brought = ""
        if options.bring_back is not None:
            if not 1 <= options.bring_back <= len(states):
                kept = f"They are numbered 1 to {len(states)}." if states else "None has been kept on this laptop."
                raise RuleBrokenError(f"There is no earlier state No. {options.bring_back}. {kept}")
            brought = str(file.earlier.bring_back(states[options.bring_back - 1]))
    if options.json:
        listed = [
            {"made_at": each.made_at.isoformat(), "why": each.why, "sessions": each.sessions, "notes": each.notes}
            for each in states
        ]
        told = [{"sentence": each.sentence, "way_out": each.way_out} for each in remarks]
        say_as_json({"remarks": told, "earlier_states": listed, "brought_back": brought})
    else:
        for remark in remarks:
            say(f"{remark.sentence} {remark.way_out}".strip())
        for number, state in enumerate(states, start=1):
            say(f"{number}\t{state.made_at:%Y-%m-%d %H:%M:%S}Z\t{state.why}\t{state.notes} notes\t{state.last_words}")
        say(f"Brought back: {brought}" if brought else f"{options.meeting.name} is whole.")
    return Exit.FAULTS if remarks else Exit.DONE
