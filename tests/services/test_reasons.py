from datetime import datetime

from builders import an_inscription, at

from facilitator.services.ports import LogEntry
from facilitator.services.reasons import reasons_for


def clock(moment: datetime) -> str:
    return moment.strftime("%H:%M:%S")


def test_the_reasons_are_the_receipt_and_every_act_that_moved_it() -> None:
    history = (
        LogEntry(at(3), "ana", "add to the list", ("id", "position")),
        LogEntry(at(60), "ana", "move on the list", ("position", "placed")),
        LogEntry(at(70), "", "sort the list", ("position",)),
        LogEntry(at(80), "ana", "change the inscription", ("speaker",)),
    )
    assert reasons_for(an_inscription("GHA", 3, "V", placed=True), history, clock) == (
        "Received 13:00:03 as No. 3.",
        "13:01:00: move on the list by ana.",
        "13:01:10: sort the list.",
        "The place was chosen by hand and is kept when the list is sorted.",
    )


def test_an_untouched_inscription_has_only_its_receipt() -> None:
    assert reasons_for(an_inscription("GHA", 3, "V"), (), clock) == ("Received 13:00:03 as No. 3.",)


def test_a_remark_is_part_of_the_reasons() -> None:
    inscription = an_inscription("URY", 1, "A", remark="swap agreed by both")
    assert "Remark: swap agreed by both." in reasons_for(inscription, (), lambda moment: f"{moment:%H:%M}")
