"""Keep some space on the disk for the moment when there is none."""

from pathlib import Path

RESERVE_SIZE = 200_000  # bytes: about fifty acts


class Reserve:
    """Hold a hidden file beside the meeting, to be given up when the disk is full."""

    def __init__(self, meeting: Path) -> None:
        self.path = meeting.with_name(f".{meeting.name}.reserve")

    def hold(self) -> bool:
        """Take the space if it is not taken yet; return whether it is held now."""
        try:
            if self.path.exists() and self.path.stat().st_size == RESERVE_SIZE:
                return True
            self.path.write_bytes(bytes(RESERVE_SIZE))
            self.path.chmod(0o600)
        except OSError:
            self.path.unlink(missing_ok=True)
            return False
        return True

    def release(self) -> bool:
        """Give the space up; return whether there was any."""
        try:
            self.path.unlink()
        except OSError:
            return False
        return True
