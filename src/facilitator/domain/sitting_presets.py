"""Name the customs by which meetings limit speaking time: starting points that a chair may change."""

from dataclasses import dataclass

from facilitator.domain.programme import TimeLimits


@dataclass(frozen=True, slots=True)
class SittingPreset:
    """Hold one custom: its name, and its limits in seconds."""

    name: str
    limits: TimeLimits


def _alike(seconds: int, group: int, **others: int) -> TimeLimits:
    """Return limits in which States and observers have the same time, and groups their own."""
    return TimeLimits(
        member_state=seconds,
        observer_state=seconds,
        regional_organization=seconds,
        united_nations_entity=seconds,
        expert=seconds,
        group=group,
        **others,
    )


PRESETS = (
    SittingPreset("Round table: 3 minutes, groups 5", TimeLimits()),
    SittingPreset("Plenary: 5 minutes, groups 7", _alike(300, 420, other_organization=180, civil_society=180)),
    SittingPreset("Open debate: 4 minutes for all", _alike(240, 240, other_organization=240, civil_society=240)),
    SittingPreset("Council: 3 minutes, observers 2", TimeLimits(observer_state=120, regional_organization=120)),
    SittingPreset("General debate: 15 minutes", _alike(900, 900, first_reply=600, second_reply=300)),
    SittingPreset(
        "Informal: no limits, no replies",
        _alike(0, 0, other_organization=0, civil_society=0, other=0, panellist=0, replies=0),
    ),
)
"""The replies of the general debate are those commonly quoted for decision 34/401: 10 minutes, then 5."""


def preset_of(limits: TimeLimits) -> SittingPreset | None:
    """Return the custom that these limits follow exactly, if any."""
    return next((each for each in PRESETS if each.limits == limits), None)
