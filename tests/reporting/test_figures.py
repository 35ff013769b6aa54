"""A figure says the same in its series, its table and its summary."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from builders import a_session, an_inscription, at, spoken, state

from facilitator.domain.delegations import Category, Delegation, Names
from facilitator.domain.interventions import InterventionKind
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.programme import Theme
from facilitator.domain.speaking_order import Rank
from facilitator.reporting.figure import Figure, Picture, Shape
from facilitator.reporting.figure_words import all_words, duration, signed
from facilitator.reporting.figures import MOST_BARS, Voice, compose_figure
from facilitator.reporting.outline import Alignment
from facilitator.reporting.statistics import Material

VOICE = Voice(zone=ZoneInfo("America/Montevideo"))
JAPAN = Delegation(
    id="JPN", category=Category.MEMBER_STATE, names=Names("Japan", fr="Japon"), running_text="Japan", sort_key="japan"
)
MATERIAL = Material(
    sessions=(a_session(presiding_officer="the Chair"), a_session(id="s2", code="S2", position=2)),
    themes=(Theme(id="t1", position=1, tag="poc", title="Protection"),),
    delegations={"URY": state("URY", regional_group="Latin American and Caribbean States"), "JPN": JAPAN},
    inscriptions=(an_inscription("a", 1, "V", delegation_id="URY", rank=Rank.MINISTER),),
    interventions=(
        spoken(1, 0, 240, inscription_id="a"),
        spoken(2, 250, 310, delegation_id="JPN", kind=InterventionKind.POINT_OF_ORDER),
        spoken(3, 320, 350, delegation_id="", kind=InterventionKind.CHAIR, limit=0),
    ),
    notes=(Note(id="n1", session_id="s1", intervention_id="i1", text="Units #poc", written_at=at(60)),),
    pledges=(Pledge(id="p1", session_id="s1", category=PledgeCategory.POLICE, text="One unit", note_id="n1"),),
    now=at(4000),
)


def figure(picture: Picture, material: Material = MATERIAL, voice: Voice = VOICE) -> Figure:
    return compose_figure(picture, material, "s1", voice)


def test_time_is_drawn_within_and_over_the_limit_and_written_beside_it() -> None:
    made = figure(Picture.BY_DELEGATION)
    assert made.shape is Shape.STACKED_BARS
    assert made.categories == ("Ury", "Japan")
    assert [(each.name, each.values) for each in made.series] == [
        ("Within the limit", (3.0, 1.0)),
        ("Over the limit", (1.0, 0.0)),
    ]
    assert made.table.rows == (("Ury", "1", "4:00", "1:00", "1:00"), ("Japan", "1", "1:00", "0:00", "0:00"))
    assert made.summary == "Speaking time by delegation. Ury: 4:00."


def test_of_many_delegations_the_largest_are_drawn_and_all_are_written() -> None:
    several = range(MOST_BARS + 3)
    many = Material(
        delegations={f"d{each}": state(f"d{each}") for each in several},
        interventions=tuple(spoken(each, 0, 10 + each, delegation_id=f"d{each}") for each in several),
        now=at(0),
    )
    made = figure(Picture.BY_DELEGATION, many)
    assert len(made.categories) == len(made.series[0].values) == MOST_BARS
    assert made.categories[0] == f"D{MOST_BARS + 2}"
    assert len(made.table.rows) == MOST_BARS + 3


@pytest.mark.parametrize(
    "picture, first_row",
    [
        (Picture.BY_REGIONAL_GROUP, ("Latin American and Caribbean States", "1", "4:00", "1:00", "1:00")),
        (Picture.BY_CATEGORY, ("Member States", "2", "5:00", "1:00", "1:00")),
        (Picture.BY_LEVEL, ("Ministers", "1", "4:00", "1:00", "1:00")),
        (Picture.BY_SESSION, ("S1 First session", "3", "5:30", "1:00", "1:00")),
        (Picture.BY_PRESIDING_OFFICER, ("the Chair", "3", "5:30", "1:00", "1:00")),
        (Picture.BY_KIND, ("Statements", "1", "4:00", "1:00", "1:00")),
        (Picture.BY_GENDER, ("Not stated", "2", "5:00", "1:00", "1:00")),
        (Picture.PLANNED_AND_ACTUAL, ("S1 First session", "1:30:00", "5:50", "5:30", "+0:00", "\u22121:24:10")),
        (Picture.OVER_TIME, ("1:00 to 1:30 over", "1")),
        (Picture.TIMELINE, ("Ury", "Intervention", "10:00:00", "4:00")),
        (Picture.THEME_BY_SESSION, ("Protection", "1", "0", "1")),
        (Picture.THEME_BY_DELEGATION, ("Ury", "1", "1")),
        (Picture.NOT_HEARD, ("Japan", "In no regional group", "No")),
        (Picture.PLEDGES, ("Police", "1", "0", "0", "0", "0", "0", "1")),
    ],
)
def test_every_figure_has_its_table(picture: Picture, first_row: tuple[str, ...]) -> None:
    made = figure(picture)
    assert made.table.rows[0] == first_row
    assert made.title == picture.title == made.table.caption
    assert all(len(row) == len(made.table.columns) for row in made.table.rows)
    assert all(len(each.values) == len(made.categories) for each in made.series)
    assert not made.is_empty


def test_a_timeline_names_the_presiding_officer_and_puts_notes_between_turns() -> None:
    made = figure(Picture.TIMELINE)
    assert made.timeline is not None
    assert made.categories == ("Ury", "Japan", "Presiding officer")
    assert made.table.rows[1] == ("One unit", "Pledge", "10:01:00", "")


def test_distances_are_told_in_words() -> None:
    far = Material(
        delegations={},
        interventions=(
            spoken(1, 0, 20, limit=500),
            spoken(2, 0, 2000),
            spoken(3, 0, 170),
            spoken(4, 0, 60, delegation_id="XXX"),
        ),
        now=at(0),
    )
    rows = figure(Picture.OVER_TIME, far).table.rows
    assert (rows[0][0], rows[-1][0]) == ("5:00 early or more", "5:00 over or more")
    assert ("0:00 to 0:30 early", "1") in rows
    assert figure(Picture.OVER_TIME, far).edges[:2] == ("", "\N{MINUS SIGN}5:00")
    assert figure(Picture.BY_DELEGATION, far).categories[-1] == "Not identified"


def test_who_has_not_been_heard_is_drawn_by_group() -> None:
    waiting = Material(
        delegations=MATERIAL.delegations,
        inscriptions=(an_inscription("URY", 1, "V"),),
        announced=frozenset({"JPN"}),
        now=MATERIAL.now,
    )
    made = figure(Picture.NOT_HEARD, waiting)
    assert made.categories == ("In no regional group", "Latin American and Caribbean States")
    assert [each.values for each in made.series] == [(0.0, 1.0), (1.0, 0.0)]
    assert made.table.rows[0] == ("Ury", "Latin American and Caribbean States", "Yes")


@pytest.mark.parametrize(
    "picture, summary",
    [
        (Picture.PLANNED_AND_ACTUAL, "Sessions: planned and actual. S1 First session: held 5:50, planned 1:30:00."),
        (Picture.OVER_TIME, "How far from the limit statements ended. 1:00 to 1:30 over: 1 intervention."),
        (Picture.TIMELINE, "Timeline of the session. Ury: 4:00."),
        (Picture.THEME_BY_SESSION, "Themes by session. Protection: 1 note."),
        (Picture.NOT_HEARD, "Not yet heard. In no regional group: 1 delegation."),
        (Picture.PLEDGES, "Pledges by category and status. Police: 1 pledge."),
    ],
)
def test_every_figure_says_in_a_sentence_what_is_the_most_of_it(picture: Picture, summary: str) -> None:
    assert figure(picture).summary == summary


def test_several_are_said_in_the_plural() -> None:
    twice = replace(MATERIAL, pledges=(*MATERIAL.pledges, replace(MATERIAL.pledges[0], id="p2", internal=False)))
    assert figure(Picture.PLEDGES, twice).summary.endswith("Police: 2 pledges.")


def test_themes_that_nobody_has_named_are_shown_and_nothing_is_said_of_the_most() -> None:
    silent = replace(MATERIAL, notes=())
    assert figure(Picture.THEME_BY_SESSION, silent).table.rows == (("Protection", "0", "0", "0"),)
    assert figure(Picture.THEME_BY_SESSION, silent).summary == "Themes by session."


def test_a_table_has_short_headings_and_words_on_the_left() -> None:
    columns = figure(Picture.THEME_BY_SESSION).table.columns
    assert [each.heading for each in columns] == ["Theme", "S1", "S2", "Total"]
    silent = figure(Picture.NOT_HEARD).table.columns
    assert [each.alignment for each in (*silent[:2], columns[1])] == [Alignment.START, Alignment.START, Alignment.END]


def test_a_value_is_written_beside_its_bar_as_in_the_table() -> None:
    assert figure(Picture.BY_DELEGATION).in_words(4.5) == "4:30"
    assert figure(Picture.PLEDGES).in_words(3.0) == "3"


def test_a_regional_group_of_the_united_nations_is_translated_and_another_stays() -> None:
    voice = Voice(say=lambda text: f"<{text}>", zone=VOICE.zone)
    assert figure(Picture.BY_REGIONAL_GROUP, voice=voice).categories[0] == "<Latin American and Caribbean States>"


def test_nothing_is_said_to_be_nothing() -> None:
    empty = Material(delegations={}, now=at(0))
    for picture in Picture:
        made = figure(picture, empty)
        assert made.is_empty
        assert made.summary == "Nothing has been recorded yet."


def test_a_figure_speaks_another_language_with_that_languages_names() -> None:
    voice = Voice(say=lambda text: f"<{text}>", language="fr", zone=VOICE.zone)
    made = figure(Picture.BY_DELEGATION, voice=voice)
    assert made.title == "<Speaking time by delegation>"
    assert "Japon" in made.categories
    assert made.series[0].name == "<Within the limit>"


def test_every_word_of_a_figure_is_known_to_translators() -> None:
    spoken_words: set[str] = set()

    def say(text: str) -> str:
        spoken_words.add(text)
        return text

    for picture in Picture:
        figure(picture, voice=Voice(say=say, zone=VOICE.zone))
    assert spoken_words <= set(all_words())
    assert len(all_words()) == len(set(all_words()))


def test_durations_are_rounded_to_the_second_and_signed() -> None:
    assert [duration(each) for each in (0, 59.6, 3600, 3661.4)] == ["0:00", "1:00", "1:00:00", "1:01:01"]
    assert [signed(each) for each in (None, 61, -61, 0)] == ["", "+1:01", "\N{MINUS SIGN}1:01", "+0:00"]


def test_a_row_knows_its_category_and_a_category_its_row() -> None:
    time, line, silent = figure(Picture.BY_DELEGATION), figure(Picture.TIMELINE), figure(Picture.NOT_HEARD)
    assert [time.category_of(row) for row in (-1, 0, 1, 2)] == [-1, 0, 1, -1]
    assert [time.row_of(category) for category in (0, 1, 2)] == [0, 1, -1]
    assert [line.category_of(row) for row in range(len(line.table.rows))] == [0, -1, 1, 2]
    assert line.row_of(1) == 2
    assert silent.category_of(0) == 0
