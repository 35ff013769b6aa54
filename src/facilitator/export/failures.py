"""Name the ways in which a document may fail to be written."""

from facilitator.services.ports import MeetingUnavailableError


class ExportCancelledError(MeetingUnavailableError):
    """Report that the user stopped the export; the target is as it was."""

    def __init__(self) -> None:
        super().__init__("The export was stopped.", "The file that was there has not been touched.")


class ExportFailedError(MeetingUnavailableError):
    """Report that the document could not be written where it was wanted, or as it was wanted."""


class CopyUnreadableError(MeetingUnavailableError):
    """Report that a working copy cannot be read back; the meeting is as it was."""
