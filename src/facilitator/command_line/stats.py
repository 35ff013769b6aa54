"""Count who spoke for how long: `facilitator stats`."""

import argparse
from dataclasses import replace
from pathlib import Path

from facilitator.command_line.answers import Exit, say, say_as_json
from facilitator.command_line.meetings import opened, session_named
from facilitator.domain.interventions import Intervention
from facilitator.reporting.statistics import Aspect, shares
from facilitator.services.reports import statistics_material
from facilitator.system_clock import SystemClock

_ASPECTS = {aspect.value.replace("_", "-"): aspect for aspect in Aspect}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the options."""
    parser = subparsers.add_parser(
        "stats", help="count speaking time", description="Count interventions, speaking time and time over the limit."
    )
    parser.add_argument("meeting", type=Path, help="the meeting file")
    parser.add_argument("--by", choices=sorted(_ASPECTS), default="delegation", help="what the time is divided by")
    parser.add_argument("--session", default="", help="code of the only session to count")
    parser.add_argument("--json", action="store_true", help="say it as JSON")


def run(options: argparse.Namespace) -> int:
    """Say the figures, the longest time first; times in seconds."""
    with opened(options.meeting) as file, file.reading() as uow:
        material = statistics_material(uow, SystemClock().now())
        if options.session:
            chosen = session_named(uow, options.session)
            material = replace(material, interventions=uow.in_session(Intervention, chosen.id))
    found = sorted(shares(material, _ASPECTS[options.by]), key=lambda each: (-each.seconds, each.key))
    rows = [
        {
            options.by: each.key,
            "interventions": each.interventions,
            "seconds": round(each.seconds, 1),
            "overruns": each.overruns,
            "seconds_over": round(each.over, 1),
        }
        for each in found
    ]
    if options.json:
        say_as_json(rows)
        return Exit.DONE
    say(f"{options.by}\tinterventions\tseconds\toverruns\tseconds over")
    for row in rows:
        say("\t".join(map(str, row.values())))
    return Exit.DONE
