"""Turn what can go wrong with a file into a sentence with a way out."""

from facilitator.services.ports import MeetingUnavailableError


class MeetingFileError(MeetingUnavailableError):
    """Report that the meeting file, or the disk under it, does not allow what was asked."""


class NotAMeetingFileError(MeetingFileError):
    """Report a file that is something else, or too damaged to be read."""


class NewerMeetingFileError(MeetingFileError):
    """Report a file written by a newer version of the program."""
