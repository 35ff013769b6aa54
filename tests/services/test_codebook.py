from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.programme import Theme
from facilitator.services.codebook import read_codebook, written_codebook

PRESENT = (Theme(id="t1", position=1, tag="PoC", title="Old", definition="Kept", colour="#112233"),)


def test_a_codebook_keeps_the_identity_of_the_themes_it_renames() -> None:
    themes, faults = read_codebook("\ufeffTitle;Tag;Parent\nProtection;#poc;\nEarly warning;early;PoC\n", PRESENT)
    assert faults == ()
    assert [(each.id == "t1", each.tag, each.title, each.parent_id) for each in themes] == [
        (True, "poc", "Protection", ""),
        (False, "early", "Early warning", "t1"),
    ]
    assert (themes[0].definition, themes[0].colour) == ("Kept", "#112233")


def test_a_part_may_stand_under_a_theme_that_only_the_meeting_has() -> None:
    (theme,), faults = read_codebook("tag,title,parent\nearly,Early,poc\n", PRESENT)
    assert theme.parent_id == "t1"
    assert faults == ()


def test_what_cannot_be_read_is_told_line_by_line_and_the_rest_is_taken() -> None:
    themes, faults = read_codebook(
        "tag,title,definition,colour,parent\n"
        "two words,x,,,\n"
        "a,First,,,\n"
        "A,Again,,,\n"
        "b,,,,\n"
        "c,Colour,,red,\n"
        "d,Lost,,,nowhere\n"
        "e,Circle,,,f\n"
        "f,Circle,,,e\n"
        "g,Fine,,#00ff00,a\n",
        (),
    )
    assert [each.tag for each in themes] == ["a", "d", "e", "f", "g"]
    assert [each.where for each in faults] == ["Line 2", "Line 4", "Line 5", "Line 6", "Line 7", "Line 8", "Line 9"]
    assert themes[-1].parent_id == themes[0].id


def test_without_its_columns_nothing_is_read() -> None:
    assert read_codebook("name,colour\nx,y\n", ())[0] == ()
    assert read_codebook("", ())[1][0].sentence.startswith("Line 1: does not name")


def test_no_cell_is_a_formula() -> None:
    text = written_codebook((Theme(id="t", position=1, tag="a", title="=1+1", definition="@x"),))
    assert text.splitlines()[1] == "a,'=1+1,'@x,#5b6b7a,"
    assert read_codebook(text, ())[0][0].title == "=1+1"


_WORDS = st.text(st.characters(categories=("Lu", "Ll", "Nd", "Zs", "Po", "Sm")), min_size=1).filter(
    lambda text: text == text.strip() and not text.startswith("'")
)


@given(st.lists(st.tuples(_WORDS, _WORDS, st.integers(0, 5)), max_size=6))
def test_what_is_written_is_read_again(cells: list[tuple[str, str, int]]) -> None:
    themes = tuple(
        Theme(
            id=f"id{place}",
            position=place + 1,
            tag=f"t{place}",
            title=title,
            definition=definition,
            parent_id=f"id{parent}" if parent < place else "",
        )
        for place, (title, definition, parent) in enumerate(cells)
    )
    again, faults = read_codebook(written_codebook(themes), themes)
    assert faults == ()
    facts = {(each.id, each.tag, each.title, each.definition, each.parent_id) for each in again}
    assert facts == {(each.id, each.tag, each.title, each.definition, each.parent_id) for each in themes}
