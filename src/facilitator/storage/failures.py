"""Turn what can go wrong with a file into a sentence with a way out."""


class MeetingFileError(Exception):
    """Report that the meeting file, or the disk under it, does not allow what was asked.

    `sentence` says what happened; `way_out` says what the user can do.
    """

    def __init__(self, sentence: str, way_out: str) -> None:
        super().__init__(f"{sentence} {way_out}")
        self.sentence = sentence
        self.way_out = way_out


class NotAMeetingFileError(MeetingFileError):
    """Report a file that is something else, or too damaged to be read."""


class NewerMeetingFileError(MeetingFileError):
    """Report a file written by a newer version of the program."""
