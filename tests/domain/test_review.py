from facilitator.domain.review import ReviewState


def test_a_report_goes_from_draft_to_final_step_by_step_and_is_locked_then() -> None:
    states = [ReviewState.DRAFT]
    while (following := states[-1].following) is not None:
        states.append(following)
    assert states == [ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.REVIEWED, ReviewState.FINAL]
    assert [each.is_locked for each in states] == [False, False, False, True]
