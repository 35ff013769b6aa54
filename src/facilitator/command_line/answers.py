"""Answer on the command line: say something, complain, ask for a passphrase; what the exit codes mean."""

import getpass
import json
import sys
from collections.abc import Iterable
from enum import IntEnum
from typing import Any

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


def say(text: str) -> None:
    """Write a line to the standard output."""
    sys.stdout.write(f"{text}\n")


def say_as_json(value: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
    """Write a value to the standard output as JSON."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


def complain(text: str) -> None:
    """Write a line to the standard error."""
    sys.stderr.write(f"facilitator: {text}\n")


def ask_passphrase(why: str) -> str:
    """Return what is typed unseen at the terminal; without one, the first line of the standard input."""
    if sys.stdin.isatty():
        return getpass.getpass(f"{why} Passphrase: ")
    return sys.stdin.readline().rstrip("\r\n")


def plain_faults(faults: Iterable[Fault]) -> list[dict[str, str]]:
    """Return faults as JSON can hold them."""
    return [{"where": each.where, "reason": each.reason, "suggestion": each.suggestion} for each in faults]
