"""Read the command line and start what it asks for."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out the command line and return the exit code: 0 when all went well."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == ["rehearse"]:
        from facilitator.rehearsal import rehearse  # noqa: PLC0415 - the window need not wait for it

        return rehearse(_rehearsal_parser().parse_args(given[1:]).out)
    options = _window_parser().parse_args(given)
    from facilitator.app import run_window  # noqa: PLC0415 - answering --help needs no Qt

    return run_window(sys.argv[:1], options.meeting, sample=options.sample)


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="facilitator",
        description="Chair a diplomatic meeting, take its notes and send its outcome summary.",
        epilog="facilitator rehearse plays a session of the sample meeting without a screen.",
    )
    parser.add_argument("meeting", nargs="?", type=Path, help="the meeting file to open")
    parser.add_argument("--sample", action="store_true", help="open a fresh copy of the sample meeting")
    return parser


def _rehearsal_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="facilitator rehearse",
        description="Play a session of the sample meeting on the real desks, offscreen and in fake time.",
    )
    parser.add_argument("--out", type=Path, default=Path("rehearsal"), help="folder for what it makes")
    return parser
