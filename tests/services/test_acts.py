import pytest
from builders import a_session, at, state
from fakes import RecordsInMemory

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.programme import ListStatus, Session
from facilitator.domain.speaking_order import Inscription
from facilitator.services.acts import apply, perform
from facilitator.services.commands.chair import GiveFloor
from facilitator.services.commands.speakers_list import Inscribe, SetListStatus
from facilitator.services.ports import MeetingUnavailableError, require


def test_an_act_is_logged_by_its_name_and_returns_what_it_changed() -> None:
    records = RecordsInMemory(a_session(), state("URY"))
    changes = perform(Inscribe(session_id="s1", delegation_id="URY", at=at(0)), records)
    assert records.acts == ["add to the list"]
    assert changes.touches(Inscription)


def test_a_refused_act_changes_nothing() -> None:
    records = RecordsInMemory(a_session())
    before = dict(records.store)
    with pytest.raises(RuleBrokenError):
        perform(GiveFloor(session_id="s1", at=at(0)), records)
    assert records.store == before


def test_applying_the_reversed_changes_undoes_the_act() -> None:
    records = RecordsInMemory(a_session(), state("URY"))
    before = dict(records.store)
    changes = perform(Inscribe(session_id="s1", delegation_id="URY", at=at(0)), records)
    apply(changes.reversed(), "undo", records)
    assert records.store == before
    apply(changes, "redo", records)
    assert records.all(Inscription)


def test_undoing_what_is_gone_already_changes_nothing() -> None:
    records = RecordsInMemory(a_session(), state("URY"))
    changes = perform(Inscribe(session_id="s1", delegation_id="URY", at=at(0)), records)
    apply(changes.reversed(), "undo", records)
    assert not apply(changes.reversed(), "undo", records)


def test_closing_and_opening_the_list_are_named_apart() -> None:
    labels = {SetListStatus(session_id="s1", status=status).label for status in ListStatus}
    assert labels == {"close the list", "open the list"}


def test_a_record_that_is_not_there_is_said_by_name() -> None:
    with pytest.raises(LookupError, match="no session 'x'"):
        require(RecordsInMemory(), Session, "x")


def test_an_environment_fault_reads_as_a_sentence_and_a_way_out() -> None:
    assert str(MeetingUnavailableError("The disk is full.", "Free some space.")) == "The disk is full. Free some space."
