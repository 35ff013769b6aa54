from gui.stage import CONTROL, SHIFT, Stage
from PySide6.QtCore import Qt

from facilitator.domain.interventions import InterventionKind, Ruling
from facilitator.domain.speaking_clock import Phase
from facilitator.gui.acts.act import Act


def do(stage: Stage, *acts: Act) -> None:
    for act in acts:
        stage.clock.advance(5)
        stage.window.acts[act].trigger()


def kinds(stage: Stage) -> list[InterventionKind]:
    return [each.kind for each in stage.floor.interventions]


def test_a_point_of_order_pauses_the_speaker_and_shows_the_rulings(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.next_speaker()
    assert stage.chair.ruling_row.isHidden()
    stage.press(Qt.Key.Key_O, CONTROL | SHIFT)
    assert kinds(stage)[-1] is InterventionKind.POINT_OF_ORDER
    assert not stage.chair.ruling_row.isHidden()
    assert stage.floor.interrupted[0].clock.phase is Phase.PAUSED


def test_the_name_typed_during_a_point_of_order_is_that_of_whoever_raised_it(stage: Stage) -> None:
    do(stage, Act.POINT_OF_ORDER)
    stage.inscribe("gha")
    assert (stage.speaking, stage.waiting) == ("GHA", [])


def test_each_ruling_is_logged_with_the_point_of_order(stage: Stage) -> None:
    for act in (Act.UPHOLD, Act.REJECT, Act.WITHDRAW_POINT):
        do(stage, Act.POINT_OF_ORDER, act)
    assert [each.ruling for each in stage.heard] == [Ruling.UPHELD, Ruling.REJECTED, Ruling.WITHDRAWN]
    assert not stage.window.acts[Act.UPHOLD].isEnabled()


def test_an_exclamation_mark_raises_a_point_of_order_by_name(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.next_speaker()
    stage.inscribe("! gha")
    assert (stage.speaking, kinds(stage)[-1]) == ("GHA", InterventionKind.POINT_OF_ORDER)


def test_questions_answers_and_the_chair_are_timed_as_such(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.next_speaker()
    stage.inscribe("? gha")
    do(stage, Act.END, Act.QUESTION, Act.END, Act.ANSWER, Act.END, Act.CHAIR_SPEAKS)
    assert kinds(stage)[1:] == [
        InterventionKind.QUESTION,
        InterventionKind.QUESTION,
        InterventionKind.ANSWER,
        InterventionKind.CHAIR,
    ]


def test_a_reply_is_asked_for_in_the_quick_entry_and_decided_on_the_desk(stage: Stage) -> None:
    stage.inscribe("urg", "jpn")
    stage.next_speaker()
    stage.inscribe("reply gha")
    assert stage.forms.replies.isVisible()
    row = stage.forms.replies.rows.rows[0]
    assert (row.name, row.detail, row.aside) == ("Ghana", "reply 1 · to Uruguay", "to be decided")
    do(stage, Act.GRANT_REPLY)
    assert stage.forms.replies.rows.rows[0].aside == "granted, at the end"
    do(stage, Act.GRANT_NOW)
    assert stage.waiting == ["GHA", "JPN"]
    assert stage.forms.replies.isHidden()


def test_a_reply_that_was_asked_for_earlier_is_decided_after_the_meeting_is_opened_again(stage: Stage) -> None:
    stage.inscribe("reply gha")
    stage.window.files.open_path(stage.meeting.file.path)
    assert stage.forms.replies.isVisible()
    stage.forms.replies.form.refuse_button.click()
    assert stage.floor.replies == ()
    assert stage.forms.replies.isHidden()


def test_a_reply_can_be_refused(stage: Stage) -> None:
    stage.inscribe("reply gha")
    assert stage.forms.replies.rows.rows[0].detail == "reply 1"
    do(stage, Act.REFUSE_REPLY, Act.REFUSE_REPLY, Act.GRANT_REPLY)
    assert stage.floor.replies == ()
