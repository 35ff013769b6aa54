import io
import os
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import mammoth
import pytest
from docx import Document
from docx2python import docx2python
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit.validator import OpenXmlValidator
from outlines import DOT, GREETINGS, full_outline, outline, rich_outline

from facilitator.export.failures import ExportCancelledError, ExportFailedError
from facilitator.export.word import write_word
from facilitator.reporting.outline import (
    Annex,
    Chart,
    Column,
    Contents,
    Figure,
    Heading,
    Paragraph,
    Picture,
    Run,
    Series,
    Table,
    clean_text,
    words,
)

_TEMPLATE = Path(__file__).parents[2] / "resources" / "word" / "outcome_summary.docx"
_REFERENCE = Path(__file__).parents[1] / "references" / "outcome_summary.document.xml"


def _part(document: Path, name: str) -> str:
    with zipfile.ZipFile(document) as package:
        return package.read(name).decode()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "summary.docx"


@pytest.fixture
def written(target: Path) -> Path:
    write_word(full_outline(), _TEMPLATE, target)
    return target


@pytest.mark.parametrize("language", GREETINGS)
@pytest.mark.parametrize("template", sorted(_TEMPLATE.parent.iterdir()), ids=lambda file: file.stem)
def test_every_template_in_every_language_opens_without_a_fault_in_its_schema(
    target: Path, template: Path, language: str
) -> None:
    whole = (*full_outline().blocks, *rich_outline().blocks)
    report = replace(rich_outline(language), blocks=whole, logos=(Picture(DOT, "Logo"),))
    write_word(report, template, target, working=language in {"fr", "ar"})
    assert OpenXmlValidator().validate(str(target)).errors == []


def test_the_body_is_the_one_of_the_reference(written: Path) -> None:
    tree = etree.fromstring(_part(written, "word/document.xml").encode())
    etree.indent(tree)
    body = etree.tostring(tree, encoding="unicode") + "\n"
    if "RENEW_REFERENCES" in os.environ:
        _REFERENCE.write_text(body, encoding="utf-8", newline="\n")
    assert body == _REFERENCE.read_text(encoding="utf-8")


def test_python_docx_finds_paragraphs_and_table(written: Path) -> None:
    document = Document(str(written))
    texts = [paragraph.text for paragraph in document.paragraphs]
    for text in ("Introduction", "The meeting was held in Montevideo.", "One line\nand\tanother.", *GREETINGS.values()):
        assert text in texts
    assert [cell.text for cell in document.tables[0].rows[1].cells] == [
        "1",
        "C\u00f4te d\u2019Ivoire",
        "Police & <engineers>",
    ]


def test_mammoth_finds_the_words_of_every_language(written: Path) -> None:
    with written.open("rb") as file:
        text = mammoth.extract_raw_text(file).value
    assert all(greeting in text for greeting in GREETINGS.values())
    assert "Police & <engineers>" in text


def test_docx2python_finds_header_and_table(written: Path) -> None:
    with docx2python(written) as reader:
        assert "Outcome summary, Montevideo" in str(reader.header)
        assert "C\u00f4te d\u2019Ivoire" in str(reader.body)


def test_masthead_header_and_footer_are_filled(written: Path) -> None:
    document = _part(written, "word/document.xml")
    assert "Preparatory Meeting &lt;Training &amp; Partnerships&gt;" in document
    assert "[[" not in document
    assert "Outcome summary, Montevideo" in _part(written, "word/header1.xml")
    assert "DRAFT" in _part(written, "word/header1.xml")
    assert "NUMPAGES" in _part(written, "word/footer1.xml")


def test_a_final_summary_is_no_draft(target: Path) -> None:
    write_word(outline(final=True), _TEMPLATE, target)
    assert "DRAFT" not in _part(target, "word/document.xml") + _part(target, "word/header1.xml")


