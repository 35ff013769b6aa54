from dataclasses import replace

from outlines import GREETINGS, full_outline, outline, rich_outline
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from facilitator.gui.models.outline_figures import bars_of, image_of
from facilitator.gui.models.outline_page import Page, page_of, rewritten
from facilitator.reporting.outline import Chart, Figure, Heading, Outline, Paragraph, Picture, Series, words


def _shown(qapp: QApplication, report: Outline) -> str:
    document = QTextDocument(qapp)
    document.setHtml(page_of(report).html)
    return document.toPlainText()


def test_the_page_shows_the_numbers_that_word_will_show(qapp: QApplication) -> None:
    text = _shown(qapp, full_outline())
    for line in ("I. Introduction", "A. First session", "1. Theme", "Table 1. Pledges", "\u2022 A point."):
        assert line in text
    assert all(greeting.replace("\u00a0", " ") in text.replace("\u00a0", " ") for greeting in GREETINGS.values())


def test_footnotes_references_and_recommendations_stand_in_the_text(qapp: QApplication) -> None:
    text = _shown(qapp, rich_outline())
    assert "Pledges [As received & <unedited>.] stand in Table 1; see Figure 2, 2 and nothing." in text
    assert "R2.  Train often." in text
    assert "Figure 2. Minutes spoken" in text


def test_captions_are_named_in_the_reports_language(qapp: QApplication) -> None:
    assert "Cuadro 1. Pledges" in _shown(qapp, rich_outline("es"))


def test_a_picture_is_shown_with_its_description() -> None:
    png = Figure(key="f", caption="F", picture=Picture(b"\x89PNG", "The <hall>"), width=0.5)
    jpeg = Figure(key="f", caption="F", picture=Picture(b"\xff\xd8", "The hall"))
    assert "data:image/png;base64,iVBORw==" in image_of(png)
    assert "The &lt;hall&gt;" in image_of(png)
    assert "width='320'" in image_of(png)
    assert "data:image/jpeg" in image_of(jpeg)


def test_bars_are_as_long_as_their_figures_and_spacers_are_not_seen() -> None:
    chart = Chart(
        key="c",
        caption="C",
        categories=("a", "b", "c"),
        series=(Series("wait", (0, 5, 0), shown=False), Series("speak", (10, 5, 0))),
        stacked=True,
    )
    first, second, third = bars_of(chart).split("</tr>")[:3]
    assert first.count("\u2588") == 2 * second.count("\u2588") > 0
    assert second.count("\u00a0") == second.count("\u2588")
    assert third.count("\u2588") == 0
    empty = Chart(key="c", caption="C", categories=("a",), series=(Series("x", (0,)),))
    assert "\u2588" not in bars_of(empty)


def test_an_outline_without_blocks_is_its_masthead(qapp: QApplication) -> None:
    assert "Outcome summary of the co-hosts" in _shown(qapp, outline())


def _page(*texts: str, title: str = "T") -> Page:
    blocks = [Paragraph(key=f"p<{place}", words=words(text)) for place, text in enumerate(texts)]
    return page_of(replace(outline(*blocks), title=title))


def test_new_words_of_a_paragraph_are_the_only_difference_between_two_pages() -> None:
    before = _page("One", "Two", "Three")
    assert rewritten(before, before) == ()
    changed = rewritten(before, _page("One", "Two & a half", "Three"))
    assert changed is not None
    assert [each.key for each in changed] == ["p<1"]
    assert changed[0].inner == "2.&nbsp;&nbsp;Two &amp; a half"


def test_another_shape_is_another_page() -> None:
    before = _page("One", "Two")
    heading = page_of(outline(Paragraph(key="p<0", words=words("One")), Heading(key="p<1", level=1, text="Two")))
    assert rewritten(before, _page("One")) is None
    assert rewritten(before, _page("One", "Two", title="Another")) is None
    assert rewritten(before, heading) is None
