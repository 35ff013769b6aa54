from pathlib import Path

from facilitator.domain.abbreviations import USUAL
from facilitator.services.abbreviation_list import AbbreviationList


def test_until_there_is_an_own_list_the_usual_ones_are_it(tmp_path: Path) -> None:
    assert AbbreviationList(tmp_path).entries() == USUAL


def test_a_list_taken_over_is_kept_beside_the_usual_ones(tmp_path: Path) -> None:
    source = tmp_path / "own.csv"
    source.write_text("qip,quick-impact project\nPoC,the protection of civilians\nbroken\n", encoding="utf-8")
    count, faults = AbbreviationList(tmp_path / "new").take_over(source)
    assert (count, len(faults)) == (2, 1)
    entries = AbbreviationList(tmp_path / "new").entries()
    assert entries["qip"] == "quick-impact project"
    assert entries["PoC"] == "the protection of civilians"
    assert entries["WPS"] == USUAL["WPS"]


def test_a_list_that_is_no_text_is_not_trusted(tmp_path: Path) -> None:
    (tmp_path / "abbreviations.csv").write_bytes(b"\xff\xfe\xff")
    assert AbbreviationList(tmp_path).entries() == USUAL
