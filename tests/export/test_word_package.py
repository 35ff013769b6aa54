import zipfile
from pathlib import Path

import make_word_templates
import pytest
import word_template_parts

from facilitator.export.failures import ExportFailedError
from facilitator.export.word_package import open_template, settled

_PARTS = make_word_templates.parts()


def _package(folder: Path, parts: dict[str, str]) -> Path:
    file = folder / "template.docx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return file


def _refusal(template: Path) -> str:
    with pytest.raises(ExportFailedError) as failure:
        open_template(template)
    assert failure.value.way_out == "Choose another Word document (.docx) as the template."
    return failure.value.sentence


def test_a_sound_template_is_opened(tmp_path: Path) -> None:
    assert open_template(_package(tmp_path, _PARTS)).element.body is not None


@pytest.mark.parametrize("content", [b"", b"Dear Chair,", b"PK\x03\x04" + bytes(40)])
def test_what_is_no_package_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "letter.docx"
    file.write_bytes(content)
    assert _refusal(file) == "letter.docx cannot serve as the template: it is damaged or not a Word document."


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert "damaged or not" in _refusal(tmp_path / "gone.docx")


@pytest.mark.parametrize("name", sorted({"[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml"}))
@pytest.mark.parametrize("text", [None, "", "<broken", "<x/>"])
def test_a_package_with_a_broken_part_is_refused_or_opened_but_never_a_crash(
    tmp_path: Path, name: str, text: str | None
) -> None:
    parts = {**_PARTS, name: text or ""} if text is not None else {k: v for k, v in _PARTS.items() if k != name}
    template = _package(tmp_path, parts)
    if (name, text) == ("word/styles.xml", "<x/>"):
        open_template(template)
    else:
        assert "damaged or not" in _refusal(template)


def test_a_document_without_a_body_is_refused(tmp_path: Path) -> None:
    empty = f'<w:document xmlns:w="{word_template_parts.MAIN}"/>'
    assert "damaged or not" in _refusal(_package(tmp_path, {**_PARTS, "word/document.xml": empty}))


def test_a_package_of_thousands_of_parts_is_refused(tmp_path: Path) -> None:
    many = {f"word/media/{number}.txt": "" for number in range(2_001)}
    assert "more than any template needs" in _refusal(_package(tmp_path, {**_PARTS, **many}))


def test_a_package_that_would_burst_memory_is_refused(tmp_path: Path) -> None:
    assert "far more than its size" in _refusal(_package(tmp_path, {**_PARTS, "word/big.xml": " " * 10_000_000}))


def test_a_package_with_entities_is_refused(tmp_path: Path) -> None:
    laughs = f'<!DOCTYPE x [<!ENTITY a "ha">]>{_PARTS["word/document.xml"]}'
    assert "XML entities" in _refusal(_package(tmp_path, {**_PARTS, "word/document.xml": laughs}))


def test_a_settled_package_begins_with_its_types_and_shows_no_date(tmp_path: Path) -> None:
    written = _package(tmp_path, {"word/b.xml": "b", "a.xml": "a", "[Content_Types].xml": "t"}).read_bytes()
    file = tmp_path / "settled.docx"
    file.write_bytes(settled(written, lambda name, content: name.encode() + content))
    with zipfile.ZipFile(file) as package:
        assert package.namelist() == ["[Content_Types].xml", "a.xml", "word/b.xml"]
        assert package.read("a.xml") == b"a.xmla"
        assert {entry.date_time[0] for entry in package.infolist()} == {1980}
