import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.pasted_text import cleaned, from_html

FROM_WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style>
<title>x</title></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal>The <b>European Union</b> said that<o:p></o:p>
training <i>matters </i>most.</p>
<p class=MsoList><![if !supportLists]><span>\u00b7<span>&nbsp;&nbsp; </span></span><![endif]>First&nbsp;item</p>
<ul><li>Second</li><li><p>Third</p></li></ul>
<blockquote><p>Never again</p></blockquote><b></b>
one<br>two</body></html>"""


@pytest.mark.parametrize(
    "pasted, kept",
    [
        ("one\r\ntwo\rthree\x0bfour\u2028five", "one\ntwo\nthree\nfour\nfive"),
        ("soft\u00adhyphen zero\u200bwidth\ufeff", "softhyphen zerowidth"),
        ("10\xa0December\t2024  here ", "10 December 2024 here"),
        ("\u2022\tone\n\u00b7 two\n\uf0b7  three\no\tfour", "- one\n- two\n- three\n- four"),
        ("a\n\n\n\n\nb", "a\n\nb"),
        ("\U0001f54a \u0627\u0644 \u56fd\u9645", "\U0001f54a \u0627\u0644 \u56fd\u9645"),
    ],
)
def test_plain_text_keeps_its_words_and_loses_its_dress(pasted: str, kept: str) -> None:
    assert cleaned(pasted) == kept


def test_what_word_puts_on_the_clipboard_becomes_the_marks_of_a_note() -> None:
    assert from_html(FROM_WORD) == (
        "The **European Union** said that training _matters_ most.\n"
        "- First item\n- Second\n- Third\n> Never again\none\ntwo"
    )


def test_stray_ends_do_no_harm() -> None:
    assert from_html("</p></style></blockquote>words</ul>") == "words"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


@given(st.text())
def test_no_html_raises(text: str) -> None:
    assert "\x00" not in from_html(text)
