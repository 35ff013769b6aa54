from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from builders import at
from fakes import RecordsInMemory

from facilitator.domain.cue_cards import CueCard
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.roles import Right, Role
from facilitator.services import commands
from facilitator.services.acts import perform
from facilitator.services.commands.chair import PauseOrResume
from facilitator.services.commands.exchange import PutCardAway, SendCueCard
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.commands.secretariat_review import AdvanceReview, ReopenReview
from facilitator.services.commands.speakers_list import MoveInscription
from facilitator.services.imports.plan import ImportKind, ImportPlan
from facilitator.services.permissions import refusal, right_needed

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


def test_each_act_that_only_some_laptops_may_carry_out_names_its_right() -> None:
    needed: dict[Right, set[str]] = {right: set() for right in Right}
    for module in iter_modules(commands.__path__, f"{commands.__name__}."):
        for act in vars(import_module(module.name)).values():
            if isinstance(act, type) and act.__module__ == module.name and hasattr(act, "carry_out"):
                right = right_needed(act)
                if right is not None:
                    needed[right].add(act.__name__)
    assert needed == {
        Right.GIVE_FLOOR: {
            *("GiveFloor", "StartUnknownSpeaker", "PauseOrResume", "EndIntervention", "ChangeLimit", "BeganEarlier"),
            *("Interrupt", "RaisePointOfOrder", "RuleOnPointOfOrder", "GrantReply", "RefuseReply"),
        },
        Right.MOVE_LIST: {
            *("MoveInscription", "MarkAbsent", "Swap", "SortList", "DrawLots", "CarryOver", "CloseAfter"),
            *("Reinstate", "SetListStatus", "ScheduleClosing"),
        },
        Right.CHANGE_PROGRAMME: {"AddSession", "CloneSession", "DeleteSession", "ChangeMeeting", "ApplyImport"},
        Right.FINALIZE: {"AdvanceReview"},
        Right.REOPEN: {"ReopenReview"},
    }


def test_a_report_is_opened_again_by_the_secretariat_whatever_is_undecided() -> None:
    reopen = ReopenReview(session_id="s1", reason="A name is wrong.", at=at(0))
    assert refusal(reopen, Role.SECRETARIAT, 1, is_chaired=True) == ""
    assert "opened again" in refusal(reopen, Role.CHAIR, 0, is_chaired=True)


def test_the_commands_are_reached_by_the_names_of_their_modules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(commands, "chair")  # as before its first command is made
    assert commands.chair.PauseOrResume is PauseOrResume
    with pytest.raises(AttributeError, match="nobody"):
        getattr(commands, "nobody")  # noqa: B009 - mypy knows that there is none


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
