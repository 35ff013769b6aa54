"""Know where the program's own files lie, and where the user's go."""

import sys
from pathlib import Path

from platformdirs import user_data_path, user_documents_path

_NAME = "Facilitator"


def resources_folder() -> Path:
    """Return the shipped files: beside the package when installed, at the top of the tree when not."""
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "resources"


def guide_folder() -> Path:
    """Return the guide: among the shipped files when installed, in `docs` when not."""
    installed = resources_folder() / "guide"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "docs" / "guide"


def portable_folder() -> Path | None:
    """Return the folder `facilitator-data` beside a frozen program: where it lies, nothing is kept anywhere else."""
    beside = Path(sys.executable).parent / "facilitator-data"
    return beside if getattr(sys, "frozen", False) and beside.is_dir() else None


def personal_folder() -> Path:
    """Return the folder for settings and logs, made if need be."""
    return portable_folder() or user_data_path(_NAME, appauthor=False, ensure_exists=True)


def meetings_folder() -> Path:
    """Return the folder that is offered for meeting files and documents, made if need be."""
    portable = portable_folder()
    folder = portable / "meetings" if portable else user_documents_path() / _NAME
    folder.mkdir(parents=True, exist_ok=True)
    return folder
