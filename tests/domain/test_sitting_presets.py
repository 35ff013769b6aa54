from facilitator.domain.programme import TimeLimits
from facilitator.domain.sitting_presets import PRESETS, preset_of


def test_limits_that_follow_a_custom_are_known_by_its_name() -> None:
    assert preset_of(TimeLimits()) is PRESETS[0]
    assert preset_of(TimeLimits(member_state=17)) is None


def test_every_custom_has_a_name_and_limits_of_its_own() -> None:
    assert len({each.name for each in PRESETS}) == len({each.limits for each in PRESETS}) == len(PRESETS)


def test_an_informal_meeting_limits_nobody_and_has_no_replies() -> None:
    informal = PRESETS[-1].limits
    assert (informal.member_state, informal.group, informal.civil_society, informal.replies) == (0, 0, 0, 0)
