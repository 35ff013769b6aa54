"""Count paragraphs and headings as Word would, to type the numbers where a template does not number them."""

from collections.abc import Callable, Mapping

from facilitator.reporting.outline import heading_number, roman


def _letters(count: int) -> str:
    return heading_number(2, count).removesuffix(".").lower()


_WRITTEN: Mapping[str, Callable[[int], str]] = {
    "chapter": lambda count: heading_number(1, count),
    "heading": lambda count: heading_number(2, count),
    "subheading": lambda count: heading_number(3, count),
    "para": lambda count: f"{count}.",
    "subpara": lambda count: f"({_letters(count)})",
    "subsubpara": lambda count: f"({roman(count).lower()})",
    "bullet": lambda _: "\u2022",
}
_RESTARTS = {
    "chapter": ("heading", "subheading"),
    "heading": ("subheading",),
    "para": ("subpara", "subsubpara"),
    "subpara": ("subsubpara",),
}


class Numbers:
    """Count the paragraphs of one document by the mark of their sample."""

    def __init__(self) -> None:
        self._counts = dict.fromkeys(_WRITTEN, 0)

    def next(self, mark: str) -> str:
        """Return the number of the next paragraph with that mark; empty for marks that have none."""
        if mark not in _WRITTEN:
            return ""
        self._counts[mark] += 1
        self._counts.update(dict.fromkeys(_RESTARTS.get(mark, ()), 0))
        return _WRITTEN[mark](self._counts[mark])
