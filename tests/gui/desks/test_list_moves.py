from dataclasses import replace

import pytest
from gui.stage import Stage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.programme import ListStatus, OrderPreset
from facilitator.domain.representatives import Honorific, Representative
from facilitator.domain.speaking_order import Gender, Inscription, InscriptionState, Rank
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.inscription_form import GENDER_WORDS
from facilitator.gui.models.speakers_list import RANK_WORDS
from facilitator.services.floor import read_floor


def select(stage: Stage, place: int) -> None:
    view = stage.chair.speakers_list
    view.setCurrentIndex(view.model().index(place, 0))


def do(stage: Stage, act: Act) -> None:
    stage.window.acts[act].trigger()


@pytest.fixture
def three(stage: Stage) -> Stage:
    """Return the stage with Uruguay, Japan and Ghana waiting, Uruguay selected."""
    stage.inscribe("urg", "jpn", "gha")
    select(stage, 0)
    return stage


@pytest.mark.parametrize(
    "act,waiting",
    [
        (Act.SWAP_NEXT, ["JPN", "URY", "GHA"]),
        (Act.ABSENT, ["JPN", "GHA", "URY"]),
        (Act.ABSENT_END, ["JPN", "GHA", "URY"]),
        (Act.STRIKE, ["JPN", "GHA"]),
        (Act.TEXT_ONLY, ["JPN", "GHA"]),
        (Act.SORT_ALPHABET, ["GHA", "JPN", "URY"]),
        (Act.SORT_RECEIPT, ["URY", "JPN", "GHA"]),
    ],
)
def test_each_move_has_its_act(three: Stage, act: Act, waiting: list[str]) -> None:
    do(three, act)
    assert three.waiting == waiting


@pytest.mark.parametrize(
    "act,preset",
    [(Act.SORT_GROUPS, OrderPreset.GROUPS_FIRST), (Act.SORT_HEADS, OrderPreset.HEADS_OF_STATE_FIRST)],
)
def test_sorting_is_remembered_by_the_session(three: Stage, act: Act, preset: OrderPreset) -> None:
    do(three, act)
    assert three.floor.session.order_preset is preset


def test_moves_without_a_selection_do_nothing(stage: Stage) -> None:
    for act in (Act.SWAP_NEXT, Act.ABSENT, Act.TEXT_ONLY, Act.DETAILS, Act.WHY):
        do(stage, act)
    assert stage.told == ""


def test_who_left_last_is_put_back(three: Stage) -> None:
    three.clock.advance(1)
    do(three, Act.STRIKE)
    three.clock.advance(1)
    do(three, Act.PUT_BACK)
    assert three.waiting == ["URY", "JPN", "GHA"]
    do(three, Act.PUT_BACK)
    assert "Nobody has left" in three.told


def test_why_is_it_here_is_answered_from_the_log(three: Stage) -> None:
    select(three, 2)
    three.press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    do(three, Act.WHY)
    assert three.told.startswith("Ghana: Received 10:00:06 as No. 3. 10:00:06: move on the list by ")
    assert three.told.endswith("kept when the list is sorted.")


def test_lots_put_everybody_in_some_order(three: Stage) -> None:
    do(three, Act.DRAW_LOTS)
    assert sorted(three.waiting) == ["GHA", "JPN", "URY"]
    assert three.floor.session.order_preset is OrderPreset.LOTS


def test_the_list_is_carried_over_to_the_next_sitting_on_the_theme(three: Stage) -> None:
    do(three, Act.CARRY_OVER)
    assert three.waiting == []
    with three.meeting.file.reading() as uow:
        there = read_floor(uow, "future-2")
    assert [each.delegation_id for each in there.queue] == ["URY", "JPN", "GHA"]


def test_nothing_is_carried_over_after_the_last_session(stage: Stage) -> None:
    stage.meeting.choose_session(stage.meeting.sessions[-1].id)
    do(stage, Act.CARRY_OVER)
    assert "No later session" in stage.told


def test_a_proposal_for_balance_is_taken_with_one_press(stage: Stage) -> None:
    stage.inscribe("chl")
    stage.next_speaker()
    stage.clock.advance(120)
    stage.press(Qt.Key.Key_F7)
    stage.inscribe("urg", "gha")
    do(stage, Act.PROPOSE)
    assert stage.told.startswith("For balance, Ghana could be next (not yet heard; African States: 0 of 2 minutes")
    stage.choices["Move to the top"].click()
    assert stage.waiting == ["GHA", "URY"]
    do(stage, Act.PROPOSE)
    assert "as balanced as" in stage.told


def test_a_list_announced_to_close_closes_by_itself(three: Stage) -> None:
    do(three, Act.CLOSE_SOON)
    three.window.heartbeat.beat.emit()
    assert "the list closes at 10:10" in three.chair.outlook.text()
    three.clock.advance(599)
    three.window.heartbeat.beat.emit()
    states = [three.floor.session.list_status]
    three.clock.advance(1)
    three.window.heartbeat.beat.emit()
    states.append(three.floor.session.list_status)
    assert states == [ListStatus.OPEN, ListStatus.CLOSED]
    assert three.told == "The list of speakers is now closed."
    three.window.heartbeat.beat.emit()
    assert three.floor.session.list_closes_at is None


