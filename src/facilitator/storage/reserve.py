"""Keep some space on the disk for the moment when there is none."""

import os
from contextlib import suppress
from pathlib import Path

RESERVE_SIZE = 200_000  # bytes: about fifty acts


class Reserve:
    """Hold a hidden file beside the meeting, to be given up when the disk is full."""

    def __init__(self, meeting: Path) -> None:
        self.path = meeting.with_name(f".{meeting.name}.reserve")

    def hold(self) -> bool:
        """Take the space if it is not taken yet; return whether it is held now."""
        try:
            if self.path.is_file() and not self.path.is_symlink() and self.path.stat().st_size == RESERVE_SIZE:
                return True
            # Made anew: what lies there may be a link to something else.
            self.path.unlink(missing_ok=True)
            with os.fdopen(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                file.write(bytes(RESERVE_SIZE))
        except OSError:
            with suppress(OSError):
                self.path.unlink()
            return False
        return True

    def release(self) -> bool:
        """Give the space up; return whether there was any."""
        try:
            self.path.unlink()
        except OSError:
            return False
        return True
