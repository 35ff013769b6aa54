import pytest

from facilitator.domain.interventions import InterventionKind
from facilitator.services.entry import Entry, read_entry


@pytest.mark.parametrize(
    "typed,entry",
    [
        ("urg", Entry(InterventionKind.STATEMENT, "urg", ())),
        ("  Cote d ", Entry(InterventionKind.STATEMENT, "Cote d", ())),
        ("urg @eu", Entry(InterventionKind.STATEMENT, "urg", ("eu",))),
        ("fin @nordic @eu", Entry(InterventionKind.STATEMENT, "fin", ("nordic", "eu"))),
        ("!urg", Entry(InterventionKind.POINT_OF_ORDER, "urg", ())),
        ("! ", Entry(InterventionKind.POINT_OF_ORDER, "", ())),
        ("? jpn", Entry(InterventionKind.QUESTION, "jpn", ())),
        ("Reply gha", Entry(InterventionKind.REPLY, "gha", ())),
        ("rr gha", Entry(InterventionKind.REPLY, "gha", ())),
        ("panel unodc", Entry(InterventionKind.PANELLIST, "unodc", ())),
        ("replyville", Entry(InterventionKind.STATEMENT, "replyville", ())),
    ],
)
def test_what_is_typed_is_taken_apart(typed: str, entry: Entry) -> None:
    assert read_entry(typed) == entry


def test_a_group_alone_is_looked_for_by_its_own_name() -> None:
    assert read_entry("@eu").looked_for == "eu"
    assert read_entry("urg @eu").looked_for == "urg"
    assert read_entry("!").looked_for == ""
