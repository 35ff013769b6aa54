"""What the chair may say: in step with the floor, in three languages, announcements first."""

from gui.stage import CONTROL, SHIFT, Stage
from PySide6.QtCore import Qt, QTimer

from facilitator.gui.acts.act import Act
from facilitator.services.script_words import Phrase


def said(stage: Stage) -> str:
    return stage.desks.chair.script.words


def do(stage: Stage, act: Act) -> None:
    stage.window.acts[act].trigger()


def test_the_script_names_the_next_speaker_as_a_sentence_needs_it(stage: Stage) -> None:
    stage.inscribe("gambia", "bol")
    assert said(stage) == (
        "I now give the floor to the representative of the Gambia, "
        "to be followed by the representative of the Plurinational State of Bolivia."
    )
    stage.next_speaker()
    assert said(stage).startswith("I thank the representative of the Gambia. I now give the floor")
    assert stage.chair.next_up.isHidden()


def test_the_same_is_said_in_french_and_spanish(stage: Stage) -> None:
    stage.inscribe("jpn")
    stage.press(Qt.Key.Key_F4, SHIFT)
    assert said(stage) == "Je donne maintenant la parole à la délégation du Japon."
    stage.chair.script_language_button.click()
    assert said(stage) == "Tiene ahora la palabra la delegación del Japón."
    assert stage.chair.script_language_button.text() == "ES"
    do(stage, Act.SCRIPT_LANGUAGE)
    assert stage.chair.script_language_button.text() == "EN"


def test_what_has_just_been_decided_is_announced_until_the_floor_changes_hands(stage: Stage) -> None:
    stage.inscribe("jpn", "urg")
    do(stage, Act.CLOSE_SOON)
    assert said(stage) == "The list of speakers will be closed at 10:10."
    assert not stage.chair.next_up.isHidden()
    stage.press(Qt.Key.Key_L, CONTROL)
    assert said(stage) == "The list of speakers is now closed."
    stage.next_speaker()
    assert said(stage).startswith("I thank the representative of Japan.")


def test_a_break_and_a_minute_of_silence_are_announced(stage: Stage) -> None:
    do(stage, Act.BREAK)
    assert said(stage) == "The meeting is suspended. We shall resume at 10:15."
    do(stage, Act.SILENCE)
    assert said(stage) == "I invite participants to rise and observe a minute of silence."


def test_a_shorter_limit_is_announced(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Comma, CONTROL)
    form = stage.forms.sitting.form
    form.member_state.setValue(150)
    form.keep.click()
    assert said(stage).endswith("limit their statements to 2 minutes and 30 seconds.")


def test_a_way_to_fit_comes_with_its_announcement(stage: Stage) -> None:
    stage.inscribe("urg", "jpn", "gha")
    stage.clock.advance(90 * 60 - 300 - 450 - 6)
    stage.window.heartbeat.beat.emit()
    stage.chair.fit_close.click()
    assert said(stage).endswith("The representative of Japan will be the last to speak.")


def test_a_phrase_is_chosen_from_the_list(stage: Stage) -> None:
    menu = stage.chair.phrases_button.menu()
    menu.aboutToShow.emit()
    offered = {action.data(): action for action in menu.actions()}
    # The times of closing and of the break have not been set, so nothing can be said of them.
    assert set(Phrase) - set(offered) == {Phrase.CLOSES_AT, Phrase.SUSPEND}
    offered[Phrase.ADJOURN].trigger()
    assert said(stage).endswith("The meeting is adjourned.")


def test_the_list_of_phrases_opens_by_its_key(stage: Stage) -> None:
    shown: list[int] = []
    menu = stage.chair.phrases_button.menu()

    def count_and_close() -> None:
        shown.append(len(menu.actions()))
        menu.close()

    # The menu waits for a choice in an event loop of its own: close it as soon as that runs.
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, count_and_close))
    stage.press(Qt.Key.Key_F3, SHIFT)
    assert shown == [len(Phrase) - 2]


def test_another_sessions_act_announces_nothing_here(stage: Stage) -> None:
    stage.inscribe("jpn")
    before = said(stage)
    stage.meeting.choose_session("future-2")
    do(stage, Act.CLOSE_SOON)
    stage.meeting.choose_session("future-1")
    assert said(stage) == before