def test_a_list_already_closed_only_forgets_the_announcement(three: Stage) -> None:
    do(three, Act.CLOSE_SOON)
    do(three, Act.CLOSE_LIST)
    three.clock.advance(700)
    three.window.heartbeat.beat.emit()
    assert three.floor.session.list_closes_at is None
    assert three.told == ""


def test_details_are_changed_inside_the_desk(three: Stage) -> None:
    select(three, 2)
    do(three, Act.DETAILS)
    panel = three.forms.inscription
    form = panel.form
    assert form.whose.text() == "No. 3 · Ghana"
    QTest.keyClicks(form.speaker, "H.E. Ms. Mensah")
    form.rank.setCurrentIndex(list(RANK_WORDS).index(Rank.MINISTER))
    form.gender.setCurrentIndex(list(GENDER_WORDS).index(Gender.FEMALE))
    QTest.keyClicks(form.behalf, "african union, Friends of Peace")
    QTest.keyClicks(form.aligned, "g77")
    QTest.keyClick(form.aligned, Qt.Key.Key_Return)
    changed = next(each for each in three.floor.inscriptions if each.delegation_id == "GHA")
    assert (changed.speaker, changed.rank, changed.gender) == ("H.E. Ms. Mensah", Rank.MINISTER, Gender.FEMALE)
    assert (changed.on_behalf_of, changed.aligned_with) == (("AU", "Friends of Peace"), ("G77",))
    assert three.waiting[0] == "GHA"
    assert panel.isHidden()


def test_a_participant_of_the_delegation_fills_the_form_in(three: Stage) -> None:
    ana = Representative(
        id="a",
        delegation_id="GHA",
        name="Ama Mensah",
        title="Minister of Defence",
        honorific=Honorific(en="H.E. Ms."),
        rank=Rank.MINISTER,
        gender=Gender.FEMALE,
        on_behalf_of=("AU",),
    )
    with three.meeting.file.writing("import") as uow:
        uow.put(replace(ana, id="b", name="Kofi", title="", rank=Rank.EXPERT, on_behalf_of=()))
        uow.put(ana)
    select(three, 2)
    do(three, Act.DETAILS)
    form = three.forms.inscription.form
    offered = [form.person.itemText(place) for place in range(form.person.count())]
    assert offered == ["somebody else", "H.E. Ms. Ama Mensah, Minister of Defence", "H.E. Ms. Kofi"]
    for place in (2, 0, 1):
        form.person.setCurrentIndex(place)
        form.person.activated.emit(place)
    form.keep.click()
    changed = next(each for each in three.floor.inscriptions if each.delegation_id == "GHA")
    assert (changed.speaker, changed.rank) == ("H.E. Ms. Ama Mensah, Minister of Defence", Rank.MINISTER)
    assert (changed.gender, changed.on_behalf_of) == (Gender.FEMALE, ("AU",))
    select(three, 2)
    do(three, Act.DETAILS)
    assert form.person.isHidden()


def test_the_form_is_put_away_with_escape(three: Stage) -> None:
    do(three, Act.DETAILS)
    panel = three.forms.inscription
    QTest.keyClick(panel, Qt.Key.Key_A)
    assert not panel.isHidden()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_a_group_is_spoken_for_with_an_at_sign(stage: Stage) -> None:
    stage.type_into(stage.chair.quick_entry.line, "urg @g77")
    assert "on behalf of" in stage.chair.quick_entry.suggestions.rows[0].detail
    QTest.keyClick(stage.chair.quick_entry.line, Qt.Key.Key_Return)
    assert stage.floor.queue[0].on_behalf_of == ("G77",)


def test_a_name_twice_on_the_list_is_said_and_not_refused(stage: Stage) -> None:
    stage.inscribe("urg", "urg")
    assert stage.waiting == ["URY", "URY"]
    assert "on the list twice" in stage.told


def test_an_unknown_name_can_be_added_as_a_participant(stage: Stage) -> None:
    stage.inscribe("Elsie Initiative Fund")
    stage.choices["Add as a participant"].click()
    assert stage.meeting.delegation(stage.waiting[0]) is not None
    stage.inscribe("elsie")
    assert len(stage.waiting) == 2


def test_a_panellist_is_typed_with_a_word(stage: Stage) -> None:
    stage.inscribe("urg", "panel unodc")
    assert stage.waiting[0].startswith("UNODC")


def test_what_left_the_list_stays_on_record(three: Stage) -> None:
    do(three, Act.TEXT_ONLY)
    with three.meeting.file.reading() as uow:
        states = {each.state for each in uow.all(Inscription)}
    assert InscriptionState.TEXT_ONLY in states
