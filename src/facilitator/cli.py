"""Read the command line and start what it asks for."""

import argparse
import builtins
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
    _load_qt_with_plain_import()
    from facilitator.app import run_window  # noqa: PLC0415 - answering --help needs no Qt

    return run_window(sys.argv[:1], options.meeting, sample=options.sample)


def _load_qt_with_plain_import() -> None:
    """Load Qt, then put Python's own import back: PySide6 replaces it by a slower one, for a feature not used here."""
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401, PLC0415 - answering --help needs no Qt

    builtins.__import__ = plain


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
