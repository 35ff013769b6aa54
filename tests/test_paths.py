"""Know where the program's own files lie, and where the user's go."""

import sys
from pathlib import Path

import pytest

from facilitator import paths


def test_the_shipped_files_lie_at_the_top_of_the_tree_when_not_installed() -> None:
    assert (paths.resources_folder() / "sample" / "montevideo.json").is_file()


def test_the_shipped_files_lie_beside_the_package_when_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "paths.py"))
    assert paths.resources_folder() == tmp_path / "resources"


def test_the_personal_folder_is_made_where_the_system_keeps_such_things(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, object, bool]] = []

    def user_data_path(name: str, *, appauthor: object, ensure_exists: bool) -> Path:
        asked.append((name, appauthor, ensure_exists))
        return tmp_path

    monkeypatch.setattr(paths, "user_data_path", user_data_path)
    assert paths.personal_folder() == tmp_path
    assert asked == [("Facilitator", False, True)]


def test_meetings_are_offered_a_folder_among_the_documents_made_if_need_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "user_documents_path", lambda: tmp_path / "Documents")
    assert paths.meetings_folder() == tmp_path / "Documents" / "Facilitator"
    assert paths.meetings_folder().is_dir()


def test_a_frozen_program_keeps_everything_beside_itself_when_a_folder_lies_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "facilitator.exe"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert paths.portable_folder() is None
    (tmp_path / "facilitator-data").mkdir()
    assert paths.personal_folder() == tmp_path / "facilitator-data"
    assert paths.meetings_folder() == tmp_path / "facilitator-data" / "meetings"
    assert paths.meetings_folder().is_dir()


def test_a_folder_beside_an_ordinary_python_means_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "facilitator-data").mkdir()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert paths.portable_folder() is None