def test_the_same_outline_gives_the_same_bytes(written: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.docx"
    write_word(full_outline(), _TEMPLATE, again)
    assert again.read_bytes() == written.read_bytes()


def test_nothing_tells_who_wrote_it_or_when(written: Path) -> None:
    with zipfile.ZipFile(written) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        whole = "".join(package.read(name).decode() for name in package.namelist())
    assert not re.search(r"rsid|creator|lastModifiedBy|dcterms|thumbnail|20\d\d-\d\d-\d\d|_sf_|customXml", whole)
    properties = Document(str(written)).core_properties
    assert (properties.title, properties.language) == ("Preparatory Meeting <Training & Partnerships>", "en")


def test_a_long_report_tells_its_progress_while_it_is_written(target: Path) -> None:
    told: list[tuple[int, int]] = []
    blocks = [Paragraph(key=str(place), words=words("p")) for place in range(1_000)]

    def listen(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 3

    with pytest.raises(ExportCancelledError):
        write_word(outline(*blocks), _TEMPLATE, target, listen)
    assert told == [(1, 6), (2, 6), (3, 6)]
    assert not target.exists()


def test_progress_is_told_to_the_end(target: Path) -> None:
    told = []

    def listen(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    write_word(full_outline(), _TEMPLATE, target, listen)
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


@pytest.mark.parametrize("step", [1, 2, 3])
def test_stopping_leaves_what_was_there(target: Path, step: int) -> None:
    target.write_bytes(b"before")
    with pytest.raises(ExportCancelledError, match="has not been touched"):
        write_word(full_outline(), _TEMPLATE, target, lambda done, _: done < step)
    assert target.read_bytes() == b"before"
    assert list(target.parent.iterdir()) == [target]


def test_stopping_after_the_last_step_is_too_late(target: Path) -> None:
    write_word(outline(), _TEMPLATE, target, lambda done, total: done < total)
    assert target.exists()


def test_a_folder_in_the_way_is_a_sentence_and_leaves_no_half(target: Path) -> None:
    target.mkdir()
    with pytest.raises(ExportFailedError, match=r"summary\.docx could not be written") as failure:
        write_word(outline(), _TEMPLATE, target)
    assert failure.value.way_out
    assert list(target.parent.iterdir()) == [target]


def test_a_folder_that_is_a_file_is_a_sentence(target: Path) -> None:
    target.write_bytes(b"before")
    with pytest.raises(ExportFailedError, match="could not be written"):
        write_word(outline(), _TEMPLATE, target / "inside.docx")
    assert target.read_bytes() == b"before"


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(), min_size=1))
def test_any_text_comes_back_as_it_was_typed(target: Path, text: str) -> None:
    key = text[:50]
    report = outline(Contents(), Paragraph(key=key, words=words(text)), Paragraph(key=key, words=words("end")))
    write_word(report, _TEMPLATE, target)
    paragraphs = Document(io.BytesIO(target.read_bytes())).paragraphs
    assert paragraphs[-2].text == clean_text(text)
    assert paragraphs[-1].text == "end"


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(st.characters(), min_size=1, max_size=30))
def test_any_text_in_any_place_gives_parts_that_are_well_formed(target: Path, text: str) -> None:
    report = outline(
        Contents(),
        Heading(key=text, level=1, text=text),
        Paragraph(key="p", words=words(Run(text, footnote=text), Run(refers_to="t"))),
        Table(key="t", caption=text, columns=(Column(text),), rows=((text,),), summary=text),
        Figure(key="f", caption=text, picture=Picture(DOT, text)),
        Chart(key="c", caption=text, categories=(text,), series=(Series(text, (1,)),), unit=text, heading=text),
        Annex(key="a", title=text),
    )
    named = replace(report, title=text, subtitle=text, place=text, short_title=text, responsibility=text)
    write_word(named, _TEMPLATE, target, working=True)
    with zipfile.ZipFile(target) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))
    assert Document(str(target)).paragraphs
