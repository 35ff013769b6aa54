import pytest
from meetings import a_meeting, a_state, noted, sitting

from facilitator.domain.delegations import Category
from facilitator.reporting.editorial_check import (
    RULES,
    KeyedWords,
    Rule,
    editorial_findings,
    shape_findings,
    texts_of,
)
from facilitator.reporting.outcome_summary import compose
from facilitator.reporting.outline import Heading, Outline, Paragraph, Table, words

_STATES = (
    a_state("GMB", "Gambia", "the Gambia"),
    a_state("CIV", "C\u00f4te d'Ivoire", aliases=("Ivory Coast", "Ivo")),
    a_state(
        "BOL", "Bolivia (Plurinational State of)", "the Plurinational State of Bolivia", aliases=("BOL", "Bolivia")
    ),
    a_state("SDN", "Sudan", "the Sudan"),
    a_state("SSD", "South Sudan"),
    a_state("AU", "African Union", "the African Union", category=Category.REGIONAL_ORGANIZATION),
)


def _found(*texts: str) -> list[tuple[str, str]]:
    keyed = [KeyedWords(f"k{number}", text) for number, text in enumerate(texts)]
    return [(each.found, each.proposed) for each in editorial_findings(keyed, _STATES)]


@pytest.mark.parametrize(
    "text,found",
    [
        ("It took 3 missions.", [("3", "three")]),
        ("3 missions came.", [("3", "Three")]),
        ("12 missions came.", [("12", "")]),
        ("It took 12 missions, 1.5 days, 5 million, level 2, 2-3 units and four (4) more; S/2017/5.", []),
        (
            "It grew by 5 %, then by 7 percent, then by 5 per cent.",
            [("5 %", "5 per cent"), ("7 percent", "7 per cent")],
        ),
        ("On December 10, 2024 and 5 May 2025.", [("December 10, 2024", "10 December 2024")]),
        ("On Dec. 10 and the 3rd of May.", [("Dec. 10", "10 December"), ("3rd of May", "3 May")]),
        ("On 10/12/2024.", [("10/12/2024", "")]),
        ("At 10:30 AM, 3:05 p.m. and 4 p.m.", [("10:30 AM", "10.30 a.m."), ("3:05 p.m.", "3.05 p.m.")]),
        ("At 9am or 10:00 a.m.", [("9am", "9 a.m."), ("10:00 a.m.", "10 a.m.")]),
        ("Organisations emphasised it.", [("Organisations", "Organizations"), ("emphasised", "emphasized")]),
        ("They advised, exercised and analysed it.", []),
        (
            "Peace-keeping programs of member states.",
            [("Peace-keeping", "Peacekeeping"), ("programs", "programmes"), ("member states", "Member States")],
        ),
        ("Ivory Coast, Gambia and the Gambia.", [("Ivory Coast", "C\u00f4te d'Ivoire"), ("Gambia", "the Gambia")]),
        (
            "In Bolivia (Plurinational State of) and the Plurinational State of Bolivia.",
            [("Bolivia (Plurinational State of)", "the Plurinational State of Bolivia")],
        ),
        ("South Sudan and Sudan, African Union.", [("Sudan", "the Sudan")]),
        ("The South Sudan and Member States.", []),
        ("In II. and A4P it said DRAFT.", []),
    ],
)
def test_what_the_manual_asks_for_is_proposed(text: str, found: list[tuple[str, str]]) -> None:
    assert _found(text) == found


def test_an_abbreviation_is_spelled_out_where_it_is_used_first() -> None:
    assert _found("The POC mandate.", "POC again.", "More POC.") == [("POC", "protection of civilians (POC)")]
    assert _found("Two IEDs.") == [("IEDs", "improvised explosive devices (IEDs)")]
    assert _found("The National Plan (NPX) and NPX.") == []
    assert _found("NPX, the National Plan (NPX).") == [("NPX", "")]
    assert _found("UN police and UN rules.") == [("UN", "United Nations"), ("UN", "United Nations")]


def test_positions_and_keys_lead_to_the_place() -> None:
    text = "First line. It took 3 missions."
    finding = editorial_findings([KeyedWords("p7", text)], ())[0]
    assert (finding.key, finding.rule, text[finding.start : finding.end]) == ("p7", Rule.NUMBER, "3")
    assert set(RULES) == set(Rule)


def _outline(*blocks: Heading | Paragraph) -> Outline:
    return Outline(title="T", subtitle="", place="", dates="", short_title="", blocks=blocks)


def _heading(level: int, text: str) -> Heading:
    return Heading(key=text, level=level, text=text)


def test_a_heading_that_stands_alone_at_its_level_is_found() -> None:
    outline = _outline(
        _heading(1, "I"),
        _heading(2, "A"),
        _heading(3, "1"),
        _heading(3, "2"),
        _heading(1, "II"),
        _heading(2, "B"),
        _heading(2, "C"),
        _heading(3, "3"),
    )
    assert [each.found for each in shape_findings(outline, 100)] == ["A", "3"]


def test_a_report_longer_than_it_may_be_says_by_how_much() -> None:
    outline = _outline(Paragraph(key="p", words=words("one two three")))
    assert [each.found for each in shape_findings(outline, 2)] == ["3 words, 1 too many"]
    assert shape_findings(outline, 3) == ()


def test_the_words_of_a_composed_report_are_read_without_headings_and_tables() -> None:
    material = a_meeting(sessions=(sitting(1),), notes=(noted(1, "Ask first"),))
    outline = compose(material).outline
    keys = [each.key for each in texts_of(outline)]
    assert "n1" in keys
    assert not {block.key for block in outline.blocks if isinstance(block, (Heading, Table))} & set(keys)
    assert "contents" not in keys
