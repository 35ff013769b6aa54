"""Start the frozen program; freezing needs a script that lies outside the package."""

import os
import sys
from pathlib import Path

from facilitator.cli import main


def open_missing_streams() -> None:
    """Let what is written go nowhere where there is no console: a window started on Windows has no streams."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - open as long as the program


if __name__ == "__main__":
    open_missing_streams()
    sys.exit(main())
