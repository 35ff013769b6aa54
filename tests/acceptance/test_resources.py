import json
import struct
import xml.etree.ElementTree as ET
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from facilitator.domain.delegations import Category
from facilitator.services.reference import read_delegations

_RESOURCES = Path(__file__).parents[2] / "resources"
_DELEGATIONS = read_delegations(_RESOURCES / "reference")
_MEETING: dict[str, Any] = json.loads((_RESOURCES / "sample" / "montevideo.json").read_text(encoding="utf-8"))
_SESSIONS: list[dict[str, Any]] = _MEETING["sessions"]


def _at(session: dict[str, Any], moment: str) -> datetime:
    return datetime.fromisoformat(session[moment])


def test_every_flag_is_there_and_none_is_left_over() -> None:
    shipped = {path.stem for path in (_RESOURCES / "flags").glob("*.png")}
    assert shipped == {delegation.flag for delegation in _DELEGATIONS if delegation.flag}


def test_every_flag_has_the_same_size() -> None:
    sizes = {struct.unpack(">II", path.read_bytes()[16:24]) for path in (_RESOURCES / "flags").glob("*.png")}
    assert sizes == {(160, 120)}


def test_the_african_union_does_not_fly_the_flag_of_australia() -> None:
    flags = {delegation.id: delegation.flag for delegation in _DELEGATIONS}
    assert (flags["AU"], flags["AUS"]) == ("", "au")


@pytest.mark.parametrize("path", sorted((_RESOURCES / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_an_icon_takes_the_colour_of_the_text(path: Path) -> None:
    assert ET.parse(path).getroot().get("stroke") == "currentColor"


@pytest.mark.parametrize("folder", ["flags", "icons"])
def test_pictures_carry_their_licence(folder: str) -> None:
    assert "MIT" in (_RESOURCES / folder / "LICENSE").read_text(encoding="utf-8")


def test_the_sample_meeting_is_hosted_by_known_delegations() -> None:
    assert set(_MEETING["meeting"]["co_hosts"]) <= {delegation.id for delegation in _DELEGATIONS}


def test_the_sample_meeting_has_a_limit_for_every_category() -> None:
    assert {category.value for category in Category} <= set(_MEETING["limits"])


def test_sessions_have_the_same_keys_and_known_themes() -> None:
    assert len({tuple(session) for session in _SESSIONS}) == 1
    known = {theme["id"] for theme in _MEETING["themes"]}
    assert {theme for session in _SESSIONS for theme in session["themes"]} == known
    assert all(set(session["limits"]) <= set(_MEETING["limits"]) for session in _SESSIONS)


def test_ids_and_codes_of_sessions_are_unique() -> None:
    for key in ("id", "code"):
        assert len({session[key] for session in _SESSIONS}) == len(_SESSIONS)


def test_sessions_follow_each_other_without_a_gap() -> None:
    for before, after in pairwise(_SESSIONS):
        same_day = _at(before, "planned_end").date() == _at(after, "planned_start").date()
        assert not same_day or before["planned_end"] == after["planned_start"]


def test_segments_fill_their_session_and_end_before_interpretation_does() -> None:
    for session in (session for session in _SESSIONS if session["segments"]):
        minutes = sum(segment["planned_minutes"] for segment in session["segments"])
        assert minutes * 60 == (_at(session, "planned_end") - _at(session, "planned_start")).total_seconds()
        assert _at(session, "planned_end") <= _at(session, "hard_stop")


def test_policing_takes_the_last_half_day() -> None:
    afternoon = [session for session in _SESSIONS if session["planned_start"] >= "2024-12-11T13:00:00"]
    assert {theme for session in afternoon for theme in session["themes"]} == {"policing"}
    assert all("policing" not in session["themes"] for session in _SESSIONS if session not in afternoon)


def test_every_timing_is_marked_as_an_assumption_and_every_role_is_empty() -> None:
    assert all(session["assumption"] and session["assumption_note"] for session in _SESSIONS)
    assert not any(name for session in _SESSIONS for name in session["roles"].values())
