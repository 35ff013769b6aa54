"""A meeting file of the sample, and a personal folder that is the test's own."""

import shutil
from pathlib import Path

import pytest

from facilitator.cli import main


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample meeting, made by the command line once."""
    folder = tmp_path_factory.mktemp("sample")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("facilitator.command_line.meetings.personal_folder", lambda: folder)
        assert main(["new", str(folder / "sample.facilitator"), "--sample"]) == 0
    return folder / "sample.facilitator"


@pytest.fixture
def meeting(sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the sample meeting, with the test's own personal folder."""
    personal = tmp_path / "personal"
    personal.mkdir()
    monkeypatch.setattr("facilitator.command_line.meetings.personal_folder", lambda: personal)
    return Path(shutil.copy(sample, tmp_path / "montevideo.facilitator"))
