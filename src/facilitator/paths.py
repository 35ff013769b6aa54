"""Know where the program's own files lie, and where the user's go."""

from pathlib import Path

from platformdirs import user_data_path, user_documents_path

_NAME = "Facilitator"


def resources_folder() -> Path:
    """Return the shipped files: beside the package when installed, at the top of the tree when not."""
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "resources"


def personal_folder() -> Path:
    """Return the folder for settings and logs, made if need be."""
    return user_data_path(_NAME, appauthor=False, ensure_exists=True)


def meetings_folder() -> Path:
    """Return the folder that is offered for meeting files and documents, made if need be."""
    folder = user_documents_path() / _NAME
    folder.mkdir(parents=True, exist_ok=True)
    return folder
