from datetime import date

import pytest
from builders import a_session, at

from facilitator.domain.attribution import Attribution, strictest
from facilitator.domain.delegations import Category
from facilitator.domain.faults import Fault
from facilitator.domain.ids import new_id
from facilitator.domain.interventions import InterventionKind
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import NoteKind, kind_prefix, tag_spans, tags_in, without_paragraph, without_tags
from facilitator.domain.programme import TimeLimits, Timer, TimerKind


def test_the_strictest_attribution_wins() -> None:
    assert strictest([Attribution.NAMED, Attribution.NONE, Attribution.GROUP]) is Attribution.NONE


def test_identifiers_never_repeat() -> None:
    assert len({new_id() for _ in range(100)}) == 100


def test_a_fault_reads_as_one_line() -> None:
    assert Fault("row 3", "the date is missing.", "Write it as 10/12/2024.").sentence == (
        "row 3: the date is missing. Write it as 10/12/2024."
    )


def test_a_meeting_knows_the_zone_of_its_venue() -> None:
    meeting = Meeting(
        id="m",
        code="M",
        title="M",
        time_zone="America/Montevideo",
        first_day=date(2024, 12, 10),
        last_day=date(2024, 12, 11),
    )
    assert at(0).astimezone(meeting.zone).hour == 10


@pytest.mark.parametrize(
    "text,tags",
    [
        ("Train together. #training", ("training",)),
        ("#POC and #poc", ("poc",)),
        ("a #future-model", ("future-model",)),
        ("C# and a#b and ##x", ()),
        ("#1 is no theme", ()),
        ("#\u0645\u0631\u0623\u0629", ("\u0645\u0631\u0623\u0629",)),
    ],
)
def test_a_tag_is_a_word_after_a_hash(text: str, tags: tuple[str, ...]) -> None:
    assert tags_in(text) == tags


def test_a_tag_span_covers_its_hash() -> None:
    assert tag_spans("x #poc") == ((2, 6, "poc"),)


@pytest.mark.parametrize(
    "text,read",
    [
        ("Train together. #training #women", "Train together."),
        ("More #training for all. #poc\nSecond line #poc", "More training for all.\nSecond line"),
        ("#poc", ""),
    ],
)
def test_closing_tags_go_and_tags_inside_a_sentence_stay_as_words(text: str, read: str) -> None:
    assert without_tags(text) == read


def test_each_category_has_its_limit() -> None:
    limits = TimeLimits(member_state=180, expert=90)
    assert limits.for_category(Category.EXPERT) == 90


def test_a_cap_shortens_statements_and_leaves_replies_alone() -> None:
    capped = TimeLimits(member_state=180, group=300, other=0, first_reply=180).capped(130)
    assert (capped.member_state, capped.group, capped.other, capped.first_reply) == (130, 130, 130, 180)


def test_a_timer_counts_down_and_stands_still_once_stopped() -> None:
    timer = Timer(id="t", session_id="s1", kind=TimerKind.BREAK, label="", started_at=at(0), seconds=900)
    assert timer.remaining(at(960)) == -60
    stopped = Timer(
        id="t", session_id="s1", kind=TimerKind.BREAK, label="", started_at=at(0), seconds=900, stopped_at=at(600)
    )
    assert stopped.remaining(at(960)) == 300


def test_points_of_order_and_replies_do_not_count_in_the_debate() -> None:
    debate = {kind for kind in InterventionKind if kind.is_debate}
    assert debate == {InterventionKind.STATEMENT, InterventionKind.PANELLIST, InterventionKind.NATIONAL_CAPACITY}


def test_a_session_has_no_theme_until_it_is_given_one() -> None:
    assert a_session().theme_ids == ()


@pytest.mark.parametrize(
    "text, kind, length",
    [("rec: train more", NoteKind.RECOMMENDATION, 5), ("Q: who pays", NoteKind.QUESTION, 3)],
)
def test_a_note_says_its_kind_by_its_first_letters(text: str, kind: NoteKind, length: int) -> None:
    assert kind_prefix(text) == (kind, length)


@pytest.mark.parametrize("text", ["rec:", "record: all", "xy: no kind", "said rec: late", ""])
def test_other_beginnings_are_words(text: str) -> None:
    assert kind_prefix(text) is None


@pytest.mark.parametrize(
    "position, paragraph, rest",
    [(0, "one", "two\nthree"), (3, "one", "two\nthree"), (4, "two", "one\nthree"), (99, "three", "one\ntwo")],
)
def test_the_paragraph_at_the_cursor_is_taken_out(position: int, paragraph: str, rest: str) -> None:
    assert without_paragraph("one\ntwo\nthree", position) == (paragraph, rest)
