from typing import Any

import pytest
from builders import at
from fakes import RecordsInMemory

from facilitator.domain.cue_cards import CueCard
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.roles import Role
from facilitator.services.acts import perform
from facilitator.services.commands.chair import PauseOrResume
from facilitator.services.commands.exchange import PutCardAway, SendCueCard
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.commands.secretariat_review import AdvanceReview
from facilitator.services.commands.speakers_list import MoveInscription
from facilitator.services.imports.plan import ImportKind, ImportPlan
from facilitator.services.permissions import refusal

MOVE = MoveInscription(session_id="s1", inscription_id="URY", place=0)
IMPORT = ApplyImport(plan=ImportPlan(kind=ImportKind.PROGRAMME, source="a"))
ADVANCE = AdvanceReview(session_id="s1", at=at(0))


@pytest.mark.parametrize(
    "command, role, allowed",
    [
        (MOVE, Role.CHAIR, True),
        (MOVE, Role.SECRETARIAT, True),
        (MOVE, Role.RAPPORTEUR, False),
        (MOVE, Role.ALONE, True),
        (ADVANCE, Role.CHAIR, False),
        (ADVANCE, Role.SECRETARIAT, True),
        (ADVANCE, Role.RAPPORTEUR, False),
        (IMPORT, Role.RAPPORTEUR, False),
        (IMPORT, Role.CHAIR, True),
        (IMPORT, Role.SECRETARIAT, True),
        (object(), Role.RAPPORTEUR, True),
    ],
)
def test_who_may_do_what(command: object, role: Role, *, allowed: bool) -> None:
    assert (refusal(command, role, 0, is_chaired=True) == "") is allowed


@pytest.mark.parametrize("command", [MOVE, PauseOrResume(session_id="s1", at=at(0))])
def test_without_a_chairs_laptop_whoever_is_there_keeps_list_and_floor(command: object) -> None:
    assert refusal(command, Role.RAPPORTEUR, 0, is_chaired=False) == ""
    assert "chair's" in refusal(command, Role.RAPPORTEUR, 0, is_chaired=True)


def test_the_floor_is_given_by_the_chair_alone_where_there_is_one() -> None:
    give = PauseOrResume(session_id="s1", at=at(0))
    assert refusal(give, Role.CHAIR, 0, is_chaired=True) == ""
    assert "chair's laptop" in refusal(give, Role.SECRETARIAT, 0, is_chaired=True)
    assert refusal(give, Role.ALONE, 0, is_chaired=True) == ""


def test_nobody_else_makes_a_report_final_even_without_a_chair() -> None:
    assert "secretariat's" in refusal(ADVANCE, Role.RAPPORTEUR, 0, is_chaired=False)


def test_nothing_becomes_final_while_values_stand_side_by_side() -> None:
    assert "decide" in refusal(ADVANCE, Role.SECRETARIAT, 1, is_chaired=True)
    assert refusal(MOVE, Role.CHAIR, 1, is_chaired=True) == ""


def card(**facts: Any) -> SendCueCard:
    return SendCueCard(**{"session_id": "s1", "text": " Ghana  asks ", "sender": "amina", "at": at(0), **facts})


def test_a_card_is_for_the_podium_until_it_is_put_away() -> None:
    records = RecordsInMemory()
    perform(card(card_id="c"), records)
    (sent,) = records.all(CueCard)
    assert sent.text == "Ghana asks"
    assert sent.is_for(Role.CHAIR)
    assert sent.is_for(Role.ALONE)
    assert not sent.is_for(Role.RAPPORTEUR)
    perform(PutCardAway(card_id="c", at=at(5)), records)
    (read,) = records.all(CueCard)
    assert not read.is_for(Role.CHAIR)


def test_a_card_has_up_to_five_lines() -> None:
    records = RecordsInMemory()
    perform(card(text="1  Train \n\n2  Meet again\n"), records)
    assert [each.text for each in records.all(CueCard)] == ["1 Train\n2 Meet again"]


@pytest.mark.parametrize("text", ["  ", "word " * 120, "a\n" * 6])
def test_a_card_can_be_read_at_a_glance(text: str) -> None:
    with pytest.raises(RuleBrokenError):
        perform(card(text=text), RecordsInMemory())
