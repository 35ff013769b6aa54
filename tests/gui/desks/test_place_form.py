"""Leaving the list with a reason, and swapping places by agreement."""

import pytest
from gui.stage import CONTROL, SHIFT, Stage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.interventions import InterventionKind
from facilitator.domain.programme import ListStatus
from facilitator.domain.speaking_order import Inscription, InscriptionState
from facilitator.gui.acts.act import Act


def do(stage: Stage, act: Act) -> None:
    stage.window.acts[act].trigger()


@pytest.fixture
def three(stage: Stage) -> Stage:
    """Return the stage with Uruguay, Japan and Ghana waiting, Japan selected."""
    stage.inscribe("urg", "jpn", "gha")
    view = stage.chair.speakers_list
    view.setCurrentIndex(view.model().index(1, 0))
    return stage


def inscription(stage: Stage, delegation: str) -> Inscription:
    return next(each for each in stage.floor.inscriptions if each.delegation_id == delegation)


@pytest.mark.parametrize("state", [InscriptionState.WITHDRAWN, InscriptionState.REFUSED, InscriptionState.NOT_REACHED])
def test_a_delegation_leaves_the_list_with_a_reason(three: Stage, state: InscriptionState) -> None:
    three.press(Qt.Key.Key_Delete, CONTROL | SHIFT)
    form = three.forms.place.form
    assert form.whose.text() == "No. 2 \u00b7 Japan"
    form.what.setCurrentIndex(form.what.findData(state))
    QTest.keyClicks(form.reason, "left for the airport")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert three.waiting == ["URY", "GHA"]
    assert (inscription(three, "JPN").state, inscription(three, "JPN").remark) == (state, "left for the airport")
    do(three, Act.PUT_BACK)
    assert three.waiting == ["URY", "JPN", "GHA"]


def test_a_swap_says_with_whom_and_who_agreed(three: Stage) -> None:
    do(three, Act.SWAP_WITH)
    form = three.forms.place.form
    assert [form.other.itemText(place) for place in range(form.other.count())] == [
        "No. 1 \u00b7 Uruguay",
        "No. 3 \u00b7 Ghana",
    ]
    form.other.setCurrentIndex(1)
    form.reason.setText("both missions")
    form.keep.click()
    assert three.waiting == ["URY", "GHA", "JPN"]
    assert "swap agreed by both missions" in three.desks.chair.speakers.waiting.rows[1].detail
    do(three, Act.WHY)
    assert "Remark: swap agreed by both missions." in three.told


def test_nobody_else_to_swap_with_is_told(stage: Stage) -> None:
    stage.inscribe("urg")
    view = stage.chair.speakers_list
    view.setCurrentIndex(view.model().index(0, 0))
    do(stage, Act.SWAP_WITH)
    stage.forms.place.form.keep.click()
    assert stage.told == "Two delegations that wait for the floor can be swapped."


def test_without_a_selection_nothing_is_asked(stage: Stage) -> None:
    do(stage, Act.LEAVE_LIST)
    assert stage.forms.place.isHidden()


def test_the_speaker_who_has_the_floor_is_replaced(three: Stage) -> None:
    do(three, Act.SPEAKER_DETAILS)
    assert three.told == "Nobody who was on the list has the floor."
    three.next_speaker()
    do(three, Act.SPEAKER_DETAILS)
    form = three.forms.inscription.form
    form.speaker.setText("H.E. Ms. Silva")
    form.behalf.setText("g77, Friends of the Council")
    form.keep.click()
    assert three.chair.speaker_detail.text().startswith(
        "H.E. Ms. Silva \u00b7 on behalf of Group of 77 and China, Friends of the Council"
    )
    assert three.floor.current is not None
    assert three.floor.current.on_behalf_of == ("G77", "Friends of the Council")


def test_a_kind_is_changed_in_the_details(three: Stage) -> None:
    do(three, Act.DETAILS)
    form = three.forms.inscription.form
    form.kind.setCurrentIndex(form.kind.findData(InterventionKind.PANELLIST))
    form.keep.click()
    assert three.waiting == ["JPN", "URY", "GHA"]


def test_a_closed_list_takes_a_name_all_the_same_when_the_chair_says_so(stage: Stage) -> None:
    stage.press(Qt.Key.Key_L, CONTROL)
    stage.inscribe("urg")
    stage.choices["Add all the same"].click()
    assert stage.waiting == ["URY"]
    assert stage.meeting.session().list_status is ListStatus.CLOSED
    stage.inscribe("jpn")
    stage.choices["Open the list"].click()
    assert stage.meeting.session().list_status is ListStatus.OPEN


