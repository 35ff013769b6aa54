"""Texts are cleaned once, where they enter."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.text import cleaned


@pytest.mark.parametrize(
    "typed, kept",
    [
        ("Plain words.", "Plain words."),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("bell\x07 escape\x1b nul\x00", "bell escape nul"),
        ("half a pair \ud83d", "half a pair "),
        ("Co\u0302te d\u2019Ivoire", "C\u00f4te d\u2019Ivoire"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("no character \uffff\ufdd0", "no character "),
        ("<b>bold</b> '; DROP TABLE note; --", "<b>bold</b> '; DROP TABLE note; --"),
    ],
)
def test_what_nobody_typed_does_not_come_in(typed: str, kept: str) -> None:
    assert cleaned(typed) == kept


@given(st.text(st.characters(codec=None)))
def test_a_clean_text_can_be_stored_and_stays_as_it_is(text: str) -> None:
    once = cleaned(text)
    assert once.encode().decode() == once
    assert cleaned(once) == once
    assert unicodedata.is_normalized("NFC", once)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"])))
def test_no_letter_is_lost(text: str) -> None:
    assert cleaned(text) == unicodedata.normalize("NFC", text)
