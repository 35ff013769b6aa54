"""Read the codebook of a meeting: themes under themes, and which of them a note touches."""

from collections.abc import Iterable, Sequence

from facilitator.domain.programme import Theme


def in_tree_order(themes: Iterable[Theme]) -> tuple[tuple[Theme, int], ...]:
    """Return every theme with its depth, each followed by the themes under it; a circle is shown from its start."""
    ordered = sorted(themes, key=lambda each: (each.position, each.tag))
    known = {each.id for each in ordered}
    shown: dict[str, tuple[Theme, int]] = {}

    def show(theme: Theme, depth: int) -> None:
        if theme.id in shown:
            return
        shown[theme.id] = (theme, depth)
        for each in ordered:
            if each.parent_id == theme.id:
                show(each, depth + 1)

    for theme in ordered:
        if theme.parent_id not in known:
            show(theme, 0)
    for theme in ordered:
        show(theme, 0)
    return tuple(shown.values())


def stands_under(theme_id: str, other_id: str, themes: Iterable[Theme]) -> bool:
    """Return whether the way up from one theme comes to the other, or begins there."""
    above = {each.id: each.parent_id for each in themes}
    seen: set[str] = set()
    while theme_id and theme_id not in seen:
        if theme_id == other_id:
            return True
        seen.add(theme_id)
        theme_id = above.get(theme_id, "")
    return False


def with_those_above(tags: Iterable[str], themes: Sequence[Theme]) -> frozenset[str]:
    """Return the tags, in lower case, and those of every theme above them: who speaks of a part speaks of the whole."""
    by_tag = {each.tag.casefold(): each for each in themes}
    by_id = {each.id: each for each in themes}
    touched: set[str] = set()
    for tag in tags:
        theme = by_tag.get(tag.casefold())
        while theme is not None and theme.tag.casefold() not in touched:
            touched.add(theme.tag.casefold())
            theme = by_id.get(theme.parent_id)
        touched.add(tag.casefold())
    return frozenset(touched)
