"""Nothing that tells who spoke gets through a final report: no field of the meeting, no corner of the file."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any
from zipfile import ZipFile, is_zipfile

import pytest
from meetings import MEETING, a_meeting, finished, noted, said, sitting, worded

from facilitator.domain.attribution import Attribution
from facilitator.domain.commitments import Commitment, CommitmentKind, CommitmentStatus
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.export.word import write_word
from facilitator.paths import resources_folder
from facilitator.reporting.attribution_check import index_of, refuse_names
from facilitator.reporting.material import Material
from facilitator.reporting.name_index import NameIndex
from facilitator.reporting.report_choice import ReportChoice, ReportKind
from facilitator.services.demonyms import read_demonyms
from facilitator.services.reference import read_delegations, read_groups
from facilitator.services.reports import composed

_REFERENCE = resources_folder() / "reference"
_DELEGATIONS = {each.id: each for each in read_delegations(_REFERENCE)}
_SPEAKER = "H.E. Mr. Kofi MENSAH"


def _index(material: Material) -> NameIndex:
    return index_of(material, read_groups(_REFERENCE), read_demonyms(_REFERENCE))


def _meeting(level: Attribution = Attribution.NONE, **facts: Any) -> Material:
    usual: dict[str, Any] = {
        "meeting": replace(MEETING, co_hosts=("JPN",)),
        "sessions": (sitting(1, attribution=level, presiding_officer="H.E. Ms. Ama NYARKO"),),
        "delegations": _DELEGATIONS,
        "interventions": (said(1, speaker=_SPEAKER, on_behalf_of=("AFRICAN",)), said(2, "FRA")),
        "notes": (noted(1, "Train earlier.", supporters=("RWA",)), noted(2, "Ghana hesitates.", private=True)),
        "paragraphs": (worded(1, "Train earlier."),),
        "reviews": (finished("s1"),),
    }
    return a_meeting(**{**usual, **facts})


def _pledge(**facts: Any) -> Pledge:
    usual: dict[str, Any] = {"session_id": "s1", "category": PledgeCategory.POLICE, "text": "One unit", "quantity": 1}
    return Pledge(id="x1", delegation_ids=("GHA",), **{**usual, **facts})


def _commitment(**facts: Any) -> Commitment:
    usual: dict[str, Any] = {
        "session_id": "s1",
        "kind": CommitmentKind.FOLLOW_UP,
        "text": "Report back",
        "owner": "Ghana",
    }
    return Commitment(id="c1", delegation_ids=("GHA",), **{**usual, **facts})


_LEAKS: dict[str, dict[str, Any]] = {
    "a paragraph": {"paragraphs": (worded(1, "Ghana trains earlier."),)},
    "a note": {"paragraphs": (), "notes": (noted(1, "Les Ghan\u00e9ennes s'entra\u00eenent."),)},
    "a cross-cutting paragraph": {"paragraphs": (worded(1, "Better planning in Accra.", session_id=""),)},
    "the words of a pledge": {"pledges": (_pledge(text="A Rwandan unit"),)},
    "the conditions of a pledge": {"pledges": (_pledge(conditions="if Paris agrees"),)},
    "the unit of a pledge": {"pledges": (_pledge(unit="French battalions"),)},
    "the date of a pledge": {"pledges": (_pledge(available_from="after the elections in Ghana"),)},
    "the words of a commitment": {"commitments": (_commitment(text="Mr. Mensah reports back"),)},
    "a point of the meeting before": {
        "commitments": (
            _commitment(text="Ghana has reported", carried_from="BER-S1-F01", status=CommitmentStatus.DONE),
        )
    },
    "the date of a commitment": {"commitments": (_commitment(due="before the Kigali meeting"),)},
}


@pytest.mark.parametrize("place", _LEAKS)
@pytest.mark.parametrize("level", [Attribution.NONE, Attribution.QUANTIFIED, Attribution.GROUP])
def test_no_final_report_is_written_while_a_name_stands_anywhere(place: str, level: Attribution) -> None:
    material = _meeting(level, **_LEAKS[place])
    with pytest.raises(RuleBrokenError, match="cannot be written"):
        refuse_names(material, ReportChoice(), "summary", _index(material))


@pytest.mark.parametrize("name", ["Ghana summary", "reunion_ghaneenne", "\u0433\u0430\u043d\u0441\u043a\u0438\u0439"])
def test_the_name_of_the_file_tells_nobody_either(name: str) -> None:
    material = _meeting()
    with pytest.raises(RuleBrokenError, match="the name of the file"):
        refuse_names(material, ReportChoice(), name, _index(material))
    refuse_names(material, ReportChoice(), "Summary of Japan", _index(material))
    refuse_names(_meeting(Attribution.NAMED), ReportChoice(), name, _index(material))


def test_a_draft_may_still_hold_what_has_to_be_settled() -> None:
    material = _meeting(**_LEAKS["a paragraph"], reviews=())
    refuse_names(material, ReportChoice(), "Ghana", _index(material))


def test_a_chairs_summary_names_nobody_even_on_the_record() -> None:
    material = _meeting(Attribution.NAMED, **_LEAKS["a paragraph"])
    refuse_names(material, ReportChoice(), "summary", _index(material))
    with pytest.raises(RuleBrokenError):
        refuse_names(material, ReportChoice(kind=ReportKind.CHAIR_SUMMARY), "summary", _index(material))
    with pytest.raises(RuleBrokenError):
        refuse_names(material, ReportChoice(attributed=False), "summary", _index(material))


def test_a_name_that_was_looked_at_in_a_pledge_does_not_stop_the_report() -> None:
    material = _meeting(**_LEAKS["the words of a pledge"])
    cleared = replace(material, settings=replace(material.settings, cleared_names=("x1 rwandan",)))
    refuse_names(cleared, ReportChoice(), "summary", _index(cleared))


@pytest.mark.parametrize("working", [False, True])
@pytest.mark.parametrize("kind", ReportKind)
@pytest.mark.parametrize("level", [Attribution.NONE, Attribution.QUANTIFIED])
def test_no_part_of_the_file_names_anybody(
    kind: ReportKind, level: Attribution, tmp_path: Path, *, working: bool
) -> None:
    material = _meeting(level, pledges=(_pledge(),), commitments=(_commitment(),))
    material = replace(material, meeting=replace(material.meeting, co_hosts=()))
    if level is Attribution.QUANTIFIED:  # who presided is on the programme
        material = replace(material, sessions=(sitting(1, attribution=level),))
    choice = ReportChoice(kind=kind)
    refuse_names(material, choice, "summary", _index(material))
    target = tmp_path / "summary.docx"
    outline = composed(material, choice).outline
    write_word(outline, resources_folder() / "word" / f"{kind.value}.docx", target, working=working)
    index = _index(material)
    found = {(name, hit.found) for name, text in _texts(target.read_bytes()) for hit in index.hits(text)}
    assert not found


def _texts(package: bytes) -> Iterator[tuple[str, str]]:
    """Yield the name and the words of every part: of its text, its attributes, and of packages within."""
    with ZipFile(io.BytesIO(package)) as parts:
        for name in parts.namelist():
            content = parts.read(name)
            if is_zipfile(io.BytesIO(content)):
                yield from _texts(content)
            elif name.endswith((".xml", ".rels")) and not re.search(
                r"(styles|theme\d*|fontTable|settings)\.xml$", name
            ):
                text = content.decode()
                told = re.findall(r">([^<]+)<|(?:descr|title|name|lead|alt)=\"([^\"]*)\"", text)
                yield name, unescape(" \n ".join(" ".join(pair) for pair in told))


def test_on_the_record_a_commitment_may_name_whom_it_will() -> None:
    facts = {**_LEAKS["the words of a commitment"], **_LEAKS["the words of a pledge"]}
    material = _meeting(Attribution.NAMED, **facts)
    refuse_names(material, ReportChoice(), "summary", _index(material))
