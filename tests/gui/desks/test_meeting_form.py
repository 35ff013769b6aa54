"""The meeting's own facts are edited in the desk; what another time zone does is said before it is done."""

import pytest
from gui.stage import Stage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.gui.acts.act import Act
from facilitator.gui.desks.meeting_form import MeetingForm


@pytest.fixture
def facts(stage: Stage) -> MeetingForm:
    stage.window.acts[Act.EDIT_MEETING].trigger()
    return stage.desks.programme.facts


def test_title_place_days_and_hosts_are_written_and_shown_at_once(stage: Stage, facts: MeetingForm) -> None:
    form = facts.form
    form.title.setText("  Preparatory   meeting ")
    form.place.setText("Punta del Este")
    form.last_day.setText("12 Dec")
    form.co_hosts.setText("URY, , JPN")
    form.keep.click()
    meeting = stage.meeting.meeting
    assert (meeting.title, meeting.place, meeting.last_day.day) == ("Preparatory meeting", "Punta del Este", 12)
    assert meeting.co_hosts == ("URY", "JPN")
    assert stage.window.form.meeting_title.text() == "Preparatory meeting"
    assert stage.desks.programme.form.pages.currentIndex() == 0
    stage.window.acts[Act.UNDO].trigger()
    assert stage.window.form.meeting_title.text() == stage.meeting.meeting.title != "Preparatory meeting"


def test_nothing_changed_writes_nothing(stage: Stage, facts: MeetingForm) -> None:
    facts.form.keep.click()
    assert stage.window.history.undo_label == ""
    assert stage.desks.programme.form.pages.currentIndex() == 0


def test_what_is_no_day_is_told_and_nothing_is_written(stage: Stage, facts: MeetingForm) -> None:
    facts.form.first_day.setText("the day after")
    QTest.keyClick(facts.form.first_day, Qt.Key.Key_Return)
    assert "“the day after” is not a day" in stage.told
    assert stage.desks.programme.form.pages.currentWidget() is facts


def test_what_is_refused_stays_on_the_form(stage: Stage, facts: MeetingForm) -> None:
    facts.form.title.clear()
    facts.form.keep.click()
    assert "needs a title" in stage.told
    assert stage.desks.programme.form.pages.currentWidget() is facts


def test_another_zone_keeps_the_hours_of_the_sessions(stage: Stage, facts: MeetingForm) -> None:
    before = stage.meeting.session().planned_start
    assert not facts.form.moved.isEnabled()
    facts.form.time_zone.setCurrentText("Europe/Berlin")
    assert "stays at 10.12. 08:30 by the clock of the venue: its moment moves by -4 hours." in facts.form.effect.text()
    facts.form.keep.click()
    assert stage.meeting.meeting.time_zone == "Europe/Berlin"
    assert (before - stage.meeting.session().planned_start).total_seconds() == 4 * 3600
    assert "10:00\N{EN DASH}11:30, The future" in stage.chair.programme.currentIndex().data()


def test_another_zone_may_keep_the_moments(stage: Stage, facts: MeetingForm) -> None:
    before = stage.meeting.session().planned_start
    facts.form.time_zone.setCurrentText("Europe/Berlin")
    facts.form.moved.setCurrentIndex(1)
    assert "the clock of the venue will say 10.12. 12:30 then, not 10.12. 08:30." in facts.form.effect.text()
    facts.form.keep.click()
    assert stage.meeting.session().planned_start == before
    assert "14:00\N{EN DASH}15:30, The future" in stage.chair.programme.currentIndex().data()


def test_a_zone_that_nobody_knows_is_told_while_it_is_typed_and_refused(stage: Stage, facts: MeetingForm) -> None:
    facts.form.time_zone.setCurrentText("Montevideo")
    assert "No time zone is known as “Montevideo”" in facts.form.effect.text()
    facts.form.keep.click()
    assert "No time zone is known as “Montevideo”" in stage.told


def test_the_form_is_put_away_with_escape(stage: Stage, facts: MeetingForm) -> None:
    QTest.keyClick(facts, Qt.Key.Key_A)
    assert stage.desks.programme.form.pages.currentWidget() is facts
    QTest.keyClick(facts, Qt.Key.Key_Escape)
    assert stage.desks.programme.form.pages.currentIndex() == 0
