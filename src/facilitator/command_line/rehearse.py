"""Play a session of the sample meeting: `facilitator rehearse`."""

import argparse
from pathlib import Path

from facilitator.services.ports import MeetingUnavailableError


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the options."""
    parser = subparsers.add_parser(
        "rehearse",
        help="play a session of the sample meeting",
        description="Play a session of the sample meeting on the real desks, offscreen and in fake time.",
    )
    parser.add_argument("--out", type=Path, default=Path("rehearsal"), help="folder for what it makes")


def run(options: argparse.Namespace) -> int:
    """Play it."""
    from facilitator.rehearsal import rehearse  # noqa: PLC0415 - only this word needs Qt

    folder: Path = options.out
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MeetingUnavailableError(
            f"{folder} cannot be made a folder ({error.strerror}).", "Choose another one."
        ) from error
    return rehearse(folder)
