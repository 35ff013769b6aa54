"""The versions of a note, read from its history."""

from datetime import timedelta
from typing import Any

from fakes import TEN_O_CLOCK

from facilitator.services.ports import LogEntry
from facilitator.services.revisions import revisions


def entry(seconds: int, **values: Any) -> LogEntry:
    return LogEntry(TEN_O_CLOCK + timedelta(seconds=seconds), "rapporteur", "write the note", tuple(values), values)


def test_each_change_of_the_words_is_a_revision_and_nothing_else_is() -> None:
    history = (entry(0, text="a"), entry(1, kind="question"), entry(2, text="a"), entry(3, text="b"))
    assert [(each.at, each.text) for each in revisions(history)] == [(entry(0).at, "a"), (entry(3).at, "b")]


def test_words_written_back_are_a_revision_of_their_own() -> None:
    history = (entry(0, text="a"), entry(1, text="b"), entry(2, text="a"))
    assert [each.text for each in revisions(history)] == ["a", "b", "a"]
