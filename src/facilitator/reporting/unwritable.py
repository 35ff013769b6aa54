"""Find what no document can hold, so that it is not left out without a word."""

from collections.abc import Iterator

from facilitator.domain.faults import Fault
from facilitator.reporting.outline import Outline, clean_text
from facilitator.reporting.returned_changes import keyed_texts

_SHOWN = 40  # letters of a text, to find it by
_LINE_ENDS = {"\r", "\v", "\f", "\x85", "\u2028", "\u2029"}


def unwritable(outline: Outline) -> tuple[Fault, ...]:
    """Return a fault for each text that loses characters on its way into a document."""
    return tuple(_faults(outline))


def _faults(outline: Outline) -> Iterator[Fault]:
    masthead = (outline.title, outline.subtitle, outline.place, outline.dates, outline.short_title)
    texts = (*masthead, outline.responsibility, *(each.text for each in keyed_texts(outline)))
    for text in texts:
        if text.isascii() and text.isprintable():  # most texts, at once
            continue
        lost = dict.fromkeys(sign for sign in text if _is_lost(sign))
        if lost:
            signs = ", ".join(f"U+{ord(sign):04X}" for sign in lost)
            yield Fault(
                f"\u201c{clean_text(text)[:_SHOWN]}\u201d",
                f"It holds characters that no document can show ({signs}): they are left out.",
                "Type that place again.",
            )


def _is_lost(sign: str) -> bool:
    """Return whether a character disappears; line ends of every kind become line feeds."""
    return sign not in _LINE_ENDS and not clean_text(sign)
