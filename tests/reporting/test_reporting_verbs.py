from facilitator.reporting.reporting_verbs import REPORTING_VERBS


def test_no_verb_is_offered_twice() -> None:
    verbs = [verb for those in REPORTING_VERBS.values() for verb in those]
    assert len(verbs) == len(set(verbs))
    assert {"stressed", "noted", "called for"} <= set(verbs)
