"""Answer on the command line: say something, complain, ask for a passphrase; what the exit codes mean."""

import argparse
import getpass
import json
import sys
from collections.abc import Iterable
from datetime import date
from enum import IntEnum
from typing import Any, TextIO

from facilitator.domain.faults import Fault


class Exit(IntEnum):
    """Name the exit codes, for scripts to act on."""

    DONE = 0
    FAULTS = 1
    """The work was done, or not begun, and faults were found: they are on the standard output."""
    USAGE = 2
    """The command line was not understood."""
    FILE_TROUBLE = 3
    """A file could not be read or written: the reason is on the standard error."""
    NO_DISPLAY = 4
    """There is no display to open a window on."""
    INTERRUPTED = 130
    """Somebody pressed Ctrl+C."""


def say(text: str) -> None:
    """Write a line to the standard output."""
    _write(sys.stdout, text)


def say_as_json(value: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
    """Write a value to the standard output as JSON, escaping what another encoding than UTF-8 may not hold."""
    say(json.dumps(value, ensure_ascii=sys.stdout.encoding.casefold() != "utf-8", indent=2))


def complain(text: str) -> None:
    """Write a line to the standard error."""
    _write(sys.stderr, f"facilitator: {text}")


def day(written: str) -> date:
    """Return the day that an argument names; say how to write one when it names none."""
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{written}” is not a day; write it like 2024-12-10") from error


def _write(stream: TextIO, text: str) -> None:
    """Write a line; what the terminal's encoding does not know is written as its number, never a failure."""
    encoding = stream.encoding or "utf-8"
    stream.write(f"{text}\n".encode(encoding, errors="backslashreplace").decode(encoding))


def ask_passphrase(why: str) -> str:
    """Return what is typed unseen at the terminal; without one, the first line of the standard input."""
    if sys.stdin.isatty():
        return getpass.getpass(f"{why} Passphrase: ")
    return sys.stdin.readline().rstrip("\r\n")


def plain_faults(faults: Iterable[Fault]) -> list[dict[str, str]]:
    """Return faults as JSON can hold them."""
    return [{"where": each.where, "reason": each.reason, "suggestion": each.suggestion} for each in faults]
