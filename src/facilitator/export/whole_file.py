"""Write a file whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from facilitator.export.failures import ExportFailedError


def write_whole(target: Path, content: bytes, program: str = "Word") -> None:
    """Replace what lies at `target` only once the new content is safe on the disk.

    Raise ExportFailedError when the disk does not allow it; `program` is what may have the file open.
    """
    if target.exists() and not target.is_file():
        raise ExportFailedError(
            f"{target.name} could not be written: what lies there is no file.", "Choose another name."
        )
    if not target.parent.is_dir():
        raise ExportFailedError(
            f"{target.name} could not be written: there is no folder {target.parent}.", "Make it first."
        )
    half_done = target.with_name(f".{target.name}.part")
    try:
        with half_done.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())  # or a power cut could leave an empty file under the right name
        half_done.replace(target)
    except OSError as error:
        with suppress(OSError):
            half_done.unlink()
        raise ExportFailedError(
            f"{target.name} could not be written ({error.strerror}).",
            f"Close it in {program} if it is open there, or choose another folder.",
        ) from error
