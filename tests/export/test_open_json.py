import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from builders import a_session, at, spoken, state

from facilitator.domain.notes import Note, NoteKind
from facilitator.export.failures import ExportFailedError
from facilitator.export.open_json import write_json


@dataclass(frozen=True, slots=True)
class _Odd:
    id: str
    held: frozenset[str]
    named: dict[str, int]
    day: date
    other: Path


def test_everything_is_written_by_kind_in_order(tmp_path: Path) -> None:
    target = tmp_path / "meeting.json"
    write_json({"session": [a_session()], "delegation": [state("URY"), state("GHA")], "note": []}, target)
    whole = json.loads(target.read_text("utf-8"))
    assert (whole["format"], whole["version"]) == ("facilitator-meeting", 1)
    assert list(whole["records"]) == ["delegation", "note", "session"]
    assert [each["id"] for each in whole["records"]["delegation"]] == ["GHA", "URY"]
    assert whole["records"]["session"][0]["planned_start"] == at(0).isoformat()
    assert whole["records"]["session"][0]["kind"] == "session"


def test_nested_values_and_every_script_are_kept(tmp_path: Path) -> None:
    target = tmp_path / "meeting.json"
    note = Note(
        id="n", session_id="s", kind=NoteKind.QUOTATION, text="\u0634\u0643\u0631\u0627 \ud800", written_at=at(0)
    )
    write_json({"intervention": [spoken(1, 0, 60)], "note": [note]}, target)
    text = target.read_text("utf-8")
    assert "\u0634\u0643\u0631\u0627" in text
    records = json.loads(text)["records"]
    assert records["intervention"][0]["clock"]["intervals"][0]["started"] == at(0).isoformat()
    assert records["intervention"][0]["recorded"] is None


def test_values_of_any_kind_have_a_plain_form(tmp_path: Path) -> None:
    target = tmp_path / "meeting.json"
    odd = _Odd("o", frozenset({"b", "a"}), {"x": 1}, date(2024, 12, 10), Path("there"))
    write_json({"odd": [odd]}, target)
    assert json.loads(target.read_text("utf-8"))["records"]["odd"] == [
        {"id": "o", "held": ["a", "b"], "named": {"x": 1}, "day": "2024-12-10", "other": "there"}
    ]


def test_the_same_records_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "1.json", tmp_path / "2.json"
    write_json({"delegation": [state("URY"), state("GHA")]}, first)
    write_json({"delegation": [state("GHA"), state("URY")]}, second)
    assert first.read_bytes() == second.read_bytes()


def test_a_folder_in_the_way_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportFailedError, match="could not be written"):
        write_json({}, tmp_path)
