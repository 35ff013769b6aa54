from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from outlines import full_outline, outline, rich_outline

from facilitator.reporting.outline import Paragraph, Run, clean_text, words
from facilitator.reporting.unwritable import unwritable


def test_what_every_language_types_is_written_without_loss() -> None:
    assert unwritable(full_outline()) == ()
    assert unwritable(rich_outline("ar")) == ()


def test_characters_that_disappear_are_named_with_their_place() -> None:
    (fault,) = unwritable(outline(Paragraph(key="p", words=words("Bell\x07 rings\x00\x00"))))
    assert fault.where == "\u201cBell rings\u201d"
    assert "U+0007, U+0000" in fault.reason
    assert fault.suggestion


def test_titles_and_footnotes_are_looked_at_too() -> None:
    report = outline(Paragraph(key="p", words=words(Run("Said", footnote="By \ue000"))))
    assert len(unwritable(replace(report, title="\ufffe"))) == 2


def test_line_ends_of_every_kind_and_loose_accents_are_no_loss() -> None:
    assert unwritable(outline(Paragraph(key="p", words=words("a\r\nb\u2028c\x0be\u0301\u0301")))) == ()


@given(st.text(st.characters()))
def test_what_is_cleaned_is_said_and_what_is_said_is_cleaned(text: str) -> None:
    faults = unwritable(outline(Paragraph(key="p", words=words(text))))
    kept = "".join(sign for sign in text if clean_text(sign))
    assert bool(faults) == (kept != text)