def test_a_list_is_not_yet_open(stage: Stage) -> None:
    do(stage, Act.LIST_NOT_OPEN)
    assert stage.chair.list_heading.text().endswith("not yet open")


def test_the_chair_speaks_in_national_capacity_and_the_country_is_typed(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F5, SHIFT)
    stage.inscribe("urg")
    current = stage.floor.current
    assert current is not None
    assert (current.kind, current.delegation_id) == (InterventionKind.NATIONAL_CAPACITY, "URY")
    assert stage.chair.speaker_detail.text().startswith("in national capacity")
    assert stage.told == ""


def test_next_pressed_twice_calls_one_speaker(three: Stage) -> None:
    three.press(Qt.Key.Key_F5)
    three.clock.advance(0.4)
    three.press(Qt.Key.Key_F5)
    assert three.speaking == "URY"
    assert three.told.startswith("Pressed twice")
    three.clock.advance(1)
    three.press(Qt.Key.Key_F5)
    assert three.speaking == "JPN"


def test_a_key_held_down_calls_nobody_again(three: Stage) -> None:
    assert not three.window.acts[Act.NEXT_SPEAKER].autoRepeat()
    assert three.window.acts[Act.MOVE_UP].autoRepeat()


def test_space_in_the_empty_entry_starts_the_clock_for_somebody_unknown(stage: Stage) -> None:
    line = stage.chair.quick_entry.line
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert stage.speaking == "?"
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert len(stage.floor.interventions) == 1
    stage.inscribe("urg")
    assert stage.speaking == "URY"


def test_those_who_left_the_list_stay_on_view_with_their_reason(three: Stage) -> None:
    assert three.chair.left_list.isHidden()
    do(three, Act.LEAVE_LIST)
    three.forms.place.form.reason.setText("ill")
    three.forms.place.form.keep.click()
    do(three, Act.TEXT_ONLY)
    assert three.chair.left_list.text() == "Left the list: Japan (withdrawn, ill) \u00b7 Ghana (text only)"


def test_who_is_interrupted_stays_on_view_with_the_time_that_is_left(three: Stage) -> None:
    three.next_speaker()
    three.clock.advance(60)
    three.press(Qt.Key.Key_O, CONTROL | SHIFT)
    assert three.chair.speaker_detail.text().endswith("Uruguay waits to go on with 2:00 left")
    do(three, Act.REJECT)
    three.press(Qt.Key.Key_F6)
    three.clock.advance(180)
    do(three, Act.QUESTION)
    assert three.chair.speaker_detail.text().endswith("Uruguay waits to go on, 1:00 over time")


def test_one_without_a_limit_waits_to_go_on(stage: Stage) -> None:
    do(stage, Act.CHAIR_SPEAKS)
    do(stage, Act.QUESTION)
    assert stage.chair.speaker_detail.text().endswith("waits to go on")


def test_a_list_closes_by_itself_while_another_session_is_shown(stage: Stage) -> None:
    do(stage, Act.CLOSE_SOON)
    stage.meeting.choose_session("future-2")
    stage.clock.advance(601)
    stage.window.heartbeat.beat.emit()
    closed = {each.id for each in stage.meeting.sessions if each.list_status is ListStatus.CLOSED}
    assert closed == {"future-1"}
    assert stage.told == ""


def test_a_third_reply_is_marked_as_beyond_what_is_allowed(stage: Stage) -> None:
    for _ in range(3):
        stage.inscribe("reply jpn")
        do(stage, Act.GRANT_REPLY)
        stage.next_speaker(8)
        stage.press(Qt.Key.Key_F7)
    stage.inscribe("reply jpn")
    assert stage.forms.replies.rows.rows[0].detail == "reply 4 \u00b7 \u25b2 beyond the 2 allowed"


def test_a_question_and_its_answer_say_to_whom(three: Stage) -> None:
    three.next_speaker()
    three.clock.advance(5)
    three.inscribe("? gha")
    three.clock.advance(5)
    three.press(Qt.Key.Key_F7)
    assert "question \u00b7 to Uruguay" in three.desks.chair.speakers.heard.rows[0].detail


def test_alignment_is_shown_on_the_list(three: Stage) -> None:
    do(three, Act.DETAILS)
    three.forms.inscription.form.aligned.setText("g77, A3")
    three.forms.inscription.form.keep.click()
    assert "aligned with Group of 77 and China, A3" in three.desks.chair.speakers.waiting.rows[1].detail
