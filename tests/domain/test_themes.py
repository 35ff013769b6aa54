from facilitator.domain.programme import Theme
from facilitator.domain.themes import in_tree_order, stands_under, with_those_above


def theme(identifier: str, position: int, parent: str = "") -> Theme:
    return Theme(id=identifier, position=position, tag=identifier, title=identifier, parent_id=parent)


def test_each_theme_is_followed_by_those_under_it() -> None:
    themes = (theme("b", 2), theme("a1", 3, "a"), theme("a", 1), theme("a11", 4, "a1"), theme("lost", 5, "gone"))
    assert [(each.id, depth) for each, depth in in_tree_order(themes)] == [
        ("a", 0),
        ("a1", 1),
        ("a11", 2),
        ("b", 0),
        ("lost", 0),
    ]


def test_a_circle_of_themes_is_shown_once() -> None:
    assert [each.id for each, _ in in_tree_order((theme("a", 1, "b"), theme("b", 2, "a")))] == ["a", "b"]


def test_a_tag_touches_the_themes_above_it() -> None:
    themes = (theme("a", 1), theme("a1", 2, "a"), theme("b", 3), theme("c", 4, "d"), theme("d", 5, "c"))
    assert with_those_above(["A1", "other"], themes) == {"a1", "a", "other"}
    assert with_those_above(["c"], themes) == {"c", "d"}


def test_a_theme_stands_under_itself_and_those_above_it() -> None:
    themes = (theme("a", 1), theme("a1", 2, "a"), theme("c", 4, "d"), theme("d", 5, "c"))
    found = {(one, other) for one in ("a", "a1", "c") for other in ("a", "a1") if stands_under(one, other, themes)}
    assert found == {("a", "a"), ("a1", "a1"), ("a1", "a")}
