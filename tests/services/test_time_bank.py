from builders import a_session, at, spoken, state
from fakes import RecordsInMemory

from facilitator.domain.interventions import InterventionKind
from facilitator.domain.programme import TimeBank
from facilitator.services.floor import read_floor
from facilitator.services.time_bank import bank_balances

KNOWN = {"URY": state("URY", groups=("G77",)), "JPN": state("JPN")}
BANKS = (TimeBank("G77", 300), TimeBank("URY", 100), TimeBank("EU", 60))


def test_time_is_charged_to_the_delegation_its_groups_or_the_group_spoken_for() -> None:
    records = RecordsInMemory(
        a_session(time_banks=BANKS),
        spoken(1, 0, 120),
        spoken(2, 120, 150, on_behalf_of=("EU",)),
        spoken(3, 150, 200, delegation_id="JPN"),
        spoken(4, 200, 260, kind=InterventionKind.REPLY),
        spoken(5, 260, 270, delegation_id=""),
    )
    found = bank_balances(read_floor(records, "s1"), KNOWN.get, at(300))
    assert [(each.party_id, each.used, each.left) for each in found] == [
        ("G77", 120, 180),
        ("URY", 120, -20),
        ("EU", 30, 30),
    ]
