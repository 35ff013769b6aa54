from meetings import a_meeting, noted, said, sitting, worded

from facilitator.domain.attribution import Attribution
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.report import ReportSettings
from facilitator.reporting.attribution_check import index_of
from facilitator.reporting.findings import Finding, FindingKind, all_findings, names_in
from facilitator.reporting.material import Material
from facilitator.reporting.outcome_summary import compose


def _findings(material: Material) -> tuple[Finding, ...]:
    return all_findings(material, compose(material), index_of(material, (), ()))


def _meeting() -> Material:
    return a_meeting(
        sessions=(sitting(1, attribution=Attribution.QUANTIFIED), sitting(2)),
        interventions=(said(1), said(2, "GMB")),
        notes=(noted(1, "Raw #future"), noted(2, "Second #poc", session_id="s2")),
        paragraphs=(
            worded(1, "Many delegations and Ghana trained 3 units by consensus.", theme_id="future"),
            worded(2, "Across 7 themes.", session_id=""),
        ),
        pledges=(Pledge(id="g1", session_id="s1", category=PledgeCategory.POLICE, text="A unit"),),
    )


def test_findings_of_every_check_come_in_one_form_names_first() -> None:
    found = [(each.kind, each.key, each.found, each.proposed) for each in _findings(_meeting())]
    assert found == [
        (FindingKind.NAME, "p1", "Ghana", "one delegation"),
        (FindingKind.NUMBER, "p1", "Many delegations", "One delegation"),
        (FindingKind.NUMBER, "p1", "by consensus", ""),
        (FindingKind.WORDING, "p1", "3", "three"),
        (FindingKind.WORDING, "p2", "7", "seven"),
        (FindingKind.MISSING, "i2", "Gambia", ""),
        (FindingKind.MISSING, "g1", "A unit", ""),
    ]


def test_what_would_mend_it_is_the_whole_text() -> None:
    mended = [each.mended for each in _findings(_meeting())][:4]
    assert mended == [
        "Many delegations and one delegation trained 3 units by consensus.",
        "One delegation and Ghana trained 3 units by consensus.",
        "",
        "Many delegations and Ghana trained three units by consensus.",
    ]


def test_findings_know_their_session_and_their_words() -> None:
    findings = _findings(_meeting())
    assert [each.session_id for each in findings][-4:] == ["s1", "", "s1", "s1"]
    assert findings[5].says == "Gambia took the floor, but there is no note."
    assert names_in(findings) == {"p1"}


def test_a_report_that_is_too_long_is_a_finding_of_the_whole() -> None:
    long = a_meeting(settings=ReportSettings(longest=3), notes=(noted(1, "One #future"),))
    finding = next(each for each in _findings(long) if "words" in each.found)
    assert (finding.session_id, finding.key, finding.text, finding.mended) == ("", "", "", "")


def test_a_person_who_is_no_delegation_is_named_as_written() -> None:
    material = a_meeting(
        sessions=(sitting(1, attribution=Attribution.NONE, moderator="Ms. Okoro"),),
        notes=(noted(1, "Okoro agreed #future"),),
    )
    assert _findings(material)[0].says == "It may tell the source: Ms. Okoro."
