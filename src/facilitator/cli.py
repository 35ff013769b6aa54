"""Read the command line and start what it asks for."""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

# The word -> the module of `command_line` that carries it out; only that one is imported.
COMMANDS = {
    "new": "new",
    "import": "import_",
    "export": "export",
    "check": "check",
    "stats": "stats",
    "exchange": "exchange",
    "recover": "recover",
    "rehearse": "rehearse",
}
# What the program calls itself, in a process of its own.
_OWN = {"read-tables": "read_tables"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out the command line and return the exit code: 0 when all went well."""
    os.umask(0o077)  # whatever is written, be it a log or a copy to look at, nobody else on this machine may read
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given and given[0] in {**COMMANDS, **_OWN}:
        return _carry_out(given)
    meeting, sample = _window_asked_for(given)
    gc.disable()  # until the window stands: what starting makes stays
    try:
        from facilitator.qt_loading import load_qt  # noqa: PLC0415 - answering --help needs no Qt

        load_qt()
        from facilitator.start import run_window  # noqa: PLC0415 - the same

        return run_window(sys.argv[:1], meeting, sample=sample, leave=leave_without_display)
    finally:
        gc.enable()


def leave_without_display() -> None:
    """Say that there is no display for a window, and leave: here Qt would abort."""
    from facilitator.command_line.answers import Exit, complain  # noqa: PLC0415 - nearly always there is one

    complain("There is no display to open a window on. Everything else works without one: see facilitator --help.")
    sys.stderr.flush()
    os._exit(Exit.NO_DISPLAY)


def _carry_out(given: Sequence[str]) -> int:
    """Hand the command line to the module of its first word; what goes wrong is told in a sentence."""
    import argparse  # noqa: PLC0415 - the same

    from facilitator.command_line.answers import Exit, complain  # noqa: PLC0415 - the window need not wait for it
    from facilitator.domain.faults import RuleBrokenError  # noqa: PLC0415 - the same
    from facilitator.services.ports import MeetingUnavailableError  # noqa: PLC0415 - the same

    command = import_module(f"facilitator.command_line.{({**COMMANDS, **_OWN})[given[0]]}")
    parser = argparse.ArgumentParser(prog="facilitator")
    command.add_parser(parser.add_subparsers())
    try:
        code: int = command.run(parser.parse_args(given))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has heard enough, as `head` has; nothing more must be written when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except RuleBrokenError as refusal:
        complain(str(refusal))
        return Exit.USAGE
    except MeetingUnavailableError as failure:
        complain(f"{failure.sentence} {failure.way_out}".strip())
        return Exit.FILE_TROUBLE
    return code


def _window_asked_for(given: Sequence[str]) -> tuple[Path | None, bool]:
    """Return the meeting that the window is wanted on, and whether it is to be a fresh sample."""
    if len(given) <= 1 and all(map(_is_there, given)):
        return next(map(Path, given), None), False  # as the desktop starts it: nothing is left to be understood
    parser = _window_parser()
    options = parser.parse_args(given)
    if options.meeting is not None and not options.meeting.suffix and not options.meeting.exists():
        parser.error(f"there is neither a file nor a command {options.meeting}; commands: {', '.join(COMMANDS)}")
    return options.meeting, options.sample


def _is_there(meeting: str) -> bool:
    """Return whether it is a file; of one in a closed folder or on a lost network, opening it says what is wrong."""
    try:
        return Path(meeting).is_file()
    except OSError:
        return False


def _window_parser() -> "argparse.ArgumentParser":
    import argparse  # noqa: PLC0415 - slow to import, and needed for what is typed alone

    parser = argparse.ArgumentParser(
        prog="facilitator",
        description="Chair a diplomatic meeting, take its notes and send its outcome summary.",
        epilog=f"Without a window: facilitator {' | '.join(COMMANDS)}; each of them answers --help.",
    )
    parser.add_argument("meeting", nargs="?", type=Path, help="the meeting file to open")
    parser.add_argument("--sample", action="store_true", help="open a fresh copy of the sample meeting")
    return parser
