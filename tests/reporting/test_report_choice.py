from facilitator.reporting.report_choice import ReportChoice, ReportKind


def test_a_choice_of_no_session_is_a_choice_of_all() -> None:
    assert ReportChoice().includes("s1")
    assert ReportChoice(sessions=("s1",)).includes("s1")
    assert not ReportChoice(sessions=("s1",)).includes("s2")


def test_the_report_wanted_most_often_is_the_outcome_summary() -> None:
    assert ReportChoice().kind is ReportKind.OUTCOME_SUMMARY
