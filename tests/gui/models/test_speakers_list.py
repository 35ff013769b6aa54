"""Put those who wait and those who were heard into rows."""

from datetime import timedelta

import pytest
from fakes import TEN_O_CLOCK, RecordsInMemory
from PySide6.QtCore import QModelIndex, Qt

from facilitator.domain.delegations import Category, Delegation, Names
from facilitator.domain.interventions import Intervention
from facilitator.domain.programme import Session, SessionKind
from facilitator.domain.speaking_clock import SpeakingClock
from facilitator.domain.speaking_order import Inscription, Rank
from facilitator.gui.models.speakers_list import SpeakersList, heard_rows, on_behalf, waiting_rows
from facilitator.services.floor import Floor, read_floor

DELEGATIONS = {
    "URY": Delegation(
        id="URY", names=Names(en="Uruguay"), running_text="Uruguay", category=Category.MEMBER_STATE, flag="uy"
    ),
    "EU": Delegation(
        id="EU",
        names=Names(en="European Union"),
        running_text="the European Union",
        category=Category.REGIONAL_ORGANIZATION,
    ),
}
SESSION = Session(
    id="s",
    code="S1",
    position=1,
    title="Session",
    kind=SessionKind.SESSION,
    planned_start=TEN_O_CLOCK,
    planned_end=TEN_O_CLOCK,
)


def spoken(order: int, seconds: int, *, delegation: str = "URY", limit: int = 180) -> Intervention:
    """Return an intervention that is over."""
    clock = SpeakingClock(limit=limit).start(TEN_O_CLOCK).stop(TEN_O_CLOCK + timedelta(seconds=seconds))
    return Intervention(id=str(order), session_id="s", order=order, delegation_id=delegation, clock=clock)


def inscribed(*, delegation: str = "URY", rank: Rank = Rank.UNSPECIFIED, groups: tuple[str, ...] = ()) -> Inscription:
    """Return an inscription that waits."""
    return Inscription(
        id="i",
        session_id="s",
        delegation_id=delegation,
        number=7,
        received_at=TEN_O_CLOCK,
        position="V",
        rank=rank,
        on_behalf_of=groups,
    )


def floor(*interventions: Intervention, queue: tuple[Inscription, ...] = ()) -> Floor:
    """Return a floor that nobody has."""
    with RecordsInMemory(SESSION, *interventions, *queue).reading() as uow:
        return read_floor(uow, "s")


def test_a_waiting_row_has_its_place_and_its_number_of_receipt() -> None:
    (row,) = waiting_rows(floor(queue=(inscribed(),)), DELEGATIONS.get)
    assert (row.mark, row.name, row.detail, row.aside, row.flag) == ("1", "Uruguay", "not yet heard", "No. 7", "uy")
    assert row.words == "1, Uruguay, not yet heard, No. 7"


def test_rank_and_group_are_said() -> None:
    (row,) = waiting_rows(floor(queue=(inscribed(rank=Rank.MINISTER, groups=("EU",)),)), DELEGATIONS.get)
    assert row.detail == "Minister · on behalf of European Union · not yet heard"


@pytest.mark.parametrize(
    "earlier, words", [(1, "2nd"), (2, "3rd"), (3, "4th"), (10, "11th"), (11, "12th"), (20, "21st"), (112, "113th")]
)
def test_who_has_spoken_before_is_said_by_its_ordinal(earlier: int, words: str) -> None:
    before = [spoken(order, 60) for order in range(1, earlier + 1)]
    (row,) = waiting_rows(floor(*before, queue=(inscribed(),)), DELEGATIONS.get)
    assert row.detail == f"{earlier} min so far · {words} intervention"


@pytest.mark.parametrize(
    "seconds, limit, words",
    [(180, 180, "3:00"), (181, 180, "3:01 (+0:01)"), (3725, 180, "1:02:05 (+59:05)"), (600, 0, "10:00")],
)
def test_a_heard_row_says_how_long_and_how_much_over(seconds: int, limit: int, words: str) -> None:
    (row,) = heard_rows(floor(spoken(1, seconds, limit=limit)), DELEGATIONS.get, lambda _: "10:00:00")
    assert row.aside == words
    assert row.detail == "10:00:00"


def test_the_latest_heard_comes_first_and_the_unknown_have_words() -> None:
    rows = heard_rows(floor(spoken(1, 60), spoken(2, 60, delegation="")), DELEGATIONS.get, lambda _: "")
    assert [row.name for row in rows] == ["Speaker not yet identified", "Uruguay"]


def test_a_group_nobody_knows_is_named_by_its_code() -> None:
    assert on_behalf(("EU", "G77"), DELEGATIONS.get) == "on behalf of European Union, G77"
    assert on_behalf((), DELEGATIONS.get) == ""


@pytest.mark.usefixtures("qapp")
def test_rows_can_be_dragged_and_dropped_between_others_only() -> None:
    model = SpeakersList()
    model.show(waiting_rows(floor(queue=(inscribed(),)), DELEGATIONS.get))
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(QModelIndex()) == Qt.ItemFlag.ItemIsDropEnabled
    assert model.supportedDropActions() == Qt.DropAction.MoveAction
    assert model.mimeData([model.index(0)]).formats() == model.mimeTypes()
