"""Turn what can go wrong with a file into a sentence with a way out."""

from pathlib import Path

from facilitator.services.ports import MeetingUnavailableError

# What a value or a record of a damaged or forged file can raise while it is understood.
MALFORMED = (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, OverflowError)


class MeetingFileError(MeetingUnavailableError):
    """Report that the meeting file, or the disk under it, does not allow what was asked."""


class NotAMeetingFileError(MeetingFileError):
    """Report a file that is something else, or too damaged to be read."""


class ForgedMeetingFileError(NotAMeetingFileError):
    """Report a file that holds what this program never writes."""


class NewerMeetingFileError(MeetingFileError):
    """Report a file written by a newer version of the program."""


class StoppedError(MeetingFileError):
    """Report that the user has stopped what was being done; nothing of it has been kept."""


class DiskFullError(MeetingFileError):
    """Report that there is no space left on the disk."""


def disk_full(path: Path) -> DiskFullError:
    """Return the report for a file that could not grow."""
    return DiskFullError(
        f"The disk is full: {path.name} could not be written.", "Free some space, then repeat what you did last."
    )


class HubRefusedError(MeetingFileError):
    """Say why this laptop may not work with a hub that could be reached."""
